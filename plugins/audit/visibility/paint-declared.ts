import type { CssNode } from 'css-tree';
import { type Around, type Color, colorOf } from './css-color.ts';
import { laidOver } from './css-contrast.ts';
import { lengthOf } from './css-value.ts';
import { wideValue } from './declaration.ts';
import { FAINT } from './hiding-style.ts';
import type { Declared, DeclaredStyle } from './inline-style.ts';
import type { Paint } from './paint.ts';
import { MEDIUM } from './text-style.ts';

/** The bare window. */
const WINDOW = { light: '#ffffff', dark: '#121212' } as const;

/** What a style says of the schemes that its page offers. */
export function schemeOf(style: DeclaredStyle): Paint['scheme'] {
	const words = (style.get('color-scheme')?.value ?? []).map((node) => {
		return node.type === 'Identifier' ? node.name.toLowerCase() : '';
	});
	const [light, dark] = [words.includes('light'), words.includes('dark')];
	if (light && dark) return 'both';
	return light ? 'light' : dark ? 'dark' : null;
}

function aroundOf({ color, scheme, preference }: Paint): Around {
	return { current: color, scheme: scheme === 'both' ? preference : (scheme ?? preference) };
}

/** The colour of the bare window: pages that do not say that they can be dark have a white one for everybody. */
export function windowOf({ scheme, preference }: Paint): Color | null {
	const own = scheme === 'both' ? preference : (scheme ?? 'light');
	return colorOf({ type: 'Hash', value: WINDOW[own].slice(1) });
}

/** Takes what a style says of the letters. */
export function setText(paint: Paint, style: DeclaredStyle, parent: Paint): void {
	const color = style.get('color');
	if (color !== undefined) {
		const above = color.keyword === 'currentcolor' || wideValue('color', color) === 'inherit';
		paint.color = above
			? parent.color
			: colorOf(color.value[0], aroundOf({ ...paint, color: parent.color }));
	}
	const fill = style.get('-webkit-text-fill-color');
	if (fill !== undefined && wideValue('-webkit-text-fill-color', fill) !== 'inherit') {
		paint.fill = colorOf(fill.value[0], aroundOf(paint));
	}
	const lines = [style.get('text-shadow'), style.get('-webkit-text-stroke')];
	for (const [at, declared] of lines.entries()) {
		if (declared === undefined) continue;
		const name = at === 0 ? 'text-shadow' : '-webkit-text-stroke';
		if (wideValue(name, declared) === 'inherit') continue;
		paint.outline = outlineOf(declared, paint);
		paint.outlined = isDrawn(declared, paint.outline);
	}
}

function outlineOf(declared: Declared, paint: Paint): Color | null {
	const colors = declared.value.map((node) => colorOf(node, aroundOf(paint)));
	return colors.find((color) => color !== null) ?? paint.color;
}

/** A shadow or outline that is seen where the letters are not. */
function isDrawn(declared: Declared, drawn: Color | null): boolean {
	if (declared.keyword === 'none' || declared.keyword === 'initial') return false;
	if (drawn !== null && drawn.alpha < FAINT) return false;
	const sizes = declared.value.map((node) => lengthOf(node, { font: MEDIUM, root: MEDIUM }));
	return declared.value.length === 0 || sizes.some((size) => size !== null && size.px !== 0);
}

/** Takes what a style says of the ground. */
export function setGround(paint: Paint, style: DeclaredStyle, parent: Paint): void {
	const image = style.get('background-image');
	const color = style.get('background-color');
	const hasImage = image !== undefined && image.keyword !== 'none' && image.keyword !== 'initial';
	const known = color === undefined ? undefined : colorOf(color.value[0], aroundOf(paint));
	const isClear = known?.alpha === 0 || color?.keyword === 'initial' || color?.keyword === 'unset';
	const isSet = color !== undefined && !isClear;
	const under = parent.ground === 'window' ? windowOf(paint) : parent.background;
	const stops = hasImage ? stopsOf(image.value, aroundOf(paint)) : [];
	if (style.get('background-clip')?.keyword === 'text') {
		if (hasImage || isSet) paint.textBackground = hasImage ? stops : known ? [known] : [];
	} else if (hasImage) {
		const base = isSet ? (known ?? null) : under;
		const shades = stops.map((stop) => laidOver(stop, base));
		setBackground(paint, null);
		paint.shades = shades.filter((shade) => shade !== null);
		if (paint.shades.length < shades.length) paint.shades = [];
	} else if (isSet) {
		const laid = known && known.alpha < 0.95 ? laidOver(known, under) : known;
		setBackground(paint, laid ?? known ?? null);
		if (laid !== known && paint.background !== null) paint.ground = 'likely';
	}
	// A placed element may lie on a picture beside it instead of on its ancestor's ground.
	else if (paint.ground === 'own' && isPlaced(style)) paint.ground = 'likely';
}

/** Colours that a gradient runs through; none for a picture, or where one is not known. */
function stopsOf(value: readonly CssNode[], around: Around): Color[] {
	const [node] = value;
	if (node?.type !== 'Function' || !/gradient$/i.test(node.name)) return [];
	const found: Color[] = [];
	for (const part of node.children.toArray()) {
		const color = colorOf(part, around);
		if (color !== null) found.push(color);
		// A function that is no colour is a length, a position, or a colour that is not known.
		else if (part.type === 'Function' && !/^(?:calc|min|max|clamp)$/i.test(part.name)) return [];
	}
	return found;
}

export function setBackground(paint: Paint, color: Color | null): void {
	paint.background = color;
	paint.shades = [];
	paint.ground = color === null ? 'unknown' : 'own';
}

/** Tells whether a rule takes an element out of its place, so that it may lie on something else. */
export function isPlaced(style: DeclaredStyle): boolean {
	const position = style.get('position');
	return (
		position?.rule !== undefined &&
		/^(?:absolute|fixed|relative|sticky)$/.test(position.keyword ?? '')
	);
}
