import { foldWord } from './fold.ts';
import { COST, isSpent, type Meter } from './meter.ts';
import { matchPhrase } from './phrase.ts';
import type { Tokens } from './tokens.ts';
import { type Rule, vocabulary } from './vocabulary.ts';

/** Folding a word costs more than looking it up; texts repeat their words. */
const MOST_SEEN = 20_000;
const MOST_SENTENCES = 2 ** 30;

const seen = new Map<string, number>();
/** Counts sentences, so that the two tables below need not be emptied between them. */
let serial = 0;
/** Last sentence with a word, by its number. */
let present = new Int32Array(0);
/** What the words of a sentence said about a rule: its serial, or the negative where it cannot match. */
let possible = new Int32Array(0);

/** Number of a word as written; 0 where no phrase of any language has it. */
export function wordId(word: string): number {
	let id = seen.get(word);
	if (id !== undefined) return id;
	id = vocabulary().ids.get(foldWord(word)) ?? 0;
	if (seen.size >= MOST_SEEN) seen.clear();
	seen.set(word, id);
	return id;
}

/**
 * Finds all phrases of all languages in a passage.
 *
 * @returns one list a sentence, in the order of the words; empty ones where the meter is spent
 */
export function findPhrases(tokens: Tokens, meter: Meter): Hit[][] {
	const { byFirst, ids, rules } = vocabulary();
	if (present.length === 0) {
		present = new Int32Array(ids.size + 1);
		possible = new Int32Array(rules.length);
	}
	const all: Hit[][] = [];
	for (let sentence = 0; sentence < tokens.sentences.length; sentence += 1) {
		const from = tokens.sentences[sentence] as number;
		const end = tokens.sentences[sentence + 1] ?? tokens.ids.length;
		const hits: Hit[] = [];
		all.push(hits);
		if (isSpent(meter, 'finding')) continue;
		serial = serial < MOST_SENTENCES ? serial + 1 : restart();
		for (let at = from; at < end; at += 1) present[tokens.ids[at] as number] = serial;
		for (let at = from; at < end; at += 1) {
			meter.steps += COST.word;
			const id = tokens.ids[at] as number;
			const sharing = id === 0 ? undefined : byFirst.get(id);
			if (sharing === undefined) continue;
			for (const rule of sharing) {
				if (!isPossible(rule, meter)) continue;
				const match = matchPhrase(rule.phrase, tokens, at, { from, end }, meter);
				if (match) hits.push({ rule, sentence, from: at, to: match.to, name: match.name });
			}
		}
	}
	return all;
}

/** Whether the sentence has the words that a rule needs; found out once a rule and sentence. */
function isPossible({ index: at, needed }: Rule, meter: Meter): boolean {
	meter.steps += COST.rule;
	const known = possible[at] as number;
	if (known === serial || known === -serial) return known === serial;
	const may = needed.every((choices) =>
		choices.some((choice) => {
			meter.steps += COST.choice;
			return choice.every((id) => present[id] === serial);
		}),
	);
	possible[at] = may ? serial : -serial;
	return may;
}

function restart(): number {
	present.fill(0);
	possible.fill(0);
	return 1;
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
