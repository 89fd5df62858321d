/**
 * What each UTF-16 unit adds to a folded word, in a table, so that a word can be hashed while it is
 * read. The sum over the units of a word is what `foldWord` makes of it, but where a unit says that it
 * is `UNUSUAL` or half of a pair.
 */
import { characterClass, foldWord } from './fold.ts';

/** Of FNV-1a. */
export const PRIME = 0x01000193;
/** What `folds` says of a character where it is not the one character that it folds to; 0 is unknown. */
export const SEPARATOR = 1;
export const SINGLE = 2;
export const LONG = 3;
const UNUSUAL = 4;
export const PAIR = 5;
export const FIRST_PLAIN = 48;

/** By UTF-16 unit. */
export const folds = new Uint16Array(0x10000);
/** What a unit folds to where that is not one plain letter. */
export const longFolds = new Map<number, string>();

/** Fills in the table for a unit that nobody has asked for yet. */
export function learn(unit: number): number {
	let fold = SEPARATOR;
	const kind = characterClass(unit);
	if (unit >= 0xd800 && unit <= 0xdbff) fold = PAIR;
	else if (kind === 2) fold = SINGLE;
	else if (kind === 1) {
		const folded = foldWord(String.fromCharCode(unit));
		if (dependsOnNeighbours(unit, folded)) fold = UNUSUAL;
		else if (folded.length === 1 && folded.charCodeAt(0) >= FIRST_PLAIN) {
			fold = folded.charCodeAt(0);
		} else {
			fold = LONG;
			longFolds.set(unit, folded);
		}
	}
	folds[unit] = fold;
	return fold;
}

/** A capital sigma is folded by its place in the word; marks change places with other marks. */
function dependsOnNeighbours(unit: number, folded: string): boolean {
	if (unit === 0x3a3) return true;
	for (const character of folded) {
		const pair = `\u0345${character}`;
		if (/\p{M}/u.test(character) && pair.normalize('NFD') !== pair) return true;
	}
	return false;
}

/** Hash of a folded word, or of one that begins with what `seed` is the hash of. */
export function hashOf(text: string, seed: number): number {
	let hash = seed;
	for (let at = 0; at < text.length; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
	}
	return hash;
}
