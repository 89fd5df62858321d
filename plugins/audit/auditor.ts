import { wordsOfMarkdown } from '../article/words/words.ts';
import type { Article, Finding, PageRecord } from '../model.ts';
import type { Options } from '../options.ts';
import { compileContexts, judgeArticle } from './article-context.ts';
import { decodePage } from './page/decode.ts';
import { createIndex, matchPage, type PageMatch } from './pairing/fingerprints.ts';
import { judgeReproductions, type Reproduction } from './reproduction.ts';
import { parseHeadersFile } from './robots/headers-file.ts';
import { compileRobotsFile } from './robots/robots-file.ts';
import type { ArticleContext } from './rule.ts';

/** A page as it lies in the output folder. */
export interface BuiltPage {
	/** Relative to the output folder, with `/`. */
	path: string;
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
	/** Text of `robots.txt`, or null. */
	robots?: string | null;
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
interface JudgedPage {
	carries: readonly Carried[];
	/**
	 * Works with one text between them, none of which the page credits: it owes the credit of one.
	 * Which one is known when all pages are.
	 */
	contested: readonly (readonly Carried[])[];
	/** Articles whose text is there only because that of another one is, which the page credits. */
	excused: readonly { article: string; by: string }[];
}

/** One article that a page carries. */
export interface Carried {
	article: string;
	/** Share of the article's own words, from 0 to 1. */
	share: number;
	record: PageRecord;
	findings: readonly Finding[];
}

/** Resolves the terms of all articles and takes their fingerprints, once for many pages. */
export function createAuditor(input: AuditorInput): Auditor {
	const { site } = input;
	const read = compileContexts(input.options, site);
	const articles = input.articles.map((article) => read(article).context);
	const index = createIndex(articles.map((context, key) => ({ key, words: wordsOf(context) })));
	const wordless = new Set(index.tooShort);
	const headers = input.headers === null ? [] : parseHeadersFile(input.headers);
	const disallows = input.robots
		? compileRobotsFile(input.robots, site ?? 'https://site.invalid')
		: null;
	return {
		articles,
		judgeArticles: () => articles.flatMap(judgeArticle),
		isWordless: (key) => wordless.has(key),
		judgePage({ path, bytes: raw }) {
			const { text, bytes } = decodePage(raw);
			const matches = matchPage(index, bytes);
			const owing = matches.filter(({ extent }) => extent === 'full');
			const judged =
				owing.length > 0
					? judgeReproductions({ articles, index, site, headers, disallows }, path, text, owing)
					: { answered: [], excused: [] };
			const pathOf = (key: number): string => articles[key]?.article.path ?? '';
			const excerpts = matches.filter(({ extent }) => extent === 'excerpt');
			const record = (reproduction: Reproduction): Carried =>
				recordOf(path, pathOf(Number(reproduction.match.key)), reproduction);
			return {
				carries: [
					...judged.answered.filter(({ length }) => length === 1).flat(),
					...excerpts.map((match) => ({ match, findings: [] })),
				].map(record),
				contested: judged.answered
					.filter(({ length }) => length > 1)
					.map((group) => group.map(record)),
				excused: judged.excused.map(({ key, by }) => ({ article: pathOf(key), by: pathOf(by) })),
			};
		},
	};
}

function recordOf(
	page: string,
	article: string,
	{ match, findings }: { match: PageMatch; findings: readonly Finding[] },
): Carried {
	const { extent, share } = match;
	const failed = findings.some(({ severity }) => severity === 'error');
	const verdict = failed ? ('fail' as const) : ('pass' as const);
	return { article, share, record: { path: page, kind: 'html', extent, verdict }, findings };
}

/** Words of a republished article; nothing is owed for others, so they are never looked for. */
function wordsOf({ article, terms }: ArticleContext): Uint32Array {
	if (terms.status !== 'republished') return new Uint32Array();
	const mdx = article.path.endsWith('.mdx');
	return wordsOfMarkdown(article.text.slice(article.bodyOffset), { mdx });
}
