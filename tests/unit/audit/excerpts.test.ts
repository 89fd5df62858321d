import { describe, expect, test } from 'vitest';
import type { BuiltPage } from '../../../plugins/audit/index.ts';
import { leadsTo, pageKey } from '../../../plugins/audit/page/own-links.ts';
import { article, sourceUrl } from '../../helpers/article.ts';
import { credit, file, judgeFiles, page, told } from '../../helpers/copies.ts';

/** A work of 16 paragraphs of 30 words. */
const paragraphs = Array.from({ length: 16 }, (_, at) =>
	Array.from({ length: 30 }, (__, word) => `w${at}x${word}`).join(' '),
);
const articles = { 'content/a.md': article({}, paragraphs.join('\n\n')) };
const work = (from = 0, to = 16): string =>
	paragraphs
		.slice(from, to)
		.map((text) => `<p>${text}</p>`)
		.join('\n');
const whole = page('articles/a/index.html', work() + credit);

const judge = async (files: readonly BuiltPage[], pages = [whole]): Promise<string[]> =>
	told(await judgeFiles(files, { articles, pages }));

describe('a page with a part of a work', () => {
	const link = '<a href="/articles/a/">Read on</a>';
	test.each([
		['a link to the page', `${work(0, 5)}${link}`],
		['a link in the navigation', `${work(0, 5)}<nav>${link}</nav>`],
		['a relative link', `${work(0, 5)}<a href="../articles/a">Read on</a>`],
		[
			'a whole link with index.html',
			`${work(0, 5)}<a href="https://site.example/articles/a/index.html#b">On</a>`,
		],
		['a link under a base path', `${work(0, 5)}<a href="/docs/articles/a/">Read on</a>`],
		['a card that is a link', `<a href="/articles/a/">${work(0, 5)}</a>`],
		['a link to the source', `${work(0, 5)}<a href="${sourceUrl}">The Publisher</a>`],
		['a credit', `${work(0, 5)}${credit}`],
		['a teaser of 24 words', `<p>${paragraphs[0]?.split(' ').slice(0, 24).join(' ')}</p>`],
	])('passes with %s', async (_, main) => {
		expect(await judge([page('tags/tide/index.html', main)])).toEqual([]);
	});

	test.each([
		['nothing', ''],
		['a hidden link', `<a hidden href="/articles/a/">Read on</a>`],
		['a link to another page', '<a href="/articles/b/">Read on</a>'],
		[
			'a link to the same path elsewhere',
			'<a href="https://other.example/articles/a/">Read on</a>',
		],
		['the source in words', '<p>The Publisher</p>'],
	])('fails with %s', async (_, more) => {
		expect(
			await judge([page('tags/tide/index.html', `<h1>Tide</h1>\n${work(0, 5)}${more}`)]),
		).toEqual([
			'error excerpt-linked tags/tide/index.html:3: Unexpected part of the article (31 % of its text) on a page that neither credits it nor links to it, expected a link to /articles/a/ or https://publisher.example/2026/story',
		]);
	});

	test('a small part is a warning, and a part in a text file is one', async () => {
		expect(await judge([page('index.html', work(0, 3))])).toEqual([
			expect.stringMatching(/^warning excerpt-linked index\.html:2: .*\(19 % of its text\)/),
		]);
		expect(
			await judge([file('search.json', 'text', JSON.stringify({ text: work(0, 5) }))]),
		).toEqual([expect.stringMatching(/^warning excerpt-linked search\.json:1: /)]);
	});

	test('several parts in one file are told once', async () => {
		const records = [work(0, 3), ...Array(2000).fill('Other words.'), work(0, 3)];
		const index = file('search.json', 'text', JSON.stringify(records));
		expect(await judge([index])).toEqual([
			expect.stringMatching(/^warning excerpt-linked search\.json:1: /),
		]);
		const { articles: found } = await judgeFiles([index], { articles, pages: [whole] });
		expect(found[0]?.pages.map(({ path }) => path)).toEqual([
			'articles/a/index.html',
			'search.json',
		]);
	});

	test('a part beside the whole work is none of its own', async () => {
		const text = `${paragraphs.join('\n\n')}\n\n`;
		const line = `By A. Writer, The Publisher, ${sourceUrl}, CC BY 4.0.\n\n`;
		const away = 'Other words.\n\n'.repeat(300);
		const quoted = `${paragraphs.slice(0, 5).join('\n\n')}\n`;
		expect(await judge([file('all.md', 'text', text + line + away + quoted)])).toEqual([]);
	});

	test('text files lead on by addresses of their own', async () => {
		const record = { text: paragraphs.slice(0, 5).join(' '), url: '/articles/a/' };
		expect(await judge([file('search.json', 'text', JSON.stringify(record))])).toEqual([]);
		const markdown = `${paragraphs[0]}\n\n[More](/articles/a/)`;
		expect(await judge([file('tag.md', 'text', markdown)])).toEqual([]);
	});

	test('is told with its verdict in the report', async () => {
		const listing = page('tags/tide/index.html', work(0, 5));
		const { articles: records } = await judgeFiles([listing], { articles, pages: [whole] });
		const shown = 'By A. Writer, first published by The Publisher, CC BY 4.0';
		expect(records[0]?.pages).toEqual([
			{
				path: 'articles/a/index.html',
				kind: 'html',
				extent: 'full',
				verdict: 'pass',
				credit: shown,
			},
			{ path: 'tags/tide/index.html', kind: 'html', extent: 'excerpt', verdict: 'fail' },
		]);
	});
});

describe('a work on several pages', () => {
	const series = (...mains: string[]): BuiltPage[] =>
		mains.map((main, at) => page(`a/${at + 1}/index.html`, main));

	test('passes when each part credits it, or leads to one that does', async () => {
		expect(
			await judge(series(work(0, 6) + credit, work(6, 11) + credit, work(11) + credit), []),
		).toEqual([]);
		const next = '<a href="/a/1/">1</a>';
		expect(
			await judge(series(work(0, 6) + credit, work(6, 11) + next, work(11) + next), []),
		).toEqual([]);
	});

	test('fails for each part that does neither', async () => {
		const found = await judge(series(work(0, 6) + credit, work(6, 11), work(11)), []);
		expect(found).toEqual([
			expect.stringMatching(
				/^error excerpt-linked a\/2\/index\.html:2: .*\(31 % of its text\) .* nor links to a page that does/,
			),
			expect.stringMatching(/^error excerpt-linked a\/3\/index\.html:2: /),
		]);
	});

	test('fails for all parts without any credit, though they lead to one another', async () => {
		const links = '<a href="/a/1/">1</a> <a href="/a/2/">2</a>';
		const found = await judge(
			series(work(0, 6) + links, work(6, 11) + links, work(11) + links),
			[],
		);
		expect(found.map((one) => one.slice(0, 37))).toEqual(
			[1, 2, 3].map((at) => `error excerpt-linked a/${at}/index.html:2`.slice(0, 37)),
		);
	});

	test('is told what the credit of a part lacks, where no other part has a whole one', async () => {
		const broken = credit.replace(
			'<a href="https://publisher',
			'<a rel="nofollow" href="https://publisher',
		);
		const next = '<a href="/a/1/">1</a>';
		const found = await judge(series(work(0, 6) + broken, work(6, 11) + next, work(11) + next), []);
		expect(found).toEqual([
			expect.stringMatching(/^error backlink-followed a\/1\/index\.html:7: /),
		]);
		expect(
			await judge(series(work(0, 6) + broken, work(6, 11) + credit, work(11) + next), []),
		).toHaveLength(1);
	});

	test('less than half of it on all pages is no page of it', async () => {
		const found = await judge(series(work(0, 3) + credit, work(1, 4) + credit), []);
		expect(found).toEqual([expect.stringContaining('page-present')]);
	});
});

test.each([
	['', '/'],
	['', 'index.html'],
	['a', '/a/'],
	['a', 'a.html'],
	['a/b c', '/a/b%20c/index.html'],
	['a/100%', '/a/100%'],
])('key %s of %s', (key, path) => {
	expect(pageKey(path)).toBe(key);
});

test('a link leads to a page also from under a folder, never to the home page by chance', () => {
	expect(leadsTo('docs/a', new Set(['a']))).toBe(true);
	expect(leadsTo('docs/xa', new Set(['a']))).toBe(false);
	expect(leadsTo('docs', new Set(['']))).toBe(false);
	expect(leadsTo('', new Set(['']))).toBe(true);
});
