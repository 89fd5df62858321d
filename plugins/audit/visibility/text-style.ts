import type { Element } from 'hast';
import { type Color, colorOf, contrastOf, sameColor } from './css-color.ts';
import { type Basis, lengthOf, shareOf } from './css-value.ts';
import { wideValue } from './declaration.ts';
import { FAINT } from './hiding-style.ts';
import type { Declared, DeclaredStyle } from './inline-style.ts';

/** Contrast below which few readers make out letters at all; WCAG 2.2 asks for 4.5. */
const PLAIN = 1.5;
const WHITE: Color = { rgb: [255, 255, 255], alpha: 1 };
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
/** Elements that bring their own colours, so that none comes from above. */
const OWN_COLORS: ReadonlySet<string> = new Set(['button', 'dialog', 'mark', 'legend', 'input']);
const PAINTS = [
	...['color', '-webkit-text-fill-color', '-webkit-text-stroke', 'text-shadow'],
	...['background-color', 'background-image', 'background-clip'],
] as const;

/** Colours at the document's root: none is known. */
export const openPaint: Paint = {
	color: null,
	fill: null,
	background: null,
	ground: 'window',
	outlined: false,
	textBackground: false,
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

/**
 * Colours of an element's text and ground. An element that brings its own colours (a link, a
 * button) forgets those from above, since what it then shows is in the style sheet.
 *
 * @returns The parent's own object when nothing changes.
 */
export function paintOf(element: Element, style: DeclaredStyle | null, parent: Paint): Paint {
	const { tagName } = element;
	const link = tagName === 'a' && element.properties.href !== undefined && parent.color !== null;
	const own = OWN_COLORS.has(tagName) && parent !== openPaint;
	const declares = style !== null && (PAINTS.some((name) => style.has(name)) || isPlaced(style));
	if (!link && !own && !declares) return parent;
	const paint: Paint = { ...parent };
	if (link || own) paint.color = null;
	if (own) {
		paint.background = null;
		paint.ground = 'unknown';
	}
	if (style === null) return paint;
	setText(paint, style, parent);
	setGround(paint, style);
	return paint;
}

/**
 * The technique that makes text unreadable in these colours, or null.
 *
 * @param doubtful Takes the bare window for white, and an element above others for one on its
 *   ancestor's ground.
 */
export function paintHiding(
	paint: Paint,
	doubtful = false,
): 'transparent-text' | 'same-color' | 'low-contrast' | null {
	if (paint.outlined || paint.textBackground) return null;
	const text = paint.fill ?? paint.color;
	if (text !== null && text.alpha < FAINT) return 'transparent-text';
	if (doubtful) {
		const ground = paint.ground === 'window' ? WHITE : paint.background;
		if (sameColor(text, ground)) return 'same-color';
		return (contrastOf(text, ground) ?? PLAIN) < PLAIN ? 'low-contrast' : null;
	}
	return paint.ground === 'own' && sameColor(text, paint.background) ? 'same-color' : null;
}

/** Tells whether letters and their ground come out alike. */
export function hasSamePaint(one: Paint, other: Paint): boolean {
	return (
		(one.fill ?? one.color) === (other.fill ?? other.color) &&
		one.background === other.background &&
		one.ground === other.ground
	);
}

/** The declarations of an element that bear on its colours. */
export function paintNames(style: DeclaredStyle): readonly string[] {
	return PAINTS.filter((name) => style.has(name));
}

function setText(paint: Paint, style: DeclaredStyle, parent: Paint): void {
	const color = style.get('color');
	if (color !== undefined) {
		const above = color.keyword === 'currentcolor' || wideValue('color', color) === 'inherit';
		paint.color = above ? parent.color : colorOf(color.value[0]);
	}
	const fill = style.get('-webkit-text-fill-color');
	if (fill !== undefined && wideValue('-webkit-text-fill-color', fill) !== 'inherit') {
		paint.fill = colorOf(fill.value[0]);
	}
	const lines = [style.get('text-shadow'), style.get('-webkit-text-stroke')];
	for (const [at, declared] of lines.entries()) {
		if (declared === undefined) continue;
		const name = at === 0 ? 'text-shadow' : '-webkit-text-stroke';
		if (wideValue(name, declared) === 'inherit') continue;
		paint.outlined = isDrawn(declared, paint.color);
	}
}

/** A shadow or outline that is seen where the letters are not. */
function isDrawn(declared: Declared, color: Color | null): boolean {
	if (declared.keyword === 'none' || declared.keyword === 'initial') return false;
	const colors = declared.value.map(colorOf).filter((each) => each !== null);
	const drawn = colors[0] ?? color;
	if (drawn !== null && drawn.alpha < FAINT) return false;
	const sizes = declared.value.map((node) => lengthOf(node, { font: MEDIUM, root: MEDIUM }));
	return declared.value.length === 0 || sizes.some((size) => size !== null && size.px !== 0);
}

function setGround(paint: Paint, style: DeclaredStyle): void {
	const image = style.get('background-image');
	const color = style.get('background-color');
	const hasImage = image !== undefined && image.keyword !== 'none' && image.keyword !== 'initial';
	const known = color === undefined ? undefined : colorOf(color.value[0]);
	const isClear = known?.alpha === 0 || color?.keyword === 'initial' || color?.keyword === 'unset';
	if (style.get('background-clip')?.keyword === 'text') {
		paint.textBackground = hasImage || (color !== undefined && !isClear);
	} else if (hasImage) setBackground(paint, null);
	else if (color?.keyword === 'currentcolor') setBackground(paint, paint.color);
	else if (color !== undefined && !isClear) setBackground(paint, known ?? null);
	// A placed element may lie on a picture beside it instead of on its ancestor's ground.
	else if (paint.ground === 'own' && isPlaced(style)) paint.ground = 'likely';
}

function setBackground(paint: Paint, color: Color | null): void {
	paint.background = color;
	paint.ground = color === null ? 'unknown' : 'own';
}

function isPlaced(style: DeclaredStyle): boolean {
	const position = style.get('position');
	return (
		position?.rule !== undefined &&
		/^(?:absolute|fixed|relative|sticky)$/.test(position.keyword ?? '')
	);
}

/** Colours as far as they are declared with literals. */
export interface Paint {
	color: Color | null;
	/** `-webkit-text-fill-color`, or null for the text's own colour. */
	fill: Color | null;
	/** Of the nearest element that has one. */
	background: Color | null;
	/** Where the background comes from: nowhere, an element, an element that others may cover. */
	ground: 'window' | 'own' | 'likely' | 'unknown';
	/** The letters have a shadow or an outline that is seen. */
	outlined: boolean;
	/** The letters are filled with a background (`background-clip: text`). */
	textBackground: boolean;
}
