import type { Element } from 'hast';
import { type Basis, lengthOf, shareOf } from './css-value.ts';
import { wideValue } from './declaration.ts';
import type { DeclaredStyle } from './inline-style.ts';

/** What browsers start from. */
export const MEDIUM = 16;
/** CSS Fonts 4, 2.5.1, as shares of the medium size. */
const FONT_WORDS: Readonly<Record<string, number>> = {
	...{ 'xx-small': 0.6, 'x-small': 0.75, small: 8 / 9, medium: 1, large: 1.2 },
	...{ 'x-large': 1.5, 'xx-large': 2, 'xxx-large': 3 },
};
/** Shares of the parent's size that browsers give elements (HTML, 15.3). */
const TAG_SHARES: Readonly<Record<string, number>> = {
	...{
		h1: 2,
		h2: 1.5,
		h3: 1.17,
		h5: 0.83,
		h6: 0.67,
		small: 5 / 6,
		big: 1.2,
		sub: 5 / 6,
		sup: 5 / 6,
	},
};
/**
 * Font size of an element in pixels. A size that is not known counts as medium.
 *
 * @param parent Font sizes of the parent and of the root element.
 */
export function fontSize(element: Element, style: DeclaredStyle | null, parent: Basis): number {
	const declared = style?.get('font-size');
	if (declared === undefined) return parent.font * (TAG_SHARES[element.tagName] ?? 1);
	const wide = wideValue('font-size', declared);
	if (wide === 'inherit') return parent.font;
	const word = declared.keyword ?? '';
	if (word === 'smaller') return parent.font / 1.2;
	if (word === 'larger') return parent.font * 1.2;
	const share = FONT_WORDS[word];
	if (share !== undefined) return MEDIUM * share;
	const length = lengthOf(declared.value[0], parent);
	return length === null ? MEDIUM : Math.max(0, length.px + (length.percent / 100) * parent.font);
}

/** Tells whether a browser gives the element another font size than its parent's. */
export function hasOwnSize(tagName: string): boolean {
	return Object.hasOwn(TAG_SHARES, tagName);
}

/** Tells whether lines come out without height: null when it is not declared. */
export function hasFlatLines(style: DeclaredStyle, basis: Basis): boolean | null {
	const declared = style.get('line-height');
	if (declared === undefined || wideValue('line-height', declared) === 'inherit') return null;
	const factor = shareOf(declared.value[0]);
	if (factor !== null) return factor < 0.1;
	const length = lengthOf(declared.value[0], basis);
	return length !== null && length.px < 2 && length.percent < 10;
}
