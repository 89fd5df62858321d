import type { Element } from 'hast';
import { isBlock } from '../page/block.ts';
import { roomOf } from './clipped-box.ts';
import { deafening } from './deafening.ts';
import { wideValue } from './declaration.ts';
import { type HiddenReason, styleReason } from './hidden-reason.ts';
import { boxHiding, clips, FAINT, opacityOf, TINY } from './hiding-style.ts';
import { type DeclaredStyle, inlineStyle } from './inline-style.ts';
import { shrinkOf } from './moved-box.ts';
import { overriddenReason } from './overridden.ts';
import { paintOf } from './paint.ts';
import { pictureHiding } from './picture.ts';
import { orderOf } from './reordered.ts';
import type { VisibilityState } from './state.ts';
import { struckReason } from './struck.ts';
import { closedDetails, structureHiding } from './structure.ts';
import {
	indentReason,
	invisibleReason,
	makesBlock,
	resetsIndent,
	smallReason,
	svgReason,
	unreadable,
} from './text-reason.ts';
import { fontSize, hasFlatLines, hasOwnSize } from './text-style.ts';

export type { HiddenReason } from './hidden-reason.ts';
export { darkState, openState, type VisibilityState } from './state.ts';
export { makesBlock } from './text-reason.ts';

/**
 * Carries what hides text from an element's parent to its inside, by structure, attributes and
 * declared style. Call it once for each element on the way down; time does not depend on depth.
 *
 * Only what is certain without style sheets and scripts counts as hidden: a literal value, or an
 * attribute whose effect no declared style takes back. The techniques and the honest values beside
 * them are in the tests; they were compared with Chromium.
 *
 * @param element An element of an HTML tree, children in place.
 * @param parent State of its parent, or {@link openState}.
 * @param styleOf Reads the declared style of an element. This is where style sheets come in: give a
 *   function that merges them with {@link inlineStyle}.
 * @returns The parent's own object when the element changes nothing.
 */
export function enterElement(
	element: Element,
	parent: VisibilityState,
	styleOf: (element: Element) => DeclaredStyle | null = inlineStyle,
): VisibilityState {
	if (parent.cut !== null) return parent;
	if (parent.details !== null) {
		if (element !== parent.details.summary) return { ...parent, cut: parent.details.reason };
		return enterElement(element, { ...parent, details: null }, styleOf);
	}
	const style = styleOf(element);
	const hidden = structureHiding(element, style) ?? pictureHiding(element, style, parent);
	if (hidden !== null) return { ...parent, cut: { ...hidden, element } };
	const state = style === null ? inheritOnly(element, parent) : restyle(element, style, parent);
	const details = closedDetails(element);
	const svg = svgReason(element, parent);
	const deaf = deafening(element) ?? state.deaf;
	if (details === null && svg === parent.svg && deaf === state.deaf) return state;
	return {
		...state,
		svg,
		deaf,
		details: details && { ...details, reason: { ...details.reason, element } },
	};
}

/** Why text directly inside the element is not seen, or null when nothing hides it. */
export function hiddenText(state: VisibilityState): HiddenReason | null {
	return (
		state.cut ??
		state.details?.reason ??
		state.invisible ??
		state.small ??
		state.indent ??
		(state.flatLines ? state.lineClip : null) ??
		state.unreadable ??
		state.struck ??
		state.overridden ??
		state.low ??
		state.svg
	);
}

/** Elements without declared style change only what browsers give them. */
function inheritOnly(element: Element, parent: VisibilityState): VisibilityState {
	const sized = hasOwnSize(element.tagName);
	const paint = paintOf(element, null, parent.paint);
	const struck = struckReason(element, null, parent.struck);
	const indent = resetsIndent(element) ? null : parent.indent;
	const overridden = overriddenReason(element, null, parent.overridden, isBlock(element.tagName));
	const same =
		paint === parent.paint &&
		struck === parent.struck &&
		overridden === parent.overridden &&
		indent === parent.indent;
	if (!sized && same) return parent;
	const font = sized ? fontSize(element, null, parent) : parent.font;
	const small = font < TINY ? smallReason(element, null, parent) : null;
	const unread = unreadable(element, null, paint, parent, parent.unreadable, false);
	const pale = unreadable(element, null, paint, parent, parent.pale, true);
	return { ...parent, font, small, paint, unreadable: unread, pale, struck, overridden, indent };
}

function restyle(element: Element, style: DeclaredStyle, parent: VisibilityState): VisibilityState {
	const cut = (code: string, names: readonly string[]): VisibilityState => {
		return { ...parent, cut: styleReason(code, style, names, element) };
	};
	const font = fontSize(element, style, parent);
	const root = element.tagName === 'html' ? font : parent.root;
	const basis = { font, root };
	const box = boxHiding(style, element.tagName, basis);
	if (box !== null) return cut(box.code, box.by);
	const opacity = parent.opacity * opacityOf(style);
	if (opacity < FAINT) return cut('opacity', ['opacity', 'filter']);
	const magnify = parent.magnify * shrinkOf(style);
	if (magnify < 1 && font >= TINY && font * magnify < TINY) {
		return cut('scaled-away', ['zoom', 'scale', 'transform']);
	}
	const paint = paintOf(element, style, parent.paint);
	const room = roomOf(style, basis, parent.room);
	const state: VisibilityState = { ...parent, font, root, magnify, room, opacity, paint };
	const scrolls = /^(?:auto|scroll)$/.test(style.get('overflow-y')?.keyword ?? '');
	if (scrolls || style.get('position')?.keyword === 'fixed') state.low = null;
	state.small = font < TINY ? smallReason(element, style, parent) : null;
	state.invisible = invisibleReason(element, style, parent);
	state.indent = indentReason(element, style, parent, basis);
	state.flatLines = hasFlatLines(style, basis) ?? parent.flatLines;
	if (state.flatLines && parent.lineClip === null && clips(style, 'y') && !style.has('height')) {
		const names = ['line-height', 'overflow-y', 'contain'];
		state.lineClip = styleReason('zero-size', style, names, element);
	}
	state.unreadable = unreadable(element, style, paint, parent, parent.unreadable, false);
	state.pale = unreadable(element, style, paint, parent, parent.pale, true);
	state.struck = struckReason(element, style, parent.struck);
	state.order = orderOf(element, style, parent.order);
	state.overridden = overriddenReason(
		element,
		style,
		parent.overridden,
		makesBlock(element, style),
	);
	const pointer = style.get('pointer-events');
	if (pointer !== undefined && wideValue('pointer-events', pointer) !== 'inherit') {
		const dead = pointer.keyword === 'none';
		state.deaf = dead ? styleReason('unclickable', style, ['pointer-events'], element) : null;
	}
	return state;
}
