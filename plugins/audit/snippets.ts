/** HTML that would pass, for the `expected` of a finding. */
import type { License, Terms } from '../model.ts';

/** A whole credit line. */
export function creditSnippet(terms: Terms): string {
	const parts = [
		backlinkSnippet(terms),
		...terms.authors.map(({ name }) => escapeHtml(name)),
		...(terms.publisher?.name ? [escapeHtml(terms.publisher.name)] : []),
		...(terms.grant.kind === 'license' ? [licenseSnippet(terms.grant.license)] : []),
		...(terms.grant.kind === 'publisher' ? [escapeHtml(terms.grant.name)] : []),
	];
	return `<p>${parts.join(', ')}</p>`;
}

/** A link to the source. */
export function backlinkSnippet(terms: Terms): string {
	const words = terms.title ?? terms.publisher?.name ?? 'The original article';
	return `<a href="${escapeHtml(terms.source?.url ?? '')}">${escapeHtml(words)}</a>`;
}

/** A link to the licence. */
export function licenseSnippet(license: License): string {
	return `<a href="${license.url}">${license.shortName}</a>`;
}

function escapeHtml(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
