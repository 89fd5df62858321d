/**
 * Shows control characters instead of sending them: front matter, file names and pages are other
 * people's text, and a terminal obeys what it is sent. Line breaks and tabs stay.
 *
 * The log of GitHub Actions obeys, too: lines that begin with `::` and words such as `##[error]`.
 */
export function visible(text: string): string {
	return text
		.replace(
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
			/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
			escapeOf,
		)
		.replace(/^([\t ]*):(?=:)/gm, '$1\\u003a')
		.replaceAll('##[', '#\\u0023[');
}

/**
 * The same for all texts of a record, as a whole and before any colour is added: everything in it is
 * other people's.
 */
export function visibleRecord<T>(record: T): T {
	return JSON.parse(
		JSON.stringify(record, (_, value) => (typeof value === 'string' ? visible(value) : value)),
	) as T;
}

/** The same on one line, for names that stand in a line of their own. */
export function visibleLine(text: string): string {
	return visible(text.replace(/(?:\r?\n|\t)+/g, ' '));
}

/** `\u001b`: how a character is written that must not act. */
export function escapeOf(mark: string): string {
	return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
