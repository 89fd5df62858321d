import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter } from 'yaml';
import type { Place } from '../../model.ts';

/** The place of an offset; an empty file has one, too. */
export function toPlace(lines: LineCounter, offset: number): Place {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Follows keys and indices to the value's node; to its key where that is asked for, or the value is empty. */
export function placeIn(
	document: Document.Parsed,
	lines: LineCounter,
	path: readonly (string | number)[],
	ofKey: boolean,
): Place | null {
	let node: unknown = document.contents;
	let found: Place | null = null;
	for (const step of path) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			const pair = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(step),
			);
			if (!pair) return null;
			const value = pair.value as { range?: Range } | null;
			const empty = isScalar(value) && value.source === '';
			const range =
				ofKey || empty || !value?.range ? (pair.key as typeof value)?.range : value.range;
			found = range ? toPlace(lines, range[0]) : null;
			node = pair.value;
		} else if (typeof step === 'number' && isSeq(node)) {
			const item = node.items[step] as { range?: Range } | undefined;
			if (!item) return null;
			found = item.range ? toPlace(lines, item.range[0]) : found;
			node = item;
		} else {
			return null;
		}
	}
	return found;
}

/** Offsets of a node: where its value begins and ends, and where it ends with what belongs to it. */
export type Range = [number, number, number] | null | undefined;
