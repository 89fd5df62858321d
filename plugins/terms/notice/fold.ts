/** Accents, Arabic vowel signs, tatweel, nukta and joiners; the vowels of Devanagari stay. */
const MARKS =
	/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u093c\u200c\u200d]/g;
const LETTERS = /[ßœæøłđıё]/g;
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	œ: 'oe',
	æ: 'ae',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	ё: 'е',
};

/** Class of a character plus one, 0 where nobody has asked yet. */
const classes = new Uint8Array(0x10000);

/**
 * A word without case, accents, vowel signs, ligatures and width, so that spelling variants are one.
 * Both the phrases and the text go through here.
 */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	for (let i = 0; i < lower.length; i += 1) {
		if (lower.charCodeAt(i) > 127) return foldLetters(lower);
	}
	return lower;
}

/**
 * What a character is to the reader of words.
 *
 * @returns 0 a separator, 1 part of a word, 2 a word by itself (Chinese and Japanese have no spaces)
 */
export function characterClass(code: number): CharacterClass {
	if (code > 0xffff) return classify(code);
	const known = classes[code] as number;
	if (known !== 0) return (known - 1) as CharacterClass;
	const found = classify(code);
	classes[code] = found + 1;
	return found;
}

function classify(code: number): CharacterClass {
	if (code < 128) {
		const letter = (code | 32) >= 97 && (code | 32) <= 122;
		return letter || (code >= 48 && code <= 57) ? 1 : 0;
	}
	if (code < 0x2000)
		return code === 0xab || code === 0xbb || code === 0xa0 || !isLetter(code) ? 0 : 1;
	const ideograph = code >= 0x3400 && code <= 0x9fff;
	if (ideograph || (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb)) return 2;
	if (code === 0x3005 || (code >= 0xf900 && code <= 0xfaff) || code >= 0x20000) {
		return code >= 0xe0000 ? 0 : 2;
	}
	return isLetter(code) ? 1 : 0;
}

function isLetter(code: number): boolean {
	return /[\p{L}\p{N}\p{M}\u200c\u200d]/u.test(String.fromCodePoint(code));
}

function foldLetters(lower: string): string {
	return lower
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(LETTERS, (letter) => PLAIN[letter] ?? letter);
}

type CharacterClass = 0 | 1 | 2;
