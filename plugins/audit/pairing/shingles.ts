/** Windows of words and their hashes: the unit in which texts are found again. */
import { mix } from '../../article/words/word-hash.ts';

/** Words of a window. Eight in a row are hardly ever equal by chance, and survive small edits. */
export const shingleLength = 8;
/** A text with fewer words cannot be told from a phrase. */
export const shortestText = 4;

const base = 0x9e3779b1 | 0;
/** `powers[n]` takes the word that leaves a window of `n` words out of its sum. */
const powers = Array.from({ length: shingleLength + 1 }, (_, exponent) => {
	let power = 1;
	for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
	return power;
});

/**
 * Moves a window by one word.
 *
 * @param sum of the window so far
 * @param length words of a window
 * @param entering word at the new end
 * @param leaving word before the new beginning, 0 while the window is filling
 */
export function roll(sum: number, length: number, entering: number, leaving: number): number {
	return (Math.imul(sum, base) + entering - Math.imul(leaving, powers[length] as number)) | 0;
}

/** Hash of a window from its sum; windows of different lengths have different hashes. */
export function windowHash(sum: number, length: number): number {
	return mix(sum ^ (length << 24));
}

/** Hashes of all windows of a text, by the offset of their first word. */
export function windowHashes(words: WordList, length: number): Int32Array {
	const hashes = new Int32Array(Math.max(0, words.length - length + 1));
	let sum = 0;
	for (let i = 0; i < words.length; i++) {
		sum = roll(sum, length, words[i] as number, i < length ? 0 : (words[i - length] as number));
		if (i >= length - 1) hashes[i - length + 1] = windowHash(sum, length);
	}
	return hashes;
}

/**
 * A sample of windows by winnowing (Schleimer, Wilkerson, Aiken 2003): the least hash of every
 * `span` windows in a row. Unlike a sample by remainder it cannot miss a passage: any run of
 * `span + 7` words keeps at least one window, and about two in `span + 1` are kept. Equal passages
 * keep equal windows, and a longer span keeps a part of what a shorter one keeps.
 *
 * @returns offsets into `hashes`, ascending
 */
export function winnow(hashes: Int32Array, span: number): number[] {
	const kept: number[] = [];
	let least = -1;
	for (let end = Math.min(span, hashes.length); end <= hashes.length && end > 0; end++) {
		const start = Math.max(0, end - span);
		if (least < start) {
			least = start;
			for (let i = start + 1; i < end; i++) if (isLess(hashes, i, least)) least = i;
		} else if (isLess(hashes, end - 1, least)) least = end - 1;
		else continue;
		kept.push(least);
	}
	return kept;
}

function isLess(hashes: Int32Array, one: number, other: number): boolean {
	return (hashes[one] as number) < (hashes[other] as number);
}

/** Words, whole or shortened to 16 bits. */
export type WordList = Uint32Array | Uint16Array;
