import type { Root } from 'hast';
import { resolveHref } from '../address/address.ts';
import { judgeCopy } from '../copy.ts';
import { elementSnippet } from '../element-snippet.ts';
import { isExplained } from '../explained.ts';
import { judgeGroups } from '../groups.ts';
import { type Site, sourcesOf } from '../judge-work.ts';
import type { JudgedCopies } from '../judged.ts';
import type { Page } from '../page/page.ts';
import { readPage } from '../page/read-page.ts';
import { type ArticleKey, matchPage } from '../pairing/fingerprints.ts';
import { judgePart, type Part } from '../part.ts';
import { addressOf } from '../reproduction.ts';
import feedCredited from '../rules/feed-credited.ts';
import { treeOf } from '../twin/passage.ts';
import { judgeTwin } from '../twin/twin.ts';
import { type FeedBody, type FeedItem, htmlBeside } from './item.ts';
import { readJsonFeed } from './json-feed.ts';
import { readXmlFeed } from './xml-feed.ts';

const encoder = new TextEncoder();

/**
 * Judges a feed entry by entry, and each text of an entry by itself, since a reader shows one of
 * them: what carries a work must have the credit in it. The template of a page is not there.
 */
export function judgeFeed(site: Site, path: string, text: string): JudgedCopies {
	const items = /^\s*\{/.test(text) ? readJsonFeed(text) : readXmlFeed(text);
	// What is called a feed and holds no entries is still a text that is published.
	if (items === null || items.length === 0) return judgeTwin(site, path, text);
	const judged: JudgedCopies = { answered: [], excused: [], parts: [] };
	for (const item of items) judgeItem(site, path, item, judged);
	return judged;
}

function judgeItem(site: Site, path: string, item: FeedItem, judged: JudgedCopies): void {
	const whole = new Set<ArticleKey>();
	const parts: Part[] = [];
	for (const body of item.bodies) {
		const matches = matchPage(site.index, encoder.encode(body.html));
		if (matches.length === 0) continue;
		const page = pageOf(site, path, item, body);
		const sources = sourcesOf(
			site,
			matches.map(({ key }) => key),
		);
		const owing = matches.filter(({ extent }) => extent === 'full');
		const shown = `feed item “${item.title || item.link || 'without a title'}”`;
		const { answered, excused } = judgeGroups(site.index, owing, ({ key }) =>
			judgeCopy(site, feedCredited, Number(key), page, sources, shown, body.place),
		);
		judged.answered.push(...answered);
		judged.excused.push(...excused);
		for (const { key } of owing) whole.add(key);
		for (const match of matches.filter(({ extent }) => extent === 'excerpt')) {
			const serving = { headers: [], disallowed: null };
			parts.push({ ...judgePart(site, page, () => page, serving, match), place: body.place });
		}
	}
	// A summary before the whole text owes nothing of its own.
	const works = [...whole].map((key) => ({ key }));
	judged.parts.push(...parts.filter(({ match }) => !isExplained(site.index, works, match)));
}

/** What a reader shows of an entry: the title, which is a link, the names, and one text. */
function pageOf(site: Site, path: string, item: FeedItem, body: FeedBody): Page {
	const feed = addressOf(site, path);
	const address = item.link === null ? null : resolveHref(item.link, feed);
	const { title } = item;
	// Whole, so that the base of the text does not move it.
	const link = isWeb(address) ? address.href : item.link;
	const base = body.base === null ? null : resolveHref(body.base, feed);
	const links = link === null ? [] : [{ start: 0, end: title.length || 4, url: link }];
	const { place } = body;
	const passages = [
		{ text: title || 'Read', links, place },
		...item.names.map((text) => ({ text, links: [], place })),
		{
			html:
				(base ? elementSnippet('base', { href: base.href }) : '') + body.html + htmlBeside(item),
			place,
		},
	];
	const tree: Root = treeOf(passages);
	return readPage(path, tree, isWeb(address) ? address.href : feed);
}

function isWeb(url: URL | null): url is URL {
	return url !== null && /^https?:$/.test(url.protocol);
}
