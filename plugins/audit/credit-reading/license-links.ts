import type { Terms } from '../../model.ts';
import { sameLicense } from '../../terms/index.ts';
import type { Block, Link, Page } from '../page/page.ts';
import { hasWords } from './has-words.ts';

/** Links to Creative Commons licences: those of the credit, or where it has none, of the page. */
export function licenseLinksOf(
	page: Page,
	area: readonly Block[],
	isFurniture: (block: Block) => boolean,
): Link[] {
	const near = new Set(area);
	const all = page.links.filter(
		({ url, block }) =>
			url !== null && isCreativeCommons(url) && (near.has(block) || isFurniture(block)),
	);
	// A credit that names a licence names this work's; the site's own in its footer is another matter.
	const own = all.filter(({ block, hidden }) => near.has(block) && hidden === null);
	return own.some(hasWords) ? own : all;
}

/** Whether a link leads to the work's own licence. */
export function isLicenseOf(terms: Terms, link: Link): boolean {
	return (
		terms.grant.kind === 'license' &&
		link.url !== null &&
		sameLicense(terms.grant.license, link.url.href)
	);
}

/** Whether an address is one of Creative Commons'. */
export function isCreativeCommons(url: URL): boolean {
	return /(?:^|\.)creativecommons\.org$/.test(url.hostname);
}
