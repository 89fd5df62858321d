/**
 * @param text words as somebody wrote them
 * @param href address that {@link safeHref} has let through, or null
 */
export function part(
	role: CreditPart['role'],
	text: string,
	href: string | null = null,
): CreditPart {
	return { role, text: plain(text), href, datetime: null };
}

/**
 * Takes out what would change the text around it: controls, and the marks that turn the direction
 * of what follows. The marks that only tell the direction of a letter stay.
 */
export function plain(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/**
 * @returns the address when it is http(s) without credentials, else null: nothing else is ever
 * linked, whatever the front matter says
 */
export function safeHref(url: string | null | undefined): string | null {
	if (!url || !URL.canParse(url)) return null;
	const { protocol, username, password } = new URL(url);
	const web = protocol === 'https:' || protocol === 'http:';
	if (!web || username !== '' || password !== '') return null;
	// Written in ASCII as it stands; else as the browser sends it, so that nothing in it is invisible.
	return /^https?:\/\/[\x21-\x7e]+$/i.test(url) ? url : new URL(url).href;
}

/** The words without their addresses. */
export function wordsOf(parts: readonly CreditPart[]): string {
	return parts.map(({ text }) => text).join('');
}

/** A piece of a credit: plain words, or words with a meaning and perhaps a link. */
export interface CreditPart {
	role: Role;
	text: string;
	/** http(s) address, or null. */
	href: string | null;
	/** ISO date of a `date`. */
	datetime: string | null;
}

/** `words` are in the article's own language, whatever the credit is written in. */
type Role =
	| 'text'
	| 'words'
	| 'link'
	| 'title'
	| 'source'
	| 'author'
	| 'institution'
	| 'publisher'
	| 'date'
	| 'license';
