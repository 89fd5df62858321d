import type { Element } from 'hast';
import type { HtmlDocument } from './document.ts';
import type { Scope } from './rule-model.ts';
import { contextOf, matchList, matchSelector } from './selector-match.ts';
import { type Answer, MAYBE, NO, type Selector, YES } from './selector-model.ts';

/** Scopes in scopes take time by the power of their number. */
const DEEPEST = 3;
/** Farther than any scope: none. */
const FAR = Number.POSITIVE_INFINITY;

/**
 * Whether a selector matches an element inside the scopes of its rule (CSS Cascade 6, 2.5), and how
 * near the root of the innermost scope is: the nearer one wins, and any before none.
 *
 * @param scopes From the outermost inwards; mostly none.
 */
export function matchInScope(
	scopes: readonly Scope[],
	selector: Selector,
	element: Element,
	document: HtmlDocument,
): ScopedAnswer {
	if (scopes.length === 0) {
		return { answer: matchSelector(selector, element, contextOf(document)), steps: FAR };
	}
	if (scopes.length > DEEPEST) return { answer: MAYBE, steps: FAR };
	let best: ScopedAnswer = { answer: NO, steps: FAR };
	for (const { root, answer, steps } of rootsOf(scopes, element, document)) {
		const own = matchSelector(selector, element, contextOf(document, root));
		const both = own < answer ? own : answer;
		if (both > best.answer) best = { answer: both, steps };
	}
	return best;
}

/** Elements that are the innermost scope's root for an element. */
function rootsOf(scopes: readonly Scope[], element: Element, document: HtmlDocument): Root[] {
	const found: Root[] = [];
	let steps = -1;
	const scope = scopes.at(-1);
	const outer = scopes.slice(0, -1);
	if (scope === undefined) return found;
	for (let up: Element | null = element; up !== null; up = document.parentOf(up)) {
		steps += 1;
		const isTop = document.parentOf(up) === null;
		const bases: { root: Element | null; answer: Answer }[] =
			outer.length === 0 ? [{ root: null, answer: YES }] : rootsOf(outer, up, document);
		for (const { root, answer } of bases) {
			const context = contextOf(document, root);
			const from = scope.from === null ? (isTop ? YES : NO) : matchList(scope.from, up, context);
			const most = from < answer ? from : answer;
			if (most === NO) continue;
			const limited = (2 - limitOf(scope, up, element, document)) as Answer;
			const both = limited < most ? limited : most;
			if (both !== NO) found.push({ root: up, answer: both, steps });
		}
	}
	return found;
}

/** Whether a lower bound of the scope stands between its root and the element. */
function limitOf(scope: Scope, root: Element, element: Element, document: HtmlDocument): Answer {
	if (scope.to === null) return NO;
	let best: Answer = NO;
	for (let up: Element | null = element; up !== null; up = document.parentOf(up)) {
		const answer = matchList(scope.to, up, contextOf(document, root));
		if (answer > best) best = answer;
		if (up === root) break;
	}
	return best;
}

interface Root {
	root: Element;
	answer: Answer;
	steps: number;
}

/** An answer, with the generations up to the scope's root. */
interface ScopedAnswer {
	answer: Answer;
	steps: number;
}
