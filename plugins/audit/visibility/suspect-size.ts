import type { CssNode } from 'css-tree';
import type { Element, Nodes } from 'hast';
import { isMostlyClipped } from './clip-shape.ts';
import { type Basis, lengthOf, shareOf, splitCommas } from './css-value.ts';
import { clips, TINY } from './hiding-style.ts';
import type { DeclaredStyle } from './inline-style.ts';

/** Enlarged so much, a word is wider than the window. */
const HUGE = 8;
/** Pixels in depth that leave nothing of a word, or all of the window to it. */
const DEEP = 500;
/** Letters that a line of a narrow phone need not hold. */
const LONG = 24;
/** Width by height of a box that holds no line. */
const FLAT = 40;
/** Pixels beyond the window's edge that hide a line; and how far down a small window ends. */
const BEYOND = 40;
const BELOW = 640;
/** Per cent of a box from which on what is moved inside it is outside. */
const OUT = 95;
/** Letters whose height is below this share of their size are none. */
const LOWEST = 0.25;
const TRACKS = ['grid-template-rows', 'grid-template-columns', 'grid-auto-rows'];

/**
 * Finds what may leave a box without room for its words, or the words without size, though the sizes
 * of others decide it: of a flex container, of a grid, of the window.
 *
 * @param element null for any
 * @returns The technique and the longhands that make it, or null.
 */
export function suspectSize(
	element: Element | null,
	style: DeclaredStyle,
	basis: Basis,
): Found | null {
	const word = (name: string): string => style.get(name)?.keyword ?? '';
	const first = (name: string): CssNode | undefined => style.get(name)?.value[0];
	const length = (name: string) => lengthOf(first(name), basis);
	const size = first('font-size');
	if (size?.type === 'Function' && length('font-size') === null) {
		return { code: 'unknown', by: ['font-size'] };
	}
	if ((shareOf(first('font-size-adjust')) ?? 1) < LOWEST) {
		return { code: 'font-size', by: ['font-size-adjust'] };
	}
	const [across, down] = [clips(style, 'x'), clips(style, 'y')];
	const [basisSize, grow] = [length('flex-basis'), shareOf(first('flex-grow')) ?? 0];
	const none = basisSize !== null && basisSize.px < TINY && basisSize.percent < 1;
	if (none && grow === 0 && (across || down) && !isSized(style)) {
		return { code: 'zero-size', by: ['flex-basis', across ? 'overflow-x' : 'overflow-y'] };
	}
	const track = TRACKS.find((name) => {
		const { value = [] } = style.get(name) ?? {};
		return value.length > 0 && value.every(isNoTrack);
	});
	if (track !== undefined) return { code: 'zero-size', by: [track] };
	if (down && !style.has('height') && !isSized(style)) {
		const unsized = tokens(style, 'contain').includes('size') || word('container-type') === 'size';
		if (unsized) return { code: 'zero-size', by: ['contain', 'container-type', 'overflow-y'] };
		if (ratioOf(style) >= FLAT) return { code: 'zero-size', by: ['aspect-ratio', 'overflow-y'] };
	}
	const unknown = ['height', 'max-height', 'width', 'max-width'].find((name) => {
		return style.get(name)?.value.length === 0;
	});
	if (unknown !== undefined && (across || down)) return { code: 'unknown', by: [unknown] };
	if (across && !style.has('width') && tokens(style, 'contain').includes('inline-size')) {
		return { code: 'zero-size', by: ['contain', 'overflow-x'] };
	}
	const enlarged = ['scale', 'transform', 'zoom'].find((name) => isHuge(style, name, basis));
	if (enlarged !== undefined) return { code: 'scaled-away', by: [enlarged] };
	if (isMostlyClipped(first('clip-path'), basis)) return { code: 'clipped', by: ['clip-path'] };
	const margin = length('margin-left');
	if (margin && (margin.percent >= 90 || (margin.percent <= -90 && !style.has('width')))) {
		return { code: 'moved', by: ['margin-left'] };
	}
	if (across && /^(?:nowrap|pre)$/.test(word('text-wrap-mode')) && isLong(element)) {
		return { code: 'cut-off', by: ['text-wrap-mode', 'overflow-x'] };
	}
	return beyondWindow(style, basis);
}

/**
 * Finds what moves a box out of another one that cuts off what is outside.
 *
 * @param room height of that box in pixels; endless where it is not known
 */
export function outsideOf(room: number, style: DeclaredStyle, basis: Basis): Found | null {
	const length = (name: string) => lengthOf(style.get(name)?.value[0], basis);
	const placed = /^(?:absolute|relative|fixed)$/.test(style.get('position')?.keyword ?? '');
	for (const name of placed ? ['top', 'left', 'bottom', 'right'] : []) {
		const moved = length(name);
		if (moved && (moved.percent >= OUT || moved.px >= room)) {
			return { code: 'off-screen', by: ['position', name] };
		}
	}
	const pushed = ['margin-top', 'padding-top'].find((name) => {
		return (length(name)?.px ?? 0) > room - basis.font;
	});
	if (pushed !== undefined) return { code: 'cut-off', by: [pushed] };
	const shift = ['translate', 'transform'].find((name) => {
		return shiftsOf(style, name).some((node) => {
			const moved = lengthOf(node, basis);
			return moved !== null && Math.abs(moved.percent) >= OUT;
		});
	});
	return shift === undefined ? null : { code: 'off-screen', by: [shift] };
}

function beyondWindow(style: DeclaredStyle, basis: Basis): Found | null {
	const position = style.get('position')?.keyword ?? '';
	if (position !== 'fixed' && position !== 'absolute') return null;
	const side = ['top', 'right', 'bottom', 'left'].find((name) => {
		const moved = lengthOf(style.get(name)?.value[0], basis);
		if (moved === null) return false;
		if (position === 'fixed') return moved.px <= -BEYOND || (name === 'top' && moved.px >= BELOW);
		return /^(?:right|bottom)$/.test(name) && moved.percent >= OUT;
	});
	return side === undefined ? null : { code: 'off-screen', by: ['position', side] };
}

function isSized(style: DeclaredStyle): boolean {
	return ['min-width', 'min-height'].some((name) => {
		return (lengthOf(style.get(name)?.value[0], { font: 16, root: 16 })?.px ?? 0) >= TINY;
	});
}

function isNoTrack(node: CssNode): boolean {
	if (node.type === 'Dimension' || node.type === 'Number') return Number(node.value) === 0;
	if (node.type !== 'Function' || !/^(?:minmax|fit-content)$/i.test(node.name)) return false;
	return splitCommas(node.children.toArray()).every(([part]) => part && isNoTrack(part));
}

function tokens(style: DeclaredStyle, name: string): string[] {
	const { value = [] } = style.get(name) ?? {};
	return value.map((node) => (node.type === 'Identifier' ? node.name.toLowerCase() : ''));
}

function ratioOf(style: DeclaredStyle): number {
	const numbers = (style.get('aspect-ratio')?.value ?? []).flatMap((node) => {
		return node.type === 'Number' ? [Number(node.value)] : [];
	});
	return (numbers[0] ?? 1) / (numbers[1] || 1);
}

function isHuge(style: DeclaredStyle, name: string, basis: Basis): boolean {
	const value = style.get(name)?.value ?? [];
	if (name !== 'transform') return value.some((node) => Math.abs(shareOf(node) ?? 1) >= HUGE);
	return value.some((node) => {
		if (node.type !== 'Function') return false;
		const parts = splitCommas(node.children.toArray()).map((group) => group[0]);
		const kind = node.name.toLowerCase();
		if (kind.startsWith('scale')) return parts.some((part) => Math.abs(shareOf(part) ?? 1) >= HUGE);
		const depth = kind === 'translatez' ? parts[0] : kind === 'translate3d' ? parts[2] : undefined;
		return Math.abs(lengthOf(depth, basis)?.px ?? 0) >= DEEP;
	});
}

function shiftsOf(style: DeclaredStyle, name: string): (CssNode | undefined)[] {
	const value = style.get(name)?.value ?? [];
	if (name === 'translate') return [...value];
	return value.flatMap((node) => {
		if (node.type !== 'Function' || !/^translate/i.test(node.name)) return [];
		return splitCommas(node.children.toArray()).map((group) => group[0]);
	});
}

function isLong(element: Element | null): boolean {
	if (element === null) return true;
	let sum = 0;
	const waiting: Nodes[] = [element];
	for (let node = waiting.pop(); node && sum < LONG; node = waiting.pop()) {
		if (node.type === 'text') sum += node.value.trim().length;
		if (node.type === 'element') waiting.push(...node.children.slice(0, LONG));
	}
	return sum >= LONG;
}

/** A technique, and the longhands that make it. */
interface Found {
	code: string;
	by: readonly string[];
}
