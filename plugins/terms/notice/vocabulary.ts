import type { PhraseName } from './language.ts';
import { languages } from './languages/index.ts';
import {
	compilePhrase,
	firstWords,
	neededWords,
	type Phrase,
	splitWords,
} from './phrase-notation.ts';

let compiled: Vocabulary | null = null;

/**
 * All phrases of all languages, compiled once when first asked for.
 *
 * @throws where a language file holds a mistake, which any test of notices finds
 */
export function vocabulary(): Vocabulary {
	compiled ??= compile();
	return compiled;
}

function compile(): Vocabulary {
	const ids = new Map<string, number>();
	const rules: Rule[] = [];
	const byFirst = new Map<number, Rule[]>();
	const intern = (word: string): number => {
		const id = ids.get(word) ?? ids.size + 1;
		ids.set(word, id);
		return id;
	};
	// Word lists are spelt out in every phrase that names them.
	const known = new Map<string, number[]>();
	const idsOf = (choice: string): number[] => {
		const found = known.get(choice) ?? splitWords(choice).map(intern);
		known.set(choice, found);
		return found;
	};
	for (const { tag, words, phrases } of languages) {
		for (const [name, list] of Object.entries(phrases)) {
			for (const written of list) {
				const phrase = compilePhrase(written, words, idsOf);
				const rule: Rule = {
					index: rules.length,
					name: name as PhraseName,
					language: tag,
					phrase,
					needed: neededWords(phrase),
				};
				rules.push(rule);
				for (const id of firstWords(phrase)) {
					const sharing = byFirst.get(id) ?? [];
					sharing.push(rule);
					byFirst.set(id, sharing);
				}
			}
		}
	}
	return { ids, rules, byFirst };
}

export interface Vocabulary {
	/** Folded words, numbered from 1. */
	ids: ReadonlyMap<string, number>;
	rules: readonly Rule[];
	/** Rules by the words that they can begin with. */
	byFirst: ReadonlyMap<number, readonly Rule[]>;
}

/** One phrase of one language. */
export interface Rule {
	index: number;
	name: PhraseName;
	language: string;
	phrase: Phrase;
	/** One of each is in every sentence that it matches. */
	needed: readonly (readonly (readonly number[])[])[];
}
