import { PLACES } from './places.ts';
import { LANGUAGES } from './words.ts';

const TOKEN = /(\p{L}+|\d+(?:[.,]\d+)*|&)|\S/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const COMPOUND = /^(cc)?((?:by)?(?:nc|nd|sa)*)$/;
const ABBREVIATIONS = new Set(['by', 'nc', 'nd', 'sa']);
/** "UK: (England" is the most that stands between two words of one name. */
const MARKS_INSIDE_PHRASE = 2;

let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null;

/**
 * Cuts a value into the parts that licence names are made of. Linear in its length.
 *
 * @param text any text; compared without case, accents and invisible characters
 */
export function readItems(text: string): Item[] {
	const tokens = tokenize(text);
	const items: Item[] = [];
	let at = 0;
	while (at < tokens.length) {
		const token = tokens[at];
		if (token === undefined) break;
		const phrase = longestPhrase(tokens, at);
		if (phrase !== null) {
			const raw = tokens.slice(at, phrase.end).map((one) => one.raw);
			items.push({ ...phrase.found, raw: raw.join(' '), glued: token.glued });
			at = phrase.end;
		} else {
			items.push(...single(token));
			at += 1;
		}
	}
	return items;
}

function tokenize(text: string): Token[] {
	const plain = text.normalize('NFKD').replace(INVISIBLE, '').replace(/\p{M}/gu, '');
	const tokens: Token[] = [];
	let end = -1;
	for (const match of plain.matchAll(TOKEN)) {
		const raw = match[0];
		const folded = raw === '&' ? 'and' : raw.toLowerCase();
		tokens.push({ raw, folded, glued: match.index === end, mark: match[1] === undefined });
		end = match.index + raw.length;
	}
	return tokens;
}

function single(token: Token): Item[] {
	const { raw, folded, glued } = token;
	if (token.mark) return [{ kind: 'mark', value: raw, raw, glued }];
	if (/^\d/.test(raw)) return [{ kind: 'number', value: raw.replaceAll(',', '.'), raw, glued }];
	const compound = folded.length <= 14 ? COMPOUND.exec(folded) : null;
	const letters = compound?.[2] ?? '';
	// "sand" and "nd" inside prose are no licences: a compound begins with CC or BY.
	if (compound === null || !(compound[1] || letters.startsWith('by') || letters.length === 2)) {
		return [{ kind: 'word', value: folded, raw, glued }];
	}
	const items: Item[] = [];
	if (compound[1]) items.push({ kind: 'family', value: 'cc', raw: raw.slice(0, 2), glued });
	for (let at = 0; at < letters.length; at += 2) {
		const value = letters.slice(at, at + 2);
		const start = raw.length - letters.length + at;
		const joined = items.length > 0 || glued;
		items.push({ kind: 'element', value, raw: raw.slice(start, start + 2), glued: joined });
	}
	return items;
}

function longestPhrase(tokens: readonly Token[], at: number): FoundPhrase | null {
	const first = tokens[at];
	if (first === undefined || ABBREVIATIONS.has(first.folded)) return null;
	for (const phrase of vocabulary().get(first.folded) ?? []) {
		const end = matchPhrase(tokens, at, phrase.words);
		if (end === null) continue;
		if (phrase.found.value === 'sampling' && tokens[end]?.raw === '+' && tokens[end]?.glued) {
			return { found: { kind: 'tool', value: 'sampling+' }, end: end + 1 };
		}
		return { found: phrase.found, end };
	}
	return null;
}

function matchPhrase(tokens: readonly Token[], at: number, words: readonly string[]) {
	let next = at;
	for (const [place, word] of words.entries()) {
		for (let marks = 0; place > 0 && marks < MARKS_INSIDE_PHRASE; marks += 1) {
			if (tokens[next]?.mark !== true) break;
			next += 1;
		}
		if (tokens[next]?.folded !== word) return null;
		next += 1;
	}
	return next;
}

function vocabulary(): ReadonlyMap<string, readonly Phrase[]> {
	phrases ??= buildVocabulary();
	return phrases;
}

function buildVocabulary(): ReadonlyMap<string, readonly Phrase[]> {
	const map = new Map<string, Phrase[]>();
	const add = (text: string, kind: ItemKind, value: string) => {
		const words = tokenize(text)
			.filter((token) => !token.mark)
			.map((token) => token.folded);
		const [first] = words;
		if (first === undefined) return;
		map.set(first, [...(map.get(first) ?? []), { words, found: { kind, value } }]);
	};
	const addAll = (table: Readonly<Record<string, readonly string[]>>, kind: ItemKind) => {
		for (const [value, texts] of Object.entries(table)) {
			for (const text of texts) add(text, kind, value);
		}
	};
	for (const language of LANGUAGES) {
		addAll(language.elements, 'element');
		addAll(language.tools, 'tool');
		addAll(language.places, 'place');
		const { families: family, editions: edition, version, license } = language;
		const plain = { family, edition, version, license, filler: language.fillers };
		for (const [kind, texts] of Object.entries({ ...plain, denial: language.denials })) {
			for (const text of texts) add(text, kind as ItemKind, text);
		}
	}
	for (const [code, name] of Object.entries(PLACES)) add(name, 'place', code);
	for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
	return map;
}

export type ItemKind =
	| 'denial'
	| 'edition'
	| 'element'
	| 'family'
	| 'filler'
	| 'license'
	| 'mark'
	| 'number'
	| 'place'
	| 'tool'
	| 'version'
	| 'word';

/** One part of a value. */
export interface Item {
	kind: ItemKind;
	/** What it stands for: `nc`, `zero`, `de`, `4.0`. */
	value: string;
	/** As written. */
	raw: string;
	/** True where no white space stands before it. */
	glued: boolean;
}

interface Token {
	raw: string;
	folded: string;
	glued: boolean;
	mark: boolean;
}

interface Phrase {
	words: readonly string[];
	found: { kind: ItemKind; value: string };
}

interface FoundPhrase {
	found: Phrase['found'];
	end: number;
}
