import type { Element, ElementContent, Nodes } from 'hast';
import type { DeclaredStyle } from '../visibility/inline-style.ts';

/** Characters that may stand between a credit and what is drawn over the end of its box. */
export const NEAR = 300;

/** A strip along the top or the bottom of a box covers what stands there. */
export function isAtEdge(
	style: DeclaredStyle,
	holder: Element | null,
	target: Element,
	path: readonly Element[],
): boolean {
	const depth = holder === null ? 0 : path.indexOf(holder);
	const words = style.has('bottom') && style.get('bottom')?.keyword !== 'auto';
	return wordsBeside(path, depth, words ? 'after' : 'before') < NEAR && target !== holder;
}

/** Characters between the end of a path and a later sibling of its part at some depth. */
export function wordsBetween(path: readonly Element[], depth: number, end: Element): number {
	const inside = wordsBeside(path, depth + 1, 'after');
	const siblings = path[depth]?.children ?? [];
	const from = siblings.indexOf(path[depth + 1] as ElementContent);
	const between = siblings.slice(from + 1, siblings.indexOf(end));
	return inside + between.reduce((sum, node) => sum + lengthOfText(node, NEAR), 0);
}

/** Characters before or after the end of a path, inside its element at some depth. */
function wordsBeside(path: readonly Element[], depth: number, side: 'before' | 'after'): number {
	let sum = 0;
	for (let at = path.length - 1; at > depth && sum < NEAR; at -= 1) {
		const siblings = path[at - 1]?.children ?? [];
		const own = siblings.indexOf(path[at] as ElementContent);
		const beside = side === 'after' ? siblings.slice(own + 1) : siblings.slice(0, own);
		for (const node of beside) sum += lengthOfText(node, NEAR);
	}
	return sum;
}

/** Characters of text inside a node, counted up to some number. */
export function lengthOfText(root: Nodes, most: number): number {
	let sum = 0;
	const waiting: Nodes[] = [root];
	for (let node = waiting.pop(); node && sum < most; node = waiting.pop()) {
		if (node.type === 'text') sum += node.value.trim().length;
		if (node.type !== 'element' || /^(?:script|style|template)$/.test(node.tagName)) continue;
		for (const child of node.children) waiting.push(child);
	}
	return sum;
}
