/**
 * Finds the passages that a page has in common with the texts. A window found in the table is only
 * where the search begins: from there both sides are compared word by word, in both directions, so
 * that what is reported is exact and no chance collision can become a match.
 *
 * Every word of the page is attributed at most once to a text, which keeps the time linear even for
 * texts that repeat themselves.
 */
import { firstWindow, hasBit, type IndexData } from './fingerprint-table.ts';
import { roll, windowHash } from './shingles.ts';

/** Words that may be left out on either side of a passage before it ends: footnote calls, labels. */
const maxGap = 4;
/** Words that must be equal behind a gap. */
const afterGap = 4;

/**
 * Passages by text.
 *
 * @param words of the page; only the first `count` are read
 * @param except number of a text to leave out, or -1
 */
export function findRuns(
	index: IndexData,
	words: Uint32Array,
	count: number,
	except: number,
): Map<number, TextRuns> {
	const search: Search = { index, words, count, except, found: new Map(), last: 0 };
	const { table } = index;
	for (const length of index.lengths) {
		let sum = 0;
		for (let i = 0; i < count; i++) {
			const leaving = i < length ? 0 : (words[i - length] as number);
			sum = roll(sum, length, words[i] as number, leaving);
			if (i < length - 1) continue;
			const window = firstWindow(table, windowHash(sum, length));
			if (window === 0) continue;
			const free = tryWindows(search, window, i - length + 1, length);
			if (free <= i + 1) continue;
			// No other text has these words: go on with the first window that reaches beyond them.
			sum = 0;
			for (i = free - length; i < free; i++) sum = roll(sum, length, words[i] as number, 0);
			i--;
		}
	}
	return search.found;
}

/** Offset on the page up to which only the text that was found can be found, or 0. */
function tryWindows(search: Search, first: number, at: number, length: number): number {
	const { index, found } = search;
	let free = 0;
	let texts = 0;
	const { next, positions } = index.table;
	for (let window = first; window > 0; window = next[window - 1] as number) {
		const position = positions[window - 1] as number;
		const text = textOf(search, position);
		if (text === search.except) continue;
		const known = found.get(text);
		if (known && known.pageEnd > at) continue;
		const following = (next[window - 1] as number) - 1;
		// Where a text has the same window twice, reading on is likelier than going back.
		const again = following >= 0 && textOf(search, positions[following] as number) === text;
		if (again && known && position < known.textEnd) continue;
		if (!sameWords(search, at, position, length)) continue;
		const runs = known ?? { pageEnd: 0, textEnd: 0, stretches: [] };
		found.set(text, runs);
		const stretch: Piece[] = [{ page: at, text: position, length }];
		goBack(search, text, at, position, runs.pageEnd, stretch);
		goOn(search, text, at + length, position + length, stretch, runs);
		runs.stretches.push(stretch);
		free = freeEnd(index, stretch, at, length);
		texts++;
	}
	return texts === 1 ? free : 0;
}

/** Where the words from a window on begin to be shared with other texts. */
function freeEnd(index: IndexData, stretch: readonly Piece[], at: number, length: number): number {
	let free = 0;
	for (const piece of stretch) {
		if (piece.page < at) continue;
		for (let i = 0; i < piece.length; i++) {
			if (hasBit(index.met, piece.text + i)) return free;
			free = piece.page + i + 1;
		}
	}
	return free > at + length ? free : 0;
}

/** Number of the text that holds a word. */
function textOf(search: Search, position: number): number {
	const { starts } = search.index;
	const last = search.last;
	if (position >= (starts[last] as number) && position < (starts[last + 1] as number)) return last;
	let low = 0;
	let high = starts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= position) low = middle;
		else high = middle - 1;
	}
	search.last = low;
	return low;
}

function goOn(
	search: Search,
	text: number,
	page: number,
	position: number,
	stretch: Piece[],
	runs: TextRuns,
): void {
	const { words, count, index } = search;
	const stored = index.words;
	const end = index.starts[text + 1] as number;
	let a = page;
	let b = position;
	for (;;) {
		const from = a;
		while (a < count && b < end && ((words[a] as number) & 0xffff) === stored[b]) {
			a++;
			b++;
		}
		if (a > from) stretch.push({ page: from, text: b - (a - from), length: a - from });
		const gap = findGap((x, y) => {
			const fits = a + x + afterGap <= count && b + y + afterGap <= end;
			return fits && sameWords(search, a + x, b + y, afterGap);
		});
		if (gap < 0) break;
		a += gap >> 4;
		b += gap & 15;
	}
	runs.pageEnd = a;
	runs.textEnd = b;
}

function goBack(
	search: Search,
	text: number,
	page: number,
	position: number,
	pageStart: number,
	stretch: Piece[],
): void {
	const { words, index } = search;
	const stored = index.words;
	const start = index.starts[text] as number;
	let a = page;
	let b = position;
	for (;;) {
		const from = a;
		while (a > pageStart && b > start && ((words[a - 1] as number) & 0xffff) === stored[b - 1]) {
			a--;
			b--;
		}
		if (a < from) stretch.push({ page: a, text: b, length: from - a });
		const gap = findGap((x, y) => {
			const fits = a - x - afterGap >= pageStart && b - y - afterGap >= start;
			return fits && sameWords(search, a - x - afterGap, b - y - afterGap, afterGap);
		});
		if (gap < 0) break;
		a -= gap >> 4;
		b -= gap & 15;
	}
}

/** The shortest gap that fits: words to leave out on the page times 16, plus those of the text. */
function findGap(fits: (page: number, text: number) => boolean): number {
	for (let total = 1; total <= 2 * maxGap; total++) {
		for (let x = Math.max(0, total - maxGap); x <= Math.min(total, maxGap); x++) {
			if (fits(x, total - x)) return (x << 4) | (total - x);
		}
	}
	return -1;
}

function sameWords(search: Search, page: number, position: number, length: number): boolean {
	const { words, index } = search;
	for (let i = 0; i < length; i++) {
		if (((words[page + i] as number) & 0xffff) !== index.words[position + i]) return false;
	}
	return true;
}

/** Equal words on the page and in a text. */
export interface Piece {
	/** First word on the page. */
	page: number;
	/** First word among the words of all texts. */
	text: number;
	length: number;
}

/** What a page has in common with one text. */
export interface TextRuns {
	/** Behind the last word of the page that is attributed to the text. */
	pageEnd: number;
	textEnd: number;
	/** Pieces with only small gaps between them are one stretch. */
	stretches: Piece[][];
}

interface Search {
	index: IndexData;
	words: Uint32Array;
	count: number;
	except: number;
	found: Map<number, TextRuns>;
	/** Number of the text asked for last; the next one is mostly the same. */
	last: number;
}
