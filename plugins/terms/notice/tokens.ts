import { characterClass } from './fold.ts';
import type { Passage } from './passages.ts';

export const COLON = 1;
export const OPEN_QUOTE = 2;
export const CLOSE_QUOTE = 4;
/** A dash, bar, colon or bracket: what follows may stand on its own. */
export const APART = 8;
export const NEW_LINE = 16;
export const COMMA = 32;

/** A sentence is cut here, so that no text makes the work on one of them grow. */
const LONGEST_SENTENCE = 200;
const FLAGS: Readonly<Record<string, number>> = {
	':': COLON | APART,
	'：': COLON | APART,
	'"': OPEN_QUOTE | CLOSE_QUOTE,
	'“': OPEN_QUOTE,
	'„': OPEN_QUOTE | CLOSE_QUOTE,
	'«': OPEN_QUOTE,
	'「': OPEN_QUOTE,
	'『': OPEN_QUOTE,
	'‘': OPEN_QUOTE,
	'”': CLOSE_QUOTE,
	'»': CLOSE_QUOTE,
	'」': CLOSE_QUOTE,
	'』': CLOSE_QUOTE,
	'–': APART,
	'—': APART,
	'|': APART,
	'·': APART,
	'•': APART,
	'(': APART,
	'（': APART,
	'[': APART,
	'【': APART,
	'-': APART,
	'>': APART,
	'\n': NEW_LINE,
	',': COMMA,
	'，': COMMA,
	';': COMMA,
	'、': COMMA,
	'،': COMMA,
};
const ENDS = '.!?。！？।؟…';
const WIDE_ENDS = '。！？।';
const ABBREVIATION =
	/^(?:\p{Lu}|dr|mr|mrs|ms|st|no|vol|inc|ltd|co|jr|sr|vs|etc|e\.g|i\.e|art|bzw|z|p|pp|ed|eds|hr|sra|sr|ing|prof)$/iu;

/**
 * Cuts a passage into folded words and sentences.
 *
 * @param idOf number of a word, 0 where no phrase has it
 */
export function readTokens(passage: Passage, idOf: (word: string) => number): Tokens {
	const { text, visible } = passage;
	const tokens: Tokens = {
		ids: [],
		starts: [],
		ends: [],
		marks: [],
		links: [],
		sentences: [0],
		lastMarks: 0,
	};
	let marks = NEW_LINE;
	let link = 0;
	let brk = 0;
	let ended = false;
	for (let at = 0; at < text.length; ) {
		while (link < visible.links.length && at >= (visible.links[link]?.end ?? 0)) link += 1;
		if (visible.breaks[brk] !== undefined && at >= (visible.breaks[brk] as number)) {
			brk += 1;
			ended = true;
		}
		const current = visible.links[link];
		const inside = current !== undefined && at >= current.start;
		const code = text.codePointAt(at) as number;
		const kind = characterClass(code);
		if (kind === 0) {
			const character = text[at] as string;
			if (character !== ' ') {
				marks |= character === "'" ? apostrophe(text, at) : (FLAGS[character] ?? 0);
				if (!inside && ENDS.includes(character) && isEnd(text, at, tokens)) ended = true;
			}
			at += code > 0xffff ? 2 : 1;
			continue;
		}
		let end = at + (code > 0xffff ? 2 : 1);
		const address = inside && isAddress(text, current.start, current.bare);
		if (address) end = current.end;
		else if (kind === 1) {
			// A word ends with its link, glued or not.
			const border = current === undefined ? text.length : inside ? current.end : current.start;
			while (end < border) {
				const next = text.codePointAt(end) as number;
				if (characterClass(next) !== 1) break;
				end += next > 0xffff ? 2 : 1;
			}
		}
		const length = tokens.ids.length;
		const long = length - (tokens.sentences.at(-1) as number) >= LONGEST_SENTENCE;
		if ((ended || long) && length > 0) tokens.sentences.push(length);
		ended = false;
		tokens.ids.push(address ? 0 : idOf(text.slice(at, end)));
		tokens.starts.push(at);
		tokens.ends.push(end);
		tokens.marks.push(marks);
		tokens.links.push(inside ? link : -1);
		marks = 0;
		at = end;
	}
	tokens.lastMarks = marks;
	return tokens;
}

/** Marks before a word, or behind the last one. */
export function marksAt(tokens: Tokens, at: number): number {
	return tokens.marks[at] ?? (at === tokens.ids.length ? tokens.lastMarks : 0);
}

/** Between letters it is part of a word, elsewhere it quotes. */
function apostrophe(text: string, at: number): number {
	const before = characterClass(text.charCodeAt(at - 1) || 32) === 1;
	const after = characterClass(text.charCodeAt(at + 1) || 32) === 1;
	return before && after ? 0 : OPEN_QUOTE | CLOSE_QUOTE;
}

function isAddress(text: string, start: number, bare: boolean): boolean {
	return bare || text.startsWith('http://', start) || text.startsWith('https://', start);
}

/** Whether a full stop ends a sentence. */
function isEnd(text: string, at: number, tokens: Tokens): boolean {
	if (WIDE_ENDS.includes(text[at] as string)) return true;
	const next = text[at + 1] ?? ' ';
	if (characterClass(next.charCodeAt(0)) === 1 || next === '/') return false;
	if (text[at] !== '.') return true;
	let last = text.slice(tokens.starts.at(-1) ?? at, tokens.ends.at(-1) ?? at);
	if (tokens.ends.at(-1) !== at) last = '';
	if (ABBREVIATION.test(last)) return false;
	let i = at + 1;
	while (i < text.length && i < at + 8 && ' \n"”’)»'.includes(text[i] as string)) i += 1;
	const follower = text[i] ?? '';
	return !(follower !== follower.toUpperCase() && follower === follower.toLowerCase());
}

/** The words of a passage, as columns. */
export interface Tokens {
	ids: number[];
	/** Offsets in the visible text. */
	starts: number[];
	ends: number[];
	/** What stands before each word, {@link COLON} and the like. */
	marks: number[];
	/** Index of the link that a word stands in, or -1. */
	links: number[];
	/** First word of each sentence. */
	sentences: number[];
	lastMarks: number;
}
