/**
 * Folds what typography changes: case, white space, quotes, dashes, dots, invisible characters. So
 * a name in the front matter is found in the words of a page.
 */
export function foldName(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\p{Cf}/gu, '')
		.replace(/["“”„‟«»‹›]/g, '"')
		.replace(/[‘’‚‛`´]/g, "'")
		.replace(/[‐‑‒–—―−]+|-{2,}/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * Tells whether a text shows a name as words of their own: “Ann” is not in “Joanna”. Scripts without
 * spaces have no such borders.
 *
 * @param text folded by {@link foldName}
 * @param name folded by {@link foldName}
 */
export function showsName(text: string, name: string): boolean {
	if (name === '') return false;
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		if (isBorder(text, at, -1) && isBorder(text, at + name.length, 1)) return true;
	}
	return false;
}

const letter = /^[\p{L}\p{M}\p{N}]$/u;
const spaceless =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

function isBorder(text: string, at: number, side: -1 | 1): boolean {
	const outside = side === -1 ? text.slice(0, at).slice(-1) : (text[at] ?? '');
	const inside = side === -1 ? (text[at] ?? '') : (text[at - 1] ?? '');
	if (!letter.test(outside) || !letter.test(inside)) return true;
	return spaceless.test(outside) || spaceless.test(inside);
}
