import { foldName, isBorder } from '../names.ts';

/** Bylines and templates join names with any of these or with none. */
const JOINERS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'og', 'och', 'en']);

/**
 * Texts one behind the other as nothing but letters and numbers, so that punctuation, white space
 * and line breaks make no difference.
 *
 * @param texts with a space wherever a word may end
 */
export function lettersOf(texts: readonly string[]): Letters {
	const borders = new Set<number>([0]);
	const parts: string[] = [];
	const starts: number[] = [];
	let length = 0;
	for (const text of texts) {
		starts.push(length);
		for (const word of wordsIn(text)) {
			parts.push(word);
			length += word.length;
			borders.add(length);
		}
	}
	return { text: parts.join(''), borders, starts };
}

/** The folded words of a text, without those that only join names. */
export function wordsIn(text: string): string[] {
	const words = foldName(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words.filter((word) => !JOINERS.has(word));
}

/**
 * Where letters stand as words of their own.
 *
 * @param sought from {@link wordsIn}, joined
 * @returns for each place the first and the last of the texts that it runs over, counted from 0
 */
export function placesOf(letters: Letters, sought: string): Span[] {
	const { text, borders, starts } = letters;
	const spans: Span[] = [];
	if (sought === '') return spans;
	for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
		const end = at + sought.length;
		const begins = borders.has(at) || isBorder(text, at, -1);
		const ends = borders.has(end) || isBorder(text, end, 1);
		if (begins && ends) spans.push({ first: textAt(starts, at), last: textAt(starts, end - 1) });
	}
	return spans;
}

/** Whether a text shows letters as words of their own. */
export function showsLetters(text: string, sought: string): boolean {
	return placesOf(lettersOf([text]), sought).length > 0;
}

/** The last text that begins at or before an offset; texts without letters begin where the next does. */
function textAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Texts without anything but letters and numbers. */
export interface Letters {
	text: string;
	/** Offsets where a word begins or ends. */
	borders: ReadonlySet<number>;
	/** Offset of each text. */
	starts: readonly number[];
}

/** A run of texts. */
export interface Span {
	first: number;
	last: number;
}
