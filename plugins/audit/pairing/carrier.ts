/** Tells whether a block of text belongs to one text, by exact windows of its words. */
import { roll, shingleLength, type WordList, windowHash, windowHashes } from './shingles.ts';

/** The windows of one text, one set for each length that is asked for. */
export class Carrier {
	readonly #words: Uint16Array;
	readonly #sets: (Int32Array | undefined)[] = [];

	/** @param words of the text, shortened to 16 bits */
	constructor(words: Uint16Array) {
		this.#words = words;
	}

	/**
	 * Share of a block's windows that the text has, from 0 to 1. A block shorter than a shingle is one
	 * window: it belongs to the text or it does not. A block without words has no share.
	 */
	share(block: WordList): number {
		const length = Math.min(shingleLength, block.length);
		if (length === 0 || this.#words.length < length) return 0;
		const set = this.#setOf(length);
		let sum = 0;
		let found = 0;
		for (let i = 0; i < block.length; i++) {
			const leaving = i < length ? 0 : (block[i - length] as number) & 0xffff;
			sum = roll(sum, length, (block[i] as number) & 0xffff, leaving);
			if (i >= length - 1 && has(set, windowHash(sum, length))) found++;
		}
		return found / (block.length - length + 1);
	}

	#setOf(length: number): Int32Array {
		const known = this.#sets[length];
		if (known) return known;
		const hashes = windowHashes(this.#words, length);
		const set = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1)));
		for (const hash of hashes) {
			const slot = find(set, hash || 1);
			set[slot] = hash || 1;
		}
		this.#sets[length] = set;
		return set;
	}
}

function has(set: Int32Array, hash: number): boolean {
	return set[find(set, hash || 1)] !== 0;
}

/** Slot of a hash in an open-addressing set, or the free slot where it belongs. */
function find(set: Int32Array, hash: number): number {
	let slot = hash & (set.length - 1);
	while (set[slot] !== 0 && set[slot] !== hash) slot = (slot + 1) & (set.length - 1);
	return slot;
}
