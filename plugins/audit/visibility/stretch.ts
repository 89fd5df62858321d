import type { CssNode } from 'css-tree';
import { shareOf, splitCommas } from './css-value.ts';
import type { DeclaredStyle } from './inline-style.ts';

/**
 * How many times as wide, or as high, as its size says a box is drawn.
 *
 * @param side the axis, of a box that is not turned
 */
export function stretchOf(style: DeclaredStyle, side: 'x' | 'y'): number {
	const at = side === 'x' ? 0 : 1;
	// One value stands for both.
	const both = (nodes: readonly (CssNode | undefined)[]): number =>
		Math.abs(shareOf(nodes[at] ?? nodes[0]) ?? 1);
	let times = both(style.get('scale')?.value ?? []) * both(style.get('zoom')?.value ?? []);
	for (const node of style.get('transform')?.value ?? []) {
		if (node.type !== 'Function') continue;
		const parts = splitCommas(node.children.toArray()).map((group) => group[0]);
		const name = node.name.toLowerCase();
		if (name === 'scale' || name === 'scale3d') times *= both(parts);
		else if (name === `scale${side}`) times *= both(parts.slice(0, 1));
		else if (name === 'matrix') times *= both([parts[0], parts[3]]);
	}
	return times;
}
