import type { Element } from 'hast';
import { cutOffBelow, longerThanWindow } from '../visibility/clipped-box.ts';
import { hasHandler } from '../visibility/deafening.ts';
import { styleReason } from '../visibility/hidden-reason.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import { mayBeSuspect, suspectBox } from '../visibility/suspect-box.ts';
import { outsideOf, suspectSize } from '../visibility/suspect-size.ts';
import { suspectStyle } from '../visibility/suspect-style.ts';
import { makesBlock, type VisibilityState } from '../visibility/visibility.ts';
import { hasOddFont } from './odd-font.ts';

const SUSPECTS: readonly string[] = [
	...[
		'mask-image',
		'mask-border-source',
		'clip-path',
		'z-index',
		'letter-spacing',
		'filter',
		'mix-blend-mode',
	],
	...['-webkit-line-clamp', 'text-overflow', 'max-height', 'height'],
];

/** What moves a box inside another one. */
const MOVES = ['position', 'translate', 'transform', 'margin-top', 'padding-top'];

/**
 * The state of an element where what may hide it is taken to do so, though nobody can tell without
 * drawing the page.
 *
 * @param outside the state of its parent
 * @param oddFonts families that may draw nothing
 */
export function suspected(
	element: Element,
	style: DeclaredStyle | null,
	state: VisibilityState,
	outside: VisibilityState,
	oddFonts: ReadonlySet<string>,
): VisibilityState {
	if (state.cut !== null) return state;
	if (element.tagName === 'a' && state.deaf !== null) return { ...state, cut: state.deaf };
	if (skipsTab(element)) {
		const shown = `tabindex="${element.properties.tabIndex}"`;
		return { ...state, cut: { code: 'untabbable', shown, element } };
	}
	const basis = { font: state.font, root: state.root };
	if (style === null) return state;
	const cutOff = cutOffBelow(element, style, basis);
	const isBlock = makesBlock(element, style);
	const found = cutOff
		? { code: 'cut-off', by: cutOff }
		: (suspectStyle(style, basis, !isBlock) ??
			suspectBox(element, style, basis, isBlock) ??
			suspectSize(element, style, basis) ??
			(outside.room === null ? null : outsideOf(outside.room, style, basis)) ??
			(hasOddFont(style, oddFonts) ? { code: 'blank-font', by: ['font-family'] } : null));
	if (!found) {
		const name = longerThanWindow(element, style, basis);
		if (name === null) return state;
		return { ...state, low: styleReason('cut-off', style, [name, 'overflow-y'], element) };
	}
	return { ...state, cut: styleReason(found.code, style, found.by, element) };
}

/** Tells whether {@link suspected} may find anything. */
export function isSuspicious(
	element: Element,
	style: DeclaredStyle | null,
	from: VisibilityState,
	oddFonts: ReadonlySet<string>,
): boolean {
	if (
		element.tagName === 'a' &&
		(from.deaf !== null || style?.has('pointer-events') || hasHandler(element))
	)
		return true;
	if (skipsTab(element)) return true;
	if (style === null) return false;
	if (from.room !== null && MOVES.some((name) => style.has(name))) return true;
	if (style.has('font-family') && hasOddFont(style, oddFonts)) return true;
	return SUSPECTS.some((name) => style.has(name)) || mayBeSuspect(style);
}

/** A link that no keyboard reaches. */
function skipsTab({ tagName, properties }: Element): boolean {
	return tagName === 'a' && Number(properties.tabIndex) < 0;
}
