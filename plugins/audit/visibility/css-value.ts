import type { CssNode } from 'css-tree';
import { calculation, type Quantity, sum, WINDOW } from './css-math.ts';

export { splitCommas } from './css-math.ts';

/** Pixels in one unit that needs no context (CSS Values 4, section 6.2). */
const ABSOLUTE: ReadonlyMap<string, number> = new Map([
	...([
		['px', 1],
		['in', 96],
		['cm', 96 / 2.54],
		['mm', 9.6 / 2.54],
	] as const),
	...([
		['q', 2.4 / 2.54],
		['pt', 96 / 72],
		['pc', 16],
	] as const),
]);
/** Degrees in one unit of angle. */
const ANGLES: ReadonlyMap<string, number> = new Map([
	...([
		['deg', 1],
		['grad', 0.9],
		['rad', 180 / Math.PI],
		['turn', 360],
	] as const),
]);
/** Units of the element's and the root's font, as shares of the font's size. */
const FONT_UNIT = /^(r?)(em|ex|ch|cap|ic|lh)$/;
const FONT_SHARES: Readonly<Record<string, number>> = {
	...{ em: 1, ex: 0.5, ch: 0.5, cap: 0.7, ic: 1, lh: 1.2 },
};
/** Units of the window or a container: `vw`, `dvh`, `cqi` … */
const WINDOW_UNIT = /^(?:[sld]?v|cq)(w|h|i|b|min|max)$/;
const NO_FONT: Basis = { font: 16, root: 16 };

/**
 * Reads a number, a length, a percentage, an angle, or a calculation of literals (`calc`, `min`,
 * `max`, `clamp`).
 *
 * @param node One part of a value. Calculations are at most as deep as the parser lets them be.
 * @param basis Font sizes in pixels that relative units refer to.
 * @returns null when it is something else or depends on what is not known here.
 */
export function quantityOf(node: CssNode | undefined, basis: Basis): Quantity | null {
	switch (node?.type) {
		case 'Number':
			return { kind: 'number', value: Number(node.value), percent: 0 };
		case 'Percentage':
			return { kind: 'length', value: 0, percent: Number(node.value) };
		case 'Dimension':
			return dimension(Number(node.value), node.unit.toLowerCase(), basis);
		case 'Identifier':
			return constant(node.name.toLowerCase());
		case 'Parentheses':
			return sum(node.children.toArray(), (part) => quantityOf(part, basis));
		case 'Function':
			return calculation(node.name.toLowerCase(), node.children.toArray(), (part) =>
				quantityOf(part, basis),
			);
		default:
			return null;
	}
}

/** Reads a length or percentage; a bare `0` is a length. Null for all else. */
export function lengthOf(node: CssNode | undefined, basis: Basis): Length | null {
	const found = quantityOf(node, basis);
	if (found === null || found.kind === 'angle') return null;
	if (found.kind === 'number') return found.value === 0 ? { px: 0, percent: 0 } : null;
	return { px: found.value, percent: found.percent };
}

/** Reads a number, or a percentage as a share of 1. Null for all else. */
export function shareOf(node: CssNode | undefined): number | null {
	const found = quantityOf(node, NO_FONT);
	if (found === null || found.kind === 'angle') return null;
	if (found.kind === 'number') return found.value;
	return found.value === 0 ? found.percent / 100 : null;
}

function dimension(value: number, unit: string, basis: Basis): Quantity | null {
	const absolute = ABSOLUTE.get(unit);
	if (absolute !== undefined) return length(value * absolute);
	const degrees = ANGLES.get(unit);
	if (degrees !== undefined) return { kind: 'angle', value: value * degrees, percent: 0 };
	const font = FONT_UNIT.exec(unit);
	if (font !== null) {
		const size = font[1] === 'r' ? basis.root : basis.font;
		return length(value * size * (FONT_SHARES[font[2] ?? ''] ?? 1));
	}
	const side = WINDOW_UNIT.exec(unit)?.[1];
	if (side === undefined) return null;
	const across = side === 'w' || side === 'i' || side === 'max';
	return length((value / 100) * (across ? WINDOW.width : WINDOW.height));
}

function constant(name: string): Quantity | null {
	const sign = name.startsWith('-') ? -1 : 1;
	if (name.replace('-', '') !== 'infinity') return null;
	return { kind: 'number', value: sign * 1e9, percent: 0 };
}

function length(px: number): Quantity {
	return { kind: 'length', value: px, percent: 0 };
}

/** Font sizes in pixels: of the element itself and of the root element. */
export interface Basis {
	font: number;
	root: number;
}

/** Pixels and per cent that add up. */
export interface Length {
	px: number;
	percent: number;
}
