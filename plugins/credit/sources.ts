import { datePart } from './date.ts';
import { licensePart } from './line.ts';
import type { Locale } from './locale.ts';
import { localeFor, localeTag } from './negotiate.ts';
import { type CreditPart, part, safeHref } from './part.ts';
import { type CreditOptions, compileReading, type FrontMatter } from './reading.ts';

/** Heading of what has no date, no known licence or no publisher. */
const unknown = '–';
const collators = new Map<string, Intl.Collator>();

/**
 * Prepares lists of the works that a site republishes, for one set of options.
 *
 * @param options checked options
 * @returns a function from articles, what they are sorted by, and the BCP 47 tag of the page
 */
export function compileSourceList(options: CreditOptions): SourcesOf {
	const read = compileReading(options);
	return (articles, by, lang) => {
		const locale = localeFor(lang, options.locale);
		const groups = new Map<string, { heading: CreditPart; items: SourceItem[] }>();
		for (const { path, data, body, href } of articles) {
			const { terms, title, lang: own } = read(path, data, body ?? null);
			if (terms.status !== 'republished' || !terms.source) continue;
			const source = safeHref(terms.source.url);
			const host = source === null ? null : new URL(source).hostname;
			const name = terms.publisher?.name ?? host ?? unknown;
			const item: SourceItem = {
				article: { ...part('title', title ?? terms.title ?? locale.untitled), href: href ?? null },
				lang: localeTag(own),
				source: part('source', name, source),
				date: datePart(terms.source.published, locale)?.part ?? null,
				license: licensePart(terms),
			};
			const heading = headingOf(item, by, safeHref(terms.publisher?.url));
			const group = groups.get(heading.text) ?? { heading, items: [] };
			group.items.push(item);
			groups.set(heading.text, group);
		}
		const compare = comparing(locale);
		const sorted = [...groups.values()].sort((a, b) => byHeading(a.heading.text, b.heading.text));
		for (const { items } of sorted) items.sort(byDateThenTitle);
		return { locale, groups: sorted };

		function byHeading(a: string, b: string): number {
			// What nobody knows comes last, and the newest year first.
			if (a === unknown || b === unknown) return Number(a === unknown) - Number(b === unknown);
			return by === 'date' ? compare(b, a) : compare(a, b);
		}

		function byDateThenTitle(a: SourceItem, b: SourceItem): number {
			const newest = compareCodes(b.date?.datetime ?? '', a.date?.datetime ?? '');
			return newest || compare(a.article.text, b.article.text);
		}
	};
}

function headingOf(item: SourceItem, by: SourcesBy, home: string | null): CreditPart {
	if (by === 'license') return item.license ?? part('license', unknown);
	if (by === 'publisher') return part('publisher', item.source.text, home);
	const year = item.date?.datetime?.slice(0, 4);
	return year === undefined ? part('text', unknown) : part('date', year);
}

/** As readers of the language sort; what they take for one stays in the order of its letters' codes. */
function comparing({ tag }: Locale): (a: string, b: string) => number {
	const collator = collators.get(tag) ?? new Intl.Collator(tag, { numeric: true });
	collators.set(tag, collator);
	return (a, b) => collator.compare(a, b) || compareCodes(a, b);
}

function compareCodes(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

type SourcesOf = (
	articles: readonly SourceArticle[],
	by: SourcesBy,
	lang?: string | null,
) => SourceList;

export type SourcesBy = 'publisher' | 'license' | 'date';

/** An article of the site, and where a reader finds it. */
export interface SourceArticle {
	/** Relative to the root. */
	path: string;
	data: FrontMatter;
	body?: string | null;
	/** Address of its page on the site. */
	href?: string | null;
}

/** One work in the list. */
export interface SourceItem {
	article: CreditPart;
	/** BCP 47 tag of the article. */
	lang: string | null;
	/** The publisher's name, linked to the work. */
	source: CreditPart;
	date: CreditPart | null;
	license: CreditPart | null;
}

/** Works in groups, each sorted: the newest first. */
export interface SourceList {
	locale: Locale;
	groups: readonly { heading: CreditPart; items: readonly SourceItem[] }[];
}
