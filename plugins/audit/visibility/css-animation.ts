import type { CssNode } from 'css-tree';

/** Longhands of `animation` that tell how an element ends up. */
export const ANIMATION = [
	...['animation-name', 'animation-duration', 'animation-delay', 'animation-fill-mode'],
	...['animation-iteration-count', 'animation-play-state', 'animation-timeline'],
] as const;
const FILL = /^(?:forwards|backwards|both)$/;
const PLAY = /^(?:paused|running)$/;
/** Words of the shorthand that cannot be a name, timing functions and directions among them. */
const OTHER =
	/^(?:none|normal|reverse|alternate|alternate-reverse|infinite|linear|ease|ease-in|ease-out|ease-in-out|step-start|step-end|auto)$/;

/**
 * Spreads `animation` over its longhands. The entries of a list stay together in each of them: what
 * one of several animations does, counts.
 *
 * @param nodes Parts of the value; none for a value that is not known.
 */
export function animation(nodes: CssNode[]): [string, CssNode[]][] {
	const words = (test: (name: string) => boolean): CssNode[] =>
		nodes.filter((node) => node.type === 'Identifier' && test(node.name.toLowerCase()));
	const times = nodes.filter(isTime);
	const count = nodes.filter((node) => node.type === 'Number');
	return [
		['animation-name', words(isName).concat(nodes.filter((node) => node.type === 'String'))],
		['animation-duration', times.filter((_, at) => at % 2 === 0)],
		['animation-delay', times.filter((_, at) => at % 2 === 1)],
		['animation-fill-mode', words((name) => FILL.test(name))],
		['animation-iteration-count', words((name) => name === 'infinite').concat(count)],
		['animation-play-state', words((name) => PLAY.test(name))],
		['animation-timeline', []],
	];
}

/** Seconds, or null for what is no literal time. */
export function secondsOf(node: CssNode): number | null {
	if (!isTime(node) || node.type !== 'Dimension') return null;
	return Number(node.value) * (node.unit.toLowerCase() === 'ms' ? 0.001 : 1);
}

function isTime(node: CssNode): boolean {
	return node.type === 'Dimension' && /^m?s$/i.test(node.unit);
}

function isName(name: string): boolean {
	return !FILL.test(name) && !PLAY.test(name) && !OTHER.test(name);
}
