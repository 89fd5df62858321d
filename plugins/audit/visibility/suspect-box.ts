import type { CssNode } from 'css-tree';
import type { Element } from 'hast';
import { type Basis, lengthOf, quantityOf, shareOf, splitCommas } from './css-value.ts';
import { clips } from './hiding-style.ts';
import type { DeclaredStyle } from './inline-style.ts';
import { suspectSize } from './suspect-size.ts';

/** Pixels beyond which a box or a word is probably out of sight. */
const FAR = 1000;
/** Letters this far apart, by their size, are no words. */
const APART = 4;
const WINDOW = /^(?:[dls]?v[hwib]|vmin|vmax)$/;
const NONE = /^(?:none|normal|auto|initial|unset|revert|inherit)$/;
/** Longhands of which a value that nobody knows (`attr()`, `if()`, `env()`) may hide the words. */
const DECISIVE = [
	...['display', 'visibility', 'content-visibility', 'opacity', 'font-size'],
	...['color', 'clip-path', 'transform', 'scale', 'max-height', 'position'],
];

const asked = new WeakMap<DeclaredStyle, boolean>();

/** Tells whether {@link suspectBox} may find anything in a style, on any element. Asked once a style. */
export function mayBeSuspect(style: DeclaredStyle): boolean {
	let known = asked.get(style);
	if (known === undefined) {
		known = [1, 100].some((size) => {
			const basis = { font: size, root: size };
			return suspectBox(null, style, basis, true) ?? suspectSize(null, style, basis);
		});
		asked.set(style, known);
	}
	return known;
}

/**
 * Finds what may take a box out of sight or make its words unreadable, though only a drawing shows it:
 * a path that it is laid on, a mirror, a picture in its place, a row of no height, a value that depends
 * on what is not known here.
 *
 * @param element null for any
 * @param isBlock whether the element makes a block
 * @returns The technique and the longhands that make it, or null.
 */
export function suspectBox(
	element: Element | null,
	style: DeclaredStyle,
	basis: Basis,
	isBlock: boolean,
): { code: string; by: readonly string[] } | null {
	const unknown = DECISIVE.find((name) => isUnknown(name, style.get(name)?.value));
	if (unknown !== undefined) return { code: 'unknown', by: [unknown] };
	const word = (name: string): string => style.get(name)?.keyword ?? '';
	const first = (name: string): CssNode | undefined => style.get(name)?.value[0];
	if (style.has('offset-path') && !NONE.test(word('offset-path'))) {
		return { code: 'moved', by: ['offset-path'] };
	}
	if (first('content')?.type === 'Url') return { code: 'replaced', by: ['content'] };
	if (first('filter')?.type === 'Url') return { code: 'filtered', by: ['filter'] };
	if (/^(?:path|shape|url)$/.test(functionOf(first('clip-path')))) {
		return { code: 'clipped', by: ['clip-path'] };
	}
	if (word('contain') === 'strict' && !style.has('height') && !style.has('min-height')) {
		return { code: 'zero-size', by: ['contain'] };
	}
	if (style.has('-webkit-text-security') && !NONE.test(word('-webkit-text-security'))) {
		return { code: 'masked', by: ['-webkit-text-security'] };
	}
	const rows = style.get('grid-template-rows')?.value ?? [];
	if (rows.length > 0 && rows.every(isNothing)) {
		return { code: 'zero-size', by: ['grid-template-rows'] };
	}
	const turned = ['scale', 'rotate', 'transform'].find((name) => {
		return isTurned(name, style.get(name)?.value ?? []);
	});
	if (turned !== undefined) return { code: 'mirrored', by: [turned] };
	const reach = (name: string): number =>
		Math.max(0, ...(style.get(name)?.value ?? []).map((node) => pixels(node, basis)));
	const away = ['transform-origin', 'padding-left', 'padding-top', 'word-spacing'].find(
		(name) => reach(name) >= FAR,
	);
	if (away !== undefined) return { code: 'moved', by: [away] };
	if (reach('letter-spacing') > APART * basis.font) {
		return { code: 'squeezed', by: ['letter-spacing'] };
	}
	if (word('interactivity') === 'inert') return { code: 'inert', by: ['interactivity'] };
	const side = ['top', 'left', 'right', 'bottom'].find((name) => isOutside(first(name)));
	if (side !== undefined && /^(?:fixed|absolute)$/.test(word('position'))) {
		if (word('position') === 'fixed' || clips(style, 'y')) {
			return { code: 'off-screen', by: ['position', side] };
		}
	}
	const height = shareOf(first('line-height'));
	if (isBlock && height !== null && height < 0.4 && hasWords(element)) {
		return { code: 'squeezed', by: ['line-height'] };
	}
	return null;
}

function isUnknown(name: string, value: readonly CssNode[] | undefined): boolean {
	if (value === undefined) return false;
	if (value.length === 0) return true;
	const [node] = value;
	return name === 'opacity' && node?.type === 'Function' && shareOf(node) === null;
}

function functionOf(node: CssNode | undefined): string {
	if (node?.type === 'Url') return 'url';
	return node?.type === 'Function' ? node.name.toLowerCase() : '';
}

function isNothing(node: CssNode): boolean {
	return (node.type === 'Dimension' || node.type === 'Number') && Number(node.value) === 0;
}

function pixels(node: CssNode, basis: Basis): number {
	return Math.abs(lengthOf(node, basis)?.px ?? 0);
}

/** A window or a box away, to any side. */
function isOutside(node: CssNode | undefined): boolean {
	if (node?.type === 'Percentage') return Math.abs(Number(node.value)) >= 100;
	if (node?.type !== 'Dimension' || !WINDOW.test(node.unit.toLowerCase())) return false;
	return Math.abs(Number(node.value)) >= 100;
}

/** Mirrored, upside down, slanted to a line, or so near that nothing is left to see. */
function isTurned(name: string, value: readonly CssNode[]): boolean {
	if (name === 'scale') return value.slice(0, 2).some(isNegative);
	if (name === 'rotate') return value.some(isUpsideDown) || value.length === 4;
	return value.some((node) => {
		if (node.type !== 'Function') return false;
		const parts = splitCommas(node.children.toArray()).map((group) => group[0]);
		switch (node.name.toLowerCase()) {
			case 'scale':
			case 'scalex':
			case 'scaley':
				return parts.some(isNegative);
			case 'rotate':
			case 'rotatex':
			case 'rotatey':
			case 'rotatez':
				return isUpsideDown(parts[0]);
			case 'rotate3d':
				return isUpsideDown(parts[3]) || Math.abs(degrees(parts[3]) % 180) > 80;
			case 'matrix':
				return isNegative(parts[0]) || isNegative(parts[3]);
			case 'skew':
			case 'skewx':
			case 'skewy':
				return parts.some((part) => Math.abs(degrees(part) % 180) > 80);
			case 'perspective':
				return true;
			default:
				return false;
		}
	});
}

function isNegative(node: CssNode | undefined): boolean {
	return (shareOf(node) ?? 1) < 0;
}

function isUpsideDown(node: CssNode | undefined): boolean {
	return Math.abs((((degrees(node) % 360) + 360) % 360) - 180) < 60;
}

function degrees(node: CssNode | undefined): number {
	const angle = quantityOf(node, { font: 16, root: 16 });
	return angle?.kind === 'angle' ? angle.value : 0;
}

function hasWords(element: Element | null): boolean {
	if (element === null) return true;
	return element.children.some((child) => child.type === 'text' && child.value.trim() !== '');
}
