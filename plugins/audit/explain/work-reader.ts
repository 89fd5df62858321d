import type { Article } from '../../model.ts';
import type { Options } from '../../options.ts';
import { compileContexts } from '../article-context.ts';
import { wordsOf } from '../auditor.ts';
import type { CreditReading } from '../credit-reading.ts';
import { judgeWork, type Site, sourcesOf } from '../judge-work.ts';
import { decodePage } from '../page/decode.ts';
import { type Page, readPage } from '../page/page.ts';
import { createStyles } from '../page/sheets.ts';
import { readExactTree } from '../page/tree.ts';
import { createIndex } from '../pairing/fingerprints.ts';
import { addressOf } from '../reproduction.ts';
import type { ArticleContext } from '../rule.ts';

/**
 * Prepares reading what pages say of works, for whoever has to tell how a duty is met.
 *
 * @param articles all that the pages carry: the credit of one is not that of another
 * @param readAsset text of a file of the output by its path, or null
 */
export function compileWorkReader(
	articles: readonly Article[],
	options: Pick<Options, 'publishers' | 'site' | 'pixels'>,
	site: string | null,
	readAsset: (path: string) => string | null,
): WorkReader {
	const read = compileContexts(options, site);
	const contexts = articles.map((article) => read(article).context);
	const keys = new Map(contexts.map(({ article }, key) => [article.path, key]));
	const judgedBy: Site = {
		articles: contexts,
		index: createIndex(contexts.map((context, key) => ({ key, words: wordsOf(context) }))),
		site,
		headers: () => [],
		disallows: null,
		styles: createStyles(readAsset, site),
	};
	return {
		contextOf: (article) => contexts[keys.get(article) ?? -1] ?? null,
		readWork(path, bytes, article, carried) {
			const key = keys.get(article);
			if (key === undefined) return null;
			const tree = readExactTree(decodePage(bytes).text);
			const cascade = judgedBy.styles.cascadeOf(tree, path);
			const page = readPage(path, tree, addressOf(judgedBy, path), cascade);
			const owing = carried.map((one) => keys.get(one)).filter((one) => one !== undefined);
			const serving = { headers: [], disallowed: null };
			const { reading } = judgeWork(judgedBy, key, page, serving, sourcesOf(judgedBy, owing), []);
			return reading && { page, reading };
		},
	};
}

/** Reads pages for works. */
export interface WorkReader {
	/** Null for an article that it does not know. */
	contextOf(article: string): ArticleContext | null;
	/**
	 * @param path of an HTML page, relative to the output folder
	 * @param article path of the work
	 * @param carried paths of all articles that the page carries
	 */
	readWork(
		path: string,
		bytes: Uint8Array,
		article: string,
		carried: readonly string[],
	): WorkReading | null;
}

/** What a page says of one work. */
export interface WorkReading {
	page: Page;
	reading: CreditReading;
}
