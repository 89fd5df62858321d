/** HTML that would pass, for the `expected` of a finding. */
import type { Author, License, Terms } from '../model.ts';
import { isWeb } from './address/host.ts';

/** Many rules have one at hand, whether they find something or not. */
const snippets = new WeakMap<Terms, string>();

/** A whole credit line: what stands in it passes every rule that asks for the credit itself. */
export function creditSnippet(terms: Terms): string {
	let snippet = snippets.get(terms);
	if (snippet === undefined) {
		snippet = writeCredit(terms);
		snippets.set(terms, snippet);
	}
	return snippet;
}

function writeCredit(terms: Terms): string {
	const parts = [
		backlinkSnippet(terms),
		...terms.authors.map(authorSnippet),
		...(terms.publisher?.name ? [escapeHtml(terms.publisher.name)] : []),
		...(terms.grant.kind === 'license' ? [licenseSnippet(terms.grant.license)] : []),
		...(terms.grant.kind === 'publisher' ? [escapeHtml(terms.grant.name)] : []),
	];
	return `<p>${parts.join(', ')}</p>`;
}

/** A link to the source; plain words where nobody knows its address, or it is none. */
export function backlinkSnippet(terms: Terms): string {
	const words = escapeHtml(terms.title ?? terms.publisher?.name ?? 'The original article');
	const url = terms.source?.url ?? '';
	const address = URL.parse(url);
	return address && isWeb(address) ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
}

/** A link to the licence. */
export function licenseSnippet(license: License): string {
	return `<a href="${license.url}">${license.shortName}</a>`;
}

function authorSnippet({ name, institution }: Author): string {
	return escapeHtml(institution ? `${name} (${institution})` : name);
}

function escapeHtml(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
