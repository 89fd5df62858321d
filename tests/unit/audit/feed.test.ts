import { describe, expect, test } from 'vitest';
import { readJsonFeed } from '../../../plugins/audit/feed/json-feed.ts';
import { readXmlFeed } from '../../../plugins/audit/feed/xml-feed.ts';
import { kindOf } from '../../../plugins/audit/page/kind.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';
import { credit, file, html, judgeFiles, page, paragraphs, told } from '../../helpers/copies.ts';

/** Less than half of the work. */
const teaser = (paragraphs[0] ?? '').slice(0, 180);

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cdata = (text: string): string => `<![CDATA[${text}]]>`;

const rss = (fields: string, link = 'https://site.example/a/'): string =>
	`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Site</title>
<item><title>Tides &amp; moons</title><link>${link}</link>
${fields}
</item></channel></rss>`;
const atom = (content: string): string =>
	`<feed xmlns="http://www.w3.org/2005/Atom"><title>Site</title>
<entry><title>Tides &amp; moons</title><link rel="alternate" href="https://site.example/a/"/>
${content}</entry></feed>`;
const json = (fields: object): string =>
	JSON.stringify(
		{
			version: 'https://jsonfeed.org/version/1.1',
			authors: [{ name: 'The Site' }],
			items: [{ id: '1', url: 'https://site.example/a/', title: 'Tides & moons', ...fields }],
		},
		null,
		'\t',
	);

const judge = async (text: string, path = 'feed.xml'): Promise<string[]> =>
	told(await judgeFiles([file(path, 'feed', text)]));

const absent = (line: number, path = 'feed.xml'): string =>
	`error feed-credited ${path}:${line}: Unexpected feed item “Tides & moons” with the whole work and no credit, expected the credit inside the item’s own content`;

describe('an item with the credit in its content passes', () => {
	test.each([
		['RSS, escaped', rss(`<description>${escaped(html + credit)}</description>`)],
		['RSS, CDATA', rss(`<content:encoded>${cdata(html + credit)}</content:encoded>`)],
		['RSS, another prefix', rss(`<c:encoded>${cdata(html + credit)}</c:encoded>`)],
		['Atom, html', atom(`<content type="html">${escaped(html + credit)}</content>`)],
		['Atom, xhtml', atom(`<content type="xhtml"><div>${html}${credit}</div></content>`)],
		['JSON Feed', json({ content_html: html + credit })],
		[
			'a summary before it',
			rss(
				`<description>${escaped(teaser)}</description><content:encoded>${cdata(html + credit)}</content:encoded>`,
			),
		],
		[
			'the author beside the title',
			rss(
				`<dc:creator>A. Writer</dc:creator><description>${escaped(html + credit.replace('By A. Writer, f', 'F'))}</description>`,
			),
		],
		[
			'a backlink that crawlers need not follow',
			rss(
				`<description>${escaped(html + credit.replace('<a ', '<a rel="nofollow" '))}</description>`,
			),
		],
		['no work at all', rss('<description>Something else altogether.</description>')],
		['broken XML around it', rss(`<wrong><description>${escaped(html + credit)}</description>`)],
	])('%s', async (_, text) => {
		expect(await judge(text)).toEqual([]);
	});

	test('a title that leads to the source is its backlink', async () => {
		const words = `${html}<p>A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
		expect(await judge(rss(`<description>${escaped(words)}</description>`, sourceUrl))).toEqual([]);
		expect(await judge(rss(`<description>${escaped(words)}</description>`))).toHaveLength(1);
	});
});

describe('a relative address', () => {
	const relative = html + credit.replace(sourceUrl, 'story');
	const about = (base: string): string =>
		atom(`<content type="html"${base}>${escaped(relative)}</content>`);
	const based = ' xml:base="https://publisher.example/2026/"';

	test.each([
		['at its text', about(based)],
		['of the feed', about('').replace('<feed ', `<feed${based} `)],
		[
			'in two steps',
			about(' xml:base="2026/"').replace('<feed ', '<feed xml:base="https://publisher.example/" '),
		],
		['of RSS', rss(`<description${based}>${cdata(relative)}</description>`)],
	])('leads where xml:base says: %s', async (_, feed) => {
		expect(await judge(feed)).toEqual([]);
	});

	test.each([
		['without', about('')],
		['of another site', about(' xml:base="https://site.example/2026/"')],
		['of another entry', about('').replace('<entry>', `<entry${based}></entry><entry>`)],
		['that is none', about(' xml:base="http://["')],
	])('leads elsewhere by xml:base: %s', async (_, feed) => {
		expect((await judge(feed)).length).toBeGreaterThan(0);
	});

	test('a part may lead to a page of the site, though its text has another base', async () => {
		const part = (link: string): string =>
			atom(`<content type="html"${based}>${escaped(`<p>${teaser}</p>`)}</content>`).replace(
				'https://site.example/a/',
				link,
			);
		expect(await judge(part('/a/'))).toEqual([]);
		expect(await judge(part('/b/'))).not.toEqual([]);
	});
});

describe('an item without it fails, at its line', () => {
	test.each([
		['RSS, escaped', rss(`<description>${escaped(html)}</description>`), 4],
		['RSS, CDATA', rss(`<content:encoded>${cdata(html)}</content:encoded>`), 4],
		['Atom, html', atom(`<content type="html">${escaped(html)}</content>`), 3],
		['Atom, xhtml', atom(`<content type="xhtml"><div>${html}</div></content>`), 3],
		['Atom, text', atom(`<summary>${body}</summary>`), 3],
		['JSON Feed, html', json({ content_html: html }), 13],
		['JSON Feed, text', json({ content_text: body }), 13],
		[
			'the text that another reader shows',
			rss(
				`<description>${escaped(html)}</description><content:encoded>${cdata(html + credit)}</content:encoded>`,
			),
			4,
		],
		['a hidden prefix', rss(`<x:description>${escaped(html)}</x:description>`), 4],
		[
			'the credit beside the content',
			rss(`<description>${escaped(html)}</description>${credit}`),
			4,
		],
		[
			'the credit in the next item',
			`${rss(`<description>${escaped(html)}</description></item><item><description>${escaped(credit)}</description>`)}`,
			4,
		],
		['broken XML', rss(`<description>${escaped(html)} & more</wrong>`), 4],
		[
			'a comment with the credit',
			rss(`<description>${cdata(`${html}<!-- <p>The Publisher</p> -->`)}</description>`),
			4,
		],
	])('%s', async (_, text, line) => {
		expect(await judge(text)).toEqual([absent(line)]);
	});

	test.each([
		[
			'no link',
			credit.replace(`<a href="${sourceUrl}">The Publisher</a>`, 'The Publisher'),
			'unexpected credit without a link, expected `<a href>` to https://publisher.example/2026/story',
		],
		[
			'the wrong page',
			credit.replace(sourceUrl, 'https://publisher.example/'),
			'unexpected backlink to the home page https://publisher.example/, expected https://publisher.example/2026/story',
		],
		[
			'no author',
			credit.replace('By A. Writer, f', 'F'),
			'unexpected credit without the author, expected “A. Writer”',
		],
		[
			'no licence',
			credit.replace(/, <a[^,]*<\/a><\/p>/, '</p>'),
			'unexpected credit without a link to the licence, expected a link to https://creativecommons.org/licenses/by/4.0/',
		],
		[
			'hidden',
			credit.replace('<p>', '<p hidden>'),
			'unexpected hidden credit, expected one that a reader can see; it is hidden by `hidden` on `<p>`',
		],
	])('%s', async (_, broken, said) => {
		expect(await judge(rss(`<description>${escaped(html + broken)}</description>`))).toEqual([
			`error feed-credited feed.xml:4: In the feed item “Tides & moons”: ${said}`,
		]);
	});

	test('with the evidence of the duty that is broken, once a page in the report', async () => {
		const twice = rss(
			`<description>${escaped(html)}</description><content:encoded>${cdata(html + credit)}</content:encoded>`,
		);
		const { findings, articles, counts, verdict } = await judgeFiles([
			file('rss.xml', 'feed', twice),
		]);
		expect(verdict).toBe('fail');
		expect(findings[0]?.evidence).toMatchObject({ kind: 'license' });
		expect(findings[0]?.place).toEqual({ line: 5, column: 3 });
		expect(findings[0]?.expected.join()).toContain(sourceUrl);
		const shown = 'By A. Writer, first published by The Publisher, CC BY 4.0';
		expect(articles[0]?.pages).toEqual([
			{ path: 'a/index.html', kind: 'html', extent: 'full', verdict: 'pass', credit: shown },
			{ path: 'rss.xml', kind: 'feed', extent: 'full', verdict: 'fail', credit: shown },
		]);
		expect(counts).toMatchObject({ pages: 1, reproductions: 2, errors: 1 });
	});

	test('under the weaker wish where the work is in the public domain', async () => {
		const text = article({ 'license: CC-BY-4.0': 'license: CC0-1.0' });
		const result = await judgeFiles(
			[file('rss.xml', 'feed', rss(`<description>${escaped(html)}</description>`))],
			{
				articles: { 'content/a.md': text },
				pages: [
					page(
						'a/index.html',
						html +
							credit.replace(
								/<a [^>]*creativecommons.*?<\/a>/,
								'<a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>',
							),
					),
				],
			},
		);
		expect(result.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
			'feed-credited warning',
		]);
	});
});

test('a feed is no page of the article', async () => {
	const result = await judgeFiles(
		[file('rss.xml', 'feed', rss(`<description>${escaped(html + credit)}</description>`))],
		{
			pages: [page('index.html', 'Nothing here.')],
		},
	);
	expect(result.findings.map(({ rule }) => rule)).toEqual(['page-present']);
});

test('an excerpt is led to the page', async () => {
	const short = rss(`<description>${escaped(teaser)}</description>`);
	expect(await judge(short)).toEqual([]);
	const [said, ...more] = await judge(short.replace('/a/', '/elsewhere/'));
	expect(said).toMatch(
		/^error excerpt-linked feed\.xml:4: .*expected a link to \/a\/ or https:\/\/publisher/,
	);
	expect(more).toEqual([]);
});

test('what two works have in common belongs to the one that the item carries', async () => {
	const other = (prefix: string): string => body.replace(/\b(\w{3,})\b/g, `${prefix}$1`);
	const common = other('u') + other('v');
	const half = (name: string): string =>
		common + ['x', 'y', 'z'].map((part) => other(name + part)).join('');
	const sourceOf = (name: string): string => `${sourceUrl}-${name}`;
	const said = (name: string): string => credit.replace(sourceUrl, sourceOf(name));
	const names = ['a', 'b'];
	const articles = Object.fromEntries(
		names.map((name) => [
			`content/${name}.md`,
			article({ [sourceUrl]: sourceOf(name) }, half(name)),
		]),
	);
	const pages = names.map((name) =>
		page(`of-${name}/index.html`, `<p>${half(name)}</p>${said(name)}`),
	);
	const judgeItem = async (text: string): Promise<string[]> => {
		const fields = `<description>${cdata(text)}</description>`;
		const feed = file('feed.xml', 'feed', rss(fields, 'https://site.example/elsewhere/'));
		const { findings } = await judgeFiles([feed], { articles, pages });
		return findings.map(({ rule, article }) => `${rule} ${article}`);
	};
	expect(await judgeItem(`<p>${half('a')}</p>${said('a')}`)).toEqual([]);
	expect(await judgeItem(`<p>${common}</p>`)).toEqual([
		'excerpt-linked content/a.md',
		'excerpt-linked content/b.md',
	]);
});

describe('reading', () => {
	test('XML: places, entities, sections and markup inside', () => {
		const items = readXmlFeed(
			'<rss>\n<item>\n <title>A &amp; B &#8217;</title>\n <author>x@y.z (Ann)</author><guid>1</guid>\n <description>&lt;p&gt;a ]]&gt; <![CDATA[<b>]]></description></item></rss>',
		);
		expect(items).toEqual([
			{
				place: { line: 2, column: 1 },
				title: 'A & B ’',
				link: null,
				media: [],
				licenses: [],
				names: ['x@y.z (Ann)'],
				bodies: [{ html: '<p>a ]]> <b>', place: { line: 5, column: 2 }, base: null }],
			},
		]);
	});

	test('JSON: only what belongs to the items', () => {
		const items = readJsonFeed(
			'{"items":[{"title":"A","authors":[{"name":"Ann","url":"u"}],"attachments":[{"title":"B","url":"v"}],"content_text":"a < b"},{"external_url":"w"}],"title":"C"}',
		);
		expect(items).toMatchObject([
			{ title: 'A', link: null, names: ['Ann'], bodies: [{ html: 'a &lt; b' }] },
			{ title: '', link: 'w', bodies: [] },
		]);
	});

	test.each([
		['feed', '<?xml version="1.0"?>\n<!-- <html> --><!DOCTYPE rss>\n<rss version="2.0">'],
		['feed', '\uFEFF<feed xmlns="http://www.w3.org/2005/Atom">'],
		['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
		['feed', '{ "version" : "https:\\/\\/jsonfeed.org\\/version\\/1", "items": [] }'],
		['text', '<urlset><url/></urlset>'],
		['text', '{"version":"1.0","items":[]}'],
		['text', 'rss feed'],
		['text', ''],
	])('%s: %s', (kind, text) => {
		expect(kindOf(new TextEncoder().encode(text))).toBe(kind);
	});

	test.each([
		['deep', `<rss><item><description>${'<a>'.repeat(300_000)}`],
		['unclosed', '<rss><item><description><![CDATA['.repeat(100_000)],
		['references', `<rss><item><description>${'&amp;'.repeat(300_000)}`],
		['wrong ends', `<rss>${'<b>'.repeat(900)}${'</c>'.repeat(100_000)}`],
	])('ends soon on hostile XML: %s', async (_, text) => {
		expect(await judge(text)).toEqual([]);
	});
});
