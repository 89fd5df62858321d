import { COST, type Meter } from './meter.ts';
import type { Phrase, Slot } from './phrase-notation.ts';
import { APART, COLON, COMMA, marksAt, NEW_LINE, OPEN_QUOTE, type Tokens } from './tokens.ts';

/** Longest name in the middle of a phrase, in words. */
const LONGEST_NAME = 24;
const LONGEST_NAME_BEFORE = 6;

/**
 * Matches a phrase at a word. The work is bounded by the length of the phrase, whatever the text.
 *
 * @param end first word of the next sentence
 * @returns the longest match, or null
 */
export function matchPhrase(
	phrase: Phrase,
	tokens: Tokens,
	at: number,
	sentence: { from: number; end: number },
	meter: Meter,
): PhraseMatch | null {
	let states: PhraseMatch[] = [{ to: at, name: null }];
	const { slots } = phrase;
	for (let i = 0; i < slots.length && states.length > 0; i += 1) {
		const slot = slots[i] as Slot;
		if (slot.kind === 'name' && i === slots.length - 1) {
			return longest(states.map(({ to }) => ({ to, name: { from: to, to: sentence.end } })));
		}
		const next: PhraseMatch[] = [];
		for (const state of states) {
			meter.steps += COST.state;
			advance(slot, tokens, state, sentence, next);
		}
		states = next;
	}
	const found = longest(states);
	if (found === null || !phrase.nameBefore) return found;
	const from = nameStart(tokens, at, sentence.from);
	return from === at ? null : { to: found.to, name: { from, to: at } };
}

/** A name before a word begins with its link, or behind the mark before it. */
function nameStart(tokens: Tokens, end: number, least: number): number {
	const link = tokens.links[end - 1] ?? -1;
	let from = end;
	while (from > least && end - from < LONGEST_NAME_BEFORE) {
		if (link !== (tokens.links[from - 1] ?? -1)) break;
		from -= 1;
		if (link === -1 && marksAt(tokens, from) & (COMMA | APART | OPEN_QUOTE)) break;
	}
	return from;
}

function advance(
	slot: Slot,
	tokens: Tokens,
	state: PhraseMatch,
	{ from, end }: { from: number; end: number },
	next: PhraseMatch[],
): void {
	const at = state.to;
	switch (slot.kind) {
		case 'words': {
			const choices = slot.byFirst.get(tokens.ids[at] ?? 0);
			if (choices !== undefined) {
				for (const choice of choices) {
					if (at + choice.length > end) continue;
					let same = 1;
					while (same < choice.length && tokens.ids[at + same] === choice[same]) same += 1;
					if (same === choice.length) take(next, at + same, state.name);
				}
			}
			if (slot.optional) take(next, at, state.name);
			return;
		}
		case 'gap':
			for (let i = 0; i <= slot.most && at + i <= end; i += 1) take(next, at + i, state.name);
			return;
		case 'name':
			for (let i = 1; i <= LONGEST_NAME && at + i <= end; i += 1) {
				take(next, at + i, { from: at, to: at + i });
			}
			return;
		case 'colon':
			// The colon may end the sentence's last word: "Source:" with nothing but a link behind.
			if (at <= end && marksAt(tokens, at) & COLON) take(next, at, state.name);
			return;
		case 'start':
			if (at === from || marksAt(tokens, at) & (APART | NEW_LINE)) take(next, at, state.name);
			return;
		case 'end':
			if (at === end) take(next, at, state.name);
	}
}

function take(states: PhraseMatch[], to: number, name: PhraseMatch['name']): void {
	for (const state of states) if (state.to === to) return;
	states.push({ to, name });
}

function longest(states: readonly PhraseMatch[]): PhraseMatch | null {
	let best: PhraseMatch | null = null;
	for (const state of states) if (best === null || state.to > best.to) best = state;
	return best;
}

export interface PhraseMatch {
	/** Word behind the match. */
	to: number;
	/** Words of the publisher's name; where it ends the phrase, all up to the end of the sentence. */
	name: { from: number; to: number } | null;
}
