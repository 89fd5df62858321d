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

const unfolded = /[^\S ]|\s\s/;
