const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
const MARKS = /\p{M}/gu;
/** Letters that no decomposition reaches. */
const LETTERS = /[ßæœøłđðıς]/g;
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ı: 'i',
	ς: 'σ',
};
/**
 * The signs of Creative Commons, as its own letters. U+1F16E, the crossed-out C, only says "public
 * domain", which two tools do, so it stays a sign.
 *
 * Source: names of the characters in the Unicode database; which element each stands for is the
 * reading of the font of Creative Commons.
 */
const SIGNS: Readonly<Record<string, string>> = {
	'\u{1f16d}': ' CC ',
	'\u{1f16f}': ' BY ',
	'\u{1f10f}': ' NC ',
	'\u229c': ' ND ',
	'\u{1f10e}': ' SA ',
	'\u{1f10d}': ' CC0 ',
};
const SIGN = /[\u{1f16d}\u{1f16f}\u{1f10f}\u229c\u{1f10e}\u{1f10d}]/gu;

/**
 * A text without what spelling variants differ in, but with its case: compatible forms (full width,
 * ligatures), accents, vowel signs, tatweel, invisible characters. Signs become letters.
 */
export function plainText(text: string): string {
	const spelled = text.replace(SIGN, (sign) => SIGNS[sign] ?? sign);
	return spelled.normalize('NFKD').replace(INVISIBLE, '').replace(MARKS, '');
}

/** A plain word in lower case, with the letters that are variants of others as those. */
export function foldWord(plain: string): string {
	return plain.toLowerCase().replace(LETTERS, (letter) => PLAIN[letter] ?? letter);
}
