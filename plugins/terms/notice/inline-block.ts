import type { RawBlock } from './blocks.ts';

/** Puts the lines of a block together. */
export function inlineBlock(block: RawBlock, mdx: boolean): InlineBlock {
	const { lines, kind } = block;
	const [first] = lines;
	if (lines.length === 1 && first !== undefined) {
		return { text: first.text, kind, mdx, offsetOf: (at) => first.at + at };
	}
	const starts: number[] = [];
	let length = 0;
	for (const line of lines) {
		starts.push(length);
		length += line.text.length + 1;
	}
	let last = 0;
	return {
		text: lines.map((line) => line.text).join('\n'),
		kind,
		mdx,
		// Asked from left to right, but for the few letters before a bare address.
		offsetOf(at) {
			while (last > 0 && (starts[last] as number) > at) last -= 1;
			while (last + 1 < starts.length && (starts[last + 1] as number) <= at) last += 1;
			return (lines[last]?.at ?? 0) + at - (starts[last] ?? 0);
		},
	};
}

/** One block, its prefixes taken off. */
export interface InlineBlock {
	text: string;
	kind: 'text' | 'heading' | 'table' | 'html' | 'footnote';
	mdx: boolean;
	/** Offset in the body of a character of `text`. */
	offsetOf(at: number): number;
}
