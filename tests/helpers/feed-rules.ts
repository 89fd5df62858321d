/** What the specifications of feeds demand, as far as a document alone can tell; none of our parsers. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';

const rfc822 =
	/^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What RSS 2.0 forbids in this document. @see https://www.rssboard.org/rss-specification */
export function faultsOfRss(text: string): string[] {
	const root = parseXml(text).root as XmlElement;
	const [channel] = named(root, 'channel');
	if (root.name !== 'rss' || root.attributes.version !== '2.0' || !channel) return ['not RSS 2.0'];
	const items = named(channel, 'item');
	return [
		...undeclared(root),
		...counted(channel, ['title', 'link', 'description'], 1, 1),
		...counted(channel, ['language', 'pubDate', 'lastBuildDate'], 0, 1),
		...named(channel, 'link').flatMap((link) => address('link', link.text)),
		...repeated(items.flatMap((item) => named(item, 'guid').map(({ text: id }) => id))),
		...items.flatMap((item) => [
			...counted(item, ['title', 'link', 'description', 'guid', 'pubDate'], 0, 1),
			...(words(item, 'title') + words(item, 'description') === '' ? ['item: nothing said'] : []),
			...named(item, 'link').flatMap((link) => address('link', link.text)),
			...named(item, 'guid').flatMap((guid) =>
				guid.attributes.isPermaLink === 'false' ? [] : address('guid', guid.text),
			),
			...named(item, 'pubDate').flatMap((date) => shaped('pubDate', date.text, rfc822)),
			...named(item, 'author').flatMap((author) => shaped('author', author.text, /\S@\S/)),
		]),
	];
}

/** What RFC 4287 forbids in this document. */
export function faultsOfAtom(text: string): string[] {
	const root = parseXml(text).root as XmlElement;
	if (root.name !== 'feed' || root.attributes.xmlns !== 'http://www.w3.org/2005/Atom') {
		return ['not Atom'];
	}
	const entries = named(root, 'entry');
	const isAuthored = (one: XmlElement): boolean => named(one, 'author').length > 0;
	return [
		...undeclared(root),
		...repeated(entries.map((entry) => words(entry, 'id'))),
		...(named(root, 'link').some(({ attributes }) => attributes.rel === 'self') ? [] : ['no self']),
		...[root, ...entries].flatMap((one) => [
			...counted(one, ['id', 'title', 'updated'], 1, 1),
			...counted(one, ['published', 'summary', 'content', 'subtitle'], 0, 1),
			...address('id', words(one, 'id')),
			...['published', 'updated'].flatMap((name) =>
				named(one, name).flatMap((date) => shaped(name, date.text, rfc3339)),
			),
			...named(one, 'link').flatMap(({ attributes }) => address('link', attributes.href ?? '')),
			...named(one, 'author').flatMap((author) => counted(author, ['name'], 1, 1)),
			...named(one, 'content').flatMap(({ attributes, children }) =>
				attributes.type === 'html' && children.every(({ type }) => type === 'text')
					? []
					: ['content: is no escaped HTML'],
			),
			...languages(one),
		]),
		...entries.flatMap((entry) => [
			...(isAuthored(entry) || isAuthored(root) ? [] : ['entry: no author']),
			...repeated(
				named(entry, 'link')
					.filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate')
					.map(({ attributes: { type, hreflang } }) => `alternate ${type} ${hreflang}`),
			),
		]),
	];
}

/** What JSON Feed forbids in this document. @see https://www.jsonfeed.org/version/1.1/ */
export function faultsOfJsonFeed(text: string): string[] {
	const feed = JSON.parse(text) as Record<string, unknown>;
	if (feed.version !== 'https://jsonfeed.org/version/1.1') return ['not JSON Feed 1.1'];
	const items = (feed.items ?? []) as Record<string, unknown>[];
	return [
		...(typeof feed.title === 'string' && Array.isArray(feed.items) ? [] : ['no title or items']),
		...unknown(feed, 'version title description home_page_url feed_url language items'),
		...['home_page_url', 'feed_url'].flatMap((name) => address(name, String(feed[name]))),
		...repeated(items.map(({ id }) => String(id))),
		...items.flatMap((item) => [
			...unknown(
				item,
				'id url title content_html content_text summary date_published authors language',
			),
			...(typeof item.id === 'string' ? [] : ['item: no id']),
			...(typeof (item.content_html ?? item.content_text) === 'string' ? [] : ['item: no content']),
			...address('url', String(item.url)),
			...('date_published' in item
				? shaped('date_published', String(item.date_published), rfc3339)
				: []),
			...((item.authors ?? []) as object[]).flatMap((author) => unknown(author, 'name url avatar')),
		]),
	];
}

function named(parent: XmlElement, name: string): XmlElement[] {
	return parent.children.filter(
		(child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name,
	);
}

function words(parent: XmlElement, name: string): string {
	return named(parent, name)[0]?.text.trim() ?? '';
}

function counted(parent: XmlElement, names: string[], least: number, most: number): string[] {
	return names.flatMap((name) => {
		const all = named(parent, name);
		const isRight = all.length >= least && all.length <= most && !all.some(({ text }) => !text);
		return isRight ? [] : [`${parent.name}: ${all.length} ${name}`];
	});
}

function address(name: string, value: string): string[] {
	return shaped(name, URL.canParse(value) ? value : '', /^https?:/);
}

function shaped(name: string, value: string, shape: RegExp): string[] {
	return shape.test(value) ? [] : [`${name}: ${value}`];
}

function repeated(values: string[]): string[] {
	return values.filter((value, at) => values.indexOf(value) < at).map((value) => `twice: ${value}`);
}

function unknown(value: object, known: string): string[] {
	return Object.keys(value)
		.filter((name) => !name.startsWith('_') && !known.split(' ').includes(name))
		.map((name) => `unknown: ${name}`);
}

function languages({ attributes }: XmlElement): string[] {
	const tag = attributes['xml:lang'];
	return tag === undefined || Intl.getCanonicalLocales(tag)[0] === tag ? [] : [`xml:lang: ${tag}`];
}

/** Prefixes without a namespace. */
function undeclared(root: XmlElement): string[] {
	const open = [root];
	const prefixes = new Set<string>();
	for (let one = open.pop(); one; one = open.pop()) {
		for (const name of [one.name, ...Object.keys(one.attributes)]) {
			if (name.includes(':')) prefixes.add(name.split(':')[0] as string);
		}
		open.push(...one.children.filter((child): child is XmlElement => child.type === 'element'));
	}
	return [...prefixes]
		.filter((name) => !['xml', 'xmlns'].includes(name) && !(`xmlns:${name}` in root.attributes))
		.map((name) => `no namespace: ${name}`);
}
