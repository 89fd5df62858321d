import { foldName, showsName } from '../names.ts';
import { type EndorsementWords, endorsementWords } from './words.ts';

/** How far from a phrase its name may stand, in characters. */
const REACH = 60;
/** A sentence is looked at so far to both sides. */
const SENTENCE = 300;
const STOP = /[!?;|•·…。！？।؟؛]|\.(?=\s|$)/;
/** The dot behind a title ends no sentence. */
const TITLES = /(?<![\p{L}\p{N}])(?:dr|prof|mr|ms|mrs|dott|sr|sra|dra|mme)\./gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const EDGE = '[\\p{L}\\p{M}\\p{N}]';

/**
 * Finds words that claim that somebody endorses, approves, sponsors or works with whoever speaks,
 * in all languages of the table at once. A phrase counts where a name stands beside it in the same
 * sentence, with nothing but small words or further names in between, and where no word denies it.
 *
 * Time grows with the text and with the names: every phrase that is found looks a fixed number of
 * characters around itself.
 *
 * @param text folded by `foldName`
 * @param names folded by `foldName`
 */
export function claimsIn(text: string, names: readonly string[]): Claim[] {
	if (!names.some((name) => text.includes(name))) return [];
	const { patterns, meanings } = compiled();
	const claims: Claim[] = [];
	for (const pattern of patterns) {
		for (const { 0: phrase, index } of text.matchAll(pattern)) {
			for (const meaning of meanings.get(phrase) ?? []) {
				const hit = { start: index, end: index + phrase.length };
				for (const name of names) {
					const found = besideOf(text, hit, meaning, name);
					if (found) claims.push(found);
				}
			}
		}
	}
	return claims;
}

function besideOf(
	text: string,
	hit: { start: number; end: number },
	{ row, kind, side }: Meaning,
	name: string,
): Claim | null {
	const before = side === 'before';
	const from = before ? hit.end : Math.max(0, hit.start - name.length - REACH);
	const to = before ? hit.end + REACH + name.length : hit.start;
	const at = nameAt(text, name, from, to, before);
	if (at < 0) return null;
	const gap = before ? text.slice(hit.end, at) : text.slice(at + name.length, hit.start);
	const nearness = before ? nearnessOf(gap, row) : isSmallGap(gap) ? 'direct' : null;
	if (nearness === null) return null;
	const start = Math.min(hit.start, at);
	const end = Math.max(hit.end, at + name.length);
	if (isDenied(text, start, end, row)) return null;
	return { name, kind: nearness === 'direct' ? kind : 'partner', words: text.slice(start, end) };
}

/** Where a name stands as words of its own: the first behind the phrase, the last before it. */
function nameAt(text: string, name: string, from: number, to: number, first: boolean): number {
	const window = text.slice(from, to);
	const stands = (at: number): boolean =>
		showsName(text.slice(Math.max(0, from + at - 1), from + at + name.length + 1), name);
	if (!first) {
		const at = window.lastIndexOf(name);
		return at >= 0 && stands(at) ? from + at : -1;
	}
	for (let at = window.indexOf(name); at >= 0; at = window.indexOf(name, at + 1)) {
		if (stands(at)) return from + at;
	}
	return -1;
}

/** Whether a phrase speaks of the name itself, or of a list that the name is in. */
function nearnessOf(gap: string, row: Row): 'direct' | 'listed' | null {
	const plain = gap.replace(TITLES, ' ');
	if (STOP.test(plain)) return null;
	const words = plain.match(WORD) ?? [];
	if (words.every((word) => row.fillers.has(word))) return 'direct';
	let last = words.length - 1;
	while (last >= 0 && row.fillers.has(words[last] ?? '')) last -= 1;
	const word = words[last] ?? '';
	const tail = plain.slice(plain.lastIndexOf(word) + word.length);
	return row.joiners.has(word) || /[,&+、，/]/.test(tail) ? 'listed' : null;
}

/** Nothing between a name and what it does but a case ending, a bracket or a quote. */
function isSmallGap(gap: string): boolean {
	return /^(?:'\p{L}{0,4})?[\s"')\]»」』-]{0,4}$/u.test(gap);
}

function isDenied(text: string, start: number, end: number, row: Row): boolean {
	const before = text.slice(Math.max(0, start - SENTENCE), end);
	const ahead = text.slice(end, end + SENTENCE);
	const stop = ahead.search(STOP);
	if (stop >= 0 && /[?？؟]/.test(ahead[stop] ?? '')) return true;
	const rest = stop < 0 ? ahead : ahead.slice(0, stop);
	let from = 0;
	for (const { index } of before.slice(0, -(end - start)).matchAll(new RegExp(STOP, 'g'))) {
		from = index + 1;
	}
	const clause = before.slice(from, -(end - start));
	for (const { 0: turn, index } of clause.matchAll(row.turns)) {
		from = Math.max(from, before.length - (end - start) - clause.length + index + turn.length);
	}
	return row.denials.test(before.slice(from)) || row.denialsBehind?.test(rest) === true;
}

let table: Compiled | null = null;

function compiled(): Compiled {
	table ??= compile();
	return table;
}

function compile(): Compiled {
	const meanings = new Map<string, Meaning[]>();
	const phrases = { spaced: new Set<string>(), unspaced: new Set<string>() };
	for (const words of endorsementWords) {
		const row = rowOf(words);
		for (const kind of ['claim', 'partner'] as const) {
			const list = kind === 'claim' ? words.claims : words.partners;
			for (const side of ['before', 'after'] as const) {
				for (const phrase of expand(list[side])) {
					const known = meanings.get(phrase) ?? [];
					meanings.set(phrase, [...known, { row, kind, side }]);
					phrases[words.spaced ? 'spaced' : 'unspaced'].add(phrase);
				}
			}
		}
	}
	const patterns = [pattern(phrases.spaced, true), pattern(phrases.unspaced, false)];
	return { patterns, meanings };
}

function rowOf(words: EndorsementWords): Row {
	const set = (list: string): ReadonlySet<string> =>
		new Set(
			foldName(list)
				.split(' ')
				.filter((word) => word !== ''),
		);
	return {
		fillers: set(words.fillers),
		joiners: set(words.joiners),
		denials: pattern(new Set(expand(words.denials)), words.spaced, 'u'),
		turns: pattern(new Set(expand(words.turns)), words.spaced),
		denialsBehind:
			words.denialsBehind === ''
				? null
				: pattern(new Set(expand(words.denialsBehind)), words.spaced, 'u'),
	};
}

/** `a/b c|d` → `a c`, `b c`, `d`. */
function expand(list: string): string[] {
	return list.split('|').flatMap((phrase) => {
		let forms = [''];
		for (const word of phrase.split(' ')) {
			forms = forms.flatMap((form) => word.split('/').map((one) => `${form} ${one}`));
		}
		return forms.map((form) => foldName(form));
	});
}

/** The longest phrase first, so that none hides in another. */
function pattern(phrases: ReadonlySet<string>, spaced: boolean, flags = 'gu'): RegExp {
	const sorted = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	if (!spaced) return new RegExp(anyOf(sorted), flags);
	const words = anyOf(sorted.filter((phrase) => !phrase.startsWith('-')));
	// Arabic writes "and" as a part of the next word.
	const sources = [`(?<!${EDGE})${words}`, `(?<=(?<!${EDGE})و)${words}`];
	const tied = sorted.filter((phrase) => phrase.startsWith('-'));
	if (tied.length > 0) sources.push(anyOf(tied));
	return new RegExp(sources.map((source) => `${source}(?!${EDGE})`).join('|'), flags);
}

function anyOf(phrases: readonly string[]): string {
	const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return `(?:${escaped.join('|')})`;
}

/** Words that claim endorsement by somebody. */
export interface Claim {
	/** Folded, as given. */
	name: string;
	/** `partner`: a tie, or a list of which the name is only one; a person must look. */
	kind: 'claim' | 'partner';
	/** Phrase and name with what stands between them, folded. */
	words: string;
}

interface Meaning {
	row: Row;
	kind: 'claim' | 'partner';
	side: 'before' | 'after';
}

interface Row {
	fillers: ReadonlySet<string>;
	joiners: ReadonlySet<string>;
	denials: RegExp;
	turns: RegExp;
	denialsBehind: RegExp | null;
}

interface Compiled {
	patterns: readonly RegExp[];
	meanings: ReadonlyMap<string, readonly Meaning[]>;
}
