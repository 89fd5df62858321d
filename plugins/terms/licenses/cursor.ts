import type { Item, ItemKind } from './items.ts';

/** What may stand between two elements of one licence. */
const JOINERS = new Set('- – — ‐ ‑ − / , + _ | · ─ ・ 、 !'.split(' '));
const HYPHENS = new Set(['-', '–', '—', '‐', '‑', '−', '_', '/']);
/** More marks than this in a row are an ornament, not a part of a name. */
const MOST_MARKS = 3;

/** The first place at or after `from` that is no punctuation, within {@link MOST_MARKS}. */
export function skipMarks(items: readonly Item[], from: number): number {
	let next = from;
	while (items[next]?.kind === 'mark' && next - from < MOST_MARKS) next += 1;
	return next;
}

/** The same, over parts of these kinds, too. */
export function skip(items: readonly Item[], from: number, kinds: readonly ItemKind[]): number {
	let next = skipMarks(items, from);
	for (let item = items[next]; item && kinds.includes(item.kind); item = items[next]) {
		next = skipMarks(items, next + 1);
	}
	return next;
}

/** The first place at or after `from` that does not join two elements. */
export function skipJoiners(items: readonly Item[], from: number): number {
	let next = from;
	for (; next - from < MOST_MARKS; next += 1) {
		const item = items[next];
		if (item?.value !== 'and' && !(item?.kind === 'mark' && JOINERS.has(item.raw))) break;
	}
	return next;
}

/** Whether a part is a hyphen, a slash or an underscore. */
export function isHyphen(item: Item | undefined): boolean {
	return item?.kind === 'mark' && HYPHENS.has(item.value);
}

/** A hyphen or an opening bracket keeps a place close to the version before it. */
export function opens(mark: Item): boolean {
	return isHyphen(mark) ? mark.glued : mark.value === '(' || mark.value === '[';
}

/** Whether a part may be a word of prose. */
export function isWord(item: Item): boolean {
	return item.kind === 'word' || item.kind === 'filler';
}
