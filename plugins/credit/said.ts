/** Paragraphs of the work between a line and the end where it belongs, as the audit counts them. */
const NEAR = 1;

/**
 * Whether an article's own text already says a publisher's line, at the place where it is asked for:
 * copied articles often end with it. Only letters and digits are compared, as a page may show other
 * quotation marks; what the line links must be linked in the text.
 *
 * @param body Markdown without front matter
 * @param line of the terms, with links as in Markdown
 * @param at `byline`, `top`, `end` or `anywhere`
 */
export function saysAlready(body: string, line: string, at: string): boolean {
	const links = [...line.matchAll(/\]\((https?:[^()\s]+)\)/g)].map(([, url = '']) => url);
	if (!links.every((url) => body.includes(url))) return false;
	const sought = lettersOf(line);
	if (sought === '') return false;
	const paragraphs = body
		.split(/\n\s*\n/)
		.map(lettersOf)
		.filter((text) => text !== '');
	const whole = paragraphs.join('');
	const from = at === 'end' ? whole.lastIndexOf(sought) : whole.indexOf(sought);
	if (from < 0 || at === 'byline') return false;
	if (at === 'anywhere') return true;
	let end = 0;
	let before = 0;
	let behind = 0;
	for (const { length } of paragraphs) {
		const start = end;
		end += length;
		if (end <= from) before += 1;
		if (start >= from + sought.length) behind += 1;
	}
	return at === 'end' ? behind <= NEAR : before <= NEAR;
}

/** Letters and digits of Markdown as a reader sees them: without the addresses of links. */
function lettersOf(markdown: string): string {
	return markdown
		.replace(/\]\([^()\n]*\)/g, ']')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
