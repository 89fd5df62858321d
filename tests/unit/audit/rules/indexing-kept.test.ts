import { describe, expect, test } from 'vitest';
import { type HousePage, judgeHouse, said } from '../../../helpers/house-rules.ts';

const required = { noindex: { rule: 'required' } } as const;
const forbidden = { noindex: { rule: 'forbidden' } } as const;
const robots = (content: string, name = 'robots'): string =>
	`<meta name="${name}" content="${content}">`;

describe('required', () => {
	test.each<[string, string, Partial<HousePage>?]>([
		['noindex', robots('noindex')],
		['in any case, with others', robots('follow, NoIndex ,max-snippet:-1', ' Robots ')],
		['a header', '', { headers: '/a/\n  X-Robots-Tag: noindex' }],
		['a header for all by name', '', { headers: '/a/\n  x-robots-tag: *: noindex' }],
		[
			'a header beside one for a single crawler',
			robots('noarchive', 'googlebot'),
			{ headers: '/*\n  X-Robots-Tag: bingbot: nosnippet\n  X-Robots-Tag: noindex' },
		],
		['other crawlers kept out', robots('noindex'), { robots: 'User-agent: GPTBot\nDisallow: /' }],
		['another page kept out', robots('noindex'), { robots: 'User-agent: *\nDisallow: /b/' }],
	])('passes: %s', async (_, head, rest) => {
		expect(said(await judgeHouse({ head, profile: required, ...rest }))).toEqual([]);
	});

	test.each<[string, string, string, Partial<HousePage>?]>([
		['nothing', '', 'Unexpected page that search engines may index, expected `noindex`'],
		[
			'index',
			robots('index, follow'),
			'Unexpected page that search engines may index, expected `noindex`',
		],
		[
			'one that only expires',
			robots('unavailable_after: noindex'),
			'Unexpected page that search engines may index, expected `noindex`',
		],
		[
			'one crawler',
			robots('noindex', 'Googlebot'),
			'Unexpected `noindex` for googlebot only, expected one for all crawlers',
		],
		[
			'two crawlers',
			robots('noindex', 'bingbot') + robots('noindex', 'googlebot'),
			'Unexpected `noindex` for bingbot, googlebot only, expected one for all crawlers',
		],
		[
			'one crawler in a header',
			'',
			'Unexpected `noindex` for googlebot only, expected one for all crawlers',
			{ headers: '/a/\n  X-Robots-Tag: googlebot: noindex' },
		],
		[
			'without a comma',
			robots('noindex nosnippet'),
			'Unexpected `<meta name="robots" content="noindex nosnippet">`, which not every crawler understands, expected `noindex` between commas',
		],
		[
			'in the body',
			'',
			'Unexpected `noindex` in the body, where crawlers may not read it, expected it in the `<head>`',
			{ end: robots('noindex') },
		],
		[
			'in noscript',
			`<noscript>${robots('noindex')}</noscript>`,
			'Unexpected `noindex` in `<noscript>`, where crawlers may not read it, expected it in the `<head>`',
		],
		[
			'in a template',
			`<template>${robots('noindex')}</template>`,
			'Unexpected page that search engines may index, expected `noindex`',
		],
		[
			'a header of another page',
			'',
			'Unexpected page that search engines may index, expected `noindex`',
			{ headers: '/b/\n  X-Robots-Tag: noindex' },
		],
	])('fails: %s', async (_, head, message, rest) => {
		const findings = await judgeHouse({ head, profile: required, ...rest });
		expect(said(findings)).toEqual([`indexing-kept error: ${message}`]);
		expect(findings[0]?.expected).toContain('<meta name="robots" content="noindex">');
		expect(findings[0]?.evidence?.kind).toBe('profile');
	});

	test('a page that crawlers may not fetch hides its noindex', async () => {
		const findings = await judgeHouse({
			head: robots('noindex'),
			profile: required,
			robots: '# all\nUser-agent: *\nDisallow: /a/ # copies',
		});
		expect(said(findings)).toEqual([
			'backlink-followed error: Unexpected `Disallow: /a/` in `robots.txt` (line 3), which keeps crawlers from this page (crawlers it does not name, Googlebot, Bingbot), expected a page whose links they follow',
			'indexing-kept error: Unexpected `Disallow: /a/` in `robots.txt` (line 3), which hides the `noindex` of this page from crawlers (crawlers it does not name, Googlebot, Bingbot), expected a page that they may fetch',
		]);
	});
});

describe('forbidden', () => {
	test.each<[string, string, Partial<HousePage>?]>([
		['nothing', ''],
		['index', robots('index, max-image-preview:none')],
		['a day without a date', robots('unavailable_after:')],
		['crawlers that do not search kept out', '', { robots: 'User-agent: CCBot\nDisallow: /' }],
	])('passes: %s', async (_, head, rest) => {
		expect(said(await judgeHouse({ head, profile: forbidden, ...rest }))).toEqual([]);
	});

	test.each<[string, string, string, Partial<HousePage>?]>([
		[
			'noindex',
			robots('noindex'),
			'Unexpected `<meta name="robots" content="noindex">`, expected a page that search engines may index',
		],
		[
			'one crawler',
			robots('noindex', 'bingbot'),
			'Unexpected `<meta name="bingbot" content="noindex">`, expected a page that search engines may index',
		],
		[
			'without a comma',
			robots('noindex nosnippet'),
			'Unexpected `<meta name="robots" content="noindex nosnippet">`, expected a page that search engines may index',
		],
		[
			'in noscript',
			`<noscript>${robots('noindex')}</noscript>`,
			'Unexpected `<meta name="robots" content="noindex">`, expected a page that search engines may index',
		],
		[
			'a last day',
			robots('unavailable_after: 2030-01-31'),
			'Unexpected `<meta name="robots" content="unavailable_after: 2030-01-31">`, which takes the page out of search from a day on, expected a page that search engines may index',
		],
		[
			'a last day for one crawler, behind another rule',
			robots('max-snippet:-1, Unavailable_After: Friday, 25-Jun-10 15:00:00 GMT', 'googlebot'),
			'Unexpected `<meta name="googlebot" content="max-snippet:-1, Unavailable_After: Friday, 25-Jun-10 15:00:00 GMT">`, which takes the page out of search from a day on, expected a page that search engines may index',
		],
		[
			'a last day in a header',
			'',
			'Unexpected `X-Robots-Tag: googlebot: unavailable_after: 2019-01-01` in `_headers` (line 2), which takes the page out of search from a day on, expected a page that search engines may index',
			{ headers: '/a/\n  X-Robots-Tag: googlebot: unavailable_after: 2019-01-01' },
		],
		[
			'a header of netlify.toml',
			'',
			'Unexpected `X-Robots-Tag: noindex` in `netlify.toml` (line 4), expected a page that search engines may index',
			{
				hostFiles: {
					'netlify.toml':
						'[[headers]]\n  for = "/*"\n  [headers.values]\n  X-Robots-Tag = "noindex"\n',
				},
			},
		],
		[
			'a header of vercel.json',
			'',
			'Unexpected `x-robots-tag: noindex` in `vercel.json` (line 2), expected a page that search engines may index',
			{
				hostFiles: {
					'vercel.json':
						'{ "headers": [{ "source": "/(.*)", "headers": [\n{ "key": "x-robots-tag", "value": "noindex" }] }] }',
				},
			},
		],
		[
			'a header',
			'',
			'Unexpected `X-Robots-Tag: googlebot: noindex` in `_headers` (line 2), expected a page that search engines may index',
			{ headers: '/a/\n  X-Robots-Tag: googlebot: noindex' },
		],
	])('fails: %s', async (_, head, message, rest) => {
		expect(said(await judgeHouse({ head, profile: forbidden, ...rest }))).toEqual([
			`indexing-kept error: ${message}`,
		]);
	});

	test('where only some crawlers are kept out, a person must look', async () => {
		const findings = await judgeHouse({
			profile: forbidden,
			robots: 'User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nAllow: /',
		});
		expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
			['backlink-followed', 'warning'],
			['indexing-kept', 'warning'],
		]);
		expect(findings[0]?.message).toContain('(crawlers it does not name, Bingbot)');
	});
});
