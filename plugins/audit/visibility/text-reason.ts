import type { Element } from 'hast';
import { isBlock } from '../page/block.ts';
import { wideValue } from './declaration.ts';
import { type HiddenReason, styleReason } from './hidden-reason.ts';
import { clips } from './hiding-style.ts';
import type { DeclaredStyle } from './inline-style.ts';
import { isIndentedAway } from './moved-box.ts';
import { hasSamePaint, type Paint, paintHiding, paintNames } from './paint.ts';
import { hasHints } from './paint-hints.ts';
import type { VisibilityState } from './visibility.ts';

/** Words that are drawn inside `<svg>`; anything else in it shows no text. */
const SVG_TEXT: ReadonlySet<string> = new Set(['text', 'foreignObject', 'foreignobject']);

/** Why letters are too small to read. */
export function smallReason(
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

/** What `visibility` hides. */
export function invisibleReason(element: Element, style: DeclaredStyle, parent: VisibilityState) {
	const declared = style.get('visibility');
	if (declared === undefined || wideValue('visibility', declared) === 'inherit') {
		return parent.invisible;
	}
	if (declared.keyword !== 'hidden' && declared.keyword !== 'collapse') return null;
	return styleReason('visibility-hidden', style, ['visibility'], element);
}

/** What pushes text out of its box by its indent. */
export function indentReason(
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
export function resetsIndent({ tagName }: Element): boolean {
	return tagName === 'table' || tagName === 'button';
}

/** Tells whether an element makes a block, as far as that is declared. */
export function makesBlock(element: Element, style: DeclaredStyle): boolean {
	const display = style.get('display')?.keyword;
	if (display) return !/^(?:inline|contents)$/.test(display);
	return isBlock(element.tagName) || style.has('float') || style.has('position');
}

/**
 * Why letters have no colour or that of their ground.
 *
 * @param above The reason that holds outside.
 * @param doubtful Against grounds that are only likely.
 */
export function unreadable(
	element: Element,
	style: DeclaredStyle | null,
	paint: Paint,
	parent: VisibilityState,
	above: HiddenReason | null,
	doubtful: boolean,
): HiddenReason | null {
	if (paint === parent.paint) return above;
	const code = paintHiding(paint, doubtful);
	if (code === null) return null;
	const names = style === null ? [] : paintNames(style);
	if (names.length === 0 && hasHints(element)) {
		return { code, shown: `<${element.tagName}>`, element };
	}
	if (style === null) return above;
	// A colour of its own changes nothing where `-webkit-text-fill-color` from above fills the letters.
	const asAbove = above?.code === code && hasSamePaint(paint, parent.paint);
	return names.length === 0 || asAbove ? above : styleReason(code, style, names, element);
}

/** Why text inside a drawing is none. */
export function svgReason(element: Element, parent: VisibilityState): HiddenReason | null {
	if (element.tagName === 'svg') return { code: 'not-rendered', shown: '<svg>', element };
	return SVG_TEXT.has(element.tagName) ? null : parent.svg;
}
