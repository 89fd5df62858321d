import { wordsOfMarkdown, wordsOfText } from '../article/words.ts';
import type { Article, AuditResult, Finding, PageRecord } from '../model.ts';
import type { Options } from '../options.ts';
import { compileTerms } from '../terms/index.ts';
import { readCredit } from './credit-reading.ts';
import { decodePage } from './decode.ts';
import { toFinding } from './finding.ts';
import { createIndex, type FingerprintIndex, matchPage, type PageMatch } from './fingerprints.ts';
import { type HeaderRule, headersFor, parseHeadersFile, urlPathsOf } from './headers-file.ts';
import { type Page, readPage } from './page.ts';
import { summarise } from './result.ts';
import type { ArticleContext, CoverageContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { readExactTree, readTree } from './tree.ts';

/** A page as it lies in the output folder. */
export interface BuiltPage {
	/** Relative to the output folder, with `/`. */
	path: string;
	bytes: Uint8Array;
}

/** What an audit looks at. No file system: whoever calls brings the bytes. */
export interface AuditInput extends AuditorInput {
	/** Taken one at a time; nothing of a page is kept but what was found. */
	pages: AsyncIterable<BuiltPage> | Iterable<BuiltPage>;
	/** Article path → page that the builder says it made from it. Used in messages, never as evidence. */
	builtFrom?: ReadonlyMap<string, string>;
}

/** What judging single pages takes. */
export interface AuditorInput {
	articles: readonly Article[];
	options: Pick<Options, 'publishers'>;
	/** Address of the site, or null. */
	site: string | null;
	/** Text of `_headers`, or null. */
	headers: string | null;
}

/**
 * Judges finished pages against the terms of the articles that they carry.
 *
 * Which page owes which credit is decided by text alone. Pages are read twice at most: quickly, and
 * again with positions where something was found; the second reading decides.
 *
 * @returns the report; deterministic for the same bytes
 */
export async function audit(input: AuditInput): Promise<AuditResult> {
	const auditor = createAuditor(input);
	const { articles } = auditor;
	const findings = auditor.judgeArticles();
	const carried = new Map<string, PageRecord[]>(articles.map(({ article }) => [article.path, []]));
	const best = new Map<string, { page: string; share: number }>();
	let pages = 0;
	for await (const built of input.pages) {
		pages += 1;
		const judged = auditor.judgePage(built);
		findings.push(...judged.findings);
		for (const { article, share, record } of judged.carries) {
			carried.get(article)?.push(record);
			if (share > (best.get(article)?.share ?? 0)) best.set(article, { page: built.path, share });
		}
	}
	for (const [key, context] of articles.entries()) {
		const { article, terms } = context;
		const isCarried = carried.get(article.path)?.some(({ extent }) => extent === 'full');
		const owed = terms.status === 'republished' && !article.declaration.draft;
		if (pages === 0 || !owed || isCarried) continue;
		const coverage: CoverageContext = {
			...context,
			best: best.get(article.path) ?? null,
			wordless: auditor.isWordless(key),
			builtPage: input.builtFrom?.get(article.path) ?? null,
		};
		for (const rule of rules) {
			for (const report of rule.coverage?.(coverage) ?? []) {
				findings.push(toFinding(rule, report, context, null));
			}
		}
	}
	return summarise(articles, carried, findings, pages);
}

/** Judges one page after another, as a dev server serves them. */
export interface Auditor {
	articles: readonly ArticleContext[];
	/** Findings on the Markdown side. */
	judgeArticles(): Finding[];
	judgePage(built: BuiltPage): JudgedPage;
	/** Whether an article has too little text to be recognised on a page. */
	isWordless(key: number): boolean;
}

/** What one page carries, and what is wrong with it. */
export interface JudgedPage {
	findings: readonly Finding[];
	carries: readonly { article: string; share: number; record: PageRecord }[];
}

/** Resolves the terms of all articles and takes their fingerprints, once for many pages. */
export function createAuditor(input: AuditorInput): Auditor {
	const resolve = compileTerms(input.options.publishers);
	const grants = input.options.publishers.flatMap(({ grant }) => (grant ? [grant.id] : []));
	const articles = input.articles.map(
		(article): ArticleContext => ({
			article,
			terms: resolve(article.declaration),
			site: input.site,
			grants,
		}),
	);
	const index = createIndex(articles.map((context, key) => ({ key, words: wordsOf(context) })));
	const wordless = new Set(index.tooShort);
	const bound: Bound = { articles, index, site: input.site };
	const headers = input.headers === null ? [] : parseHeadersFile(input.headers);
	return {
		articles,
		judgeArticles: () => articles.flatMap(judgeArticle),
		isWordless: (key) => wordless.has(key),
		judgePage(built) {
			const { text, bytes } = decodePage(built.bytes);
			const matches = matchPage(index, bytes);
			const owing = matches.filter(({ extent }) => extent === 'full');
			const findings = owing.length > 0 ? judgePage(bound, built.path, text, owing, headers) : [];
			const carries = matches.map(({ key, extent, share }) => {
				const article = articles[Number(key)]?.article.path ?? '';
				const failed = findings.some(
					(finding) => finding.article === article && finding.severity === 'error',
				);
				const verdict = failed ? ('fail' as const) : ('pass' as const);
				return {
					article,
					share,
					record: { path: built.path, kind: 'html' as const, extent, verdict },
				};
			});
			return { findings, carries };
		},
	};
}

/** Words of a republished article; nothing is owed for others, so they are never looked for. */
function wordsOf({ article, terms }: ArticleContext): Uint32Array {
	if (terms.status !== 'republished') return new Uint32Array();
	const mdx = article.path.endsWith('.mdx');
	return wordsOfMarkdown(article.text.slice(article.bodyOffset), { mdx });
}

function judgeArticle(context: ArticleContext): Finding[] {
	const findings: Finding[] = [];
	for (const rule of rules) {
		for (const report of rule.article?.(context) ?? []) {
			findings.push(toFinding(rule, report, context, null));
		}
	}
	return findings;
}

function judgePage(
	bound: Bound,
	path: string,
	html: string,
	owing: readonly PageMatch[],
	headers: readonly HeaderRule[],
): Finding[] {
	const url = new URL(urlPathsOf(path)[0] ?? '/', bound.site ?? 'https://site.invalid').href;
	const robots = robotsHeadersOf(path, headers, bound.site);
	const sources = owing.map(({ key }) => bound.articles[Number(key)]?.terms.source?.url ?? '');
	const read = (page: Page): Finding[] =>
		owing.flatMap(({ key }, at) => {
			const others = sources.filter((other) => other !== '' && other !== sources[at]);
			return judgeReproduction(bound, Number(key), page, robots, others);
		});
	const quick = read(readPage(path, readTree(html), url));
	return quick.length === 0 ? quick : read(readPage(path, readExactTree(html), url));
}

function judgeReproduction(
	bound: Bound,
	key: number,
	page: Page,
	robotsHeaders: readonly { value: string; line: number }[],
	others: readonly string[],
): Finding[] {
	const article = bound.articles[key];
	if (!article) return [];
	const { terms } = article;
	const reading = readCredit(page, terms, (text) => isWorkText(bound.index, key, text), others);
	const findings: Finding[] = [];
	for (const rule of rules) {
		const duties = terms.duties.filter((duty) => duty.rule === rule.id);
		if (!rule.page || duties.length === 0) continue;
		const context = { ...article, page, reading, duties, robotsHeaders };
		for (const report of rule.page(context)) {
			findings.push(toFinding(rule, report, article, { page: page.path, duty: duties[0] }));
		}
	}
	return findings;
}

/**
 * Tells a block of the work's own text from page furniture. A few words prove nothing: a byline
 * stays a byline when the article happens to name its author.
 */
function isWorkText(index: FingerprintIndex, key: number, text: string): boolean {
	const words = wordsOfText(text);
	return words.length >= 8 && index.carries(key, words) >= 0.5;
}

function robotsHeadersOf(
	path: string,
	rules: readonly HeaderRule[],
	site: string | null,
): { value: string; line: number }[] {
	if (rules.length === 0) return [];
	const host = site === null ? null : new URL(site).host;
	const found = new Map<number, { value: string; line: number }>();
	for (const urlPath of urlPathsOf(path)) {
		for (const { name, value, line } of headersFor(rules, urlPath, host)) {
			if (name.toLowerCase() === 'x-robots-tag') found.set(line, { value, line });
		}
	}
	return [...found.values()];
}

interface Bound {
	articles: readonly ArticleContext[];
	index: FingerprintIndex;
	site: string | null;
}
