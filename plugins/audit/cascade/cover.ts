import type { Element } from 'hast';
import { isPulled, MOST, spanOf, widthOf } from '../visibility/cover-box.ts';
import { coverOf } from '../visibility/cover-paint.ts';
import { type HiddenReason, styleReason } from '../visibility/hidden-reason.ts';
import { opacityOf } from '../visibility/hiding-style.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import { isAtEdge, lengthOfText } from './beside.ts';
import type { HtmlDocument } from './document.ts';
import { pick } from './fold.ts';
import { hasFilling, isNextOver, type Layers, sharesCell, styleOf } from './neighbours.ts';
import type { Sight } from './sight.ts';
import { isContainer, levelOf } from './stacking.ts';
import type { View } from './view.ts';

/** Characters in a box that is hardly more than a credit. */
const SMALL = 600;
const SHOWN = ['position', 'margin-top', 'background-color', 'background-image', 'content'];

const covering = new WeakMap<View, boolean>();

/**
 * What may lie over an element, in which surroundings: a box that is placed over it, the next one
 * drawn up over it, or one in the same cell of a grid. Whether it really does only a drawing shows.
 *
 * @param layers of the page
 * @param target a link of the page
 * @returns null where nothing does
 */
export function coverSight(layers: Layers, target: Element): Sight | null {
	const path = pathOf(target, layers.document);
	if (path === null) return null;
	const boxes = boxesOf(layers, path);
	if (boxes.length === 0) return null;
	let reason: HiddenReason | null = null;
	const seen = layers.cascade.surroundings.map((_, at): 'seen' | 'doubtful' => {
		const found = coverAmong(boxes, at, target, path, layers);
		reason ??= found
			? styleReason('covered', found.styleAt(at) as DeclaredStyle, SHOWN, found.owner)
			: null;
		return found === undefined ? 'seen' : 'doubtful';
	});
	return reason === null ? null : { seen, reason };
}

/** The box that covers an element, or the last one of those that do so together. */
function coverAmong(
	boxes: readonly Box[],
	at: number,
	target: Element,
	path: readonly Element[],
	layers: Layers,
): Box | undefined {
	let together = 0;
	return boxes.find((box) => {
		if (!covers(box, at, target, path, layers)) return false;
		const style = box.styleAt(at) as DeclaredStyle;
		if (spanOf(style) !== 'part') return true;
		together += widthOf(style);
		return together >= MOST;
	});
}

/** Boxes of which some style may lie over something. */
function boxesOf(layers: Layers, path: readonly Element[]): Box[] {
	const found: Box[] = [];
	for (const [owner, view] of layers.views) {
		const isAround = path.includes(owner);
		if (!isAround && mayCover(view)) {
			found.push({ owner, which: null, view, styleAt: (at) => pick(view.styles, at * 2) });
		}
		// Where the element holds its boxes they lie over itself alone.
		const isApart =
			!isAround && view.lays === 'absolute' && isContainer(pick(view.styles, 0), false);
		if (view.lays === null || isApart) continue;
		for (const which of ['before', 'after'] as const) {
			const styleAt = boxStyles(owner, which, view, layers);
			found.push({ owner, which, view, styleAt });
		}
	}
	return found;
}

function mayCover(view: View): boolean {
	let known = covering.get(view);
	if (known === undefined) {
		known = view.styles.some((style) => {
			if (style === null) return false;
			return (
				spanOf(style) !== null ||
				style.has('grid-row-start') ||
				style.has('position') ||
				isPulled(style)
			);
		});
		covering.set(view, known);
	}
	return known;
}

function covers(
	{ owner, which, view, styleAt }: Box,
	at: number,
	target: Element,
	path: readonly Element[],
	layers: Layers,
): boolean {
	const style = styleAt(at);
	if (style === null) return false;
	const span = spanOf(style);
	const isBeside =
		span === null &&
		which === null &&
		(isNextOver(owner, style, at, path, layers) || sharesCell(owner, style, at, path, layers));
	if (span === null && !isBeside) return false;
	const own = pathOf(owner, layers.document);
	const { cut, details, invisible, opacity, deaf } = pick(view.each, at * 2);
	const isClear = cut?.code === 'opacity';
	// What an `<iframe>` or a `<video>` holds is not shown, and it is itself.
	const isFrame = cut?.code === 'fallback-content';
	if (own === null || (cut !== null && !isClear && !isFrame) || details !== null) return false;
	if (invisible !== null && style.get('visibility')?.keyword !== 'visible') return false;
	const all = isClear ? 0 : which === null ? opacity : opacity * opacityOf(style);
	const tagName = which === null ? owner.tagName : null;
	const isFilled =
		tagName !== null && span === 'all' && all > 0 && hasFilling(owner, view, at, layers);
	const cover = isFilled ? 'paint' : coverOf(style, tagName, all, deaf !== null);
	// Pressing a box of the link, or inside it, is pressing the link.
	if (cover === null || (cover === 'glass' && (own.includes(target) || span !== 'all')))
		return false;
	const boxPath = which === null ? own.slice(0, -1) : own;
	const fixed = /^(?:fixed|sticky)$/.test(style.get('position')?.keyword ?? '');
	const holder =
		span === null ? null : boxPath.findLast((one) => isContainer(styleOf(one, at, layers), fixed));
	if (holder !== undefined && holder !== null && !path.includes(holder)) return false;
	if (span === 'piece' && (!holder || lengthOfText(holder, SMALL) >= SMALL)) return false;
	if (span === 'edge' && !isAtEdge(style, holder ?? null, target, path)) return false;
	let shared = 0;
	while (shared < own.length && shared < path.length && own[shared] === path[shared]) shared += 1;
	const branch = own.slice(shared).map((one) => styleOf(one, at, layers));
	if (which !== null) branch.push(style);
	const mine = path.slice(shared).map((one) => styleOf(one, at, layers));
	const [above, below] = [levelOf(branch), levelOf(mine)];
	if (above !== below) return above > below;
	return isLater(own[shared], which, path[shared], layers.document);
}

/** Of two branches that lie equally high the later one lies over the other. */
function isLater(
	own: Element | undefined,
	which: Which,
	other: Element | undefined,
	document: HtmlDocument,
): boolean {
	if (own === undefined) return which === 'after';
	if (other === undefined) return true;
	return document.indexOf(own) > document.indexOf(other);
}

function boxStyles(
	owner: Element,
	which: 'before' | 'after',
	view: View,
	{ cascade, document }: Layers,
): (at: number) => DeclaredStyle | null {
	const match = cascade.box(owner, which, document);
	return (at) => {
		const style = match.style(at, false);
		const properties = pick(view.properties, at * 2);
		const inside = style.custom === null ? properties : properties.below(style.custom);
		return style.resolve(inside).rest;
	};
}

/** From the root down to the element; null for what stands in no document. */
function pathOf(element: Element, document: HtmlDocument): Element[] | null {
	if (!document.has(element)) return null;
	const path: Element[] = [];
	for (let up: Element | null = element; up !== null; up = document.parentOf(up)) path.push(up);
	return path.reverse();
}

/** The element itself, or the box before or after its content. */
type Which = 'before' | 'after' | null;

/** A box of an element, with its style by surroundings. */
interface Box {
	owner: Element;
	which: Which;
	view: View;
	styleAt: (at: number) => DeclaredStyle | null;
}
