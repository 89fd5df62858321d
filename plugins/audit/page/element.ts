import type { Element, ElementContent, RootContent } from 'hast';

/** What stands inside an element, a template included. */
export function childrenOf(element: Element): readonly (RootContent | ElementContent)[] {
	// parse5 keeps a template's nodes in `content`, Sätteri in `children`.
	return element.tagName === 'template' && element.content
		? [...element.children, ...element.content.children]
		: element.children;
}

/** An attribute as text, a list joined by spaces; null when it is missing. */
export function stringOf(value: unknown): string | null {
	if (value === undefined || value === null) return null;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** White space folded and trimmed. */
export function fold(text: string): string {
	// Most text is folded already, and a search is cheaper than a new string.
	const trimmed = text.trim();
	return unfolded.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** White space but single spaces; written out, because that takes half the time of `\s`. */
const unfolded = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
