import type { Element } from 'hast';
import type { Around, Color } from './css-color.ts';
import { contrastOf, laidOver, sameColor } from './css-contrast.ts';
import { FAINT } from './hiding-style.ts';
import type { DeclaredStyle } from './inline-style.ts';
import { isPlaced, schemeOf, setGround, setText, windowOf } from './paint-declared.ts';
import { hasHints, setHints } from './paint-hints.ts';

/** Contrast below which few readers make out letters at all; WCAG 2.2 asks for 4.5. */
const PLAIN = 1.5;
/** Elements that bring their own colours, so that none comes from above. */
const OWN_COLORS: ReadonlySet<string> = new Set(['button', 'dialog', 'mark', 'legend', 'input']);
const PAINTS = [
	...['color', '-webkit-text-fill-color', '-webkit-text-stroke', 'text-shadow'],
	...['background-color', 'background-image', 'background-clip', 'color-scheme'],
] as const;

/** Colours at the document's root for readers of light or of dark pages: none is known. */
export function openPaint(preference: Around['scheme']): Paint {
	return {
		preference,
		scheme: null,
		color: null,
		linkColor: null,
		fill: null,
		background: null,
		shades: [],
		ground: 'window',
		outlined: false,
		outline: null,
		textBackground: null,
	};
}

/**
 * Colours of an element's text and ground. An element that brings its own colours (a link, a
 * button) forgets those from above, since what it then shows is in the style sheet.
 *
 * @returns The parent's own object when nothing changes.
 */
export function paintOf(element: Element, style: DeclaredStyle | null, parent: Paint): Paint {
	const { tagName } = element;
	const link =
		tagName === 'a' &&
		element.properties.href !== undefined &&
		(parent.color ?? parent.linkColor) !== null;
	const own = OWN_COLORS.has(tagName) && isColored(parent);
	const declares = style !== null && (PAINTS.some((name) => style.has(name)) || isPlaced(style));
	const hints = hasHints(element);
	if (!link && !own && !declares && !hints) return parent;
	const paint: Paint = { ...parent };
	if (link || own) paint.color = link ? parent.linkColor : null;
	if (own) {
		paint.background = null;
		paint.shades = [];
		paint.ground = 'unknown';
	}
	if (hints) setHints(paint, element);
	if (style === null) return paint;
	paint.scheme = schemeOf(style) ?? parent.scheme;
	setText(paint, style, parent);
	setGround(paint, style, parent);
	return paint;
}

/**
 * The technique that makes text unreadable in these colours, or null.
 *
 * @param doubtful Takes the bare window for what the browser gives it, and an element above others for
 *   one on its ancestor's ground.
 */
export function paintHiding(
	paint: Paint,
	doubtful = false,
): 'transparent-text' | 'same-color' | 'low-contrast' | null {
	const under = paint.ground === 'window' ? windowOf(paint) : paint.background;
	const grounds = under === null ? paint.shades : [under];
	if (paint.textBackground !== null) {
		const letters = paint.textBackground;
		return doubtful && isLost(letters, grounds) ? 'low-contrast' : null;
	}
	if (paint.outlined && !(doubtful && grounds.some((one) => sameColor(paint.outline, one)))) {
		return null;
	}
	const text = paint.fill ?? paint.color;
	if (text !== null && text.alpha < FAINT) return 'transparent-text';
	if (!doubtful) return paint.ground === 'own' && sameColor(text, under) ? 'same-color' : null;
	if (text === null) return null;
	if (grounds.length > 0 && grounds.every((ground) => sameColor(text, ground))) return 'same-color';
	return isLost([text], grounds) ? 'low-contrast' : null;
}

/** Tells whether letters and their ground come out alike. */
export function hasSamePaint(one: Paint, other: Paint): boolean {
	return (
		one.fill === other.fill &&
		(one.fill !== null || one.color === other.color) &&
		one.outlined === other.outlined &&
		one.textBackground === other.textBackground &&
		one.background === other.background &&
		one.shades === other.shades &&
		one.ground === other.ground
	);
}

/** The declarations of an element that bear on its colours. */
export function paintNames(style: DeclaredStyle): readonly string[] {
	return PAINTS.filter((name) => style.has(name));
}

/** Letters of any of some colours cannot be told from any of their grounds. */
function isLost(letters: readonly Color[], grounds: readonly Color[]): boolean {
	if (letters.length === 0 || grounds.length === 0) return false;
	return letters.every((letter) =>
		grounds.every((ground) => (contrastOf(laidOver(letter, ground), ground) ?? PLAIN) < PLAIN),
	);
}

function isColored(paint: Paint): boolean {
	return paint.color !== null || paint.fill !== null || paint.ground !== 'window';
}

/** Colours as far as they are declared with literals. */
export interface Paint {
	/** Which of two schemes the reader likes better. */
	preference: Around['scheme'];
	/** What the page offers (`color-scheme`); null where it says nothing. */
	scheme: Around['scheme'] | 'both' | null;
	color: Color | null;
	/** What links have without a style, by an attribute of the page. */
	linkColor: Color | null;
	/** `-webkit-text-fill-color`, or null for the text's own colour. */
	fill: Color | null;
	/** Of the nearest element that has one. */
	background: Color | null;
	/** Colours of its gradient. */
	shades: readonly Color[];
	/** Where the background comes from: nowhere, an element, an element that others may cover. */
	ground: 'window' | 'own' | 'likely' | 'unknown';
	/** The letters have a shadow or an outline that is seen. */
	outlined: boolean;
	outline: Color | null;
	/** Colours that the letters are filled with in place of their own (`background-clip: text`). */
	textBackground: readonly Color[] | null;
}
