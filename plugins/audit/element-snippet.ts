import { toHtml } from 'hast-util-to-html';

/** One element as HTML, every value escaped: for the `expected` of a finding. */
export function elementSnippet(
	tagName: string,
	attributes: Readonly<Record<string, string>>,
): string {
	return toHtml(
		{ type: 'element', tagName, properties: { ...attributes }, children: [] },
		{ characterReferences: { useNamedReferences: true } },
	);
}

const origin = "import { CreditHead } from 'astro-creditline/components'";

/** What writes the head of a page as the terms of its article ask. */
export const headSnippet = `<CreditHead entry={entry} />   in the layout's <head>: ${origin}`;

/** The same for a layout that has a canonical link of its own, which it then keeps for other pages. */
export const headAroundSnippet = `<CreditHead entry={entry}>…the layout's own canonical link…</CreditHead>   in its <head>: ${origin}`;
