import type { CssNode } from 'css-tree';
import { type Basis, type Length, lengthOf, splitCommas } from './css-value.ts';

/** Pixels cut off at both sides together that leave nothing of any honest box. */
const ALL = 6000;
/** Per cent cut off from one side, and pixels, that leave little of a credit. */
const MOST = 60;
const BROAD = 300;

/**
 * Tells whether a literal value of `clip` or `clip-path` leaves nothing of a box: `rect(0 0 0 0)`,
 * `inset(50%)`, `circle(0)`, `polygon(0 0, 0 0, 0 0)` …
 *
 * @param shape The value's first part.
 * @param basis Font sizes that relative units refer to.
 */
export function isClipped(shape: CssNode | undefined, basis: Basis): boolean {
	if (shape?.type !== 'Function') return false;
	const nodes = shape.children.toArray();
	const round = nodes.findIndex((n) => n.type === 'Identifier' && /^(?:round|at)$/i.test(n.name));
	const parts = (round < 0 ? nodes : nodes.slice(0, round)).filter((n) => n.type !== 'Operator');
	const lengths = parts.map((node) => lengthOf(node, basis));
	switch (shape.name.toLowerCase()) {
		case 'inset': {
			const [top = null, right = top, bottom = top, left = right] = lengths;
			return coversAll(top, bottom) || coversAll(left, right);
		}
		case 'rect':
			return isEmptyRect(lengths);
		case 'xywh':
			return isNothing(lengths[2]) || isNothing(lengths[3]);
		case 'circle':
			return isNothing(lengths[0]);
		case 'ellipse':
			return isNothing(lengths[0]) || isNothing(lengths[1]);
		case 'polygon':
			return isFlatPolygon(splitCommas(nodes), basis);
		default:
			return false;
	}
}

/**
 * Tells whether a shape may leave little of a box: most of it cut off from one side, or a small
 * figure. Whether words are left only a drawing shows.
 */
export function isMostlyClipped(shape: CssNode | undefined, basis: Basis): boolean {
	if (shape?.type !== 'Function') return false;
	const nodes = shape.children.toArray();
	const at = nodes.findIndex((n) => n.type === 'Identifier' && /^(?:round|at)$/i.test(n.name));
	const parts = (at < 0 ? nodes : nodes.slice(0, at)).filter((n) => n.type !== 'Operator');
	const lengths = parts.map((node) => lengthOf(node, basis));
	const isMost = (one: Length | null | undefined): boolean => {
		return !!one && (one.percent >= MOST || one.px >= BROAD);
	};
	const isSmall = (one: Length | null | undefined): boolean => {
		return !!one && one.percent < 100 - MOST && one.px < BROAD;
	};
	switch (shape.name.toLowerCase()) {
		case 'inset':
			return lengths.some(isMost);
		case 'circle':
		case 'ellipse': {
			const centre = at < 0 ? [] : nodes.slice(at + 1).map((node) => lengthOf(node, basis));
			const away = centre.some(
				(one) => one && (one.percent > 100 || one.percent < 0 || one.px < 0),
			);
			return away || lengths.some(isSmall);
		}
		case 'xywh':
			return lengths.slice(2, 4).some(isSmall);
		case 'polygon':
			return isSmallPolygon(splitCommas(nodes), basis);
		default:
			return false;
	}
}

function isSmallPolygon(groups: CssNode[][], basis: Basis): boolean {
	const corners = groups
		.filter((group) => group[0]?.type !== 'Identifier')
		.map((group) => group.map((node) => lengthOf(node, basis)));
	return [0, 1].some((axis) => {
		const along = corners.map((corner) => corner[axis] ?? null).filter((one) => one !== null);
		const spread = (unit: 'px' | 'percent'): number => {
			const all = along.map((one) => one[unit]);
			return Math.max(...all) - Math.min(...all);
		};
		return along.length > 0 && spread('percent') < 100 - MOST && spread('px') < BROAD;
	});
}

function coversAll(a: Length | null, b: Length | null): boolean {
	if (a === null || b === null) return false;
	return a.percent + b.percent >= 100 || a.px + b.px >= ALL;
}

function isNothing(length: Length | null | undefined): boolean {
	return length !== null && length !== undefined && length.px < 2 && length.percent <= 0;
}

/** `rect(top, right, bottom, left)`: `auto` (null here) is the edge of the box. */
function isEmptyRect([top, right, bottom, left]: (Length | null)[]): boolean {
	const none = (from: Length | null | undefined, to: Length | null | undefined) =>
		!!to && to.px - (from?.px ?? 0) < 2 && to.percent - (from?.percent ?? 0) <= 0;
	return none(top, bottom) || none(left, right);
}

/** All corners on one upright or level line. */
function isFlatPolygon(groups: CssNode[][], basis: Basis): boolean {
	const corners = groups
		.filter((group) => group[0]?.type !== 'Identifier')
		.map((group) => group.map((node) => lengthOf(node, basis)));
	return [0, 1].some((axis) => {
		const first = corners[0]?.[axis];
		if (!first) return false;
		return corners.every((corner) => {
			const here = corner[axis];
			return !!here && Math.abs(here.px - first.px) < 2 && here.percent === first.percent;
		});
	});
}
