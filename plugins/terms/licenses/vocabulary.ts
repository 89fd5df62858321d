import { foldWord, plainText } from './fold.ts';
import { LANGUAGES } from './languages/index.ts';
import { PLACES } from './places.ts';
import { readTokens, type Token } from './tokens.ts';

/** "UK: (England" is the most that stands between two words of one name. */
const MARKS_INSIDE_PHRASE = 2;

let root: Node | null = null;

/**
 * The longest name or word of any language that begins at a place. Names are compared letter by
 * letter, so spaces and up to two marks may stand between any two words of one, or none.
 *
 * @param tokens parts of a text
 * @param at index of the first word
 * @returns null where none begins; `end` is the index behind the last word
 */
export function longestPhrase(tokens: readonly Token[], at: number): FoundPhrase | null {
	root ??= build();
	let node: Node | undefined = root;
	let found: FoundPhrase | null = null;
	for (let next = at; next < tokens.length; ) {
		const token = tokens[next];
		if (token === undefined || token.mark) break;
		node = walk(node, token.folded);
		if (node === undefined) break;
		next += 1;
		if (node.phrase !== null) found = { phrase: node.phrase, end: next };
		for (let marks = 0; marks < MARKS_INSIDE_PHRASE && tokens[next]?.mark; marks += 1) next += 1;
	}
	return found;
}

function walk(from: Node, letters: string): Node | undefined {
	let node: Node | undefined = from;
	for (let at = 0; at < letters.length; at += 1) {
		node = node.next?.get(letters.charCodeAt(at));
		if (node === undefined) return undefined;
	}
	return node;
}

function build(): Node {
	const start: Node = { next: null, phrase: null };
	const add = (text: string, kind: PhraseKind, value: string) => {
		const letters = readTokens(text)
			.filter((token) => !token.mark)
			.map((token) => token.folded)
			.join('');
		if (letters === '') return;
		let node = start;
		for (let at = 0; at < letters.length; at += 1) {
			const code = letters.charCodeAt(at);
			node.next ??= new Map();
			let after = node.next.get(code);
			if (after === undefined) {
				after = { next: null, phrase: null };
				node.next.set(code, after);
			}
			node = after;
		}
		node.phrase ??= { kind, value };
	};
	const addAll = (table: Readonly<Record<string, readonly string[]>>, kind: PhraseKind) => {
		for (const [value, texts] of Object.entries(table)) {
			for (const text of texts) add(text, kind, value);
		}
	};
	for (const [code, name] of Object.entries(PLACES)) add(name, 'place', code);
	for (const words of LANGUAGES) {
		addAll(words.elements, 'element');
		addAll(words.tools ?? {}, 'tool');
		addAll(words.editions ?? {}, 'edition');
		for (const { code, name } of placesOf(words.places ?? '')) add(name, 'place', code);
		// "și" and "ve" are the codes of Slovenia and Venezuela, too, which matter more.
		for (const text of words.and ?? []) {
			if (PLACES[foldWord(plainText(text))] === undefined) add(text, 'filler', 'and');
		}
		const { families: family, version, license, fillers: filler, denials: denial } = words;
		for (const [kind, texts] of Object.entries({ family, version, license, filler, denial })) {
			for (const text of texts ?? []) add(text, kind as PhraseKind, text);
		}
	}
	return start;
}

/** `de Deutschland; at Österreich` */
function placesOf(list: string): { code: string; name: string }[] {
	return list.split(';').map((entry) => {
		const [code = '', ...name] = entry.trim().split(/\s+/);
		return { code, name: name.join(' ') };
	});
}

export type PhraseKind =
	| 'denial'
	| 'edition'
	| 'element'
	| 'family'
	| 'filler'
	| 'license'
	| 'place'
	| 'tool'
	| 'version';

export interface Phrase {
	kind: PhraseKind;
	/** What it stands for: `nc`, `zero`, `de`, `unported`. */
	value: string;
}

export interface FoundPhrase {
	phrase: Phrase;
	end: number;
}

interface Node {
	next: Map<number, Node> | null;
	phrase: Phrase | null;
}
