import type { Element } from 'hast';
import { isPulled, pullsNext, spanOf } from '../visibility/cover-box.ts';
import { isPainted } from '../visibility/cover-paint.ts';
import { lengthOf } from '../visibility/css-value.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import { NEAR, wordsBetween } from './beside.ts';
import type { Cascade } from './cascade.ts';
import type { HtmlDocument } from './document.ts';
import { pick } from './fold.ts';
import type { View } from './view.ts';

/** Children of a layer that are asked whether they fill it. */
const FEW = 5;

/** Whether an element follows the target at once and is drawn up over it. */
export function isNextOver(
	owner: Element,
	style: DeclaredStyle,
	at: number,
	path: readonly Element[],
	layers: Layers,
): boolean {
	const { document } = layers;
	const parent = document.parentOf(owner);
	const depth = parent === null ? -1 : path.lastIndexOf(parent);
	const child = depth < 0 ? undefined : path[depth + 1];
	if (child === undefined || owner === child) return false;
	const distance = document.indexOf(owner) - document.indexOf(child);
	if (distance < 0) return distance === -1 && (pullsNext(style) || pulledUp(path.slice(depth + 1)));
	const pulled =
		isPulled(style) ||
		path.slice(depth + 1).some((one) => {
			const own = styleOf(one, at, layers);
			return own !== null && pullsNext(own);
		});
	return pulled && wordsBetween(path, depth, owner) < NEAR;

	function pulledUp(branch: readonly Element[]): boolean {
		return branch.some((one) => {
			const own = styleOf(one, at, layers);
			return own !== null && isPulled(own) && own.get('position')?.keyword === undefined;
		});
	}
}

/** Whether a child of a layer fills it. */
export function hasFilling(
	owner: Element,
	view: View,
	at: number,
	{ cascade, document }: Layers,
): boolean {
	return document
		.childrenOf(owner)
		.slice(0, FEW)
		.some((child) => {
			const style = cascade.match(child, document).style(at, false);
			const found = style.resolve(pick(view.properties, at * 2)).rest;
			if (found === null || found.get('display')?.keyword === 'none' || !isPainted(found))
				return false;
			const height = lengthOf(found.get('height')?.value[0], { font: 16, root: 16 });
			return spanOf(found) === 'all' || (height?.percent ?? 0) >= 80;
		});
}

/** Whether an element stands in the same cell of a grid as a box around the target. */
export function sharesCell(
	owner: Element,
	style: DeclaredStyle,
	at: number,
	path: readonly Element[],
	{ document, views }: Layers,
): boolean {
	if (!style.has('grid-row-start')) return false;
	const parent = document.parentOf(owner);
	const child = parent === null ? undefined : path[path.lastIndexOf(parent) + 1];
	const view = child === undefined || child === owner ? undefined : views.get(child);
	const other = view === undefined ? null : pick(view.styles, at * 2);
	return ['grid-row-start', 'grid-column-start'].every((name) => {
		const [one, two] = [style, other].map((each) => each?.get(name)?.value[0]);
		if (one?.type === 'Number') return two?.type === 'Number' && two.value === one.value;
		return (
			one?.type === 'Identifier' &&
			two?.type === 'Identifier' &&
			one.name === two.name &&
			one.name !== 'auto'
		);
	});
}

/** Declared style of an element that bears on layers, else null. */
export function styleOf(element: Element, at: number, { views }: Layers): DeclaredStyle | null {
	const view = views.get(element);
	return view === undefined ? null : pick(view.styles, at * 2);
}

/** What of a page may lie over something else of it. */
export interface Layers {
	document: HtmlDocument;
	cascade: Cascade;
	/** In document order. */
	views: ReadonlyMap<Element, View>;
}
