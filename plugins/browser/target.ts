import type { Element } from 'hast';
import { targetKeyOf } from '../audit/address/address.ts';
import { partlySeen } from '../audit/partly-seen.ts';
import type { ArticleContext } from '../audit/rule.ts';
import { compileWorkPages } from '../audit/work-pages.ts';
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
	const works = compileWorkPages(articles, options, site, readAsset);
	return (path, bytes, carried) => {
		const { tree, page, readingOf } = works.open(path, bytes, carried);
		return carried.flatMap((article): Target[] => {
			const context = works.contextOf(article);
			const reading = readingOf(article);
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
