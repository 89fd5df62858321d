import { compileDeclare } from '../article/index.ts';
import { readArticles } from '../article/read.ts';
import { audit } from '../audit/index.ts';
import type { Article, AuditResult } from '../model.ts';
import type { Options } from '../options.ts';
import { readPages, readSiteFile, UnreadableError } from './output.ts';

/** What a gate looks at. */
export interface GateInput {
	/** Absolute path of the project. */
	root: string;
	/** Absolute path of the output folder. */
	outDir: string;
	options: Options;
	/** Address of the site, or null. */
	site: string | null;
	/** Article path → page that the builder says it made from it; a hint for messages only. */
	builtFrom?: ReadonlyMap<string, string>;
}

/** A verdict, with the articles for whoever prints it. */
export interface GateResult {
	result: AuditResult;
	articles: ReadonlyMap<string, Article>;
}

/**
 * Reads the articles and the finished pages from disk and judges them.
 *
 * @throws {UnreadableError} when an article or a page cannot be read
 */
export async function runGate(input: GateInput): Promise<GateResult> {
	const articles = await articlesOf(input.root, input.options);
	const result = await audit({
		articles,
		options: input.options,
		site: input.site,
		pages: readPages(input.outDir),
		headers: await readSiteFile(input.outDir, '_headers'),
		robots: await readSiteFile(input.outDir, 'robots.txt'),
		...(input.builtFrom ? { builtFrom: input.builtFrom } : {}),
	});
	return { result, articles: new Map(articles.map((article) => [article.path, article])) };
}

/** @throws {UnreadableError} when an article cannot be read */
export async function articlesOf(root: string, options: Options): Promise<Article[]> {
	try {
		return await readArticles(root, options.articles, compileDeclare(options));
	} catch (error) {
		throw new UnreadableError('An article', error);
	}
}
