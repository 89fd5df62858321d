import { GRANT_CUES } from './grants.ts';
import type { Phrase, Slot } from './phrase-notation.ts';
import { TAIL_NAMES } from './tails.ts';
import { hashOf } from './unit-folds.ts';
import type { Rule, Vocabulary } from './vocabulary.ts';

const CUES: ReadonlySet<string> = new Set([...TAIL_NAMES, ...GRANT_CUES]);

/**
 * Compiles what the quick look for notices needs to know of the phrases.
 *
 * @throws where a phrase has no word that may not be missing: a mistake in the data
 */
export function compileCues({ ids, rules }: Vocabulary): CueTable {
	const words = [...ids.keys()];
	const byWord: (Cue[] | undefined)[] = new Array(ids.size + 1).fill(undefined);
	for (const rule of rules) {
		if (!CUES.has(rule.name)) continue;
		const beforeColon = wordsBeforeColon(rule.phrase);
		for (const id of rareWords(rule, words)) {
			const cues = byWord[id] ?? [];
			cues.push({ needed: rule.needed, beforeColon });
			byWord[id] = cues;
		}
	}
	return { byWord, ...hashWords(words), ...tables(ids.size + 1) };
}

/**
 * The words of one slot, one of which is in every text that the rule can match, and which a text is
 * least likely to have: long words are rare ones.
 *
 * @throws where a phrase has no word that may not be missing: a mistake in the data
 */
function rareWords({ needed, phrase }: Rule, words: readonly string[]): Set<number> {
	const length = (id: number) => words[id - 1]?.length ?? 0;
	const longest = (choice: readonly number[]) =>
		choice.reduce((best, id) => (length(id) > length(best) ? id : best), choice[0] as number);
	let best: { ids: Set<number>; least: number } | null = null;
	for (const choices of needed) {
		const ids = new Set(choices.map(longest));
		const least = Math.min(...[...ids].map(length));
		if (best === null || least > best.least) best = { ids, least };
	}
	if (best === null) throw new Error(`a phrase needs a word: "${phrase.written}"`);
	return best.ids;
}

/** All words that the first colon of a phrase can come right behind; null where any word can. */
function wordsBeforeColon({ slots }: Phrase): number[] | null {
	const words: number[] = [];
	for (let at = slots.findIndex((slot) => slot.kind === 'colon') - 1; at >= 0; at -= 1) {
		const slot = slots[at] as Slot;
		if (slot.kind !== 'words') return null;
		for (const choice of [...slot.byFirst.values()].flat()) words.push(choice.at(-1) as number);
		if (!slot.optional) return words;
	}
	return null;
}

function tables(size: number): Pick<CueTable, 'present' | 'colons'> {
	return { present: new Int32Array(size), colons: new Int32Array(size) };
}

/** An open table of the words' hashes, at most a quarter full. */
function hashWords(words: readonly string[]): Pick<CueTable, 'hashes' | 'numbers' | 'seed'> {
	const size = 2 ** Math.ceil(Math.log2(words.length * 4));
	for (let seed = 0x811c9dc5 | 0; ; seed += 1) {
		const all = words.map((word) => hashOf(word, seed));
		// Two words of one hash would hide each other.
		if (new Set(all).size < all.length) continue;
		const hashes = new Int32Array(size);
		const numbers = new Uint16Array(size);
		for (const [index, hash] of all.entries()) {
			let slot = hash & (size - 1);
			while (numbers[slot] !== 0) slot = (slot + 1) & (size - 1);
			hashes[slot] = hash;
			numbers[slot] = index + 1;
		}
		return { hashes, numbers, seed };
	}
}

/** A rule whose words are asked for. */
export interface Cue {
	needed: Rule['needed'];
	/** Words one of which has a colon behind it. */
	beforeColon: readonly number[] | null;
}

/** Numbers of words, by hash, and what their being there may mean. */
export interface CueTable {
	/** By the number of a word. */
	byWord: readonly (readonly Cue[] | undefined)[];
	/** Last passage with a word, by its number. */
	present: Int32Array;
	/** Last passage in which a colon comes behind a word, by its number. */
	colons: Int32Array;
	hashes: Int32Array;
	numbers: Uint16Array;
	seed: number;
}
