import { wordsOfText } from '../article/words/words.ts';
import type { Duty, Finding } from '../model.ts';
import { targetKeyOf } from './address/address.ts';
import { readCredit } from './credit-reading.ts';
import { toFinding } from './finding.ts';
import { type Page, readPage } from './page/page.ts';
import { readExactTree, readTree } from './page/tree.ts';
import type { FingerprintIndex, PageMatch } from './pairing/fingerprints.ts';
import {
	type AppliedHeader,
	type HeaderRule,
	headersFor,
	urlPathsOf,
} from './robots/headers-file.ts';
import type { Disallowed } from './robots/robots-file.ts';
import type { ArticleContext, PageContext } from './rule.ts';
import { rules } from './rules/index.ts';

/** By how much of an article the measures of a page and of another article may differ. */
const tolerance = 0.1;

/** One article that a page carries in full, judged. */
export interface Reproduction {
	match: PageMatch;
	findings: readonly Finding[];
}

/** What a page answers for. */
export interface JudgedReproductions {
	/** Works that owe a credit: each alone, or with its twins where none is credited. */
	answered: readonly (readonly Reproduction[])[];
	/** Works whose text is there only because a credited twin is. */
	excused: readonly { key: number; by: number }[];
}

/** What all pages of a site are judged by. */
interface Site {
	articles: readonly ArticleContext[];
	index: FingerprintIndex;
	site: string | null;
	headers: readonly HeaderRule[];
	/** Reads `robots.txt`; null where there is none. */
	disallows: ((url: string) => Disallowed | null) | null;
}

/** What the host and the site say of a page, beside what stands in it. */
type Serving = Pick<PageContext, 'headers' | 'disallowed'>;

/**
 * Judges a page for each work that it carries in full.
 *
 * Works that are one text are twins: a translation that was left in the original language, a story
 * that two publishers ran. A page that carries one carries the other, but it is a copy of one of
 * them, so the credit of one is enough, unless the page has more of the other than that explains.
 */
export function judgeReproductions(
	site: Site,
	path: string,
	html: string,
	owing: readonly PageMatch[],
): JudgedReproductions {
	const url = new URL(urlPathsOf(path)[0] ?? '/', site.site ?? 'https://site.invalid').href;
	const serving: Serving = {
		headers: appliedTo(path, site),
		disallowed: site.disallows?.(url) ?? null,
	};
	const groups = twinsIn(site.index, owing);
	const sources = new Set<string>();
	for (const match of owing) {
		const source = site.articles[Number(match.key)]?.terms.source?.url;
		const key = source ? targetKeyOf(URL.parse(source)) : null;
		if (key !== null) sources.add(key);
	}
	const judge = (page: Page): JudgedReproductions => {
		const answered: Reproduction[][] = [];
		const excused: { key: number; by: number }[] = [];
		for (const group of groups) {
			const judged = group.map((match) => ({
				match,
				findings: judgeOne(site, Number(match.key), page, serving, sources),
			}));
			const credited = judged.filter(isCredited);
			if (credited.length === 0) answered.push(judged);
			for (const one of credited.length === 0 ? [] : judged) {
				const { key, share } = one.match;
				const by = credited.find(
					({ match }) => share <= site.index.explains(match.key, key) + tolerance,
				);
				if (isCredited(one) || !by) answered.push([one]);
				else excused.push({ key: Number(key), by: Number(by.match.key) });
			}
		}
		return { answered, excused };
	};
	const quick = judge(readPage(path, readTree(html), url));
	const isClean = quick.answered.flat().every(({ findings }) => findings.length === 0);
	return isClean ? quick : judge(readPage(path, readExactTree(html), url));
}

function judgeOne(
	{ articles, index }: Site,
	key: number,
	page: Page,
	serving: Serving,
	sources: ReadonlySet<string>,
): Finding[] {
	const context = articles[key];
	if (!context) return [];
	const { terms } = context;
	const reading = readCredit(page, terms, (text) => isWorkText(index, key, text), sources);
	const findings: Finding[] = [];
	for (const rule of rules) {
		const duties = strictestFirst(terms.duties.filter((duty) => duty.rule === rule.id));
		if (!rule.page || duties.length === 0) continue;
		for (const report of rule.page({ ...context, ...serving, page, reading, duties })) {
			findings.push(toFinding(rule, report, context, { page: page.path, duty: duties[0] }));
		}
	}
	return findings;
}

/** A finding quotes the first duty: a publisher's own words before the product's default. */
function strictestFirst(duties: readonly Duty[]): Duty[] {
	const rank = ({ severity, evidence }: Duty): number =>
		(severity === 'error' ? 0 : 2) + (evidence.kind === 'default' ? 1 : 0);
	return [...duties].sort((a, b) => rank(a) - rank(b));
}

function twinsIn(index: FingerprintIndex, owing: readonly PageMatch[]): PageMatch[][] {
	const groups: PageMatch[][] = [];
	for (const match of owing) {
		const group = groups.find(([first]) => first && index.areTwins(first.key, match.key));
		if (group) group.push(match);
		else groups.push([match]);
	}
	return groups;
}

function isCredited({ findings }: Reproduction): boolean {
	return !findings.some(({ severity }) => severity === 'error');
}

/**
 * Tells a block of the work's own text from page furniture. A few words prove nothing: a byline
 * stays a byline when the article happens to name its author.
 */
function isWorkText(index: FingerprintIndex, key: number, text: string): boolean {
	const words = wordsOfText(text);
	return words.length >= 8 && index.carries(key, words) >= 0.5;
}

/** In the order of the file, each line once. */
function appliedTo(path: string, { headers, site }: Site): AppliedHeader[] {
	if (headers.length === 0) return [];
	const host = site === null ? null : new URL(site).host;
	const found = new Map<number, AppliedHeader>();
	for (const urlPath of urlPathsOf(path)) {
		for (const header of headersFor(headers, urlPath, host)) found.set(header.line, header);
	}
	return [...found.values()].sort((a, b) => a.line - b.line);
}
