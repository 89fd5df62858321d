/**
 * Tells at one look which passages cannot hold a notice: those that lack the words which every phrase
 * of a kind needs. They are nearly all of an article, and the full reading, which cuts sentences and
 * tries phrases, takes ten times as long as this look.
 *
 * No passage is passed over that the full reading would find something in. Words are the same ones
 * (same borders, same folding); that their order and sentences are not asked for only lets more pass.
 */
import { type Cue, type CueTable, compileCues } from './cue-table.ts';
import { characterClass } from './fold.ts';
import { isCommons } from './license-mention.ts';
import { wordId } from './matcher.ts';
import type { Meter } from './meter.ts';
import type { Passage } from './passages.ts';
import {
	FIRST_PLAIN,
	folds,
	hashOf,
	LONG,
	learn,
	longFolds,
	PAIR,
	PRIME,
	SEPARATOR,
	SINGLE,
} from './unit-folds.ts';
import { vocabulary } from './vocabulary.ts';

const MOST_PASSAGES = 2 ** 30;
/** Number of a word of one character plus one, 0 where nobody has asked yet. */
const singles = new Uint16Array(0x10000);
/** Counts passages, so that the table of words need not be emptied between them. */
let serial = 0;
let compiled: CueTable | null = null;

/**
 * @returns false only where the words of the passage can make no tail, grant or mention of a licence
 */
export function mayHoldNotice({ text, visible }: Passage, meter: Meter): boolean {
	compiled ??= compileCues(vocabulary());
	const { links } = visible;
	meter.steps += text.length + links.length;
	if (links.some(({ url }) => isCommons(url))) return true;
	const { byWord, present, colons, hashes, numbers, seed } = compiled;
	const mask = hashes.length - 1;
	if (serial >= MOST_PASSAGES) {
		present.fill(0);
		colons.fill(0);
		serial = 0;
	}
	serial += 1;
	const found: Cue[] = [];
	let last = 0;
	const note = (id: number): void => {
		last = id;
		if (id === 0 || present[id] === serial) return;
		present[id] = serial;
		const cues = byWord[id];
		if (cues !== undefined) for (const cue of cues) found.push(cue);
	};
	const { length } = text;
	let link = 0;
	let linkStart = links[0]?.start ?? length;
	let linkEnd = links[0]?.end ?? length;
	for (let at = 0; at < length; ) {
		const unit = text.charCodeAt(at);
		let fold = folds[unit] || learn(unit);
		if (fold === SEPARATOR) {
			if (unit === 0x3a || unit === 0xff1a) colons[last] = serial;
			at += 1;
			continue;
		}
		if (fold === SINGLE) {
			note(singleId(unit));
			at += 1;
			continue;
		}
		if (fold === PAIR) {
			const code = text.codePointAt(at) as number;
			const kind = characterClass(code);
			if (kind !== 1) {
				const width = code > 0xffff ? 2 : 1;
				if (kind === 2) note(wordId(text.slice(at, at + width)));
				at += width;
				continue;
			}
		}
		while (at >= linkEnd) {
			link += 1;
			linkStart = links[link]?.start ?? length;
			linkEnd = links[link]?.end ?? length;
		}
		// A word ends with its link, glued or not.
		const border = at >= linkStart ? linkEnd : linkStart;
		const start = at;
		let hash = seed;
		let usual = true;
		do {
			if (fold >= FIRST_PLAIN) hash = Math.imul(hash ^ fold, PRIME);
			else if (fold === LONG) hash = hashOf(longFolds.get(text.charCodeAt(at)) ?? '', hash);
			else {
				if (fold === PAIR) {
					if (characterClass(text.codePointAt(at) as number) !== 1) break;
					at += 1;
				}
				usual = false;
			}
			at += 1;
			if (at >= border) break;
			const next = text.charCodeAt(at);
			fold = folds[next] || learn(next);
		} while (fold !== SEPARATOR && fold !== SINGLE);
		if (!usual) note(wordId(text.slice(start, at)));
		else {
			let slot = hash & mask;
			while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
			const id = numbers[slot] as number;
			if (id === 0 || present[id] === serial) last = id;
			else note(id);
		}
	}
	meter.steps += found.length;
	return found.some(
		(cue) =>
			(cue.beforeColon === null || cue.beforeColon.some((id) => colons[id] === serial)) &&
			cue.needed.every((choices) =>
				choices.some((choice) => choice.every((id) => present[id] === serial)),
			),
	);
}

function singleId(unit: number): number {
	if (singles[unit] === 0) singles[unit] = wordId(String.fromCharCode(unit)) + 1;
	return (singles[unit] as number) - 1;
}
