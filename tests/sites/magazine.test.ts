import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOfAtom, faultsOfJsonFeed, faultsOfRss } from '../helpers/feed-rules.ts';
import { magazineArticles as articles, buildMagazine, home } from '../helpers/magazine.ts';

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
