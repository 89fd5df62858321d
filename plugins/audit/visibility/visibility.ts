import type { Element } from 'hast';
import { isBlock } from '../page/block.ts';
import { wideValue } from './declaration.ts';
import { type HiddenReason, styleReason } from './hidden-reason.ts';
import { boxHiding, clips, FAINT, opacityOf, TINY } from './hiding-style.ts';
import { type DeclaredStyle, inlineStyle } from './inline-style.ts';
import { isIndentedAway } from './moved-box.ts';
import { overriddenReason } from './overridden.ts';
import { type Order, openOrder, orderOf } from './reordered.ts';
import { struckReason } from './struck.ts';
import { closedDetails, structureHiding } from './structure.ts';
import {
	fontSize,
	hasFlatLines,
	hasOwnSize,
	hasSamePaint,
	MEDIUM,
	openPaint,
	type Paint,
	paintHiding,
	paintNames,
	paintOf,
} from './text-style.ts';

export type { HiddenReason } from './hidden-reason.ts';

/** Words that are drawn inside `<svg>`; anything else in it shows no text. */
const SVG_TEXT: ReadonlySet<string> = new Set(['text', 'foreignObject', 'foreignobject']);

/** The state at the document's root: everything is seen. */
export const openState: VisibilityState = {
	cut: null,
	details: null,
	invisible: null,
	svg: null,
	opacity: 1,
	font: MEDIUM,
	root: MEDIUM,
	small: null,
	indent: null,
	flatLines: false,
	lineClip: null,
	paint: openPaint,
	unreadable: null,
	pale: null,
	struck: null,
	overridden: null,
	deaf: null,
	order: openOrder,
};

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
	const hidden = structureHiding(element, style);
	if (hidden !== null) return { ...parent, cut: { ...hidden, element } };
	const state = style === null ? inheritOnly(element, parent) : restyle(element, style, parent);
	const details = closedDetails(element);
	const svg = svgReason(element, parent);
	if (details === null && svg === parent.svg) return state;
	return {
		...state,
		svg,
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
	const paint = paintOf(element, style, parent.paint);
	const state: VisibilityState = { ...parent, font, root, opacity, paint };
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

function smallReason(
	element: Element,
	style: DeclaredStyle | null,
	parent: VisibilityState,
): HiddenReason {
	const declared = style?.get('font-size');
	// `inherit` only hands on what an element above says.
	const inherits = declared === undefined || wideValue('font-size', declared) === 'inherit';
	if (style && !inherits) return styleReason('font-size', style, ['font-size'], element);
	return parent.small ?? { code: 'font-size', shown: `<${element.tagName}>`, element };
}

function invisibleReason(element: Element, style: DeclaredStyle, parent: VisibilityState) {
	const declared = style.get('visibility');
	if (declared === undefined || wideValue('visibility', declared) === 'inherit') {
		return parent.invisible;
	}
	if (declared.keyword !== 'hidden' && declared.keyword !== 'collapse') return null;
	return styleReason('visibility-hidden', style, ['visibility'], element);
}

function indentReason(
	element: Element,
	style: DeclaredStyle,
	parent: VisibilityState,
	basis: { font: number; root: number },
): HiddenReason | null {
	const declared = style.get('text-indent');
	if (declared === undefined) return resetsIndent(element) ? null : parent.indent;
	if (wideValue('text-indent', declared) === 'inherit') return parent.indent;
	const nowrap = /^(?:nowrap|pre)$/.test(style.get('text-wrap-mode')?.keyword ?? '');
	if (isIndentedAway(style, nowrap && clips(style, 'x'), basis)) {
		return styleReason('off-screen', style, ['text-indent'], element);
	}
	// An inline box has no first line of its own, so it cannot take back its block's indent.
	return makesBlock(element, style) ? null : parent.indent;
}

/** Browsers give these `text-indent: initial` (HTML, 15.3.10 and 15.5.1). */
function resetsIndent({ tagName }: Element): boolean {
	return tagName === 'table' || tagName === 'button';
}

export function makesBlock(element: Element, style: DeclaredStyle): boolean {
	const display = style.get('display')?.keyword;
	if (display) return !/^(?:inline|contents)$/.test(display);
	return isBlock(element.tagName) || style.has('float') || style.has('position');
}

/**
 * @param above The reason that holds outside.
 * @param doubtful Against grounds that are only likely.
 */
function unreadable(
	element: Element,
	style: DeclaredStyle | null,
	paint: Paint,
	parent: VisibilityState,
	above: HiddenReason | null,
	doubtful: boolean,
): HiddenReason | null {
	if (paint === parent.paint) return above;
	const code = paintHiding(paint, doubtful);
	if (code === null || style === null) return code === null ? null : above;
	const names = paintNames(style);
	// A colour of its own changes nothing where `-webkit-text-fill-color` from above fills the letters.
	const asAbove = above?.code === code && hasSamePaint(paint, parent.paint);
	return names.length === 0 || asAbove ? above : styleReason(code, style, names, element);
}

function svgReason(element: Element, parent: VisibilityState): HiddenReason | null {
	if (element.tagName === 'svg') return { code: 'not-rendered', shown: '<svg>', element };
	return SVG_TEXT.has(element.tagName) ? null : parent.svg;
}

/** What an element hands down to its inside. */
export interface VisibilityState {
	/** Hides everything inside, and no descendant can undo it. */
	cut: HiddenReason | null;
	/** Inside a closed `<details>`: all but this summary is hidden. */
	details: { summary: Element | null; reason: HiddenReason } | null;
	/** `visibility`, which a descendant can undo. */
	invisible: HiddenReason | null;
	/** Inside `<svg>` but not in its text. */
	svg: HiddenReason | null;
	/** Product from the root down. */
	opacity: number;
	/** Pixels. */
	font: number;
	/** Font size of the root element in pixels. */
	root: number;
	/** Letters too small to read. */
	small: HiddenReason | null;
	/** Text pushed out by `text-indent`. */
	indent: HiddenReason | null;
	/** Lines have no height … */
	flatLines: boolean;
	/** … inside a box that cuts off what does not fit. */
	lineClip: HiddenReason | null;
	paint: Paint;
	/** Letters that have no colour or the ground's. */
	unreadable: HiddenReason | null;
	/** The same where the ground is only likely: the bare window, or one that others may cover. */
	pale: HiddenReason | null;
	/** Words with a line through them. */
	struck: HiddenReason | null;
	/** Words whose letters run the wrong way. */
	overridden: HiddenReason | null;
	/** What moves it against the order of the source. */
	order: Order;
	/** Links in it cannot be clicked. */
	deaf: HiddenReason | null;
}
