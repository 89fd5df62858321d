import { colorOf } from './css-color.ts';
import { type Basis, lengthOf, splitCommas } from './css-value.ts';
import type { Declared, DeclaredStyle } from './inline-style.ts';

/** Below this opacity words can be read through what lies over them. */
const THICK = 0.6;
/** Pixels of a border, an outline or a shadow that lie over a line. */
const BROAD = 40;
const NONE = /^(?:none|auto|normal|initial|unset|revert)$/;
/** Elements that are a picture of their own. */
const PICTURES = /^(?:img|picture|video|iframe|embed|object|canvas)$/;
const BASIS: Basis = { font: 16, root: 16 };

/**
 * What a box does to words below it: hides them, only takes the clicks that are meant for them, or
 * nothing.
 *
 * @param tagName of the element; null for `::before` and `::after`
 * @param opacity its own with all that comes from above
 * @param isDeaf pointers pass through what is around it
 */
export function coverOf(
	style: DeclaredStyle,
	tagName: string | null,
	opacity: number,
	isDeaf: boolean,
): 'paint' | 'glass' | null {
	const word = (name: string): string => style.get(name)?.keyword ?? '';
	if (word('display') === 'none' || /^(?:hidden|collapse)$/.test(word('visibility'))) return null;
	if (tagName === null && (!style.has('content') || NONE.test(word('content')))) return null;
	const paints = opacity >= THICK && (isPicture(style, tagName) || isPainted(style));
	if (paints) return 'paint';
	const pointer = word('pointer-events');
	const passes = pointer === '' || pointer === 'inherit' ? isDeaf : pointer === 'none';
	return passes ? null : 'glass';
}

function isPicture(style: DeclaredStyle, tagName: string | null): boolean {
	return (
		(tagName !== null && PICTURES.test(tagName)) || style.get('content')?.value[0]?.type === 'Url'
	);
}

/** Tells whether a box is filled with something that words cannot be read through. */
export function isPainted(style: DeclaredStyle): boolean {
	const declares = (name: string): boolean => {
		return style.has(name) && !NONE.test(style.get(name)?.keyword ?? '');
	};
	const image = style.get('background-image');
	if (image !== undefined && declares('background-image') && isThickImage(image, style))
		return true;
	const color = style.get('background-color');
	if (color !== undefined && !NONE.test(color.keyword ?? '')) {
		const known = colorOf(color.value[0]);
		if (known === null || known.alpha >= THICK) return true;
	}
	if (declares('backdrop-filter')) return true;
	return ['box-shadow', 'border-top', 'border-bottom', 'border', 'outline'].some((name) => {
		const { value = [] } = style.get(name) ?? {};
		return value.some((node) => (lengthOf(node, BASIS)?.px ?? 0) >= BROAD);
	});
}

/** A picture that is repeated or fitted; a gradient with more than a breath of colour. */
function isThickImage({ value, text }: Declared, style: DeclaredStyle): boolean {
	const [node] = value;
	if (node?.type !== 'Function') {
		const once = /no-repeat/i.test(text) || style.get('background-repeat')?.keyword === 'no-repeat';
		return !once || /cover|100%/i.test(`${text} ${style.get('background-size')?.text ?? ''}`);
	}
	const groups = splitCommas(node.children.toArray());
	const stops = groups.map(
		(group) => group.map((part) => colorOf(part)).find((color) => color !== null) ?? null,
	);
	const known = stops.filter((color) => color !== null);
	return known.length === 0 || known.every(({ alpha }) => alpha >= THICK);
}
