import type { Root } from 'hast';
import type { Article } from '../model.ts';
import type { Options } from '../options.ts';
import { compileContexts } from './article-context.ts';
import { wordsOf } from './auditor.ts';
import type { CreditReading } from './credit-reading.ts';
import { judgeWork, type Site, sourcesOf } from './judge-work.ts';
import { decodePage } from './page/decode.ts';
import type { Page } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { createStyles } from './page/sheets.ts';
import { readExactTree } from './page/tree.ts';
import { createIndex } from './pairing/fingerprints.ts';
import { addressOf } from './reproduction.ts';
import type { ArticleContext } from './rule.ts';

/**
 * Prepares reading what pages say of the works that they are known to carry. Nothing is judged, so
 * headers and `robots.txt` are of no account.
 *
 * @param articles all that the pages carry: the credit of one is not that of another
 * @param readAsset text of a file of the output by its path, or null
 */
export function compileWorkPages(
	articles: readonly Article[],
	options: Pick<Options, 'publishers' | 'site' | 'pixels'>,
	site: string | null,
	readAsset: (path: string) => string | null,
): WorkPages {
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
	const contextOf = (article: string): ArticleContext | null =>
		contexts[keys.get(article) ?? -1] ?? null;
	return {
		contextOf,
		open(path, bytes, carried) {
			const tree = readExactTree(decodePage(bytes).text);
			const cascade = judgedBy.styles.cascadeOf(tree, path);
			const page = readPage(path, tree, addressOf(judgedBy, path), cascade);
			const owing = carried.map((one) => keys.get(one)).filter((one) => one !== undefined);
			const sources = sourcesOf(judgedBy, owing);
			const serving = { headers: [], disallowed: null };
			const readingOf = (article: string): CreditReading | null => {
				const key = keys.get(article);
				if (key === undefined) return null;
				return judgeWork(judgedBy, key, page, serving, sources, []).reading;
			};
			return { tree, page, readingOf };
		},
	};
}

/** Opens pages that carry works. */
export interface WorkPages {
	/** Null for an article that it does not know. */
	contextOf(article: string): ArticleContext | null;
	/**
	 * @param path of an HTML page, relative to the output folder
	 * @param carried paths of all articles that the page carries
	 */
	open(path: string, bytes: Uint8Array, carried: readonly string[]): WorkPage;
}

/** One page, and what it says of each work. */
interface WorkPage {
	tree: Root;
	page: Page;
	/** Null for an article that is not known. */
	readingOf(article: string): CreditReading | null;
}
