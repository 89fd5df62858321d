import { foldWord, plainText } from './fold.ts';

/** Chinese and Japanese have no spaces, so each of their characters may begin or end a word. */
const TOKEN =
	/([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]|[^\P{L}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+|\d+(?:[.,]\d+)*|&)|\S/gu;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]$/u;

/**
 * Cuts a text into words, numbers and single marks. Linear in its length.
 *
 * @param text any text; compared without case, accents and invisible characters
 */
export function readTokens(text: string): Token[] {
	const plain = plainText(text);
	const tokens: Token[] = [];
	let end = -1;
	for (const match of plain.matchAll(TOKEN)) {
		const raw = match[0];
		const folded = raw === '&' ? 'and' : foldWord(raw);
		tokens.push({ raw, folded, glued: match.index === end, mark: match[1] === undefined });
		end = match.index + raw.length;
	}
	return tokens;
}

/** Whether a text is one character of a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
	return UNSPACED.test(text);
}

/** A word, a number or a mark. */
export interface Token {
	/** As written, without accents. */
	raw: string;
	folded: string;
	/** True where no white space stands before it. */
	glued: boolean;
	mark: boolean;
}
