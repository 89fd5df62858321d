/** Builds the index: groups equal articles, finds what texts share, chooses the windows to keep. */
import { weightOf } from '../../article/words/word-hash.ts';
import { findRuns } from './fingerprint-runs.ts';
import {
	type ArticleKey,
	buildTable,
	hasBit,
	type IndexData,
	setBit,
	shared,
} from './fingerprint-table.ts';
import { shingleLength, shortestText } from './shingles.ts';
import { WindowList } from './window-list.ts';

/**
 * Longest span of a sample. Any run of 23 words keeps a window, fewer than the 25 that make an
 * excerpt, and a text of 1,000 words keeps about 120 windows of 24 bytes beside its 2,000 bytes of
 * words.
 */
const maxSpan = 16;
/** Shorter texts are sampled more densely, because fewer words of them make an excerpt. */
const wordsPerSpan = 16;
/** Windows in more texts than this are no place to begin a search. */
const maxTexts = 32;
/** Positions of one window that are kept of a text that repeats itself. */
const maxRepeats = 4;
/** Places to begin that are kept of a text without any window of its own. */
const lastResort = 4;
/** For the search for shared passages it is enough to meet some other text. */
const maxWitnesses = 3;
/** Longer than any notice. */
const longPassage = 100;
/** Words in a row, as weighed, that are a shared passage; fewer are a phrase. */
const sharedPassage = 12;

/**
 * Builds the data of an index.
 *
 * @param articles words of each article; equal keys are allowed
 */
export function buildIndex(articles: readonly IndexedArticle[]): IndexData {
	const { texts, tooShort } = groupTexts(articles);
	const starts = shared(Uint32Array, texts.length + 1);
	for (const [i, text] of texts.entries()) {
		starts[i + 1] = (starts[i] as number) + text.words.length;
	}
	const total = starts[texts.length] as number;
	const words = shared(Uint16Array, total);
	for (const [i, text] of texts.entries()) words.set(text.words, starts[i] as number);
	const lengths = [
		...new Set(texts.map((text) => Math.min(shingleLength, text.words.length))),
	].sort((a, b) => b - a);
	const index: IndexData = {
		keys: texts.map((text) => text.keys),
		tooShort,
		starts,
		words,
		common: shared(Uint8Array, (total >> 3) + 1),
		met: shared(Uint8Array, (total >> 3) + 1),
		own: shared(Uint32Array, texts.length),
		lengths,
		table: buildTable(new Int32Array(0), new Uint32Array(0)),
	};
	const coarse = new WindowList();
	for (const [i, text] of texts.entries()) coarse.add(text.words, starts[i] as number, i, maxSpan);
	coarse.limit(maxWitnesses, maxRepeats);
	// Nothing is known yet about which words only one text has, so no search may be cut short by it.
	const met = new Uint8Array(index.met.length).fill(255);
	const witnesses = { ...index, met, table: coarse.build() };
	for (const [i, text] of texts.entries()) markShared(index, witnesses, i, text.words);
	return { ...index, table: chooseWindows(index, texts) };
}

/** Articles with equal words are one text, and every key of it matches. */
function groupTexts(articles: readonly IndexedArticle[]) {
	const texts: Text[] = [];
	const tooShort: ArticleKey[] = [];
	const byHash = new Map<number, Text[]>();
	for (const { key, words } of articles) {
		if (words.length < shortestText) {
			tooShort.push(key);
			continue;
		}
		let hash = words.length;
		for (const word of words) hash = (Math.imul(hash, 31) + word) | 0;
		const alike = byHash.get(hash) ?? [];
		byHash.set(hash, alike);
		const same = alike.find((text) => text.words.every((word, i) => word === words[i]));
		if (same) same.keys.push(key);
		else {
			const text = { keys: [key], words };
			alike.push(text);
			texts.push(text);
		}
	}
	return { texts, tooShort };
}

/**
 * Marks the passages that a text shares with another one, such as a publisher's notice: they tell
 * nothing about which of the two a page carries. A long passage in two texts only is no notice: one
 * of them quotes the other, and its page owes what an excerpt owes. Near-duplicates are no reason to mark: a page that
 * carries one carries both. A text that is made of shared passages keeps all its words, else no page
 * could carry it.
 */
function markShared(index: IndexData, witnesses: IndexData, text: number, words: Uint32Array) {
	const start = index.starts[text] as number;
	const marked = new Uint8Array(words.length);
	for (const { stretches } of findRuns(witnesses, words, words.length, text).values()) {
		const pieces = stretches.flat();
		for (const { page, length } of pieces) {
			for (let at = start + page; at < start + page + length; at++) setBit(index.met, at);
		}
		const equal = pieces.reduce((sum, piece) => sum + piece.length, 0);
		if (equal * 2 >= words.length) continue;
		for (const stretch of stretches) {
			let weight = 0;
			for (const { page, length } of stretch) {
				for (let i = page; i < page + length; i++) weight += weightOf(words[i] as number);
			}
			if (weight < sharedPassage) continue;
			const step = weight < longPassage ? 2 : 1;
			for (const { page, length } of stretch) {
				for (let i = page; i < page + length; i++) marked[i] = (marked[i] as number) + step;
			}
		}
	}
	let own = 0;
	for (const mark of marked) if (mark < 2) own++;
	const mostlyShared = own * 2 < words.length;
	index.own[text] = mostlyShared ? words.length : own;
	if (mostlyShared) return;
	for (let i = 0; i < words.length; i++)
		if ((marked[i] as number) >= 2) setBit(index.common, start + i);
}

function chooseWindows(index: IndexData, texts: readonly Text[]) {
	const chosen = new WindowList();
	for (const [i, text] of texts.entries()) {
		const span = Math.min(maxSpan, Math.max(1, Math.floor(text.words.length / wordsPerSpan)));
		// A window with one word of its own is enough: it tells this text from the other.
		chosen.add(text.words, index.starts[i] as number, i, span, (first, length) => {
			for (let at = first; at < first + length; at++) {
				if (!hasBit(index.common, at)) return true;
			}
			return false;
		});
	}
	chosen.dropFrequent(maxTexts, maxRepeats);
	const left = chosen.textsWithout(texts.length);
	if (left.length === 0) return chosen.build();
	// Texts made from one template: only a few words differ, and the windows with these are rare.
	const all = new WindowList();
	for (const i of left) all.add((texts[i] as Text).words, index.starts[i] as number, i, 1);
	all.keepRarest(lastResort);
	chosen.append(all);
	return chosen.build();
}

/** An article on its way into the index. */
export interface IndexedArticle {
	key: ArticleKey;
	/** As `wordsOfMarkdown` gives them. */
	words: Uint32Array;
}

interface Text {
	keys: ArticleKey[];
	words: Uint32Array;
}
