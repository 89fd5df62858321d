/**
 * Finds which articles a page carries, by text alone: no marker, route or layout is asked.
 *
 * What counts as carrying: half of the article's own words is `full`; less is an `excerpt` when 25
 * of them stand in a row, or a tenth of the article. Own words are those that no other article has;
 * a notice that two articles end with says nothing about which of them a page carries.
 */
import { WordWriter, weightOf } from '../../article/words/word-hash.ts';
import type { Extent } from '../../model.ts';
import { Carrier } from './carrier.ts';
import { buildIndex, type IndexedArticle } from './fingerprint-build.ts';
import { findRuns, type Piece } from './fingerprint-runs.ts';
import { type ArticleKey, hasBit, type IndexData } from './fingerprint-table.ts';
import { readHtmlWords } from './html-words.ts';
import type { WordList } from './shingles.ts';
import { joinSpans, type Span } from './spans.ts';

export type { IndexedArticle } from './fingerprint-build.ts';
export type { ArticleKey, IndexData } from './fingerprint-table.ts';

const fullShare = 0.5;
const excerptShare = 0.1;
/** Words in a row that are an excerpt of any article, however long. */
const excerptWords = 25;
/** Fewer words are never an excerpt: two phrases may meet by chance. */
const leastExcerptWords = 16;
/** Carriers that are kept: those of a page and of its neighbours. */
const maxCarriers = 16;

/** Reused from page to page, so that reading one costs no memory. */
const pageWriter = new WordWriter();

/** Fingerprints of all articles. */
export class FingerprintIndex {
	/** Can be posted to a worker thread, which opens it with {@link openIndex}: nothing is copied. */
	readonly data: IndexData;
	readonly #textByKey = new Map<ArticleKey, number>();
	readonly #carriers = new Map<number, Carrier>();
	readonly #explained = new Map<string, number>();

	constructor(data: IndexData) {
		this.data = data;
		for (const [text, keys] of data.keys.entries()) {
			for (const key of keys) this.#textByKey.set(key, text);
		}
	}

	/** Keys of articles with fewer than four words: no page can be paired with them. */
	get tooShort(): readonly ArticleKey[] {
		return this.data.tooShort;
	}

	/** Bytes of shared memory that the fingerprints take. */
	get bytes(): number {
		const { starts, words, common, met, own, table } = this.data;
		const { slots, filter, next, hashes, positions } = table;
		const arrays = [starts, words, common, met, own, slots, filter, next, hashes, positions];
		return arrays.reduce((sum, array) => sum + array.byteLength, 0);
	}

	/**
	 * Share of a block of text that belongs to an article, from 0 to 1: of its windows of eight words,
	 * or of the whole block when it is shorter. 0 for an unknown key and a block without words.
	 *
	 * @param words of the block, as `wordsOfText` gives them
	 */
	carries(key: ArticleKey, words: WordList): number {
		const text = this.#textByKey.get(key);
		return text === undefined ? 0 : this.#share(text, words);
	}

	/** Whether two articles are mostly one text: a page that carries one in full carries both. */
	areTwins(one: ArticleKey, other: ArticleKey): boolean {
		return this.explains(one, other) >= fullShare && this.explains(other, one) >= fullShare;
	}

	/** Share of an article's own words that stretches of it hold together, from 0 to 1. */
	shareOf(key: ArticleKey, spans: readonly Span[]): number {
		const text = this.#textByKey.get(key);
		if (text === undefined) return 0;
		const start = this.data.starts[text] as number;
		let covered = 0;
		for (const { from, to } of spans) {
			for (let at = from; at < to; at++) if (!hasBit(this.data.common, start + at)) covered++;
		}
		return covered / (this.data.own[text] as number);
	}

	/** How much of an article stands on a page only because another one does, from 0 to 1. */
	explains(by: ArticleKey, article: ArticleKey): number {
		const first = this.#textByKey.get(by);
		const second = this.#textByKey.get(article);
		if (first === undefined || second === undefined) return 0;
		if (first === second) return 1;
		const pair = `${first} ${second}`;
		let share = this.#explained.get(pair);
		if (share === undefined) {
			share = this.#share(first, this.#wordsOf(second));
			this.#explained.set(pair, share);
		}
		return share;
	}

	#wordsOf(text: number): Uint16Array {
		const { starts, words } = this.data;
		return words.subarray(starts[text] as number, starts[text + 1] as number);
	}

	#share(text: number, words: WordList): number {
		let carrier = this.#carriers.get(text);
		if (!carrier) {
			carrier = new Carrier(this.#wordsOf(text));
			const oldest = this.#carriers.keys().next();
			if (this.#carriers.size >= maxCarriers && !oldest.done) this.#carriers.delete(oldest.value);
			this.#carriers.set(text, carrier);
		}
		return carrier.share(words);
	}
}

/** Builds the index of a set of articles. Equal articles match the same pages. */
export function createIndex(articles: readonly IndexedArticle[]): FingerprintIndex {
	return new FingerprintIndex(buildIndex(articles));
}

/** Opens an index that another thread built. */
export function openIndex(data: IndexData): FingerprintIndex {
	return new FingerprintIndex(data);
}

/**
 * Articles that a page carries: full ones first, then by share, then in the order of the index.
 * Never throws; time grows with the length of the page.
 *
 * @param page bytes of an HTML page or fragment, or the words of any text
 */
export function matchPage(index: FingerprintIndex, page: Uint8Array | Uint32Array): PageMatch[] {
	let words = page;
	let count = page.length;
	if (!(words instanceof Uint32Array)) {
		pageWriter.reset();
		readHtmlWords(words, pageWriter);
		pageWriter.close();
		({ words, count } = pageWriter);
	}
	const matches: PageMatch[] = [];
	const runs = findRuns(index.data, words, count, -1);
	for (const text of [...runs.keys()].sort((one, other) => one - other)) {
		const stretches = runs.get(text)?.stretches ?? [];
		const measured = measure(index.data, text, stretches);
		if (!measured) continue;
		const covers = measured.extent === 'full' ? [] : coverOf(index.data, text, stretches);
		for (const key of index.data.keys[text] ?? []) matches.push({ key, ...measured, covers });
	}
	return matches.sort((one, other) => rank(other) - rank(one));
}

/** How much of a text's own words the pieces cover; null when it is too little to be an excerpt. */
export function measure(
	data: IndexData,
	text: number,
	stretches: readonly (readonly Piece[])[],
): Pick<PageMatch, 'extent' | 'share'> | null {
	const { starts, common, words } = data;
	const start = starts[text] as number;
	const own = data.own[text] as number;
	const seen = new Uint8Array((starts[text + 1] as number) - start);
	let covered = 0;
	let weight = 0;
	let longest = 0;
	for (const stretch of stretches) {
		let length = 0;
		for (const piece of stretch) {
			for (let at = piece.text; at < piece.text + piece.length; at++) {
				if (hasBit(common, at)) continue;
				length += weightOf(words[at] as number);
				if (seen[at - start] === 1) continue;
				seen[at - start] = 1;
				covered++;
				weight += weightOf(words[at] as number);
			}
		}
		longest = Math.max(longest, length);
	}
	const share = covered / own;
	if (share >= fullShare) return { extent: 'full', share };
	const tenth = share >= excerptShare && weight >= leastExcerptWords;
	return longest >= excerptWords || tenth ? { extent: 'excerpt', share } : null;
}

/** Which words of a text the pieces hold. */
function coverOf(data: IndexData, text: number, stretches: readonly (readonly Piece[])[]): Span[] {
	const start = data.starts[text] as number;
	return joinSpans(
		stretches.flat().map((piece) => {
			const from = piece.text - start;
			return { from, to: from + piece.length };
		}),
	);
}

function rank(match: PageMatch): number {
	return (match.extent === 'full' ? 2 : 0) + match.share;
}

/** An article that a page carries. */
export interface PageMatch {
	key: ArticleKey;
	extent: Extent;
	/** Share of the article's own words that stand on the page, from 0 to 1. */
	share: number;
	/** Of an excerpt: which words of the article they are. */
	covers: readonly Span[];
}
