import type { CssNode } from 'css-tree';
import {
	type Basis,
	type Length,
	lengthOf,
	quantityOf,
	shareOf,
	splitCommas,
} from './css-value.ts';
import type { Declared, DeclaredStyle } from './inline-style.ts';

/** Pixels beyond which a box counts as moved away; honest offsets stay far below. */
const AWAY = 500;
/** Pixels to the other side, where a wide page may still scroll to. */
const FAR = 3000;
/** Below this scale, ordinary letters are under four pixels high. */
const NARROW = 0.2;

/**
 * Finds what moves a box out of the window: offsets of a positioned box, margins, translations.
 *
 * @returns The longhands that do it, or null.
 */
export function offScreen(style: DeclaredStyle, basis: Basis): string[] | null {
	const length = (name: string) => lengthOf(style.get(name)?.value[0], basis);
	const position = style.get('position')?.keyword ?? 'static';
	if (/^(?:absolute|fixed|relative|sticky)$/.test(position)) {
		for (const side of ['left', 'right', 'top', 'bottom']) {
			const moved = length(side);
			if (moved === null) continue;
			const back = side === 'top' && position === 'absolute' ? Number.POSITIVE_INFINITY : FAR;
			const far = offset(moved) <= -AWAY || moved.px >= back;
			const relative = position === 'relative' && /^(?:right|bottom)$/.test(side);
			if (far || (relative && moved.px >= AWAY)) return ['position', side];
		}
	}
	for (const side of ['left', 'top']) {
		const margin = length(`margin-${side}`);
		if (margin === null) continue;
		// Margin and padding that cancel each other out stretch a background, the words stay.
		const padding = length(`padding-${side}`)?.px ?? 0;
		if (offset({ px: margin.px + padding, percent: margin.percent / 2 }) <= -AWAY) {
			return [`margin-${side}`];
		}
	}
	const shift = ['translate', 'transform'].find((name) => {
		return isShiftedAway(name, style.get(name), basis);
	});
	return shift === undefined ? null : [shift];
}

/** Finds what scales a box to nothing or turns it edge-on; the longhand, or null. */
export function flattened(style: DeclaredStyle): string | null {
	return (
		['scale', 'transform', 'rotate', 'zoom'].find((name) => isFlat(name, style.get(name))) ?? null
	);
}

/** What zooms and scales leave of the size of what is inside, at most 1. */
export function shrinkOf(style: DeclaredStyle): number {
	const least = (nodes: readonly (CssNode | undefined)[]): number => {
		const shares = nodes.map((node) => Math.abs(shareOf(node) ?? 1)).filter((share) => share > 0);
		return Math.min(1, ...shares);
	};
	const zoom = least(style.get('zoom')?.value.slice(0, 1) ?? []);
	let shrunk = zoom * least(style.get('scale')?.value.slice(0, 2) ?? []);
	for (const node of style.get('transform')?.value ?? []) {
		if (node.type !== 'Function' || !/^scale(?:[xy]|3d)?$/i.test(node.name)) continue;
		shrunk *= least(splitCommas(node.children.toArray()).map((group) => group[0]));
	}
	return shrunk;
}

/** Tells whether text is pushed out of its box by `text-indent`; `clipped`: the box cuts it off. */
export function isIndentedAway(style: DeclaredStyle, clipped: boolean, basis: Basis): boolean {
	const indent = lengthOf(style.get('text-indent')?.value[0], basis);
	if (indent === null) return false;
	if (offset(indent) <= -AWAY || indent.px >= AWAY) return true;
	return indent.percent >= 100 && clipped;
}

/** Is the box scaled to nothing or turned edge-on? */
function isFlat(name: string, declared: Declared | undefined): boolean {
	if (declared === undefined) return false;
	if (name === 'scale') return declared.value.slice(0, 2).some(isNarrow);
	if (name === 'zoom') return shareOf(declared.value[0]) !== 0 && isNarrow(declared.value[0]);
	if (name === 'rotate') {
		const axis = declared.value[0];
		if (axis?.type !== 'Identifier' || !/^[xy]$/i.test(axis.name)) return false;
		return isEdgeOn(declared.value[1]);
	}
	return declared.value.some((node) => {
		if (node.type !== 'Function') return false;
		const parts = splitCommas(node.children.toArray()).map((group) => group[0]);
		const narrow = (...at: number[]) => at.every((each) => isNarrow(parts[each]));
		switch (node.name.toLowerCase()) {
			case 'scale':
			case 'scale3d':
				return narrow(0) || narrow(1);
			case 'scalex':
			case 'scaley':
				return narrow(0);
			case 'matrix':
				return narrow(0, 1) || narrow(2, 3);
			case 'matrix3d':
				return narrow(0, 1) || narrow(4, 5);
			case 'rotatex':
			case 'rotatey':
				return isEdgeOn(parts[0]);
			default:
				return false;
		}
	});
}

function isNarrow(node: CssNode | undefined): boolean {
	const share = shareOf(node);
	return share !== null && Math.abs(share) < NARROW;
}

function isEdgeOn(node: CssNode | undefined): boolean {
	const angle = quantityOf(node, { font: 16, root: 16 });
	if (angle?.kind !== 'angle') return false;
	return Math.abs((((angle.value % 180) + 180) % 180) - 90) < 3;
}

function isShiftedAway(name: string, declared: Declared | undefined, basis: Basis): boolean {
	if (declared === undefined) return false;
	if (name === 'translate') {
		return declared.value.slice(0, 2).some((node, at) => isFarShift(node, basis, at === 0));
	}
	return declared.value.some((node) => {
		if (node.type !== 'Function') return false;
		const parts = splitCommas(node.children.toArray()).map((group) => group[0]);
		switch (node.name.toLowerCase()) {
			case 'translate':
			case 'translate3d':
				return isFarShift(parts[0], basis, true) || isFarShift(parts[1], basis, false);
			case 'translatex':
				return isFarShift(parts[0], basis, true);
			case 'translatey':
				return isFarShift(parts[0], basis, false);
			case 'matrix':
				return [parts[4], parts[5]].some((part) => Math.abs(shareOf(part) ?? 0) >= AWAY);
			case 'matrix3d':
				return [parts[12], parts[13]].some((part) => Math.abs(shareOf(part) ?? 0) >= AWAY);
			default:
				return false;
		}
	});
}

/** Per cent are of the box's own size, which is the line's width but seldom more than lines high. */
function isFarShift(node: CssNode | undefined, basis: Basis, across: boolean): boolean {
	const shift = lengthOf(node, basis);
	if (shift === null) return false;
	return Math.abs(shift.px) >= AWAY || Math.abs(shift.percent) >= (across ? 200 : 1000);
}

/**
 * Pixels of an offset. Per cent of a box whose width is not known count fully to the right and
 * little to the left, so that `calc(50% - 50vw)` and `-50%` stay honest and `-100%` is away.
 */
function offset({ px, percent }: Length): number {
	return px + percent * (percent > 0 ? 12.8 : 5);
}
