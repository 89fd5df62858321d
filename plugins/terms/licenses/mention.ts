import type { Item } from './items.ts';

/** Whether a number may be a version; a year is none. */
export function isVersion(number: string): boolean {
	return number.includes('.') || number.length < 3;
}

/** Notes the version that a number stands for: `4` is 4.0. */
export function setVersion(mention: Mention, item: Item): void {
	mention.version = item.value.includes('.') ? item.value : `${item.value}.0`;
	if (!item.value.includes('.')) mention.bareDigit = item.value;
}

/** One place of a value where a licence is named. */
export interface Mention {
	/** Creative Commons itself is named with it, or the tool's name is its own. */
	led: boolean;
	/** In written order, without repetition. */
	elements: string[];
	/** The same, as written. */
	words: string[];
	tool: string | null;
	version: string | null;
	/** `4` in "CC BY 4", or null. */
	bareDigit: string | null;
	/** Versions after the first: "3.0, 2.5 and 1.0". */
	furtherVersions: string[];
	/** `unported` and the like, or null. */
	edition: string | null;
	/** Null where no place is named. */
	jurisdiction: string | null;
	/** A lower-case code that may be a place or a word of prose: "CC BY 2.0 it". */
	maybe: string | null;
	/** Something stands inside that no licence has. */
	stray: boolean;
	/** A word where a place would stand, but no place that a licence was ported to; or null. */
	foreign: string | null;
}
