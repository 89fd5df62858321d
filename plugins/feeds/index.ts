import { creditToText } from '../credit/index.ts';
import { withWholeAddresses } from './addresses.ts';
import { type FeedEntry, type FeedFacts, type FeedPlace, readEntry } from './entry.ts';
import { markdownOfMdx } from './mdx.ts';
import { escaped, xml } from './xml.ts';

export type { FeedEntry, FeedPlace } from './entry.ts';

/** What `rssItem` uses; for the option `xmlns` of `@astrojs/rss`. */
export const feedNamespaces = {
	dc: 'http://purl.org/dc/elements/1.1/',
	creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
};

/**
 * An item for `rss({ items })` of `@astrojs/rss`, with the whole text and its credit.
 *
 * RSS's own `<source>` names the feed that an item came from, which nobody knows of an article; its
 * address is in `<dc:source>`. RSS's `<author>` takes mail addresses; names are in `<dc:creator>`.
 *
 * @see https://www.rssboard.org/rss-specification
 * @throws {Error} when the entry has no rendered HTML, or the site no address
 */
export function rssItem(entry: FeedEntry, place: FeedPlace): RssItem {
	const { link, title, description, date, content, authors, source, license } = readEntry(
		entry,
		place,
	);
	const customData = [
		...authors.map(({ name }) => xml('dc:creator', name)),
		xml('dc:source', source),
		xml('creativeCommons:license', license?.url ?? null),
	].join('');
	return {
		title,
		link,
		content,
		...(description === null ? {} : { description }),
		...(date === null ? {} : { pubDate: date }),
		...(customData === '' ? {} : { customData }),
	};
}

/**
 * An `<entry>` for an Atom feed, as XML, with the whole text and its credit. The source is linked
 * with `rel="via"`, the licence with `rel="license"`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287 and https://www.rfc-editor.org/rfc/rfc4946
 * @throws {Error} as `rssItem`, and when the entry has no date, which Atom demands
 */
export function atomEntry(entry: FeedEntry, place: FeedPlace): string {
	const facts = readEntry(entry, place);
	const { link, title, description, content, authors, source, license, lang } = facts;
	const date = dated(facts, 'Atom').toISOString();
	const parts = [
		xml('id', link),
		xml('title', title),
		xml('link', null, { rel: 'alternate', type: 'text/html', href: link, hreflang: lang }),
		source ? xml('link', null, { rel: 'via', href: source }) : '',
		license ? xml('link', null, { rel: 'license', href: license.url }) : '',
		xml('published', date),
		xml('updated', date),
		...authors.map(({ name, url }) => {
			return `<author>${xml('name', name)}${url ? xml('uri', url) : ''}</author>`;
		}),
		description === null ? '' : xml('summary', description),
		xml('content', content, { type: 'html' }),
	];
	// A feed has a language of its own, which the entry would take over.
	return `<entry${lang ? ` xml:lang="${escaped(lang)}"` : ''}>${parts.join('')}</entry>`;
}

/**
 * An item of a JSON Feed, with the whole text and its credit. The format has no place for a licence
 * or a source, so they stand in an extension.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 * @throws {Error} as `rssItem`
 */
export function jsonFeedItem(entry: FeedEntry, place: FeedPlace): JsonFeedItem {
	const { link, title, description, date, content, authors, source, license, lang } = readEntry(
		entry,
		place,
	);
	return {
		id: link,
		url: link,
		title,
		content_html: content,
		...(description === null ? {} : { summary: description }),
		...(date === null ? {} : { date_published: date.toISOString() }),
		...(authors.length === 0
			? {}
			: { authors: authors.map(({ name, url }) => (url ? { name, url } : { name })) }),
		...(lang === null ? {} : { language: lang }),
		...(source === null
			? {}
			: { _credit: { source, ...(license ? { license: license.url } : {}) } }),
	};
}

/**
 * An item for `feed.addItem()` of the package `feed`, which writes RSS, Atom and JSON Feed from it.
 *
 * @throws {Error} as `rssItem`, and when the entry has no date, which the package demands
 */
export function feedItem(entry: FeedEntry, place: FeedPlace): PackageItem {
	const facts = readEntry(entry, place);
	const { link, title, description, content, authors, license } = facts;
	return {
		id: link,
		link,
		title,
		content,
		date: dated(facts, 'The package `feed`'),
		author: authors.map(({ name, url }) => (url ? { name, link: url } : { name })),
		...(description === null ? {} : { description }),
		...(license === null ? {} : { copyright: `${license.shortName} ${license.url}` }),
	};
}

/**
 * A text twin of an article: its Markdown with the credit where the terms want it, for `.md`, `.txt`
 * and `llms-full.txt`, every address in it whole. Of MDX, its modules, expressions and component tags
 * are left out.
 *
 * @throws {Error} when the site has no address
 */
export function textTwin(entry: FeedEntry, place: FeedPlace): string {
	const facts = readEntry(entry, { content: '', ...place });
	const { title, credit, link } = facts;
	const at = (where: 'top' | 'bottom'): string => (credit ? creditToText(credit, where) : '');
	const body = entry.body ?? '';
	const text = /\.mdx$/i.test(entry.filePath ?? '') ? markdownOfMdx(body) : body;
	const whole = withWholeAddresses(text, link).trim();
	return `${[`# ${title}`, at('top'), whole, at('bottom')]
		.filter((part) => part !== '')
		.join('\n\n')}\n`;
}

function dated({ date, link }: FeedFacts, format: string): Date {
	if (date) return date;
	throw new Error(
		`${format} needs a date for ${link}: put \`pubDate\` into the front matter, or pass \`date\`.`,
	);
}

/** As `@astrojs/rss` takes it. */
export interface RssItem {
	title: string;
	link: string;
	content: string;
	description?: string;
	pubDate?: Date;
	customData?: string;
}

/** As JSON Feed 1.1 has it. */
export interface JsonFeedItem {
	id: string;
	url: string;
	title: string;
	content_html: string;
	summary?: string;
	date_published?: string;
	authors?: { name: string; url?: string }[];
	language?: string;
	/** Addresses of the source and of the licence. */
	_credit?: { source: string; license?: string };
}

/** As the package `feed` takes it. */
export interface PackageItem {
	id: string;
	link: string;
	title: string;
	content: string;
	date: Date;
	author: { name: string; link?: string }[];
	description?: string;
	copyright?: string;
}
