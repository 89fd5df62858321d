import type { Element } from 'hast';
import { targetKeyOf } from '../audit/address/address.ts';
import { compileContexts } from '../audit/article-context.ts';
import { wordsOf } from '../audit/index.ts';
import { judgeWork, type Site, sourcesOf } from '../audit/judge-work.ts';
import { decodePage } from '../audit/page/decode.ts';
import { readPage } from '../audit/page/page.ts';
import { createStyles } from '../audit/page/sheets.ts';
import { readExactTree } from '../audit/page/tree.ts';
import { createIndex } from '../audit/pairing/fingerprints.ts';
import { partlySeen } from '../audit/partly-seen.ts';
import { addressOf } from '../audit/reproduction.ts';
import type { ArticleContext } from '../audit/rule.ts';
import type { Article } from '../model.ts';
import type { Options } from '../options.ts';
import { signatureOf } from './signature.ts';
import { BASE, placesFor, type Surroundings } from './surroundings.ts';

/**
 * Prepares reading what a browser is to look for on a page.
 *
 * @param articles those that pages to look at carry
 * @param readAsset text of a file of the output by its path, or null
 */
export function compileTargets(
	articles: readonly Article[],
	options: Pick<Options, 'publishers' | 'site' | 'pixels'>,
	site: string | null,
	readAsset: (path: string) => string | null,
): (path: string, bytes: Uint8Array, carried: readonly string[]) => Target[] {
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
	return (path, bytes, carried) => {
		const tree = readExactTree(decodePage(bytes).text);
		const address = addressOf(judgedBy, path);
		const page = readPage(path, tree, address, judgedBy.styles.cascadeOf(tree, path));
		const owing = carried.map((article) => keys.get(article)).filter((key) => key !== undefined);
		const sources = sourcesOf(judgedBy, owing);
		return owing.flatMap((key): Target[] => {
			const context = contexts[key];
			const serving = { headers: [], disallowed: null };
			const { reading } = judgeWork(judgedBy, key, page, serving, sources, []);
			const source = targetKeyOf(URL.parse(context?.terms.source?.url ?? ''));
			// What is hidden from everybody, or is not there, has its finding already.
			if (!context || reading?.state !== 'shown' || source === null) return [];
			const { backlinks } = reading;
			const partly = partlySeen(page, backlinks);
			const seen = partly?.sight.seen ?? [];
			const undecided = page.surroundings.filter(
				(_, at) => (seen.length === 1 ? seen[0] : seen[at]) === 'doubtful',
			);
			const elements = backlinks.map(({ element }) => element);
			const shape = [partly?.sight.reason.shown ?? null, seen, page.unreadSheets];
			return [
				{
					path,
					context,
					source,
					links: backlinks.map(({ text, rel }) => ({ text, rel })),
					others: page.links
						.filter((link) => link.key === source && !backlinks.includes(link))
						.map(({ text }) => text),
					element: backlinks[0]?.element ?? null,
					isUndecided: partly?.code === 'doubtful',
					places: placesFor(undecided),
					names: namesOf(context).filter(({ text }) => reading.find(text) === 'shown'),
					signature: signatureOf(tree, path, elements, shape),
				},
			];
		});
	};
}

/** The surroundings that a target is looked at in. */
export function surroundingsOf({ places }: Target): readonly Surroundings[] {
	return places ?? BASE;
}

/** What the credit has to show. */
function namesOf({ terms }: ArticleContext): OwedName[] {
	const names = new Map<string, OwedName>();
	for (const { rule, detail } of terms.duties) {
		const { element = '', text = '' } = detail;
		if (rule === 'credit-complete' && text !== '') names.set(text, { element, text });
	}
	return [...names.values()];
}

interface OwedName {
	element: string;
	text: string;
}

/** The credit of one work on one page, as it has to be seen. */
export interface Target {
	/** Page, relative to the output folder. */
	path: string;
	context: ArticleContext;
	/** What links to the source have in common. */
	source: string;
	/** The backlinks that stand in the page's own bytes. */
	links: readonly { text: string; rel: readonly string[] }[];
	/** Words of the page's other links to the source, which credit nothing: they may be the work's own. */
	others: readonly string[];
	/** The first of them. */
	element: Element | null;
	/** Whether style sheets alone leave open who sees the credit. */
	isUndecided: boolean;
	/** Where to look; null where a browser cannot be put into what is undecided. */
	places: readonly Surroundings[] | null;
	/** Owed texts that the page shows, and what each is: the author, the publisher. */
	names: readonly OwedName[];
	/** Targets of the same one are shown alike. */
	signature: string;
}
