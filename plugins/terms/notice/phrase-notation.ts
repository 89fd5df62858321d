import { characterClass, foldWord } from './fold.ts';

const PIECE = /\*(\d+)|<(\w+)>|([:^$])|([^\s()?{}<>*:^$|]+)(\??)/uy;

/**
 * Compiles one phrase of a language file.
 *
 * @param idsOf numbers of the folded words of a choice, see `splitWords`
 * @throws where a word list is not in the file: a mistake in the data, found by any test
 */
export function compilePhrase(
	written: string,
	words: Readonly<Record<string, string>>,
	idsOf: (choice: string) => number[],
): Phrase {
	const slots: Slot[] = [];
	for (let at = 0; at < written.length; ) {
		const open = written[at] as string;
		if (open === '(' || open === '{') {
			const end = groupEnd(written, at);
			const optional = written[end] === '?';
			slots.push(wordSlot(choicesOf(written.slice(at, end), words), optional, idsOf));
			at = end + (optional ? 1 : 0);
			continue;
		}
		PIECE.lastIndex = at;
		const match = PIECE.exec(written);
		at += match?.[0].length ?? 1;
		if (match === null) continue;
		const [, gap, name, mark, word, may] = match;
		if (gap !== undefined) slots.push({ kind: 'gap', most: Number(gap) });
		else if (name !== undefined) slots.push({ kind: 'name' });
		else if (mark === ':') slots.push({ kind: 'colon' });
		else if (mark === '^') slots.push({ kind: 'start' });
		else if (mark === '$') slots.push({ kind: 'end' });
		else slots.push(wordSlot([word ?? ''], may === '?', idsOf));
	}
	const named = slots.findIndex((slot) => slot.kind === 'name');
	const first = slots.findIndex((slot) => slot.kind === 'words');
	// A name that comes first is found backwards from the words that follow it.
	const nameBefore = named >= 0 && named < first;
	return { written, slots: nameBefore ? slots.slice(first) : slots, nameBefore };
}

/** Numbers of all words that a phrase can begin with. */
export function firstWords(phrase: Phrase): Set<number> {
	const first = new Set<number>();
	for (const slot of phrase.slots) {
		if (slot.kind !== 'words') continue;
		for (const id of slot.byFirst.keys()) first.add(id);
		if (!slot.optional) return first;
	}
	return first;
}

/**
 * For every slot that may not be missing its choices: a sentence that has none of one slot's cannot
 * match, and need not be tried.
 */
export function neededWords(phrase: Phrase): number[][][] {
	return phrase.slots
		.flatMap((slot) =>
			slot.kind === 'words' && !slot.optional ? [[...slot.byFirst.values()].flat()] : [],
		)
		.sort((a, b) => a.length - b.length);
}

/** Words in the order of the text, folded: the same cut as for a passage. */
export function splitWords(text: string): string[] {
	const words: string[] = [];
	let word = '';
	for (const character of text) {
		const kind = characterClass(character.codePointAt(0) as number);
		if (kind === 1) word += character;
		if (kind !== 1 && word !== '') {
			words.push(foldWord(word));
			word = '';
		}
		if (kind === 2) words.push(foldWord(character));
	}
	if (word !== '') words.push(foldWord(word));
	return words;
}

function wordSlot(
	choices: readonly string[],
	optional: boolean,
	idsOf: (choice: string) => number[],
): Slot {
	const byFirst = new Map<number, number[][]>();
	let empty = false;
	for (const choice of choices) {
		const ids = idsOf(choice);
		const [first] = ids;
		if (first === undefined) {
			empty = true;
			continue;
		}
		const list = byFirst.get(first) ?? [];
		list.push(ids);
		byFirst.set(first, list);
	}
	return { kind: 'words', byFirst, optional: optional || empty };
}

/** Offset behind a group or the name of a list. */
function groupEnd(written: string, start: number): number {
	let depth = 0;
	for (let at = start; at < written.length; at += 1) {
		if ('({'.includes(written[at] as string)) depth += 1;
		else if (')}'.includes(written[at] as string)) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	throw new Error(`a bracket is not closed in "${written}"`);
}

/** All that a group can stand for; groups and lists may be nested, gaps and names may not. */
function choicesOf(group: string, words: Readonly<Record<string, string>>): string[] {
	const inner = group.slice(1, -1);
	if (group[0] === '{') {
		const list = words[inner];
		if (list === undefined) throw new Error(`no word list "${inner}"`);
		return choicesOf(`(${list})`, words);
	}
	if (/[*<^$:]/.test(inner)) throw new Error(`no gap, name or mark inside "${group}"`);
	const all: string[] = [];
	let open = [''];
	for (let at = 0; at < inner.length; ) {
		const character = inner[at] as string;
		if (character === '|') {
			all.push(...open);
			open = [''];
			at += 1;
		} else if (character === '(' || character === '{') {
			const end = groupEnd(inner, at);
			const choices = choicesOf(inner.slice(at, end), words);
			if (inner[end] === '?') choices.push('');
			open = open.flatMap((before) => choices.map((choice) => `${before} ${choice}`));
			at = end + (inner[end] === '?' ? 1 : 0);
		} else if (character === '?') {
			const cut = open.map((before) => before.slice(0, before.lastIndexOf(' ') + 1));
			open = [...open, ...cut];
			at += 1;
		} else {
			open = open.map((before) => before + character);
			at += 1;
		}
	}
	return [...all, ...open];
}

export type Slot =
	| { kind: 'words'; byFirst: ReadonlyMap<number, number[][]>; optional: boolean }
	| { kind: 'gap'; most: number }
	| { kind: 'name' | 'colon' | 'start' | 'end' };

/** A phrase of a language file, compiled. */
export interface Phrase {
	written: string;
	/** The name stands before the first word. */
	nameBefore: boolean;
	slots: readonly Slot[];
}
