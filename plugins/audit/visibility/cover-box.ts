import type { CssNode } from 'css-tree';
import { type Basis, lengthOf, shareOf, splitCommas } from './css-value.ts';

import type { Declared, DeclaredStyle } from './inline-style.ts';
import { flattened, offScreen } from './moved-box.ts';
import { stretchOf } from './stretch.ts';

/** Per cent of its container from which on a box leaves little of it free, or several do together. */
export const MOST = 80;
/** And from which on a box has a part in that. */
const SOME = 15;
/** Pixels in which a line of a credit fits. */
const LINE = 24;
/** Pixels that fill most windows. */
const WIDE = 900;
const HIGH = 500;
/** Pixels in which the words of a link fit. */
const PIECE = 300;
const NONE = /^(?:none|auto|normal|initial|unset|revert)$/;
const PLACED = /^(?:absolute|fixed)$/;
/** Longhands that set a box apart from the flow, in depth or in place. */
const LAYERS = [
	...['position', 'transform', 'translate', 'scale', 'rotate', 'filter', 'mix-blend-mode'],
	...['opacity', 'isolation', 'will-change', 'contain', 'z-index', 'clip-path', 'backdrop-filter'],
	...['margin-top', 'margin-bottom', 'grid-row-start', 'box-shadow', 'outline'],
];
const BASIS: Basis = { font: 16, root: 16 };

const layered = new WeakMap<DeclaredStyle, boolean>();

/** Tells whether the declarations of one rule may lay a `::before` or `::after` over something. */
export function mayLay(block: {
	normal: ReadonlyMap<string, Declared>;
	important: ReadonlyMap<string, Declared>;
}): 'absolute' | 'fixed' | null {
	const positions = [block.normal, block.important].flatMap((one) => one.get('position') ?? []);
	if (positions.some(({ value, keyword }) => value.length === 0 || keyword === 'fixed')) {
		return 'fixed';
	}
	return positions.some(({ keyword }) => keyword === 'absolute') ? 'absolute' : null;
}

/** Tells whether a style bears on what lies over what. Asked once a style. */
export function isLayer(style: DeclaredStyle): boolean {
	let known = layered.get(style);
	if (known === undefined) {
		known = LAYERS.some((name) => {
			const declared = style.get(name);
			if (declared === undefined || NONE.test(declared.keyword ?? '')) return false;
			if (name === 'position') return declared.keyword !== 'static';
			const number = shareOf(declared.value[0]);
			if (name === 'opacity') return number !== 1;
			if (/^(?:margin|box|outline)/.test(name)) return isPulled(style) || pixels(declared) <= -LINE;
			return true;
		});
		layered.set(style, known);
	}
	return known;
}

/** Whether an element is drawn a line or more above its place, itself or its shadow. */
export function isPulled(style: DeclaredStyle): boolean {
	if (pixels(style.get('margin-top')) <= -LINE) return true;
	if (/^(?:relative|sticky)$/.test(style.get('position')?.keyword ?? '')) {
		const { top, bottom } = {
			top: pixels(style.get('top')),
			bottom: pixels(style.get('bottom')),
		};
		if (top <= -LINE || bottom >= LINE) return true;
	}
	const spreads = ['box-shadow', 'outline'].some((name) => {
		return style.get(name)?.value.some((node) => (lengthOf(node, BASIS)?.px ?? 0) >= 4 * LINE);
	});
	if (spreads) return true;
	return pixels(style.get('translate'), 1) <= -LINE || liftOf(style.get('transform')) <= -LINE;
}

/** Whether what follows an element is drawn a line or more above its own place. */
export function pullsNext(style: DeclaredStyle): boolean {
	return pixels(style.get('margin-bottom')) <= -LINE;
}

/**
 * How much of its container a placed box takes up: all of it or nearly, an edge of it, a part of its
 * width from top to bottom, a piece as large as a line, or null for one that leaves room.
 */
export function spanOf(style: DeclaredStyle): Span | null {
	const position = style.get('position')?.keyword ?? '';
	if (position === 'sticky' && style.has('bottom')) {
		return (lengthOf(style.get('height')?.value[0], BASIS)?.px ?? 0) >= HIGH ? 'all' : null;
	}
	if (!PLACED.test(position) || flattened(style) !== null || isMovedOut(style)) return null;
	const [width, height] = ['width', 'height'].map((name) => {
		return lengthOf(style.get(name)?.value[0], BASIS);
	});
	const across = widthOf(style);
	const isHigh = shareAlong(style, 'y') >= (position === 'fixed' ? MOST : MOST / 2);
	if (across < MOST) {
		if (across >= SOME && isHigh) return 'part';
		const isBroad =
			position === 'absolute' && (width?.px ?? 0) >= PIECE && (height?.px ?? 0) >= LINE;
		return isBroad ? 'piece' : null;
	}
	if (isHigh) return 'all';
	return position === 'absolute' && (height?.px ?? 0) >= LINE ? 'edge' : null;
}

/** Per cent of the width of its container that a placed box takes up. */
export function widthOf(style: DeclaredStyle): number {
	return shareAlong(style, 'x');
}

/** Per cent; 100 for what fills any container, 0 where it is not known. */
function shareAlong(style: DeclaredStyle, side: 'x' | 'y'): number {
	const [from, to, size, large] =
		side === 'x'
			? (['left', 'right', 'width', WIDE] as const)
			: (['top', 'bottom', 'height', HIGH] as const);
	const length = (name: string) => lengthOf(style.get(name)?.value[0], BASIS);
	// Where it is depends on another box (`anchor()`).
	if ([from, to].some((name) => isAnchored(style.get(name)))) return 100;
	const [start, end, own] = [length(from), length(to), length(size)];
	const times = stretchOf(style, side);
	if (own !== null) return own.px * times >= large ? 100 : own.percent * times;
	if (style.has(size) && !NONE.test(style.get(size)?.keyword ?? '')) return 0;
	if (start === null || end === null || start.px + end.px > 100) return 0;
	return (100 - start.percent - end.percent) * times;
}

function isAnchored(declared: Declared | undefined): boolean {
	const [node] = declared?.value ?? [];
	return node?.type === 'Function' && node.name.toLowerCase() === 'anchor';
}

function isMovedOut(style: DeclaredStyle): boolean {
	if (offScreen(style, BASIS) !== null) return true;
	const far = (node: CssNode | undefined): boolean => {
		const length = lengthOf(node, BASIS);
		return length !== null && (Math.abs(length.percent) >= 90 || Math.abs(length.px) >= WIDE);
	};
	if (style.get('translate')?.value.some(far)) return true;
	return (style.get('transform')?.value ?? []).some(
		(node) =>
			node.type === 'Function' &&
			/^translate/i.test(node.name) &&
			splitCommas(node.children.toArray()).some(([first]) => far(first)),
	);
}

function pixels(declared: Declared | undefined, at = 0): number {
	const length = lengthOf(declared?.value[at], BASIS);
	return length === null ? 0 : length.px + length.percent;
}

function liftOf(declared: Declared | undefined): number {
	for (const node of declared?.value ?? []) {
		if (node.type !== 'Function') continue;
		const parts = splitCommas(node.children.toArray()).map((group) => group[0]);
		const name = node.name.toLowerCase();
		const part = name === 'translatey' ? parts[0] : name.startsWith('translate') ? parts[1] : null;
		const length = part ? lengthOf(part, BASIS) : null;
		if (length !== null && name !== 'translatex') return length.px + length.percent;
	}
	return 0;
}

/** See {@link spanOf}. */
export type Span = 'all' | 'edge' | 'part' | 'piece';
