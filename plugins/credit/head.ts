import type { Terms } from '../model.ts';
import { safeHref } from './part.ts';

/**
 * What the terms of a republished work ask of the page's `<head>`. Where one side asks for a mark and
 * another forbids it, none is set: which of them holds, a person must settle.
 *
 * @param terms resolved terms
 */
export function buildHead(terms: Terms): PageHead {
	const canonical = askedFor(terms, 'canonical-kept');
	return {
		canonical: safeHref(canonical?.url),
		noindex: askedFor(terms, 'indexing-kept') !== null,
	};
}

function askedFor(terms: Terms, rule: string): Readonly<Record<string, string>> | null {
	const asked = terms.duties.filter((duty) => duty.rule === rule).map(({ detail }) => detail);
	if (asked.some((detail) => detail.rule === 'forbidden')) return null;
	return asked.find((detail) => detail.rule === 'required') ?? null;
}

/** Marks of a page for crawlers. */
export interface PageHead {
	/** Address for `<link rel="canonical">`, or null. */
	canonical: string | null;
	/** Search engines must not list the page. */
	noindex: boolean;
}
