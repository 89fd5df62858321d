import { wordsOfText } from '../article/words/words.ts';
import type { Duty, Finding } from '../model.ts';
import { targetKeyOf } from './address/address.ts';
import { type CreditReading, readCredit } from './credit-reading.ts';
import { toFinding } from './finding.ts';
import type { Page } from './page/page.ts';
import type { Styles } from './page/sheets.ts';
import type { ArticleKey, FingerprintIndex } from './pairing/fingerprints.ts';
import type { HostHeaders } from './robots/host-headers.ts';
import type { HostRedirects } from './robots/host-redirects.ts';
import type { Disallowed } from './robots/robots-file.ts';
import type { ArticleContext, PageContext, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/**
 * Judges one work on one page by the rules over pages.
 *
 * @param sources target keys of all works on the page: the credit of one is not that of another
 * @param rules those to ask
 */
export function judgeWork(
	{ articles, index }: Site,
	key: number,
	page: Page,
	serving: Serving,
	sources: ReadonlySet<string>,
	rules: readonly Rule[] = allRules,
): JudgedWork {
	const context = articles[key];
	if (!context) return { findings: [], deferred: [], reading: null };
	const { terms } = context;
	const reading = readCredit(page, terms, (text) => isWorkText(index, key, text), sources);
	const findings: Finding[] = [];
	const deferred: Deferred[] = [];
	const several = sources.size > 1;
	const byRule = Map.groupBy(terms.duties, (duty) => duty.rule);
	for (const rule of rules) {
		const owed = byRule.get(rule.id);
		if (!rule.page || !owed) continue;
		const duties = strictestFirst(owed);
		for (const report of rule.page({ ...context, ...serving, page, reading, duties, several })) {
			const finding = toFinding(rule, report, context, { page: page.path, duty: duties[0] });
			const { unlessCarriedBy, ifBuilt = null } = report;
			if (unlessCarriedBy === undefined) findings.push(finding);
			else deferred.push({ unlessCarriedBy, ifBuilt, finding });
		}
	}
	return { findings, deferred, reading };
}

/** Target keys of the sources of several works. */
export function sourcesOf(site: Site, keys: readonly ArticleKey[]): ReadonlySet<string> {
	const sources = new Set<string>();
	for (const article of keys) {
		const source = site.articles[Number(article)]?.terms.source?.url;
		const key = source ? targetKeyOf(URL.parse(source)) : null;
		if (key !== null) sources.add(key);
	}
	return sources;
}

/** A finding quotes the first duty: a publisher's own words before the product's default. */
export function strictestFirst(duties: readonly Duty[]): Duty[] {
	const rank = ({ severity, evidence }: Duty): number =>
		(severity === 'error' ? 0 : 2) + (evidence.kind === 'default' ? 1 : 0);
	return [...duties].sort((a, b) => rank(a) - rank(b));
}

/**
 * Tells a block of the work's own text from page furniture. A few words prove nothing: a byline
 * stays a byline when the article happens to name its author.
 */
export function isWorkText(index: FingerprintIndex, key: number, text: string): boolean {
	const words = wordsOfText(text);
	return words.length >= 8 && index.carries(key, words) >= 0.5;
}

/** What all pages of a site are judged by. */
export interface Site {
	articles: readonly ArticleContext[];
	index: FingerprintIndex;
	site: string | null;
	/** What hosts send with pages. */
	headers: HostHeaders;
	/** Where hosts lead visitors in place of a page; absent where that is not looked at. */
	redirects?: HostRedirects;
	/** Style sheets of pages. */
	styles: Styles;
	/** Reads `robots.txt`; null where there is none. */
	disallows: ((url: string) => Disallowed | null) | null;
}

/** What the host and the site say of a page, beside what stands in it. */
export type Serving = Pick<PageContext, 'headers' | 'disallowed' | 'redirect'>;

/** A finding that holds unless another page of the site carries the work: known when all pages are. */
export interface Deferred {
	/** Key of that page. */
	unlessCarriedBy: string;
	/** Whether it holds only where the output has that page, or only where it lacks it; null for both. */
	ifBuilt: boolean | null;
	finding: Finding;
}

/** What became of one work on one page. */
export interface JudgedWork {
	findings: readonly Finding[];
	deferred: readonly Deferred[];
	/** Null for an unknown work. */
	reading: CreditReading | null;
}
