import type { Place } from '../../model.ts';

/** @returns the place of an offset in a text */
export function placeAt(text: string, offset: number): Place {
	let line = 1;
	let start = 0;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
		line += 1;
		start = at + 1;
	}
	return { line, column: offset - start + 1 };
}
