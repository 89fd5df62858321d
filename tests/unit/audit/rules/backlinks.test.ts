import { describe, expect, test } from 'vitest';
import { creditSnippet } from '../../../../plugins/audit/snippets.ts';
import { article, sourceUrl } from '../../../helpers/article.ts';
import { judgeHouse } from '../../../helpers/house-rules.ts';
import { grantOf, judgePage, termsOf } from '../../../helpers/judge.ts';

const license = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

describe('a link in the place of the backlink', () => {
	test.each<[string, string, string]>([
		[
			'forgotten https://',
			'<a href="publisher.example/2026/story">Tides of the estuary</a>',
			'leads to this site itself (publisher.example/2026/story)',
		],
		[
			'a relative path',
			'<a href="/2026/story">original</a>',
			'leads to this site itself (/2026/story)',
		],
		[
			'the copy itself',
			'<a href="https://site.example/a/">Tides of the estuary</a>',
			'leads to this site itself (https://site.example/a/)',
		],
		[
			'words that promise the original',
			'<a href="/posts/">Read the original</a>',
			'leads to this site itself (/posts/)',
		],
		[
			'two schemes',
			'<a href="https://https://publisher.example/2026/story">Tides of the estuary</a>',
			'begins with two schemes (https://https://publisher.example/2026/story)',
		],
		[
			'two schemes, one without a colon',
			'<a href="http://https//publisher.example/2026/story">Tides of the estuary</a>',
			'begins with two schemes (http://https//publisher.example/2026/story)',
		],
		[
			'another page of the source’s site',
			'<a href="https://publisher.example/2025/other">Tides of the estuary</a>',
			'to another page of the source’s site (https://publisher.example/2025/other)',
		],
		[
			'the home page',
			'<a href="https://publisher.example/">The Publisher</a>',
			'to the home page https://publisher.example/',
		],
	])('%s', async (_, link, message) => {
		const findings = await judgePage(`BODY<p>${link}, A. Writer, The Publisher, ${license}</p>`);
		expect(findings.map(({ rule }) => rule)).toEqual(['backlink-target']);
		expect(findings[0]?.message).toContain(message);
		expect(findings[0]?.message).toContain(`expected ${sourceUrl}`);
		expect(findings[0]?.pagePlace).not.toBeNull();
		expect(findings[0]?.expected).toEqual([creditSnippet(termsOf())]);
	});

	test('a byline that links to the site’s own page of the author is none', async () => {
		const findings = await judgePage(
			`BODY<p><a href="/authors/writer/">A. Writer</a>, The Publisher, ${license}</p>`,
		);
		expect(findings.map(({ rule }) => rule)).toEqual(['backlink-present']);
		expect(findings[0]?.expected).toEqual([creditSnippet(termsOf())]);
	});

	test('beside a real backlink the site may link to itself', async () => {
		const findings = await judgePage(
			`BODY<p><a href="/a/">Tides of the estuary</a>, A. Writer, <a href="${sourceUrl}">The Publisher</a>, ${license}</p>`,
		);
		expect(findings).toEqual([]);
	});
});

describe('the snippet of a whole credit', () => {
	test.each([
		['as it is', {}],
		['with letters that HTML reads', { 'A. Writer': '"A. & <b>"', 'The Publisher': 'Q & A' }],
		[
			'with an institution',
			{ 'author: A. Writer': 'author: { name: A. Writer, institution: The College }' },
		],
	])('passes the audit (%s)', async (_, changes) => {
		const text = article(changes as Record<string, string>);
		const [finding] = await judgePage('BODY', { text });
		expect(finding?.rule).toBe('credit-present');
		const snippet = finding?.expected.find((one) => one.startsWith('<p>')) ?? '';
		expect(snippet).toContain(
			'<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>',
		);
		expect(await judgePage(`BODY${snippet}`, { text })).toEqual([]);
	});

	test('links nowhere where nobody knows the address', () => {
		const terms = termsOf({ source: null, grant: grantOf(null) });
		expect(creditSnippet(terms)).toBe('<p>Tides of the estuary, A. Writer, The Publisher</p>');
	});
});

describe('backlink-followed: what switches links off is mended where it stands', () => {
	const judge = async (headers: string, head = '') =>
		(await judgeHouse({ profile: {}, headers, head })).filter(
			({ rule }) => rule === 'backlink-followed',
		);

	test.each([
		['nofollow', 'all'],
		['noindex, nofollow', 'noindex'],
		['none', 'noindex'],
	])('a header: %s', async (value, mended) => {
		const [finding] = await judge(`/*\n  X-Robots-Tag: ${value}`);
		expect(finding?.expected).toEqual([`X-Robots-Tag: ${mended}   in place of line 2 of _headers`]);
		expect(await judge(`/*\n  X-Robots-Tag: ${mended}`)).toEqual([]);
	});

	test.each([
		['nofollow', '<meta name="robots" content="follow">'],
		['none', '<meta name="robots" content="noindex, follow">'],
	])('a meta tag: %s', async (content, mended) => {
		const [finding] = await judge('', `<meta name="robots" content="${content}">`);
		expect(finding?.expected).toEqual([mended]);
		expect(await judge('', mended)).toEqual([]);
	});
});
