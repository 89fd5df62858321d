import { wordsOfMarkdown } from '../article/words/words.ts';
import type { Article, Finding, PageKind, PageRecord, Place } from '../model.ts';
import type { Options } from '../options.ts';
import { compileContexts, judgeArticle } from './article-context.ts';
import { judgeFeed } from './feed/feed.ts';
import type { JudgedReproductions, Reproduction } from './groups.ts';
import type { Deferred, Site } from './judge-work.ts';
import { decodePage, decodeText, pageBytes } from './page/decode.ts';
import { createStyles } from './page/sheets.ts';
import { createIndex, matchPage, type PageMatch } from './pairing/fingerprints.ts';
import type { Span } from './pairing/spans.ts';
import { type Part, placeOfWork } from './part.ts';
import { judgeReproductions } from './reproduction.ts';
import { compileHostHeaders, type HostFiles } from './robots/host-headers.ts';
import { compileHostRedirects } from './robots/host-redirects.ts';
import { compileRobotsFile } from './robots/robots-file.ts';
import type { ArticleContext } from './rule.ts';
import { judgeTwin } from './twin/twin.ts';

/** A page as it lies in the output folder. */
export interface BuiltPage {
	/** Relative to the output folder, with `/`. */
	path: string;
	/** How it is read; left out, it is HTML. */
	kind?: PageKind;
	bytes: Uint8Array;
}

/** What judging single pages takes. */
export interface AuditorInput {
	articles: readonly Article[];
	options: Pick<Options, 'publishers' | 'site' | 'pixels'>;
	/** Address of the site, or null. */
	site: string | null;
	/** Text of `_headers`, or null. */
	headers: string | null;
	/** Texts of further files by which hosts are told what headers to send. */
	hostFiles?: HostFiles;
	/** Text of `robots.txt`, or null. */
	robots?: string | null;
	/** Text of a file of the output folder by its path, or null: the pages' style sheets. */
	readAsset?: (path: string) => string | null;
}

/** Judges one page after another. */
export interface PageAuditor {
	/** Which articles an HTML page carries. */
	matchesOf(bytes: Uint8Array): PageMatch[];
	/** @param matches of the page, where they are known */
	judgePage(built: BuiltPage, matches?: readonly PageMatch[]): JudgedPage;
}

/** Judges one page after another, as a dev server serves them. */
export interface Auditor extends PageAuditor {
	articles: readonly ArticleContext[];
	/** Findings on the Markdown side. */
	judgeArticles(): Finding[];
	/** Whether an article has too little text to be recognised on a page. */
	isWordless(key: number): boolean;
	/** Share of an article's own words that parts of it make up together. */
	shareOf(key: number, spans: readonly Span[]): number;
	/** Where an HTML page begins to show a part of an article; null where it cannot be read again. */
	placeOfPart(part: CarriedPart): Place | null;
}

/** What one page carries, and what is wrong with it. Plain data: it crosses threads and is kept. */
export interface JudgedPage {
	carries: readonly Carried[];
	/**
	 * Works with one text between them, none of which the page credits: it owes the credit of one.
	 * Which one is known when all pages are.
	 */
	contested: readonly (readonly Carried[])[];
	/** Articles whose text is there only because that of another one is, which the page credits. */
	excused: readonly { article: string; by: string }[];
	/** Articles of which the page carries a part. */
	parts: readonly CarriedPart[];
	/** Addresses of style sheets that could not be read; absent without any. */
	unreadSheets?: readonly string[];
}

/** A part of an article on a page. Whether it owes more than it has is known when all pages are. */
export interface CarriedPart extends Part {
	article: string;
	page: string;
	kind: PageKind;
}

/** One article that a page carries in full. */
export interface Carried {
	article: string;
	/** Share of the article's own words, from 0 to 1. */
	share: number;
	record: PageRecord;
	findings: readonly Finding[];
	/** What holds unless another page carries the work; absent without any. */
	deferred?: readonly Deferred[];
}

/** Resolves the terms of all articles and takes their fingerprints, once for many pages. */
export function createAuditor(input: AuditorInput): Auditor {
	const read = compileContexts(input.options, input.site);
	const articles = input.articles.map((article) => read(article).context);
	const index = createIndex(articles.map((context, key) => ({ key, words: wordsOf(context) })));
	const wordless = new Set(index.tooShort);
	return {
		...openAuditor({ ...input, articles, index }),
		articles,
		judgeArticles: () => articles.flatMap(judgeArticle),
		isWordless: (key) => wordless.has(key),
		shareOf: (key, spans) => index.shareOf(key, spans),
		placeOfPart: ({ page, match }) => {
			const html = input.readAsset?.(page) ?? null;
			return html === null ? null : placeOfWork(index, Number(match.key), html);
		},
	};
}

/**
 * Judges pages where articles and fingerprints are at hand, as in a worker thread.
 *
 * @param input articles in the order of the index; one is asked for when a page carries it
 */
export function openAuditor(
	input: Omit<AuditorInput, 'articles' | 'options'> & Pick<Site, 'articles' | 'index'>,
): PageAuditor {
	const { articles, index, site } = input;
	const headers = compileHostHeaders(input.headers, input.hostFiles);
	const redirects = compileHostRedirects(input.hostFiles ?? {});
	const disallows = input.robots
		? compileRobotsFile(input.robots, site ?? 'https://site.invalid')
		: null;
	const styles = createStyles(input.readAsset ?? (() => null), site);
	const judgedBy = { articles, index, site, headers, redirects, disallows, styles };
	const pathOf = (key: number): string => articles[key]?.article.path ?? '';
	return {
		matchesOf: (bytes) => matchPage(index, pageBytes(bytes)),
		judgePage({ path, kind = 'html', bytes }, matches) {
			const judged = judgeFile(judgedBy, path, kind, bytes, matches);
			const record = (reproduction: Reproduction): Carried =>
				recordOf(path, kind, pathOf(Number(reproduction.match.key)), reproduction);
			return {
				carries: judged.answered
					.filter(({ length }) => length === 1)
					.flat()
					.map(record),
				contested: judged.answered
					.filter(({ length }) => length > 1)
					.map((group) => group.map(record)),
				excused: judged.excused.map(({ key, by }) => ({ article: pathOf(key), by: pathOf(by) })),
				parts: judged.parts.map((part) => ({
					...part,
					article: pathOf(Number(part.match.key)),
					page: path,
					kind,
				})),
				...(judged.unreadSheets?.length ? { unreadSheets: judged.unreadSheets } : {}),
			};
		},
	};
}

function judgeFile(
	site: Site,
	path: string,
	kind: PageKind,
	raw: Uint8Array,
	known?: readonly PageMatch[],
): JudgedReproductions & Pick<JudgedPage, 'unreadSheets'> & { parts: readonly Part[] } {
	if (kind === 'feed') return judgeFeed(site, path, decodeText(raw));
	if (kind === 'text') return judgeTwin(site, path, decodeText(raw));
	const { text, bytes } = decodePage(raw);
	const matches = known ?? matchPage(site.index, bytes);
	if (matches.length === 0) return { answered: [], excused: [], parts: [] };
	return judgeReproductions(site, path, text, matches);
}

function recordOf(
	page: string,
	kind: PageKind,
	article: string,
	{ match, findings, deferred, credit }: Reproduction,
): Carried {
	const { extent, share } = match;
	const failed = findings.some(({ severity }) => severity === 'error');
	const verdict = failed ? ('fail' as const) : ('pass' as const);
	const shown = credit === null ? {} : { credit };
	const record = { path: page, kind, extent, verdict, ...shown };
	return { article, share, record, findings, ...(deferred?.length ? { deferred } : {}) };
}

/** Words of a republished article for the index; nothing is owed for others, so they are never looked for. */
export function wordsOf({ article, terms }: ArticleContext): Uint32Array {
	if (terms.status !== 'republished') return new Uint32Array();
	const mdx = article.path.endsWith('.mdx');
	return wordsOfMarkdown(article.text.slice(article.bodyOffset), { mdx });
}
