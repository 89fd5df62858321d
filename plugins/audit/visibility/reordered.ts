import type { CssNode } from 'css-tree';
import type { Element } from 'hast';
import { type HiddenReason, styleReason } from './hidden-reason.ts';
import type { DeclaredStyle } from './inline-style.ts';

const NOWHERE = /^(?:auto|initial|unset|revert)$/;

/** Nothing moves what is inside. */
export const openOrder: Order = { own: null, reversed: null };

/**
 * What style says about the order in which readers meet an element, against that of the source: a place
 * of its own among its siblings (`order`, `grid-row`, the head or foot of a table), or children from
 * the last to the first.
 */
export function orderOf(element: Element, style: DeclaredStyle, outside: Order): Order {
	const own = ['order', 'grid-row-start'].find((name) => isSet(style.get(name)?.value[0]));
	const grouped = /^table-(?:header|footer)-group$/.test(style.get('display')?.keyword ?? '');
	const isReversed = style.get('flex-direction')?.keyword === 'column-reverse';
	if (own === undefined && !grouped && !isReversed) return outside;
	const reason = (name: string): HiddenReason => styleReason('reordered', style, [name], element);
	return {
		own: own !== undefined ? reason(own) : grouped ? reason('display') : outside.own,
		reversed: isReversed ? reason('flex-direction') : outside.reversed,
	};
}

/**
 * Why nobody can tell from the source which of two things readers meet first: null where style moves
 * neither against the other.
 */
export function orderDoubt(one: Order, other: Order): HiddenReason | null {
	if (one.own?.element !== other.own?.element) return one.own ?? other.own;
	return one.reversed?.element === other.reversed?.element ? one.reversed : null;
}

function isSet(node: CssNode | undefined): boolean {
	if (node === undefined) return false;
	if (node.type === 'Identifier') return !NOWHERE.test(node.name.toLowerCase());
	return node.type !== 'Number' || Number(node.value) !== 0;
}

/** What moves an element against the order of the source; each is the nearest one, or null. */
export interface Order {
	/** A place of its own. */
	own: HiddenReason | null;
	/** Children from the last to the first. */
	reversed: HiddenReason | null;
}
