import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { audit } from '../../../plugins/audit/index.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';

const source = `<a href="${sourceUrl}">The Publisher</a>`;
const license = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';
const text = body
	.trim()
	.split('\n\n')
	.map((paragraph) => `<p>${paragraph}</p>`)
	.join('');

/** Rules that speak about a page with these words before and behind the article. */
async function rulesOn(
	html: string,
	changes: Record<string, string | null> = {},
): Promise<string[]> {
	const options = parseOptions({ site: { url: 'https://site.example' } }, 'test');
	const page = `<html><head><title>Tides - The Publisher</title></head><body><main>${html.replace('BODY', text)}</main></body></html>`;
	const { findings } = await audit({
		articles: [parseArticle('content/a.md', article(changes), compileDeclare(options))],
		options,
		site: 'https://site.example',
		pages: [{ path: 'a/index.html', bytes: new TextEncoder().encode(page) }],
		headers: null,
	});
	return findings.map(({ rule }) => rule);
}

describe('honest pages pass', () => {
	test.each([
		[
			'a byline that a stylesheet sets apart',
			`BODY<p><span>By A. Writer</span><span>January 1</span></p><p>${source} ${license}</p>`,
		],
		['a footnote mark behind the name', `BODY<p>A. Writer<sup>1</sup>, ${source}, ${license}</p>`],
		[
			'the law in ordinary words',
			`BODY<p>A. Writer, ${source}, ${license}. Null and void where prohibited.</p>`,
		],
		[
			'a site licence in the footer',
			`BODY<p>A. Writer, ${source}, ${license}</p><footer>Photographs: <a href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a></footer>`,
		],
		[
			'a badge with alternative text',
			`BODY<p>A. Writer, ${source}, <a href="https://creativecommons.org/licenses/by/4.0/"><img alt="CC BY 4.0" src="/by.svg"></a></p>`,
		],
	])('%s', async (_, html) => {
		expect(await rulesOn(html)).toEqual([]);
	});

	test('a title that line breaks divide (3.0 asks for the title)', async () => {
		const html = `<h1>Tides of<br>the estuary</h1>BODY<p>A. Writer, ${source}, ${license.replace('4.0', '3.0').replace('4.0', '3.0')}</p>`;
		expect(await rulesOn(html, { 'CC-BY-4.0': 'CC-BY-3.0' })).toEqual([]);
	});
});

describe('broken pages fail', () => {
	test.each([
		[
			'another licence in the credit, the right one in the footer',
			`BODY<p>A. Writer, ${source}, <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a></p><footer>Site: ${license}</footer>`,
			['license-linked'],
		],
		[
			'the licence linked in the work’s own words only',
			`${text.replace('the moon', '<a href="https://creativecommons.org/licenses/by/4.0/">the moon</a>')}<p>A. Writer, ${source}</p>`,
			['license-linked'],
		],
		[
			'a licence link without words',
			`BODY<p>A. Writer, ${source}, <a href="https://creativecommons.org/licenses/by/4.0/"><img alt="" src="/by.svg"></a></p>`,
			['license-linked'],
		],
		['no credit but the name in <title>', 'BODY<p>Thank you.</p>', ['credit-present']],
		[
			'a leftover of a template',
			`BODY<p>A. Writer and \${editor}, ${source}, ${license}</p>`,
			['placeholder-absent'],
		],
		[
			'a value that was none',
			`BODY<p>A. Writer, ${source}, ${license}, by None.</p>`,
			['placeholder-absent'],
		],
	])('%s', async (_, html, rules) => {
		expect(await rulesOn(html)).toEqual(rules);
	});

	test('a short name does not cover a leftover', async () => {
		const html = `BODY<p>by U and undefined, ${source}, ${license}</p>`;
		expect(await rulesOn(html, { 'A. Writer': 'U' })).toEqual(['placeholder-absent']);
	});
});

test('a page of many works owes the credit of each, and one that has them all passes', async () => {
	const options = parseOptions({}, 'test');
	const declare = compileDeclare(options);
	const words = body.split(/\s+/);
	const works = Array.from({ length: 120 }, (_, at) => ({
		path: `content/${at}.md`,
		url: `https://publisher.example/2026/${at}`,
		text: words.map((word, index) => (index % 3 === 0 ? `${word}x${at}` : word)).join(' '),
	}));
	const html = works
		.map(
			(work) =>
				`<article><p>${work.text}</p><p>A. Writer, <a href="${work.url}">The Publisher</a>, ${license}</p></article>`,
		)
		.join('');
	const result = await audit({
		articles: works.map((work) =>
			parseArticle(work.path, article({ [sourceUrl]: work.url }, work.text), declare),
		),
		options,
		site: null,
		pages: [{ path: 'all.html', bytes: new TextEncoder().encode(html) }],
		headers: null,
	});
	expect(result.findings).toEqual([]);
	expect(result.counts.reproductions).toBe(120);
});
