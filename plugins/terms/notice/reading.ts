import type { Place } from '../../model.ts';
import type { PhraseName } from './language.ts';
import { findPhrases, type Hit, wordId } from './matcher.ts';
import { COST, type Meter } from './meter.ts';
import type { Passage } from './passages.ts';
import { readTokens, type Tokens } from './tokens.ts';

/**
 * Reads the words and phrases of one passage.
 *
 * @param placeOf place in the file of an offset in the body
 */
export function readPassage(
	passage: Passage,
	position: { index: number; count: number },
	placeOf: (offset: number) => Place,
	meter: Meter,
): Reading {
	meter.steps += passage.text.length * COST.letterOfWord;
	const tokens = readTokens(passage, wordId);
	const hits = findPhrases(tokens, meter);
	return { ...position, passage, tokens, hits, placeOf, meter };
}

/** Hits of some names inside a sentence, sorted by beginning, the longest first. */
export function hitsOf(
	{ hits, meter }: Reading,
	sentence: number,
	...names: readonly PhraseName[]
): Hit[] {
	const all = hits[sentence] ?? [];
	meter.steps += all.length * COST.hit;
	return all
		.filter((hit) => names.includes(hit.rule.name))
		.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** First word of a sentence and the word behind its last. */
export function sentenceRange({ tokens }: Reading, sentence: number): Range {
	return {
		from: tokens.sentences[sentence] ?? 0,
		to: tokens.sentences[sentence + 1] ?? tokens.ids.length,
	};
}

/** The author's own words, white space collapsed. */
export function wordsOf({ passage, tokens }: Reading, { from, to }: Range): string {
	if (to <= from) return '';
	const start = tokens.starts[from] ?? 0;
	const text = passage.text.slice(start, tokens.ends[to - 1] ?? start);
	return text.replace(/\s+/g, ' ').trim();
}

/** The same with the punctuation that ends it. */
export function sentenceOf(reading: Reading, range: Range): string {
	const { passage, tokens } = reading;
	const end = tokens.ends[range.to - 1] ?? 0;
	const rest = /^[)\]"”’»」』]*[.!?。！？।؟]?/.exec(passage.text.slice(end, end + 4))?.[0] ?? '';
	return wordsOf(reading, range) + rest;
}

export function placeOfWord({ passage, tokens, placeOf }: Reading, word: number): Place {
	return placeOf(passage.visible.sourceOf(tokens.starts[word] ?? 0));
}

export interface Range {
	from: number;
	to: number;
}

/** One passage, its words and the phrases in it. */
export interface Reading {
	passage: Passage;
	tokens: Tokens;
	/** By sentence. */
	hits: readonly (readonly Hit[])[];
	/** Among all passages of the body. */
	index: number;
	count: number;
	placeOf: (offset: number) => Place;
	meter: Meter;
}
