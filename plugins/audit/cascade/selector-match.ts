import type { Element } from 'hast';
import type { HtmlDocument } from './document.ts';
import {
	type Answer,
	type Compound,
	type Context,
	MAYBE,
	NO,
	type Selector,
	type SelectorList,
	YES,
} from './selector-model.ts';

/** Beyond so many tries of one element the answer is that nobody knows. */
const TRIES = 20_000;

/** The best answer of a list for an element. */
export function matchList(list: SelectorList, element: Element, context: Context): Answer {
	let best: Answer = NO;
	for (const selector of list.selectors) {
		if (isBox(selector)) continue;
		const answer = matchSelector(selector, element, context);
		if (answer > best) best = answer;
		if (best === YES) break;
	}
	return best;
}

/** Whether an element is matched by a selector at rest: no pointer, no focus, no fragment. */
export function matchSelector(selector: Selector, element: Element, context: Context): Answer {
	if (selector.pseudoElement === 'other') return NO;
	const answer = matchFrom(selector, selector.compounds.length - 1, element, context);
	return selector.pseudoElement === 'first-line' && answer === YES ? MAYBE : answer;
}

/** Tells whether a selector stands for a box that an element gets in addition. */
export function isBox({ pseudoElement }: Selector): boolean {
	return pseudoElement === 'before' || pseudoElement === 'after';
}

/** A context for one question; its tries run out. */
export function contextOf(document: HtmlDocument, scope: Element | null = null): Context {
	return { document, anchor: null, scope, tries: { left: TRIES } };
}

function matchFrom(selector: Selector, at: number, element: Element, context: Context): Answer {
	context.tries.left -= 1;
	if (context.tries.left < 0) return MAYBE;
	const compound = selector.compounds[at];
	if (compound === undefined) return YES;
	const own = matchCompound(compound, element, context);
	if (own === NO || compound.combinator === null) return own;
	const { document } = context;
	const rest = (other: Element | null): Answer => {
		if (other === null) return NO;
		if (compound.anchored) return other === context.anchor ? YES : NO;
		return matchFrom(selector, at - 1, other, context);
	};
	let best: Answer = NO;
	const consider = (other: Element | null): boolean => {
		const answer = rest(other);
		if (answer > best) best = answer;
		return best === YES;
	};
	switch (compound.combinator) {
		case '>':
			consider(document.parentOf(element));
			break;
		case '+':
			consider(before(element, document, 1)[0] ?? null);
			break;
		case '~':
			before(element, document, Number.POSITIVE_INFINITY).some(consider);
			break;
		default:
			for (let up = document.parentOf(element); up !== null; up = document.parentOf(up)) {
				if (consider(up) || context.tries.left < 0) break;
			}
	}
	return own < best ? own : best;
}

/** Siblings before an element, nearest first. */
function before(element: Element, document: HtmlDocument, most: number): Element[] {
	const at = document.indexOf(element);
	const all = document.childrenOf(document.parentOf(element));
	return all.slice(Math.max(0, at - most), at).reverse();
}

/** The answer of all parts of a compound together. */
export function matchCompound(compound: Compound, element: Element, context: Context): Answer {
	let answer: Answer = YES;
	for (const part of compound.parts) {
		const one = part(element, context);
		if (one === NO) return NO;
		if (one < answer) answer = one;
	}
	return answer;
}
