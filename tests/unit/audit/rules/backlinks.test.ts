import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../../plugins/article/index.ts';
import { audit, type HostFiles } from '../../../../plugins/audit/index.ts';
import { creditSnippet } from '../../../../plugins/audit/snippets.ts';
import { parseOptions } from '../../../../plugins/options.ts';
import { article, body, sourceUrl } from '../../../helpers/article.ts';
import { type HousePage, judgeHouse } from '../../../helpers/house-rules.ts';
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

	test.each([
		['creditline-line', ['in the component that stands for `a`', 'of the sanitizer']],
		['credit', []],
	])('what takes links out of a credit of class %s is named', async (name, culprits) => {
		const [finding] = await judgePage(
			`BODY<p class="${name}">Tides of the estuary by A. Writer, The Publisher, ${license}</p>`,
		);
		expect(finding?.rule).toBe('backlink-present');
		const [, ...cures] = finding?.expected ?? [];
		expect(cures).toEqual(culprits.map((culprit) => expect.stringContaining(culprit)));
	});

	test.each([
		['a piece of a word', `Or<a href="${sourceUrl}">ig</a>inal`, ['warning']],
		['a short name', `Published by <a href="${sourceUrl}">BBC</a>`, []],
		['a short name behind an Arabic prefix', `نُشر لـ<a href="${sourceUrl}">BBC</a>`, []],
		['a short name in Japanese', `出典<a href="${sourceUrl}">BBC</a>より`, []],
	])('the words of a link may be few, if they are words: %s', async (_, link, severities) => {
		const findings = await judgePage(
			`BODY<p>${link}: Tides of the estuary, A. Writer, The Publisher, ${license}</p>`,
		);
		const terse = findings.filter(({ rule }) => rule === 'backlink-present');
		expect(terse.map(({ severity }) => severity)).toEqual(severities);
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

describe('a link that is easily overlooked', () => {
	test.each([
		['a letter', 'x', ['warning']],
		['a digit in brackets', '[1]', ['warning']],
		['a word of one sign', '源', []],
		['two digits', '[12]', []],
	])('%s', async (_, words, severities) => {
		const html = `BODY<p>Tides, A. Writer, The Publisher <a href="${sourceUrl}">${words}</a>, ${license}</p>`;
		const findings = await judgePage(html);
		expect(findings.map(({ rule }) => rule)).toEqual(severities.map(() => 'backlink-present'));
		expect(findings.map(({ severity }) => severity)).toEqual(severities);
	});

	test('beside one with words it may be short', async () => {
		const html = `BODY<p><a href="${sourceUrl}">Tides</a>, A. Writer, The Publisher <a href="${sourceUrl}">1</a>, ${license}</p>`;
		expect(await judgePage(html)).toEqual([]);
	});
});

describe('equal links pass', () => {
	const { href } = new URL(sourceUrl);
	test.each([
		['protocol-relative', `<a href="${href.replace('https:', '')}">Tides</a>`],
		['needless encoding', '<a href="https://publisher.example/2026/%73tory">Tides</a>'],
		['a fragment', `<a href="${href}#top">Tides</a>`],
		['http, www, a slash', '<a href="http://www.publisher.example/2026/story/">Tides</a>'],
		[
			'a port that is the scheme’s own',
			'<a href="https://publisher.example:443/2026/story">T.S.</a>',
		],
		['capitals', '<A HREF="HTTPS://PUBLISHER.EXAMPLE/2026/story" REL="NOOPENER">Tides</A>'],
		['a line break in the address', '<a href="https://publisher.example/\n2026/story">Tides</a>'],
		['tracking', `<a href="${href}?utm_source=x&amp;fbclid=1">Tides</a>`],
		['the first of two `rel`', `<a rel="noopener" rel="nofollow" href="${href}">Tides</a>`],
		[
			'a link in a link, which ends the outer one',
			`<a href="/x">See <a href="${href}">Tides</a></a>`,
		],
	])('%s', async (_, link) => {
		expect(await judgePage(`BODY<p>${link}, A. Writer, The Publisher, ${license}</p>`)).toEqual([]);
	});

	test.each([
		['the deed in another language', 'http://www.creativecommons.org/licenses/by/4.0/deed.de'],
		['the legal code', 'https://creativecommons.org/licenses/by/4.0/legalcode'],
		[
			'the legal code in another language',
			'https://creativecommons.org/licenses/by/4.0/legalcode.fr',
		],
		['without a slash', 'https://creativecommons.org/licenses/by/4.0'],
	])('the licence: %s', async (_, address) => {
		const html = `BODY<p><a href="${href}">Tides</a>, A. Writer, The Publisher, <a href="${address}">CC BY 4.0</a></p>`;
		expect(await judgePage(html)).toEqual([]);
	});

	test('a relative link that `<base>` leads to the source', async () => {
		const findings = await judgeHouse({
			head: '<base href="https://publisher.example/2026/">',
			profile: {},
			end: '<p>',
		});
		expect(findings).toEqual([]);
	});
});

describe('backlink-followed: a canonical link to another page', () => {
	const link = (href: string): string => `<link rel="canonical" href="${href}">`;
	const judge = async (head: string, rest: Partial<HousePage> = {}) =>
		(await judgeHouse({ profile: {}, head, ...rest })).filter(
			({ rule }) => rule === 'backlink-followed',
		);

	test.each<[string, string, Partial<HousePage>?]>([
		['to the page itself', link('https://site.example/a/')],
		['to the page under another name', link('http://www.site.example/a/index.html')],
		[
			'to the page under a folder that the site is served from',
			link('https://site.example/blog/a'),
		],
		['relative, to the page itself', link('/a')],
		['to the source', link(sourceUrl)],
		['to another page of the source’s site', link('https://m.publisher.example/2026/story')],
		['several, of which crawlers use none', link('/b/') + link('/c/')],
		['of a variant', '<link rel="canonical" media="print" href="/b/">'],
		['in the body, where nobody reads it', '', { end: link('/b/') }],
		['absolute, where nobody knows the site', link('https://b.example/b/'), { site: null }],
	])('passes: %s', async (_, head, rest) => {
		expect(await judge(head, rest)).toEqual([]);
	});

	test.each<[string, string, string, Partial<HousePage>?]>([
		['to a page without the work', link('/b/'), 'error', { beside: ['b.html'] }],
		['to the home page', link('https://site.example/'), 'error', { beside: ['index.html'] }],
		['to a page that is rendered on demand', link('/b/'), 'warning', { beside: ['c/index.html'] }],
		['the same below `base`', link('/blog/b/'), 'error', { beside: ['b/index.html'] }],
		['to a third site', link('https://medium.example/a'), 'warning'],
		[
			'in a header',
			'',
			'error',
			{ headers: '/a/\n  Link: </b/>; rel="canonical"', beside: ['b/index.html'] },
		],
	])('fails: %s', async (_, head, severity, rest) => {
		const [finding, ...others] = await judge(head, rest);
		expect(others).toEqual([]);
		expect(finding?.severity).toBe(severity);
		expect(finding?.pagePlace === null).toBe(head === '');
		expect(await judge(finding?.expected[0] ?? '')).toEqual([]);
	});

	test('says nothing where the publisher’s rules judge the link', async () => {
		const profile = { canonical: { rule: 'required' } } as const;
		expect(await judge(link('https://medium.example/a'), { profile })).toEqual([]);
	});

	test('judges links to pages of this site where the publisher forbids those to others', async () => {
		const profile = { canonical: { rule: 'forbidden' } } as const;
		expect(await judge(link('https://medium.example/a'), { profile })).toEqual([]);
		expect(await judge(link('/a'), { profile })).toEqual([]);
		expect(await judge(link('/b/'), { profile, beside: ['b.html'] })).toEqual([
			expect.objectContaining({ severity: 'error' }),
		]);
	});

	test('a page with the work owes the credit itself', async () => {
		const options = parseOptions({}, 'test');
		const html = (head: string, credit: string): Uint8Array =>
			new TextEncoder().encode(
				`<html><head>${head}</head><body><p>${body}</p>${credit}</body></html>`,
			);
		const credit = creditSnippet(termsOf());
		const judgeSite = (bare: string) =>
			audit({
				articles: [parseArticle('content/a.md', article(), compileDeclare(options))],
				options,
				site: 'https://site.example',
				pages: [
					{ path: 'a/index.html', bytes: html(link('/b/'), credit) },
					{ path: 'b/index.html', bytes: html('', bare) },
				],
				headers: null,
			});
		expect((await judgeSite(credit)).findings).toEqual([]);
		const { findings } = await judgeSite('');
		expect(findings.map(({ rule, page }) => `${rule} ${page}`)).toEqual([
			'credit-present b/index.html',
		]);
	});

	test('fails its page', async () => {
		const options = parseOptions({}, 'test');
		const page = `<html><head>${link('/b/')}</head><body><p>${body}</p>${creditSnippet(termsOf())}</body></html>`;
		const { articles, verdict } = await audit({
			articles: [parseArticle('content/a.md', article(), compileDeclare(options))],
			options,
			site: 'https://site.example',
			pages: [page, '<p>Else.'].map((html, at) => ({
				path: `${'ab'[at]}/index.html`,
				bytes: new TextEncoder().encode(html),
			})),
			headers: null,
		});
		expect(verdict).toBe('fail');
		expect(articles[0]?.pages.map((one) => one.verdict)).toEqual(['fail']);
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

	test.each<[string, HostFiles]>([
		[
			'netlify.toml` (line 3)',
			{ 'netlify.toml': '[[headers]]\nfor = "/a"\nvalues = { X-Robots-Tag = "nofollow" }' },
		],
		[
			'vercel.json` (line 1)',
			{
				'vercel.json':
					'{"headers":[{"source":"/a/","headers":[{"key":"X-Robots-Tag","value":"none"}]}]}',
			},
		],
	])('a header of %s', async (place, hostFiles) => {
		const findings = (await judgeHouse({ profile: {}, hostFiles })).filter(
			({ rule }) => rule === 'backlink-followed',
		);
		expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(place)]);
	});

	test.each([
		['nofollow', '<meta name="robots" content="follow">'],
		['none', '<meta name="robots" content="noindex, follow">'],
	])('a meta tag: %s', async (content, mended) => {
		const [finding] = await judge('', `<meta name="robots" content="${content}">`);
		expect(finding?.expected).toEqual([mended]);
		expect(await judge('', mended)).toEqual([]);
	});

	test.each([
		['index, nofollow', '<meta name="robots" content="follow">', 'astro-seo'],
		[
			'noindex,nofollow,noarchive',
			'<meta name="robots" content="noindex, follow">',
			'@astrolib/seo',
		],
	])('a package that writes %s is named', async (content, mended, culprit) => {
		const [finding] = await judge('', `<meta name="robots" content="${content}">`);
		expect(finding?.expected).toEqual([mended, expect.stringContaining(`if ${culprit} writes`)]);
	});

	test.each([
		['nofollow', ['rehypeExternalLinks']],
		['nofollow noopener', ['rehypeExternalLinks']],
		['nofollow noopener noreferrer', ['rehypeExternalLinks', 'remarkExternalLinks']],
		['ugc', []],
	])('the plugins that may have written rel="%s" are named', async (rel, culprits) => {
		const credit = `<p><a rel="${rel}" href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, ${license}</p>`;
		const finding = (await judgePage(`BODY${credit}`)).find(
			({ rule }) => rule === 'backlink-followed',
		);
		const [, ...cures] = finding?.expected ?? [];
		expect(cures).toEqual(culprits.map((culprit) => expect.stringContaining(culprit)));
	});
});
