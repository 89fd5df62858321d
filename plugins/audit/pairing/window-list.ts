/** Windows of texts on their way into a table, in typed arrays that grow. */
import { buildTable, type WindowTable } from './fingerprint-table.ts';
import { shingleLength, windowHashes, winnow } from './shingles.ts';

/** Collects windows text by text, then drops those that are not worth their room. */
export class WindowList {
	#hashes = new Int32Array(1024);
	#positions = new Uint32Array(1024);
	#texts = new Uint32Array(1024);
	#count = 0;

	/**
	 * Adds a sample of a text's windows.
	 *
	 * @param start offset of the text among the words of all texts
	 * @param text number of the text; texts come in ascending order
	 * @param span of the sample: of so many windows in a row at least one is kept
	 */
	add(
		words: Uint32Array,
		start: number,
		text: number,
		span: number,
		accepts: (position: number, length: number) => boolean = () => true,
	): void {
		const length = Math.min(shingleLength, words.length);
		const hashes = windowHashes(words, length);
		for (const offset of winnow(hashes, span)) {
			if (accepts(start + offset, length))
				this.#push(hashes[offset] as number, start + offset, text);
		}
	}

	/** Adds the windows of another list. */
	append(other: WindowList): void {
		for (let i = 0; i < other.#count; i++) {
			this.#push(
				other.#hashes[i] as number,
				other.#positions[i] as number,
				other.#texts[i] as number,
			);
		}
	}

	/** Keeps each window for the first few texts that have it, and a few times for each. */
	limit(texts: number, repeats: number): void {
		const { rank, repeat } = this.#countTexts();
		this.#keep((i) => (rank[i] as number) <= texts && (repeat[i] as number) <= repeats);
	}

	/** Drops windows that more than so many texts have, and repeats inside a text. */
	dropFrequent(texts: number, repeats: number): void {
		const { frequency, repeat } = this.#countTexts();
		this.#keep((i) => frequency(i) <= texts && (repeat[i] as number) <= repeats);
	}

	/** Keeps of each text the windows that the fewest texts have. */
	keepRarest(limit: number): void {
		const { frequency } = this.#countTexts();
		const rarest = new Set<number>();
		for (let from = 0; from < this.#count; ) {
			let to = from;
			while (to < this.#count && this.#texts[to] === this.#texts[from]) to++;
			const windows = Array.from({ length: to - from }, (_, i) => from + i);
			windows.sort((one, other) => frequency(one) - frequency(other) || one - other);
			for (const i of windows.slice(0, limit)) rarest.add(i);
			from = to;
		}
		this.#keep((i) => rarest.has(i));
	}

	/** Numbers of the texts, out of `count`, that have no window in the list. */
	textsWithout(count: number): number[] {
		const has = new Uint8Array(count);
		for (let i = 0; i < this.#count; i++) has[this.#texts[i] as number] = 1;
		return Array.from(has.keys()).filter((text) => has[text] === 0);
	}

	/** The table of all windows in the list. */
	build(): WindowTable {
		return buildTable(
			this.#hashes.subarray(0, this.#count),
			this.#positions.subarray(0, this.#count),
		);
	}

	#push(hash: number, position: number, text: number): void {
		if (this.#count === this.#hashes.length) {
			this.#hashes = grown(this.#hashes, new Int32Array(this.#count * 2));
			this.#positions = grown(this.#positions, new Uint32Array(this.#count * 2));
			this.#texts = grown(this.#texts, new Uint32Array(this.#count * 2));
		}
		this.#hashes[this.#count] = hash;
		this.#positions[this.#count] = position;
		this.#texts[this.#count++] = text;
	}

	#keep(accepts: (i: number) => boolean): void {
		let count = 0;
		for (let i = 0; i < this.#count; i++) {
			if (!accepts(i)) continue;
			this.#hashes[count] = this.#hashes[i] as number;
			this.#positions[count] = this.#positions[i] as number;
			this.#texts[count++] = this.#texts[i] as number;
		}
		this.#count = count;
	}

	/**
	 * For each window: the rank of its text among the texts with that hash (`rank`, from 1), how
	 * often the text had it so far (`repeat`, from 1) and how many texts have it (`frequency`).
	 */
	#countTexts() {
		const mask = 2 ** Math.ceil(Math.log2(this.#count * 2 + 2)) - 1;
		const first = new Uint32Array(mask + 1);
		const last = new Uint32Array(this.#count);
		const firsts = new Uint32Array(this.#count);
		const rank = new Uint32Array(this.#count);
		const repeat = new Uint32Array(this.#count);
		for (let i = 0; i < this.#count; i++) {
			const hash = this.#hashes[i] as number;
			let slot = hash & mask;
			while (first[slot] && this.#hashes[(first[slot] as number) - 1] !== hash) {
				slot = (slot + 1) & mask;
			}
			if (!first[slot]) first[slot] = i + 1;
			const head = (first[slot] as number) - 1;
			const before = head === i ? -1 : (last[head] as number);
			const again = before >= 0 && this.#texts[before] === this.#texts[i];
			rank[i] = before < 0 ? 1 : (rank[before] as number) + (again ? 0 : 1);
			repeat[i] = again ? (repeat[before] as number) + 1 : 1;
			last[head] = i;
			firsts[i] = head;
		}
		const frequency = (i: number) => rank[last[firsts[i] as number] as number] as number;
		return { rank, repeat, frequency };
	}
}

function grown<T extends Int32Array | Uint32Array>(from: T, to: T): T {
	to.set(from);
	return to;
}
