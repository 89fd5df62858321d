import type { CssNode } from 'css-tree';

/**
 * Window in CSS pixels that relative units are measured against: a common laptop. Thresholds are
 * far enough from honest values that a phone gives the same answer.
 */
export const WINDOW = { width: 1280, height: 720 };

/** A calculation of literals; null where something in it is not known here. */
export function calculation(name: string, nodes: CssNode[], read: Read): Quantity | null {
	if (name === 'calc' || name === '-webkit-calc') return sum(nodes, read);
	const found = splitCommas(nodes).map((group) => sum(group, read));
	if (name !== 'min' && name !== 'max' && name !== 'clamp') return stepped(name, found);
	const [first, second, third] = found;
	if (first === undefined || first === null || found.includes(null)) return null;
	if (name === 'clamp') {
		if (!second || !third) return null;
		return larger(first, larger(second, third) === second ? third : second);
	}
	return found.reduce<Quantity>((best, each) => {
		const most = larger(best, each ?? best);
		if (name === 'max') return most;
		return most === best ? (each ?? best) : best;
	}, first);
}

/** Functions of steps, signs and powers (CSS Values 4, 10.3 to 10.6). */
function stepped(name: string, found: readonly (Quantity | null)[]): Quantity | null {
	// A strategy of rounding is a word; what it rounds comes next.
	const [first, second] = name === 'round' ? found.slice(-2) : found;
	if (first?.percent !== 0) return null;
	const { kind, value } = first;
	const by = second?.value ?? 1;
	const of = (result: number): Quantity | null => {
		return Number.isFinite(result) ? { kind, value: result, percent: 0 } : null;
	};
	switch (name) {
		case 'abs':
			return of(Math.abs(value));
		case 'sign':
			return { kind: 'number', value: Math.sign(value), percent: 0 };
		case 'round':
			return of(Math.floor(value / by) * by);
		case 'mod':
			return of(value - Math.floor(value / by) * by);
		case 'rem':
			return of(value % by);
		case 'pow':
			return kind === 'number' ? of(value ** by) : null;
		case 'sqrt':
			return kind === 'number' ? of(Math.sqrt(value)) : null;
		case 'exp':
			return kind === 'number' ? of(Math.exp(value)) : null;
		default:
			return null;
	}
}

function larger(a: Quantity, b: Quantity): Quantity {
	return weight(a) >= weight(b) ? a : b;
}

function weight({ value, percent }: Quantity): number {
	return value + (percent / 100) * WINDOW.width;
}

/** A sum of products, read from left to right. */
export function sum(nodes: readonly CssNode[], read: Read): Quantity | null {
	let total: Quantity | null = null;
	let product: Quantity | null = null;
	let sign = 1;
	let operator = '';
	for (const node of nodes) {
		if (node.type === 'Operator') {
			operator = node.value.trim();
			if (operator !== '+' && operator !== '-') continue;
			total = add(total, product, sign);
			if (total === null) return null;
			sign = operator === '-' ? -1 : 1;
			product = null;
			continue;
		}
		const found = read(node);
		if (found === null) return null;
		product = product === null ? found : multiply(product, found, operator);
		if (product === null) return null;
	}
	return product === null ? null : add(total, product, sign);
}

function add(total: Quantity | null, term: Quantity | null, sign: number): Quantity | null {
	if (term === null) return null;
	if (total !== null && total.kind !== term.kind) return null;
	return {
		kind: term.kind,
		value: (total?.value ?? 0) + sign * term.value,
		percent: (total?.percent ?? 0) + sign * term.percent,
	};
}

function multiply(a: Quantity, b: Quantity, operator: string): Quantity | null {
	if (operator === '/') {
		if (b.kind !== 'number' || b.value === 0) return null;
		return { kind: a.kind, value: a.value / b.value, percent: a.percent / b.value };
	}
	if (operator !== '*') return null;
	const [factor, other] = a.kind === 'number' ? [a.value, b] : [b.value, a];
	if (a.kind !== 'number' && b.kind !== 'number') return null;
	return { kind: other.kind, value: other.value * factor, percent: other.percent * factor };
}

/** Splits the parts of a value or of a function at its commas. */
export function splitCommas(nodes: readonly CssNode[]): CssNode[][] {
	const groups: CssNode[][] = [[]];
	for (const node of nodes) {
		if (node.type === 'Operator' && node.value.trim() === ',') groups.push([]);
		else groups.at(-1)?.push(node);
	}
	return groups;
}

/** Reads one part of a calculation. */
type Read = (node: CssNode) => Quantity | null;

/** A number with its unit, as far as it can be known. */
export interface Quantity {
	kind: 'number' | 'length' | 'angle';
	/** A plain number, pixels or degrees. */
	value: number;
	percent: number;
}
