import type { Place } from '../../model.ts';

/**
 * Places of a body inside its file.
 *
 * @param text the whole file
 * @param bodyOffset where the body begins in it
 * @returns the 1-based place of an offset in the body; a look-up takes the logarithm of the lines
 */
export function placesIn(text: string, bodyOffset: number): (offset: number) => Place {
	let starts: number[] | null = null;
	return (offset) => {
		starts ??= lineStarts(text);
		const at = Math.min(Math.max(0, bodyOffset + offset), text.length);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= at) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: at - (starts[low] as number) + 1 };
	};
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
