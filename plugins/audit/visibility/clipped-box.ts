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
const CUTS = /^(?:hidden|clip)$/;

/** Tells whether a style gives a box a height that it does not outgrow, and cuts off what is below. */
export function limitsHeight(style: DeclaredStyle): boolean {
	if (!CUTS.test(style.get('overflow-y')?.keyword ?? '') || !clips(style, 'y')) return false;
	return ['max-height', 'height'].some((name) => isFixed(style.get(name)?.value[0]));
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
