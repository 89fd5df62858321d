import type { CssNode } from 'css-tree';
import type { Element } from 'hast';
import { type Answer, MAYBE, type Matcher, NO, YES } from './selector-model.ts';

/** The pseudo-classes that are short for an `nth-` one. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
	'first-child': ['nth-child'],
	'last-child': ['nth-last-child'],
	'only-child': ['nth-child', 'nth-last-child'],
	'first-of-type': ['nth-of-type'],
	'last-of-type': ['nth-last-of-type'],
	'only-of-type': ['nth-of-type', 'nth-last-of-type'],
};
const NAME = /^nth-(last-)?(child|of-type)$/;

/**
 * Compiles `:nth-child()` and its kin (Selectors 4, 14.3 and 14.4).
 *
 * @param name Lower case: `nth-child`, `last-of-type` …
 * @param nth The formula; null for the short ones, which count 1.
 * @param of Which siblings count, or null for all.
 * @returns null for a name that is none of them.
 */
export function nthMatcher(name: string, nth: CssNode | null, of: Matcher | null): Matcher | null {
	const short = SHORT[name];
	if (short) {
		const all = short.map((each) => counter(each, { a: 0, b: 1 }, null));
		return (element, context) => (all.every((one) => one?.(element, context) === YES) ? YES : NO);
	}
	return counter(name, formula(nth), of);
}

function counter(name: string, step: Step | null, of: Matcher | null): Matcher | null {
	const parts = NAME.exec(name);
	if (parts === null || step === null) return null;
	const fromEnd = parts[1] !== undefined;
	const ofType = parts[2] === 'of-type';
	return (element, context) => {
		const { document } = context;
		const own = of === null ? YES : of(element, context);
		if (own === NO) return NO;
		const all = document.childrenOf(document.parentOf(element));
		const at = document.indexOf(element);
		let unsure: Answer = own;
		let place = 1;
		if (!ofType && of === null) place = fromEnd ? all.length - at : at + 1;
		else {
			const others = fromEnd ? all.slice(at + 1) : all.slice(0, at);
			context.tries.left -= others.length / 10;
			if (context.tries.left < 0) return MAYBE;
			for (const other of others) {
				const counts = ofType ? sameType(element, other) : (of?.(other, context) ?? YES);
				if (counts === YES) place += 1;
				if (counts === MAYBE) unsure = MAYBE;
			}
		}
		if (unsure === MAYBE) return MAYBE;
		return isAt(step, place) ? YES : NO;
	};
}

function sameType(element: Element, other: Element): Answer {
	return element.tagName === other.tagName ? YES : NO;
}

/** Is the place one of `a·n + b` for n from 0? */
function isAt({ a, b }: Step, place: number): boolean {
	if (a === 0) return place === b;
	const n = (place - b) / a;
	return n >= 0 && Number.isInteger(n);
}

function formula(nth: CssNode | null): Step | null {
	if (nth?.type === 'Identifier') {
		const word = nth.name.toLowerCase();
		return word === 'odd' ? { a: 2, b: 1 } : word === 'even' ? { a: 2, b: 0 } : null;
	}
	if (nth?.type !== 'AnPlusB') return null;
	return { a: Number(nth.a ?? 0), b: Number(nth.b ?? 0) };
}

interface Step {
	a: number;
	b: number;
}
