import { foldWord } from './fold.ts';
import type { PhraseName } from './language.ts';
import { languages } from './languages/index.ts';
import {
	compilePhrase,
	firstWords,
	type Meter,
	matchPhrase,
	neededWords,
	type Phrase,
} from './phrase.ts';
import type { Tokens } from './tokens.ts';

/** Folding a word costs more than looking it up; texts repeat their words. */
const MOST_SEEN = 20_000;
const MOST_SENTENCES = 2 ** 30;

const ids = new Map<string, number>();
const seen = new Map<string, number>();
let ruleCount = 0;
/** Counts sentences, so that the two tables below need not be emptied between them. */
let serial = 0;
/** Last sentence with a word, by its number. */
let present = new Int32Array(0);
/** What the words of a sentence said about a rule: its serial, or the negative where it cannot match. */
let possible = new Int32Array(0);
let index: ReadonlyMap<number, readonly Rule[]> | null = null;

/** Number of a word as written; 0 where no phrase of any language has it. */
export function wordId(word: string): number {
	index ??= compile();
	let id = seen.get(word);
	if (id !== undefined) return id;
	id = ids.get(foldWord(word)) ?? 0;
	if (seen.size >= MOST_SEEN) seen.clear();
	seen.set(word, id);
	return id;
}

/**
 * Finds all phrases of all languages in a passage.
 *
 * @param meter counts the steps
 * @returns one list a sentence, in the order of the words
 */
export function findPhrases(tokens: Tokens, meter: Meter): Hit[][] {
	index ??= compile();
	const all: Hit[][] = [];
	for (let sentence = 0; sentence < tokens.sentences.length; sentence += 1) {
		const from = tokens.sentences[sentence] as number;
		const end = tokens.sentences[sentence + 1] ?? tokens.ids.length;
		const hits: Hit[] = [];
		all.push(hits);
		serial = serial < MOST_SENTENCES ? serial + 1 : restart();
		for (let at = from; at < end; at += 1) present[tokens.ids[at] as number] = serial;
		for (let at = from; at < end; at += 1) {
			meter.steps += 1;
			const id = tokens.ids[at] as number;
			const rules = id === 0 ? undefined : index.get(id);
			if (rules === undefined) continue;
			for (const rule of rules) {
				if (!isPossible(rule)) continue;
				const match = matchPhrase(rule.phrase, tokens, at, { from, end }, meter);
				if (match) hits.push({ rule, sentence, from: at, to: match.to, name: match.name });
			}
		}
	}
	return all;
}

/** Whether the sentence has the words that a rule needs; asked once a rule and sentence. */
function isPossible({ index: at, needed }: Rule): boolean {
	const known = possible[at] as number;
	if (known === serial || known === -serial) return known === serial;
	const may = needed.every((choices) =>
		choices.some((choice) => choice.every((id) => present[id] === serial)),
	);
	possible[at] = may ? serial : -serial;
	return may;
}

function restart(): number {
	present.fill(0);
	possible.fill(0);
	return 1;
}

function compile(): Map<number, Rule[]> {
	const intern = (word: string): number => {
		const id = ids.get(word) ?? ids.size + 1;
		ids.set(word, id);
		return id;
	};
	const byFirst = new Map<number, Rule[]>();
	for (const { tag, words, phrases } of languages) {
		for (const [name, list] of Object.entries(phrases)) {
			for (const written of list) {
				const phrase = compilePhrase(written, words, intern);
				const rule: Rule = {
					index: ruleCount,
					name: name as PhraseName,
					language: tag,
					phrase,
					needed: neededWords(phrase),
				};
				ruleCount += 1;
				for (const id of firstWords(phrase)) {
					const rules = byFirst.get(id) ?? [];
					rules.push(rule);
					byFirst.set(id, rules);
				}
			}
		}
	}
	present = new Int32Array(ids.size + 1);
	possible = new Int32Array(ruleCount);
	return byFirst;
}

export interface Rule {
	index: number;
	name: PhraseName;
	language: string;
	phrase: Phrase;
	/** One of each is in every sentence that it matches. */
	needed: readonly (readonly (readonly number[])[])[];
}

/** A phrase in a passage. */
export interface Hit {
	rule: Rule;
	sentence: number;
	/** Words of the passage. */
	from: number;
	to: number;
	name: { from: number; to: number } | null;
}
