/**
 * The fingerprints of all texts, as typed arrays on shared memory, so that worker threads use one
 * copy. No object is kept for a window.
 */
import { mix } from '../../article/words/word-hash.ts';

/** Bits of the filter for every window; about one window in ten of other text gets past it. */
const filterBits = 12;

/**
 * Builds the table of windows.
 *
 * @param hashes of the windows, in the order of their positions
 * @param positions offset of each window's first word among the words of all texts
 */
export function buildTable(hashes: Int32Array, positions: Uint32Array): WindowTable {
	const slots = shared(Uint32Array, powerOfTwo(hashes.length * 1.6 + 1));
	const filter = shared(Uint32Array, Math.max(1, powerOfTwo(hashes.length * filterBits) / 32));
	const next = shared(Uint32Array, hashes.length);
	// From the last to the first, so that each chain runs in the order of positions.
	for (let window = hashes.length - 1; window >= 0; window--) {
		const hash = hashes[window] as number;
		const slot = slotOf(slots, hashes, hash);
		next[window] = slots[slot] as number;
		slots[slot] = window + 1;
		setFilter(filter, hash);
	}
	return { slots, filter, next, hashes: copyShared(hashes), positions: copyShared(positions) };
}

/**
 * Number of the first window with a hash, plus one; 0 when there is none. The others follow by
 * `table.next[number - 1]`.
 */
export function firstWindow(table: WindowTable, hash: number): number {
	const { filter, slots, hashes } = table;
	const bit = mix(hash);
	const word = filter[(bit >>> 5) & (filter.length - 1)] as number;
	if ((word & (1 << (bit & 31))) === 0) return 0;
	return slots[slotOf(slots, hashes, hash)] as number;
}

/** A typed array on memory that worker threads share. */
export function shared<T>(type: SharedArrayType<T>, length: number): T {
	return new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
}

/** Whether a bit of a bit set is set. */
export function hasBit(bits: Uint8Array, at: number): boolean {
	return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
}

/** Sets a bit of a bit set. */
export function setBit(bits: Uint8Array, at: number): void {
	bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
}

/** The slot that holds a hash, or the free one where it belongs. */
function slotOf(slots: Uint32Array, hashes: Int32Array, hash: number): number {
	const mask = slots.length - 1;
	let slot = hash & mask;
	for (;;) {
		const window = slots[slot] as number;
		if (window === 0 || hashes[window - 1] === hash) return slot;
		slot = (slot + 1) & mask;
	}
}

function setFilter(filter: Uint32Array, hash: number): void {
	const bit = mix(hash);
	const word = (bit >>> 5) & (filter.length - 1);
	filter[word] = (filter[word] as number) | (1 << (bit & 31));
}

function powerOfTwo(least: number): number {
	return 2 ** Math.ceil(Math.log2(Math.max(1, least)));
}

function copyShared<T extends Int32Array | Uint32Array>(array: T): T {
	const copy = shared(array.constructor as SharedArrayType<T>, array.length);
	copy.set(array);
	return copy;
}

/** Windows of all texts. */
export interface WindowTable {
	/** Open addressing; number of the first window with a hash, plus one. */
	slots: Uint32Array;
	/** One bit a hash; it spares most look-ups of other text. */
	filter: Uint32Array;
	/** Number of the next window with the same hash, plus one. */
	next: Uint32Array;
	hashes: Int32Array;
	positions: Uint32Array;
}

/** All texts and their windows. It can be posted to a worker thread as it is. */
export interface IndexData {
	/** Keys of the articles of each text; articles with equal words are one text. */
	keys: readonly (readonly ArticleKey[])[];
	/** Articles with fewer than four words. */
	tooShort: readonly ArticleKey[];
	/** Offset of each text's first word, and the end of the last one. */
	starts: Uint32Array;
	/** Words of all texts, shortened to 16 bits: eight in a row are 128 bits of evidence. */
	words: Uint16Array;
	/** One bit a word: it stands in another text, too, and does not count. */
	common: Uint8Array;
	/** One bit a word: it was met in some other text, near-duplicates included. */
	met: Uint8Array;
	/** Number of words of each text that count. */
	own: Uint32Array;
	/** Lengths of window that occur: that of a shingle, and those of texts shorter than it. */
	lengths: readonly number[];
	table: WindowTable;
}

export type ArticleKey = number | string;

type SharedArrayType<T> = { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number };
