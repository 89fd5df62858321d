import { decodeHTMLStrict } from 'entities';

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** An address never goes on behind one of these; CJK text has no spaces to end it. */
const ENDS = /[\s<>"“”«»「」『』【】（）。，、；！？|\u200b]/;
const TRAILING = ".,;:!?'*_~)";

/**
 * The end of an address that stands in the text without any mark, as GitHub Flavored Markdown 6.9
 * reads it: trailing punctuation and an unbalanced bracket do not belong to it.
 *
 * @param at offset of the `:` of `https:` or of the first `.` of `www.`
 * @returns offset behind the address, or -1 where none is
 */
export function bareUrlEnd(text: string, at: number): number {
	let from = at;
	if (text[at] === ':') {
		if (!text.startsWith('//', at + 1)) return -1;
		const scheme = text.slice(Math.max(0, at - 5), at).toLowerCase();
		if (!scheme.endsWith('http') && scheme !== 'https') return -1;
		from = at + 3;
	} else {
		if (text.slice(at - 3, at).toLowerCase() !== 'www') return -1;
		if (/[\p{L}\p{N}/.]/u.test(text[at - 4] ?? ' ')) return -1;
		from = at + 1;
	}
	let end = from;
	let depth = 0;
	for (; end < text.length; end += 1) {
		const character = text[end] as string;
		if (ENDS.test(character) || (character === ']' && depth <= 0)) break;
		if (character === '(' || character === '[') depth += 1;
		else if (character === ')' || character === ']') depth -= 1;
	}
	while (end > from && TRAILING.includes(text[end - 1] as string)) {
		if (text[end - 1] === ')') {
			if (depth >= 0) break;
			depth += 1;
		}
		end -= 1;
	}
	return end > from ? end : -1;
}

/** An address as written in Markdown, backslash escapes and character references decoded. */
export function unescapeUrl(written: string): string {
	return decodeHTMLStrict(written.replace(ESCAPE, '$1'));
}
