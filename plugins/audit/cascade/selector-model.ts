import type { Element } from 'hast';
import type { HtmlDocument } from './document.ts';
import { type Specificity, strongest } from './specificity.ts';

/** The three answers; with `and` the least counts, with `or` the most. */
export const NO = 0;
export const MAYBE = 1;
export const YES = 2;

/** Of the most specific selector in a list. */
export function highest({ selectors }: SelectorList): Specificity {
	return strongest(selectors.map(({ specificity }) => specificity));
}

export type Answer = 0 | 1 | 2;
export type Matcher = (element: Element, context: Context) => Answer;
/** How a list is read: `nested` begins at `&`, `scoped` at `:scope`, `forgiving` drops what is not valid, `relative` begins at an anchor (`:has`). */
export type Mode = 'plain' | 'nested' | 'scoped' | 'forgiving' | 'relative' | 'strict';
export type Combinator = ' ' | '>' | '+' | '~';

export interface Context {
	document: HtmlDocument;
	/** The element that `:has()` was asked of. */
	anchor: Element | null;
	/** What `:scope` stands for; null for the root. */
	scope: Element | null;
	tries: { left: number };
}

export interface Part {
	specificity: Specificity;
	matches: Matcher;
}

export interface SelectorList {
	selectors: readonly Selector[];
}

export interface Selector {
	/** From left to right; each has the combinator that stands before it. */
	compounds: readonly Compound[];
	specificity: Specificity;
	/**
	 * `first-line`: paints a part of the element's text; `before`, `after`: a box that it gets;
	 * `other`: nothing of the element itself.
	 */
	pseudoElement: 'first-line' | 'before' | 'after' | 'other' | null;
}

export interface Compound {
	combinator: Combinator | null;
	/** The element before it has to be the one that `:has()` was asked of. */
	anchored: boolean;
	parts: Matcher[];
	keys: { kind: 'id' | 'class' | 'tag'; name: string }[];
	/** Only names: tag, id and classes. */
	simple: boolean;
}
