import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { DomUtils, parseDocument } from 'htmlparser2';
import { mf2 } from 'microformats-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOfAtom, faultsOfJsonFeed, faultsOfRss } from '../helpers/feed-rules.ts';
import {
	magazineArticles as articles,
	buildMagazine,
	home,
	type MagazineArticle,
} from '../helpers/magazine.ts';
import { faultsOfSchemaOrg } from '../helpers/schema-org.ts';
import {
	cc,
	dcterms,
	jsonLdOf,
	schema,
	triplesOfRdfa,
	triplesOfScript,
	valuesOf,
} from '../helpers/triples.ts';

const engines = ['unified', 'satteri'] as const;
const folders: Record<string, string> = {};

beforeAll(async () => {
	for (const engine of engines) {
		folders[engine] = await buildMagazine(`magazine-${engine}`, engine);
	}
});

test('both engines build the magazine with the same credits', () => {
	const [unified, satteri] = engines.map(creditsOf);
	expect(satteri).toEqual(unified);
	const originals = Object.values(unified ?? {}).filter((credit) => credit === null);
	expect(originals).toHaveLength(1);
});

describe.each(engines)('what %s makes for machines', (engine) => {
	const read = (path: string): string => readBuilt(engine, path);

	test('feeds keep to their specifications', () => {
		const [rss, atom, json] = [read('rss.xml'), read('atom.xml'), read('feed.json')];
		expect(faultsOfRss(rss)).toEqual([]);
		expect(faultsOfAtom(atom)).toEqual([]);
		expect(faultsOfJsonFeed(json)).toEqual([]);
		// The same checks see what is wrong.
		expect(faultsOfRss(rss.replaceAll(/<pubDate>\w+, /g, '<pubDate>on '))).toHaveLength(11);
		expect(faultsOfRss(rss.replace(/ xmlns:dc="[^"]*"/, ''))).toEqual(['no namespace: dc']);
		expect(faultsOfAtom(atom.replace(/<entry[^>]*><id>[^<]*<\/id>/, '<entry>'))).not.toEqual([]);
		expect(faultsOfJsonFeed(json.replace('"summary"', '"deck"'))).toEqual(['unknown: deck']);
	});

	test.each(articles)('foreign parsers read the credit of $id in each feed', (article) => {
		const { url, title, authors, source, license } = article;
		const rss = parseRssFeed(read('rss.xml')).items?.find(({ link }) => link === url);
		expect([rss?.title, rss?.dc?.creators, rss?.dc?.sources?.[0] ?? null]).toEqual([
			title,
			authors,
			source,
		]);
		expect(rss?.creativeCommons?.licenses?.[0] ?? null).toBe(license);
		const atom = parseAtomFeed(read('atom.xml')).entries?.find(({ id }) => id === url);
		const link = (rel: string) => atom?.links?.find((one) => one.rel === rel)?.href ?? null;
		expect(atom?.authors?.map(({ name }) => name)).toEqual(authors);
		expect([link('alternate'), link('via'), link('license')]).toEqual([url, source, license]);
		const json = parseJsonFeed(read('feed.json')).items?.find(({ id }) => id === url);
		expect([json?.title, json?.authors?.map(({ name }) => name)]).toEqual([title, authors]);
		const contents = [rss?.content?.encoded, atom?.content, json?.content_html];
		const [first, ...others] = contents.map((content) => readHtml(contentOf(content)));
		expect(others).toEqual([first, first]);
		if (source === null) return expect(first?.links).toEqual([]);
		expect(first?.links).toContain(source);
		if (license) expect(first?.links).toContain(license);
		for (const author of authors) expect(first?.text).toContain(author);
	});

	test.each(articles)('the text of $id ends with its credit', ({ id, title, source, license }) => {
		const text = read(`articles/${id}.md`);
		expect(text.startsWith(`# ${title}\n\n`)).toBe(true);
		expect(text).not.toMatch(/^(?:import |<[A-Z])/m);
		const last = text.trim().split('\n\n').at(-1) ?? '';
		for (const part of [source, license]) if (part) expect(last).toContain(`(${part})`);
		if (source === null) expect(last).not.toContain('http');
		expect(read('llms-full.txt')).toContain(text);
		expect(read('llms.txt')).toContain(`- [${title}](${home}/articles/${id}.md): `);
		expect(read(`articles/${id}/index.html`)).toContain(`href="/articles/${id}.md"`);
	});

	test.each(articles)('foreign parsers read on the page of $id what it says', async (article) => {
		const { url, title, authors, source, license, isChanged } = article;
		const html = read(`articles/${article.id}/index.html`);
		const { items, rels } = mf2(html, { baseUrl: url });
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			type: ['h-entry'],
			properties: {
				name: [title],
				url: [url],
				author: authors.map((name) => ({ type: ['h-card'], properties: { name: [name] } })),
				published: [article.date],
				summary: [article.description],
				content: [{ value: expect.any(String) }],
			},
		});
		// Who changes a work may choose the changes' licence, unless ShareAlike binds them.
		const own = isChanged && !license?.includes('-sa/') ? null : license;
		expect(rels.license ?? []).toEqual(own ? [own] : []);
		const rdfa = await triplesOfRdfa(html, url);
		const [cite] = items[0]?.children ?? [];
		if (source === null) {
			expect([jsonLdOf(html), cite]).toEqual(['', undefined]);
			return expect(rdfa.filter(([, name]) => /purl|creativecommons/.test(name))).toEqual([]);
		}
		const published = article.published ? [article.published] : [];
		expect(cite).toMatchObject({
			type: ['h-cite'],
			properties: {
				name: [article.sourceTitle],
				url: [source],
				author: authors,
				publication: [article.publisher],
				published,
			},
		});
		const inRdfa = (name: string) => valuesOf(rdfa, source, name);
		expect({
			title: inRdfa(`${dcterms}title`),
			creator: inRdfa(`${dcterms}creator`),
			name: inRdfa(`${cc}attributionName`),
			publisher: inRdfa(`${dcterms}publisher`),
			issued: inRdfa(`${dcterms}issued`),
			url: inRdfa(`${cc}attributionURL`),
			license: inRdfa(`${cc}license`),
		}).toEqual({
			title: [article.sourceTitle],
			creator: authors,
			name: authors,
			publisher: [article.publisher],
			issued: published,
			url: [source],
			license: [license ?? article.ownTerms],
		});
		const script = await triplesOfScript(html);
		const said = (about: string, name: string) => valuesOf(script, about, `${schema}${name}`);
		const writers = `author ${schema}name`;
		expect({
			page: [said(url, 'headline'), said(url, 'inLanguage'), said(url, writers)],
			license: [said(url, 'license'), said(url, 'usageInfo')],
			origin: [said(url, 'isBasedOn'), said(source, 'name'), said(source, writers)],
			publisher: said(source, `publisher ${schema}name`),
			published: said(source, 'datePublished'),
			original: said(source, 'license'),
		}).toEqual({
			page: [[title], [article.lang], authors],
			license: [own ? [own] : [], article.ownTerms ? [article.ownTerms] : []],
			origin: [[source], [article.sourceTitle], authors],
			publisher: [article.publisher],
			published,
			original: license ? [license] : [],
		});
	});

	test('no other page says anything else of a work, or names a licence of its own', async () => {
		const honest = new Set(articles.flatMap(triplesOf).map(String));
		const pages = pagesOf(engine).filter((path) => !/^articles\/[^/]+\/index\.html$/.test(path));
		expect(pages.length).toBeGreaterThan(10);
		for (const path of pages) {
			const html = read(path);
			const address = `${home}/${path.replace(/index\.html$/, '')}`;
			const said = await triplesOfRdfa(html, address);
			// Open Graph is RDFa too, and of the page.
			const other = said.filter(([, name]) => !name.startsWith('http://ogp.me/'));
			expect([path, other.filter((triple) => !honest.has(String(triple)))]).toEqual([path, []]);
			expect([path, mf2(html, { baseUrl: address }).rels.license]).toEqual([path, undefined]);
		}
	});

	test('JSON-LD of every page is schema.org’s vocabulary', () => {
		const texts = Object.fromEntries(
			articles
				.filter(({ source }) => source !== null)
				.map(({ id }) => [id, jsonLdOf(read(`articles/${id}/index.html`))]),
		);
		expect(faultsOfSchemaOrg(texts)).toEqual({});
	});

	test('social cards show the magazine’s own words, and no picture of anybody’s', () => {
		for (const path of pagesOf(engine)) {
			const card = cardOf(read(path));
			expect([path, Object.keys(card).filter((name) => /image|video|audio/.test(name))]).toEqual([
				path,
				[],
			]);
		}
		for (const { id, url, title, description } of articles) {
			expect(cardOf(read(`articles/${id}/index.html`))).toEqual({
				'og:site_name': 'Offprint',
				'og:type': 'article',
				'og:title': title,
				'og:description': description,
				'og:url': url,
				'twitter:card': 'summary',
			});
		}
	});

	test('headers say a licence only where it is that of the text alone', () => {
		const lines = read('_headers').split('\n');
		for (const { id, license } of articles) {
			const at = lines.indexOf(`/articles/${id}/`);
			if (at >= 0) expect(lines[at + 1]).toBe(`  Link: <${license}>; rel="license"`);
		}
		expect(lines).not.toContain('/articles/the-city-laid-by-hand/');
		expect(lines.filter((line) => line.includes('license')).length).toBeGreaterThan(8);
	});
});

/** Slug → credit block of the built page; null where there is none. */
function creditsOf(engine: string): Record<string, string | null> {
	return Object.fromEntries(
		articles.map(({ id }) => {
			const html = readBuilt(engine, `articles/${id}/index.html`);
			return [id, /<aside class="creditline[^"]*"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? null];
		}),
	);
}

function readBuilt(engine: string, path: string): string {
	return readFileSync(join(folders[engine] ?? '', path), 'utf8');
}

/** All that may be said of an article's work in RDFa. */
function triplesOf({ source, ...work }: MagazineArticle): (string | null)[][] {
	const { sourceTitle, authors, publisher, published, license, ownTerms } = work;
	return [
		[`${dcterms}title`, sourceTitle],
		...authors.map((name) => [`${dcterms}creator`, name]),
		...authors.map((name) => [`${cc}attributionName`, name]),
		[`${cc}attributionURL`, source],
		[`${dcterms}publisher`, publisher],
		[`${dcterms}issued`, published],
		[`${cc}license`, license ?? ownTerms],
	].map(([name = null, value = null]) => [source, name, value]);
}

/** Files of all pages, relative to the root of the magazine. */
function pagesOf(engine: string): string[] {
	return readdirSync(folders[engine] ?? '', { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.html'));
}

/** What social networks read of a page: Open Graph and the cards of X. */
function cardOf(html: string): Record<string, string> {
	const card: Record<string, string> = {};
	const metas = DomUtils.getElementsByTagName('meta', parseDocument(html));
	for (const { attribs } of metas) {
		const name = attribs.property ?? attribs.name ?? '';
		if (/^(?:og|twitter):/.test(name)) card[name] = attribs.content ?? '';
	}
	return card;
}

/** feedsmith gives the content of Atom as a string or with its type. */
function contentOf(content: unknown): string {
	if (typeof content === 'string') return content;
	return (content as { value?: string } | undefined)?.value ?? '';
}

/** Links and words of HTML, as a second parser sees them. */
function readHtml(html: string): { links: string[]; text: string } {
	const links: string[] = [];
	let text = '';
	const open = [...parseDocument(html).children].reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		if ('data' in node) text += node.data;
		if ('attribs' in node && node.name === 'a') links.push(node.attribs.href ?? '');
		if ('children' in node) open.push(...[...node.children].reverse());
	}
	return { links, text };
}
