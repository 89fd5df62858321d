import { type CssNode, ident } from 'css-tree';
import type { Element } from 'hast';
import { nthMatcher } from './nth.ts';
import { functionMatcher, plainMatcher } from './pseudo-state.ts';
import { matchList, matchSelector } from './selector-match.ts';
import {
	type Answer,
	type Context,
	highest,
	type Matcher,
	type Mode,
	NO,
	type Part,
	type SelectorList,
	YES,
} from './selector-model.ts';
import { addUp, type Specificity } from './specificity.ts';

const ONE: Specificity = [0, 1, 0];

/**
 * Compiles a pseudo-class as it is at rest: nothing hovered, focused, opened or typed.
 *
 * @param part Its node.
 * @param compile Compiles a list of selectors inside it.
 * @returns null for what a browser does not know.
 */
export function pseudoClass(
	part: CssNode & { type: 'PseudoClassSelector' },
	compile: (list: CssNode, mode: Mode) => SelectorList | null,
): Part | null {
	const name = ident.decode(part.name).toLowerCase();
	const nodes = part.children?.toArray() ?? null;
	const list = (inner: Mode): SelectorList | null => {
		const [first] = nodes ?? [];
		if (first === undefined)
			return inner === 'forgiving' && nodes !== null ? { selectors: [] } : null;
		return compile(first, inner);
	};
	switch (name) {
		case 'is':
		case 'where':
		case '-webkit-any': {
			const inner = list('forgiving');
			if (inner === null) return null;
			const specificity = name === 'where' ? none() : highest(inner);
			return { specificity, matches: (element, context) => matchList(inner, element, context) };
		}
		case 'not': {
			const inner = list('strict');
			if (inner === null) return null;
			const matches: Matcher = (element, context) =>
				(2 - matchList(inner, element, context)) as Answer;
			return { specificity: highest(inner), matches };
		}
		case 'has': {
			const inner = list('relative');
			// `:has()` inside `:has()` is not valid (Selectors 4, 4.5).
			if (inner === null || mentionsHas(part)) return null;
			return { specificity: highest(inner), matches: hasMatcher(inner) };
		}
	}
	if (name.startsWith('nth-')) return nthPart(name, nodes, compile);
	const matches = nodes === null ? plainMatcher(name) : functionMatcher(name, nodes);
	return matches && { specificity: [...ONE], matches };
}

function none(): Specificity {
	return [0, 0, 0];
}

function mentionsHas(part: CssNode & { type: 'PseudoClassSelector' }): boolean {
	const waiting: CssNode[] = part.children?.toArray() ?? [];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.type === 'PseudoClassSelector' && next.name.toLowerCase() === 'has') return true;
		if ('children' in next && next.children) waiting.push(...next.children.toArray());
	}
	return false;
}

/** Looks among descendants, or for `+` and `~` among later siblings and their descendants. */
function hasMatcher(list: SelectorList): Matcher {
	const beside = list.selectors.some(({ compounds }) =>
		/^[+~]$/.test(compounds[0]?.combinator ?? ''),
	);
	return (element, context) => {
		const { document } = context;
		const inner: Context = { ...context, anchor: element };
		const waiting: Element[] = [...document.childrenOf(element)];
		if (beside) {
			const siblings = document.childrenOf(document.parentOf(element));
			waiting.push(...siblings.slice(document.indexOf(element) + 1));
		}
		let best: Answer = NO;
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			for (const selector of list.selectors) {
				const answer = matchSelector(selector, next, inner);
				if (answer > best) best = answer;
			}
			if (best === YES || context.tries.left < 0) break;
			waiting.push(...document.childrenOf(next));
		}
		return best;
	};
}

function nthPart(
	name: string,
	nodes: readonly CssNode[] | null,
	compile: (list: CssNode, mode: Mode) => SelectorList | null,
): Part | null {
	const [nth] = nodes ?? [];
	if (nth?.type !== 'Nth') return null;
	const specificity: Specificity = [...ONE];
	let of: SelectorList | null = null;
	if (nth.selector !== null) {
		if (name.endsWith('-of-type')) return null;
		of = compile(nth.selector, 'strict');
		if (of === null) return null;
		addUp(specificity, highest(of));
	}
	const matches = nthMatcher(
		name,
		nth.nth,
		of && ((each, context) => matchList(of, each, context)),
	);
	return matches && { specificity, matches };
}
