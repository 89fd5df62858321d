import { type CssNode, parse } from 'css-tree';
import { lengthOf, quantityOf } from '../visibility/css-value.ts';
import { isNested } from '../visibility/nesting.ts';
import { splitAtCommas } from './css-tokens.ts';
import type { Environment } from './environment.ts';

/** In media queries, `em` is the browser's own font size. */
const BASIS = { font: 16, root: 16 };
/** Features whose value is the same in all ordinary browsers. */
const FIXED: Readonly<Record<string, string>> = {
	...{ update: 'fast', 'display-mode': 'browser', 'color-gamut': 'srgb' },
	...{ 'dynamic-range': 'standard', 'video-dynamic-range': 'standard' },
	...{ 'overflow-block': 'scroll', 'overflow-inline': 'scroll', scan: '' },
};
const NUMBERS: Readonly<Record<string, number>> = {
	color: 8,
	'color-index': 0,
	monochrome: 0,
	grid: 0,
};

/**
 * Compiles a list of media queries (Media Queries 5). A query that does not parse, or that asks for
 * a feature that no browser has, is false.
 *
 * @param text As in a `media` attribute or behind `@media`; empty means everywhere.
 * @returns Tells whether the list holds on a screen.
 */
export function mediaTest(text: string): (environment: Environment) => boolean {
	if (text.trim() === '') return () => true;
	if (isNested(text, 30)) return () => false;
	const queries = splitAtCommas(text).map(queryOf);
	return (environment) => queries.some((query) => query !== null && holds(query, environment));
}

function queryOf(text: string): Loose | null {
	try {
		return parse(text.trim(), { context: 'mediaQuery' }) as unknown as Loose;
	} catch {
		return null;
	}
}

function holds(query: Loose, environment: Environment): boolean {
	const type = query.mediaType?.toLowerCase() ?? 'all';
	const isScreen = type === 'all' || type === 'screen';
	const condition = query.condition ? truth(query.condition, environment) : true;
	const answer = isScreen ? condition : false;
	if (query.modifier?.toLowerCase() === 'not') return answer === false;
	return answer === true;
}

/** Null is “unknown”: it makes a query false, with or without `not` (Media Queries 5, 3.2). */
function truth(node: Loose, environment: Environment): boolean | null {
	if (node.type === 'Feature') return feature(node, environment);
	if (node.type === 'FeatureRange') return range(node, environment);
	if (node.type !== 'Condition') return null;
	let answer: boolean | null = null;
	let operator = '';
	let negated = false;
	for (const child of node.children?.toArray() ?? []) {
		const word = child.type === 'Identifier' ? String(child.name).toLowerCase() : '';
		if (word === 'not') negated = true;
		else if (word === 'and' || word === 'or') operator = word;
		else {
			let one = truth(child, environment);
			if (negated) one = one === null ? null : !one;
			negated = false;
			if (operator === '') answer = one;
			else if (operator === 'and')
				answer = answer === false || one === false ? false : bothTrue(answer, one);
			else answer = answer === true || one === true ? true : bothFalse(answer, one);
		}
	}
	return answer;
}

function bothTrue(a: boolean | null, b: boolean | null): boolean | null {
	return a === null || b === null ? null : true;
}

function bothFalse(a: boolean | null, b: boolean | null): boolean | null {
	return a === null || b === null ? null : false;
}

function feature(node: Loose, environment: Environment): boolean | null {
	const name = String(node.name).toLowerCase();
	const value = node.value as CssNode | null;
	const word = environment.features.get(name) ?? FIXED[name];
	if (word !== undefined) {
		if (value === null) return word !== 'none' && word !== 'no-preference' && word !== '';
		return value.type === 'Identifier' ? value.name.toLowerCase() === word : null;
	}
	const parts = /^(-webkit-)?(min-|max-)?(.+)$/.exec(name);
	const actual = amount(`${parts?.[1] ?? ''}${parts?.[3] ?? ''}`, environment);
	if (actual === null) return null;
	if (value === null) return parts?.[2] === undefined ? actual !== 0 : null;
	const wanted = wantedAmount(value);
	if (wanted === null) return null;
	if (parts?.[2] === 'min-') return actual >= wanted;
	if (parts?.[2] === 'max-') return actual <= wanted;
	return actual === wanted;
}

/** `400px <= width < 700px`, `width > 3em`, `3em < width`. */
function range(node: Loose, environment: Environment): boolean | null {
	const side = (part: unknown): number | null => {
		const one = part as CssNode | null;
		if (one?.type === 'Identifier') return amount(one.name.toLowerCase(), environment);
		return one === null ? null : wantedAmount(one);
	};
	const [left, middle] = [side(node.left), side(node.middle)];
	const first = compare(left, String(node.leftComparison), middle);
	if (node.right === null || node.right === undefined) return first;
	const second = compare(middle, String(node.rightComparison), side(node.right));
	return first === null || second === null ? null : first && second;
}

function compare(a: number | null, operator: string, b: number | null): boolean | null {
	if (a === null || b === null) return null;
	switch (operator) {
		case '<':
			return a < b;
		case '<=':
			return a <= b;
		case '>':
			return a > b;
		case '>=':
			return a >= b;
		case '=':
			return a === b;
		default:
			return null;
	}
}

function amount(name: string, { width, height, ratio }: Environment): number | null {
	switch (name) {
		case 'width':
		case 'device-width':
			return width;
		case 'height':
		case 'device-height':
			return height;
		case 'aspect-ratio':
		case 'device-aspect-ratio':
			return width / height;
		case 'resolution':
		case '-webkit-device-pixel-ratio':
			return ratio;
		default:
			return NUMBERS[name] ?? null;
	}
}

/** Pixels, dots in a pixel, or a plain number. */
function wantedAmount(node: CssNode): number | null {
	const loose = node as unknown as Loose;
	if (loose.type === 'Ratio') {
		const [over, under] = [loose.left, loose.right].map((part) =>
			quantityOf(part as CssNode, BASIS),
		);
		return over ? over.value / (under?.value ?? 1) : null;
	}
	if (node.type === 'Dimension') {
		const dots: Readonly<Record<string, number>> = { dppx: 1, x: 1, dpi: 1 / 96, dpcm: 2.54 / 96 };
		const share = dots[node.unit.toLowerCase()];
		if (share !== undefined) return Number(node.value) * share;
	}
	const length = lengthOf(node, BASIS);
	if (length !== null) return length.percent === 0 ? length.px : null;
	const number = quantityOf(node, BASIS);
	return number?.kind === 'number' ? number.value : null;
}

/** Nodes of media queries, which the parser's published types leave out. */
interface Loose {
	type: string;
	name?: unknown;
	value?: unknown;
	modifier?: string | null;
	mediaType?: string | null;
	condition?: Loose | null;
	children?: { toArray(): Loose[] } | null;
	left?: unknown;
	middle?: unknown;
	right?: unknown;
	leftComparison?: unknown;
	rightComparison?: unknown;
}
