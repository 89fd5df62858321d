import { describe, expect, test } from 'vitest';
import { compileDeclare } from '../../../plugins/article/declare/declare.ts';
import { parseArticle, readFrontMatter } from '../../../plugins/article/index.ts';
import type { Declaration } from '../../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';

const work = 'https://publisher.example/story';

/** Reads front matter written as YAML. */
function read(yaml: string, options: UserOptions = {}, path = 'content/a.md') {
	const declare = compileDeclare(parseOptions(options, 'a test'));
	return parseArticle(path, `---\n${yaml}\n---\nBody.\n`, declare);
}

function declared(yaml: string, options: UserOptions = {}, path?: string): Declaration {
	const article = read(yaml, options, path);
	expect(article.problems).toEqual([]);
	return article.declaration;
}

const nobody = { url: null, institution: null };

describe('the contract', () => {
	test('everything at once', () => {
		expect(
			declared(`title:  The   shown
author: A. Writer
source:
  url: ${work}
  publisher: The Publisher
  title: The original
  published: 2026-01-31
license: CC-BY-4.0
changes: Shortened
notices: © 2026 The Publisher
media:
  - src: ./a.jpg
    author: A. Photographer
    license: CC-BY-SA-4.0
lang: en
draft: true
description: passes through`),
		).toEqual({
			title: 'The shown',
			authors: [{ name: 'A. Writer', ...nobody }],
			source: {
				url: work,
				publisher: { id: null, name: 'The Publisher', url: null },
				title: 'The original',
				published: '2026-01-31',
			},
			license: 'CC-BY-4.0',
			changes: ['Shortened'],
			notices: ['© 2026 The Publisher'],
			media: [
				{
					src: './a.jpg',
					title: null,
					author: 'A. Photographer',
					source: null,
					license: 'CC-BY-SA-4.0',
				},
			],
			original: false,
			draft: true,
			lang: 'en',
			fromConfig: {},
		});
	});

	const authors: [yaml: string, authors: unknown[]][] = [
		['author: A. Writer', [{ name: 'A. Writer', ...nobody }]],
		['author: 1984', [{ name: '1984', ...nobody }]],
		[
			'author: [A, B]',
			[
				{ name: 'A', ...nobody },
				{ name: 'B', ...nobody },
			],
		],
		[
			'author: { name: A, url: "https://a.example/", institution: U }',
			[{ name: 'A', url: 'https://a.example/', institution: 'U' }],
		],
		[
			'author:\n  - name: A\n    institution: U\n  - B',
			[
				{ name: 'A', url: null, institution: 'U' },
				{ name: 'B', ...nobody },
			],
		],
		['author: ""', []],
		['author:', []],
		['author: []', []],
		['authors: [A]', [{ name: 'A', ...nobody }]],
		['byline: A', [{ name: 'A', ...nobody }]],
		['author: A\nbyline: B', [{ name: 'A', ...nobody }]],
	];
	test.each(authors)('%s', (yaml, expected) => {
		expect(declared(yaml).authors).toEqual(expected);
	});

	const sources: [yaml: string, url: string | null, publisher: unknown][] = [
		[`source: ${work}`, work, null],
		['source: The Publisher', null, { id: null, name: 'The Publisher', url: null }],
		['source: a-slug', null, { id: null, name: 'a-slug', url: null }],
		[`source: a-slug\nsource_url: ${work}`, work, { id: null, name: 'a-slug', url: null }],
		[`source:\n  url: ${work}`, work, null],
		['source:\n  publisher: P', null, { id: null, name: 'P', url: null }],
		[
			'source:\n  publisher: { id: p, name: P, url: "https://p.example/" }',
			null,
			{ id: 'p', name: 'P', url: 'https://p.example/' },
		],
		[`source: { url: ${work} }\npublisher: P`, work, { id: null, name: 'P', url: null }],
		[
			`source: { url: ${work}, publisher: Q }\npublisher: P`,
			work,
			{ id: null, name: 'Q', url: null },
		],
		[`via: ${work}\npublisher: { name: P }`, work, { id: null, name: 'P', url: null }],
	];
	test.each(sources)('%s', (yaml, url, publisher) => {
		expect(declared(yaml).source).toMatchObject({ url, publisher });
	});

	test.each(['source:', 'source: ""', 'source: {}', 'source: { url: }', 'title: x', ''])(
		'no source: %j',
		(yaml) => {
			expect(declared(yaml).source).toBeNull();
		},
	);

	test.each([
		['2026-01-31', '2026-01-31'],
		['"2026-01-31"', '2026-01-31'],
		['"2026-01"', '2026-01'],
		['2026', '2026'],
		['2026-01-31T23:59:59Z', '2026-01-31'],
		['"2026-01-31T10:00:00+02:00"', '2026-01-31'],
	])('published %s', (yaml, day) => {
		expect(declared(`source: { published: ${yaml} }`).source?.published).toBe(day);
	});

	test.each([
		['changes: Shortened', ['Shortened']],
		['changes: [Shortened, New headline]', ['Shortened', 'New headline']],
		['changes: [" ", x]', ['x']],
		['modifications: Shortened', ['Shortened']],
	])('%s', (yaml, changes) => {
		expect(declared(yaml).changes).toEqual(changes);
	});

	test.each([
		['original: true', true, null],
		['original: false', false, null],
		[`original: ${work}`, false, work],
		[`original: true\nvia: ${work}`, true, work],
	])('%s', (yaml, original, url) => {
		const declaration = declared(yaml);
		expect(declaration.original).toBe(original);
		expect(declaration.source?.url ?? null).toBe(url);
	});
});

describe('aliases', () => {
	test.each([
		'source_url',
		'sourceUrl',
		'sourceURL',
		'original_url',
		'originalUrl',
		'originalURL',
		'original',
		'via',
		'republished_from',
		'republishedFrom',
		'xposted_from',
	])('%s is the address', (key) => {
		const article = read(`title: x\n${key}: ${work}`);
		expect(article.declaration.source?.url).toBe(work);
		expect(article.place('source.url')).toEqual({ line: 3, column: key.length + 3 });
		expect(
			declared(`${key}: no address\npublisher: P`.replace('original: no address\n', '')).source
				?.url,
		).toBeNull();
		const own = { site: { url: 'https://www.publisher.example/' } };
		expect(declared(`${key}: ${work}`, own).source).toBeNull();
	});

	test.each([
		['original_site: P', 'publisher', { id: null, name: 'P', url: null }],
		['source_name: P', 'publisher', { id: null, name: 'P', url: null }],
		['site_name: P', 'publisher', { id: null, name: 'P', url: null }],
		['original_title: T', 'title', 'T'],
		['source_title: T', 'title', 'T'],
		['original_date: 2020-02-03', 'published', '2020-02-03'],
	])('%s', (yaml, field, value) => {
		expect(declared(yaml).source).toMatchObject({ [field]: value });
	});

	test.each(['licence', 'license_url', 'licence_url'])('%s is the licence', (key) => {
		expect(declared(`${key}: CC-BY-4.0`).license).toBe('CC-BY-4.0');
	});

	const site = { site: { url: 'https://my-site.example' } };
	const doubtful: [yaml: string, options: UserOptions, url: string | null][] = [
		[`url: ${work}`, {}, null],
		[`url: ${work}`, site, null],
		[`url: ${work}\nlicense: CC-BY-4.0`, {}, work],
		[`url: ${work}\npublisher: P`, site, work],
		['url: https://www.my-site.example/a\nlicense: CC-BY-4.0', site, null],
		['url: /a\nlicense: CC-BY-4.0', {}, null],
		[`external: ${work}\noriginal_site: P`, {}, work],
		[`link: ${work}`, {}, null],
		[`canonical_url: ${work}`, {}, null],
		[`canonical_url: ${work}`, site, work],
		[`canonical_url: ${work}\nlicense: CC-BY-4.0`, {}, work],
		['canonical_url: https://my-site.example/a', site, null],
		['canonical_url: https://my-site.example/a\nlicense: CC-BY-4.0', site, null],
		[`canonical_url: ${work}\noriginal: true`, site, null],
		[`canonical_url: https://else.example/\nvia: ${work}`, site, work],
		[`canonicalURL: ${work}\nurl: https://else.example/\nlicense: x`, site, work],
		[`rel_canonical: ${work}`, site, work],
		['canonical_url: javascript:alert(1)\nlicense: x', site, null],
	];
	test.each(doubtful)('%j %j', (yaml, options, url) => {
		expect(declared(yaml, options).source?.url ?? null).toBe(url);
	});

	test('the site’s own names', () => {
		const options: UserOptions = {
			aliases: { 'source.url': ['first_seen_at'], license: ['rights'], author: ['written_by'] },
		};
		const yaml = `via: https://else.example/\nfirst_seen_at: ${work}\nrights: CC0-1.0\nwritten_by: A`;
		expect(declared(yaml, options)).toMatchObject({
			source: { url: work },
			license: 'CC0-1.0',
			authors: [{ name: 'A' }],
		});
		expect(declared('rights: x\nlicense: CC-BY-4.0', options).license).toBe('CC-BY-4.0');
		expect(read(yaml, options).place('license')).toEqual({ line: 4, column: 9 });
	});

	test('a prototype in the front matter is no source', () => {
		const yaml = `source:\n  title: T\n  __proto__:\n    url: ${work}\n__proto__:\n  license: x`;
		expect(declared(yaml)).toMatchObject({ source: { url: null }, license: null });
	});
});

describe('wrong types: one problem with place and YAML that passes', () => {
	const cases: [yaml: string, place: string, detail: string][] = [
		['title: [a]', '2:8', '`title` must be a text; found a list'],
		['title: true', '2:8', '`title` must be a text; found true'],
		['title: 2026-01-31', '2:8', '`title` must be a text; found a date'],
		[
			'a: 1\nauthor: { url: x }',
			'3:9',
			'`author` must be a name, a list of names, or a mapping with name, url and institution; found a mapping',
		],
		[
			'author: [A, [B]]',
			'2:9',
			'`author` must be a name, a list of names, or a mapping with name, url and institution; found a list',
		],
		[
			'authors: [~]',
			'2:10',
			'`author` must be a name, a list of names, or a mapping with name, url and institution; found a list',
		],
		[
			'source: [a]',
			'2:9',
			'`source` must be a mapping with url, publisher, title and published; found a list',
		],
		[
			'source: 5',
			'2:9',
			'`source` must be a mapping with url, publisher, title and published; found 5',
		],
		['source:\n  url: 5', '3:8', '`source.url` must be an address; found 5'],
		['source:\n  url: [a]\n  publisher: P', '3:8', '`source.url` must be an address; found a list'],
		[
			'source:\n  publisher: [P]',
			'3:14',
			'`source.publisher` must be a publisher’s id, a name, or a mapping with name and url; found a list',
		],
		[
			'source:\n  published: soon',
			'3:14',
			'`source.published` must be a day of the calendar, written YYYY-MM-DD; found "soon"',
		],
		[
			'source_date: 31.1.2026',
			'2:14',
			'`source.published` must be a day of the calendar, written YYYY-MM-DD; found "31.1.2026"',
		],
		['license: [CC-BY-4.0]', '2:10', '`license` must be a text such as CC-BY-4.0; found a list'],
		['licence: { a: b }', '2:10', '`license` must be a text such as CC-BY-4.0; found a mapping'],
		['changes: { a: b }', '2:10', '`changes` must be a text or a list of texts; found a mapping'],
		['notices: true', '2:10', '`notices` must be a text or a list of texts; found true'],
		[
			'media: ./a.jpg',
			'2:8',
			'`media` must be a list of mappings with src, title, author, source and license; found "./a.jpg"',
		],
		[
			'media: [{ author: A }]',
			'2:8',
			'`media` must be a list of mappings with src, title, author, source and license; found a list',
		],
		['original: yes', '2:11', '`original` must be true or false; found "yes"'],
		['original: 1', '2:11', '`original` must be true or false; found 1'],
		[
			'source:\n  published: 2026-02-31',
			'3:14',
			'`source.published` must be a day of the calendar, written YYYY-MM-DD; found "2026-02-31"',
		],
		[
			'source: { published: 2026-02-31T10:00:00Z }',
			'2:22',
			'`source.published` must be a day of the calendar, written YYYY-MM-DD; found "2026-02-31T10:00:00Z"',
		],
		[
			'lisence: CC-BY-4.0',
			'2:1',
			'`lisence` is no field of an article; `license` is missing and may be meant',
		],
		[
			`sorce:\n  url: ${work}`,
			'2:1',
			'`sorce` is no field of an article; `source` is missing and may be meant',
		],
		[
			`source:\n  url: ${work}\n  publised: 2026-01-31`,
			'4:3',
			'`source.publised` is no field of an article; `source.published` is missing and may be meant',
		],
		['lang: 5', '2:7', '`lang` must be a language tag such as en or pt-BR; found 5'],
	];
	test.each(cases)('%j', (yaml, place, detail) => {
		const { problems, declaration } = read(yaml);
		expect(problems.map((found) => `${found.place.line}:${found.place.column}`)).toEqual([place]);
		expect(problems[0]).toMatchObject({ code: 'type', detail });
		const expected = problems[0]?.expected ?? '';
		expect(read(expected).problems).toEqual([]);
		expect(expected).not.toBe('');
		expect(declaration.original).toBe(false);
	});

	test.each<[name: string, yaml: string, options?: UserOptions]>([
		['a field of the site’s own', 'sources: https://a.example/\ncourse: tides\nlicenses: all'],
		['the right one is there, too', 'license: CC-BY-4.0\nlisence: CC-BY-4.0'],
		['an alias is', 'licence: CC-BY-4.0\nlicens: x'],
		['the value is nothing that it could be', 'lisence: 5\nsorce: the sea\norginal: false'],
		['nobody else’s work', 'original: true\nauthr: me'],
		['a key that the config names', 'autor: A. Writer', { aliases: { author: ['autor'] } }],
	])('is not misspelt: %s', (_, yaml, options) => {
		expect(read(yaml, options).problems).toEqual([]);
	});

	test('a misspelt key counts as the one that was meant, at its own place', () => {
		const article = read(
			`lisence: CC-BY-4.0\nsource:\n  ulr: ${work}\n  publisher: P\nauthr: A. Writer`,
		);
		expect(article.problems.map(({ place }) => place.line)).toEqual([2, 6, 4]);
		expect(article.declaration).toMatchObject({
			license: 'CC-BY-4.0',
			source: { url: work, publisher: { name: 'P' } },
			authors: [{ name: 'A. Writer' }],
		});
		expect(article.place('license')).toEqual({ line: 2, column: 10 });
		expect(article.place('source.url')).toEqual({ line: 4, column: 8 });
		expect(read(`sorce:\n  url: ${work}`).place('source.url')).toEqual({ line: 3, column: 8 });
		expect(read('orginal: true').declaration.original).toBe(true);
	});

	test('a misspelt key comes with its value', () => {
		expect(read('lisence: "CC-BY-4.0: x"').problems[0]?.expected).toBe('license: "CC-BY-4.0: x"');
		expect(read(`sorce:\n  url: ${work}`).problems[0]?.expected).toBe('source:');
	});

	test('one wrong field does not take the others along', () => {
		const { problems, declaration } = read(
			`title: [a]\nsource:\n  url: ${work}\n  published: soon\nlicense: CC-BY-4.0\nlang: 5`,
		);
		expect(problems).toHaveLength(3);
		expect(declaration).toMatchObject({ title: null, source: { url: work }, license: 'CC-BY-4.0' });
	});
});

describe('sources of the config', () => {
	const base: UserOptions = {
		sources: [
			{
				articles: 'content/guides/**',
				url: 'https://publisher.example/{path}/',
				publisher: 'The Publisher',
				license: 'CC-BY-4.0',
				author: ['A', 'B'],
			},
		],
	};
	const url = (template: string, path: string, articles: string | string[] = 'content/guides/**') =>
		declared('title: x', { sources: [{ articles, url: template }] }, path).source?.url ?? null;

	const templates: [template: string, path: string, url: string][] = [
		['https://p.example/{path}/', 'content/guides/a.md', 'https://p.example/a/'],
		['https://p.example/{path}/', 'content/guides/fr/legal.mdx', 'https://p.example/fr/legal/'],
		['https://p.example/{path}/', 'content/guides/index.md', 'https://p.example/'],
		['https://p.example/{path}/', 'content/guides/fr/index.md', 'https://p.example/fr/'],
		['https://p.example/{slug}', 'content/guides/fr/legal.md', 'https://p.example/legal'],
		['https://p.example/{slug}', 'content/guides/my-story/index.md', 'https://p.example/my-story'],
		[
			'https://p.example/{lang}/{slug}/',
			'content/guides/fr/legal.md',
			'https://p.example/fr/legal/',
		],
		['https://p.example/{lang}/{slug}/', 'content/guides/legal.md', 'https://p.example/legal/'],
		['https://p.example/{path}', 'content/guides/v1.2/a.b.md', 'https://p.example/v1.2/a.b'],
		[
			'https://p.example/{path}',
			'content/guides/日本/é & ü?.md',
			'https://p.example/%E6%97%A5%E6%9C%AC/%C3%A9%20%26%20%C3%BC%3F',
		],
		['https://p.example/{slug}', 'content/guides/$&.md', 'https://p.example/%24%26'],
		['https://p.example/{slug}', 'content/guides/\ud800.md', 'https://p.example/%EF%BF%BD'],
	];
	test.each(templates)('%s for %s', (template, path, expected) => {
		expect(url(template, path)).toBe(expected);
	});

	test.each([
		['./content/guides/**', 'content/guides/a.md', 'https://p.example/a'],
		['content/{guides,news}/*.md', 'content/news/a.md', 'https://p.example/news/a'],
		['content/guides/a.md', 'content/guides/a.md', 'https://p.example/a'],
		['a.md', 'a.md', 'https://p.example/a'],
		['**/*.md', 'content/a.md', 'https://p.example/content/a'],
		['content/guides/*', 'content/guides/fr/a.md', null],
		['content/guides/**', 'content/guidesx/a.md', null],
		[['content/guides/**', '!content/guides/own/**'], 'content/guides/own/a.md', null],
		[['!content/guides/own/**', 'content/guides/**'], 'content/guides/a.md', 'https://p.example/a'],
		[['content/x/**', 'content/guides/fr/**'], 'content/guides/fr/a.md', 'https://p.example/a'],
	])('globs %j for %s', (articles, path, expected) => {
		expect(url('https://p.example/{path}', path, articles)).toBe(expected);
	});

	test('fill what the front matter leaves out, and say where from', () => {
		const article = read('title: x', base, 'content/guides/a.md');
		expect(article.declaration).toMatchObject({
			authors: [{ name: 'A' }, { name: 'B' }],
			source: {
				url: 'https://publisher.example/a/',
				publisher: { id: null, name: 'The Publisher', url: null },
			},
			license: 'CC-BY-4.0',
			fromConfig: {
				'source.url': 'sources[0].url',
				'source.publisher': 'sources[0].publisher',
				license: 'sources[0].license',
				author: 'sources[0].author',
			},
		});
		expect(article.place('source.url')).toEqual({ line: 1, column: 1 });
	});

	test('front matter wins, field by field', () => {
		const yaml = `source:\n  url: ${work}\nauthor: C`;
		expect(declared(yaml, base, 'content/guides/a.md')).toMatchObject({
			authors: [{ name: 'C' }],
			source: { url: work, publisher: { name: 'The Publisher' } },
			license: 'CC-BY-4.0',
			fromConfig: { 'source.publisher': 'sources[0].publisher', license: 'sources[0].license' },
		});
	});

	test('a later entry wins, field by field', () => {
		const options: UserOptions = {
			sources: [...(base.sources ?? []), { articles: 'content/guides/fr/**', license: 'CC0-1.0' }],
		};
		const { license, fromConfig, source } = declared('', options, 'content/guides/fr/a.md');
		expect(license).toBe('CC0-1.0');
		expect(fromConfig.license).toBe('sources[1].license');
		expect(source?.url).toBe('https://publisher.example/fr/a/');
	});

	test('own work is left alone, and so is what lies elsewhere', () => {
		const own = declared('original: true', base, 'content/guides/a.md');
		expect(own).toMatchObject({ source: null, license: null, authors: [], fromConfig: {} });
		expect(declared('title: x', base, 'content/news/a.md').source).toBeNull();
	});

	test('one article’s defaults do not reach the next', () => {
		const declare = compileDeclare(parseOptions(base, 'a test'));
		const first = declare('content/guides/a.md', { source: { title: 'T' } }).declaration;
		const second = declare('content/guides/b.md', {}).declaration;
		expect(first.source?.url).toBe('https://publisher.example/a/');
		expect(second.source).toMatchObject({ url: 'https://publisher.example/b/', title: null });
	});
});

test('places fall back to the nearest parent that is written', () => {
	const article = read(`title: x\nsource:\n  url: ${work}`);
	expect(article.place('source.publisher')).toEqual({ line: 4, column: 3 });
	expect(article.place('license')).toEqual({ line: 1, column: 1 });
	expect(read(`source: ${work}`).place('source.url')).toEqual({ line: 2, column: 9 });
	expect(readFrontMatter('x').placeOf(['title'])).toBeNull();
});
