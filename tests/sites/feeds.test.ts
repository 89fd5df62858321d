import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { type Build, createSite, type Site } from '../helpers/site.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const page = 'https://site.example/articles/tides/';
const own = body.split(' ').reverse().join(' ');
const entries = `import { getCollection } from 'astro:content';
const entries = await getCollection('articles');
const link = ({ id }) => ({ link: '/articles/' + id + '/' });`;

const files = {
	'src/pages/rss.xml.js': `import rss from '@astrojs/rss';
import { feedNamespaces, rssItem } from 'astro-creditline/feeds';
${entries}
export const GET = (context) => rss({ title: 'Site', description: 'All', site: context.site,
	xmlns: feedNamespaces, items: entries.map((entry) => rssItem(entry, link(entry))) });`,
	'src/pages/atom.xml.js': `import { atomEntry } from 'astro-creditline/feeds';
${entries}
export const GET = () => new Response('<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>https://site.example/</id><title>Site</title><updated>2026-01-31T00:00:00Z</updated>'
	+ entries.map((entry) => atomEntry(entry, link(entry))).join('') + '</feed>');`,
	'src/pages/feed.json.js': `import { jsonFeedItem } from 'astro-creditline/feeds';
${entries}
export const GET = () => Response.json({ version: 'https://jsonfeed.org/version/1.1', title: 'Site',
	items: entries.map((entry) => jsonFeedItem(entry, link(entry))) });`,
	'src/pages/package.xml.js': `import { Feed } from 'feed';
import { feedItem } from 'astro-creditline/feeds';
${entries}
const feed = new Feed({ title: 'Site', id: 'https://site.example/', link: 'https://site.example/', copyright: '' });
for (const entry of entries) feed.addItem(feedItem(entry, link(entry)));
export const GET = () => new Response(feed.atom1());`,
	'src/pages/llms-full.txt.js': `import { textTwin } from 'astro-creditline/feeds';
${entries}
export const GET = () => new Response(entries.map((entry) => textTwin(entry, link(entry))).join('\\n'));`,
};

const dated = (text: string): string => text.replace('---\n', '---\npubDate: 2026-01-31\n');
let site: Site;
let build: Build;
beforeAll(async () => {
	site = await createSite('feeds', {
		engine: 'satteri',
		articles: {
			tides: dated(
				article(
					{ 'Tides of the estuary': "Tides & <b>the</b> 'estuary'" },
					`${body}\n[Next](../other/) ![A boat](/boat.png) <script>alert(1)</script>\n`,
				),
			),
			own: `---\ntitle: Ours\npubDate: 2026-02-01\noriginal: true\n---\n\n${own}`,
		},
		files,
	});
	build = await site.build();
});

test('the gate passes on feeds and texts made with the helpers', () => {
	expect(build.table).toEqual([]);
	expect(build.output).toContain('6 reproductions');
});

test('RSS, as another reader reads it', async () => {
	const { items = [] } = parseRssFeed(await site.read('dist/rss.xml'));
	const [ours, tides] = [items.find(({ title }) => title === 'Ours'), items.find(isTides)];
	expect(tides?.title).toBe("Tides & <b>the</b> 'estuary'");
	expect(tides?.link).toBe(page);
	expect(tides?.dc?.creators).toEqual(['A. Writer']);
	expect(tides?.dc?.sources).toEqual([sourceUrl]);
	expect(JSON.stringify(tides)).toContain(by);
	const content = tides?.content?.encoded ?? '';
	expect(content).toContain(`href="${sourceUrl}"`);
	expect(content).toContain('href="https://site.example/articles/other/"');
	expect(content).toContain('src="https://site.example/boat.png"');
	expect(content).not.toContain('<script');
	expect(content.match(/class="creditline["\s]/g)).toHaveLength(1);
	expect(ours?.dc).toBeUndefined();
	expect(ours?.content?.encoded).not.toContain('creditline');
});

test.each(['atom.xml', 'package.xml'])('%s, as another reader reads it', async (file) => {
	const { entries: found = [] } = parseAtomFeed(await site.read(`dist/${file}`));
	const tides = found.find(isTides);
	expect(tides?.authors?.map(({ name }) => name)).toEqual(['A. Writer']);
	expect(new Date(String(tides?.updated)).toISOString()).toBe('2026-01-31T00:00:00.000Z');
	expect(JSON.stringify(tides?.content)).toContain(sourceUrl);
	if (file === 'package.xml') return expect(JSON.stringify(tides)).toContain(by);
	const links = new Map(tides?.links?.map(({ rel, href }) => [rel, href]));
	expect(Object.fromEntries(links)).toMatchObject({ alternate: page, via: sourceUrl, license: by });
});

test('JSON Feed, as another reader reads it', async () => {
	const text = await site.read('dist/feed.json');
	const tides = parseJsonFeed(text).items?.find(isTides);
	expect(tides?.url).toBe(page);
	expect(tides?.authors).toEqual([{ name: 'A. Writer' }]);
	expect(tides?.content_html).toContain(sourceUrl);
	expect(JSON.parse(text).items.find(isTides)._credit).toEqual({ source: sourceUrl, license: by });
});

test('a text twin is the Markdown with the credit', async () => {
	const text = await site.read('dist/llms-full.txt');
	expect(text).toContain("# Tides & <b>the</b> 'estuary'\n\nThe estuary breathes");
	expect(text).toContain(`(${sourceUrl})`);
	expect(text).toContain(
		'[Next](https://site.example/articles/other/) ![A boat](https://site.example/boat.png)',
	);
});

test.each([
	['no address', { config: 'site: undefined,' }, 'Set `site` in the Astro config'],
	['no date', { text: article() }, 'put `pubDate` into the front matter, or pass `date`'],
])('%s is told with its cure', async (name, { config, text }: Change, message) => {
	const broken = await createSite(`feeds-${name.replace(' ', '-')}`, {
		engine: 'satteri',
		...(config === undefined ? {} : { config }),
		articles: { tides: text ?? dated(article()) },
		files: { 'src/pages/atom.xml.js': files['src/pages/atom.xml.js'] },
	});
	expect((await broken.build()).output).toContain(message);
});

function isTides({ title }: { title?: unknown }): boolean {
	return JSON.stringify(title ?? '').includes('Tides');
}

interface Change {
	config?: string;
	text?: string;
}
