import type { CssNode } from 'css-tree';
import type { Element, Nodes } from 'hast';
import { isBlock } from '../page/block.ts';
import { type Basis, lengthOf } from './css-value.ts';
import { clips } from './hiding-style.ts';
import type { DeclaredStyle } from './inline-style.ts';

/** Letters in a line of a phone, 360 pixels wide, by the size of the letters; and the line's height. */
const LINE = 720;
const LEADING = 1.5;
/** Sizes that do not depend on the window or on boxes around. */
const FIXED = /^(?:px|r?em|ch|ex|cap|r?lh|pt|pc|cm|mm|q|in)$/;
/** Letters as wide as two others. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g;
const SPACER = /^(?:div|section|figure|hr|p|span)$/;
const CUTS = /^(?:hidden|clip)$/;

/** Tells whether a style gives a box a height that it does not outgrow, and cuts off what is below. */
export function limitsHeight(style: DeclaredStyle): boolean {
	if (!CUTS.test(style.get('overflow-y')?.keyword ?? '') || !clips(style, 'y')) return false;
	return ['max-height', 'height'].some((name) => isFixed(style.get(name)?.value[0]));
}

/**
 * Height in pixels of the box around what is inside an element, if it cuts off what is outside:
 * endless where its height is not known, null without such a box.
 */
export function roomOf(style: DeclaredStyle, basis: Basis, outside: number | null): number | null {
	if (!CUTS.test(style.get('overflow-y')?.keyword ?? '')) return outside;
	if (!limitsHeight(style)) return Number.POSITIVE_INFINITY;
	return Math.min(
		...['max-height', 'height'].map((name) => {
			return lengthOf(style.get(name)?.value[0], basis)?.px ?? Number.POSITIVE_INFINITY;
		}),
	);
}

/**
 * The longhands by which a box cuts off a part of its words, as a phone would show it: a “read more”
 * box. Null where they fit by a rough count of letters and lines; pictures count nothing.
 */
export function cutOffBelow(
	element: Element,
	style: DeclaredStyle,
	basis: Basis,
): readonly string[] | null {
	if (!limitsHeight(style)) return null;
	const name = isFixed(style.get('max-height')?.value[0]) ? 'max-height' : 'height';
	const height = lengthOf(style.get(name)?.value[0], basis)?.px ?? 0;
	const room = height / (LEADING * basis.font);
	return isHigher(element, room, LINE / basis.font) ? [name, 'overflow-y'] : null;
}

/** The longhand that limits a box to a share of the window, whose words are more than that. */
export function longerThanWindow(
	element: Element,
	style: DeclaredStyle,
	basis: Basis,
): string | null {
	if (!CUTS.test(style.get('overflow-y')?.keyword ?? '')) return null;
	const name = ['max-height', 'height'].find((one) => {
		const node = style.get(one)?.value[0];
		return node?.type === 'Dimension' && /^[sld]?v(?:h|b|min|max)$/i.test(node.unit);
	});
	if (name === undefined) return null;
	const height = lengthOf(style.get(name)?.value[0], basis)?.px ?? 0;
	return isHigher(element, height / (LEADING * basis.font), LINE / basis.font) ? name : null;
}

function isFixed(node: CssNode | undefined): boolean {
	return node?.type === 'Dimension' && FIXED.test(node.unit.toLowerCase());
}

/** Whether text takes more lines than there is room for; stops as soon as it does. */
function isHigher(element: Element, room: number, letters: number): boolean {
	let lines = 0;
	let line = 0;
	const waiting: Nodes[] = [element];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type === 'text') line += widthOf(node.value) / letters;
		if (lines + line > room + Math.min(1, room / 2)) return true;
		if (node.type !== 'element' || /^(?:script|style|template)$/.test(node.tagName)) continue;
		// What has no words may have any height.
		if (SPACER.test(node.tagName) && node.children.length === 0) return true;
		if (node.tagName === 'br' || isBlock(node.tagName)) {
			lines += Math.ceil(line - 0.1);
			line = 0;
		}
		for (const child of node.children.toReversed()) waiting.push(child);
	}
	return false;
}

function widthOf(text: string): number {
	return text.replace(/\s+/g, ' ').length + (text.match(WIDE)?.length ?? 0);
}
