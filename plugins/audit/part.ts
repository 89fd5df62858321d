import type { Finding, Place } from '../model.ts';
import { targetKeyOf } from './address/address.ts';
import { isWorkText, judgeWork, type Serving, type Site } from './judge-work.ts';
import { ownLinks } from './page/own-links.ts';
import type { Page } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { readExactTree } from './page/tree.ts';
import type { PageMatch } from './pairing/fingerprints.ts';
import type { Span } from './pairing/spans.ts';
import { shownCredit } from './shown-credit.ts';

/**
 * Reads what a page with a part of a work says of it: whether it credits it, and where it leads.
 * Whether that is enough is known when all pages are.
 *
 * @param exact reads the page with positions; asked only where there are findings to place
 */
export function judgePart(
	site: Site,
	page: Page,
	exact: () => Page,
	serving: Serving,
	match: PageMatch,
): Part {
	const key = Number(match.key);
	const source = site.articles[key]?.terms.source?.url ?? null;
	const target = source === null ? null : targetKeyOf(URL.parse(source));
	const linked =
		target !== null && page.links.some((link) => link.key === target && link.hidden === null);
	const sources: ReadonlySet<string> = new Set();
	// A page may hold parts of a thousand works; only those that it speaks of are worth a closer look.
	const near = linked || target === null;
	const quick = near ? judgeWork(site, key, page, serving, sources) : null;
	const findings =
		quick !== null && quick.findings.length > 0
			? judgeWork(site, key, exact(), serving, sources).findings
			: (quick?.findings ?? []);
	const credited = near && !findings.some(({ severity }) => severity === 'error');
	const links = ownLinksOf(page, site.site === null);
	const credit = shownCredit(quick?.reading ?? null);
	return { match, linked, credited, credit, links, findings, place: null };
}

/** Where a page first shows text of a work. */
export function placeOfWork(index: Site['index'], key: number, html: string): Place | null {
	const { blocks } = readPage('', readExactTree(html), 'https://site.invalid/');
	const block = blocks.find(({ text }) => isWorkText(index, key, text));
	const start = block?.element.position?.start;
	return start ? { line: start.line, column: start.column } : null;
}

const known = new WeakMap<Page, readonly string[]>();

/** The same list for all parts of a page. */
function ownLinksOf(page: Page, anyHost: boolean): readonly string[] {
	let links = known.get(page);
	if (!links) {
		links = ownLinks(page, anyHost);
		known.set(page, links);
	}
	return links;
}

/** A part of a work on one page. */
export interface Part {
	match: Pick<PageMatch, 'key' | 'share'> & { covers: readonly Span[] };
	/** Whether the page links to the source. */
	linked: boolean;
	/** Whether the page carries a credit to which nothing is lacking. */
	credited: boolean;
	/** The credit's words as they are shown, or null. */
	credit: string | null;
	/** Keys of the site's own pages that the page leads to. */
	links: readonly string[];
	/** What its credit lacks, where it has one. */
	findings: readonly Finding[];
	/** Of the part, where the file is no HTML page. */
	place: Place | null;
}
