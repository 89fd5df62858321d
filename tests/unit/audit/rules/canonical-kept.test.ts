import { describe, expect, test } from 'vitest';
import { sourceUrl } from '../../../helpers/article.ts';
import { type HousePage, judgeHouse, said } from '../../../helpers/house-rules.ts';

const required = { canonical: { rule: 'required' } } as const;
const forbidden = { canonical: { rule: 'forbidden' } } as const;
const link = (href: string, more = ''): string => `<link rel="canonical" href="${href}"${more}>`;

const judge = (head: string, rest: Partial<HousePage> = {}) =>
	judgeHouse({ head, profile: required, ...rest });

describe('required: passes', () => {
	test.each<[string, string, Partial<HousePage>?]>([
		['the source', link(sourceUrl)],
		[
			'another scheme, www, a slash and tracking',
			link('http://www.publisher.example/2026/story/?utm_source=x'),
		],
		['no scheme', link('//publisher.example/2026/story')],
		['further tokens and case', `<link REL="Canonical foo" href=" ${sourceUrl} ">`],
		['the same twice', link(sourceUrl) + link(`${sourceUrl}/`)],
		[
			'a header',
			'',
			{ headers: `/a/*\n  Link: </x>; rel=preload, <${sourceUrl}>; rel="canonical"` },
		],
		[
			'a header that says the same',
			link(sourceUrl),
			{ headers: `/*\n  link: <${sourceUrl}>;rel=canonical` },
		],
		['an ineffective one beside it', link(sourceUrl) + link('/fr/', ' hreflang="fr"')],
		['a site whose address nobody knows', link(sourceUrl), { site: null }],
		[
			'a shadow tree that says something else',
			link(sourceUrl),
			{ end: `<template>${link('/x')}</template>` },
		],
	])('%s', async (_, head, rest) => {
		expect(said(await judge(head, rest))).toEqual([]);
	});
});

describe('required: fails', () => {
	test.each<[string, string, string, Partial<HousePage>?]>([
		['none', '', `Unexpected page without a canonical link, expected one to ${sourceUrl}`],
		[
			'an empty one',
			link(''),
			`Unexpected page without a canonical link, expected one to ${sourceUrl}`,
		],
		[
			'the page itself',
			link('https://site.example/a/'),
			`Unexpected canonical link to the page itself (https://site.example/a/), expected ${sourceUrl}`,
		],
		[
			'the page under another name',
			link('https://site.example/a/index.html'),
			`Unexpected canonical link to the page itself (https://site.example/a/index.html), expected ${sourceUrl}`,
		],
		[
			'a page of a folder with odd letters',
			link('https://site.example/caf%C3%A9'),
			`Unexpected canonical link to the page itself (https://site.example/caf%C3%A9), expected ${sourceUrl}`,
			{ path: 'café.html' },
		],
		[
			'another page',
			link('https://publisher.example/'),
			`Unexpected canonical link to https://publisher.example/, expected ${sourceUrl}`,
		],
		[
			'no web address',
			link('mailto:a@publisher.example'),
			`Unexpected canonical link to mailto:a@publisher.example, expected ${sourceUrl}`,
		],
		[
			'a relative one',
			link('/a/'),
			`Unexpected relative canonical link (/a/), expected ${sourceUrl} in full`,
		],
		[
			'a relative one that a base leads to the source',
			`<base href="https://publisher.example/">${link('2026/story')}`,
			`Unexpected relative canonical link (2026/story), expected ${sourceUrl} in full`,
		],
		[
			'several',
			link(sourceUrl) + link('https://site.example/a/'),
			`Unexpected canonical links to several addresses (${sourceUrl}, https://site.example/a/), of which crawlers use none, expected one to ${sourceUrl}`,
		],
		[
			'a header that says something else',
			link(sourceUrl),
			`Unexpected canonical links to several addresses (${sourceUrl}, https://site.example/a/ in line 2 of \`_headers\`), of which crawlers use none, expected one to ${sourceUrl}`,
			{ headers: '/a/\n  Link: <https://site.example/a/>; rel=canonical' },
		],
		[
			'the wrong one in a header',
			'',
			`Unexpected canonical link to https://site.example/b/ in line 2 of \`_headers\`, expected ${sourceUrl}`,
			{ headers: '/a/\n  Link: <https://site.example/b/>; rel=canonical' },
		],
		[
			'a header of another page',
			'',
			`Unexpected page without a canonical link, expected one to ${sourceUrl}`,
			{ headers: `/b/\n  Link: <${sourceUrl}>; rel=canonical` },
		],
		[
			'in the body',
			'',
			`Unexpected canonical link in the body, where crawlers do not take it for the page’s, expected one to ${sourceUrl} in the \`<head>\``,
			{ end: link(sourceUrl) },
		],
		[
			'behind what ends the head',
			`<noscript><img src="/x.gif"></noscript>${link(sourceUrl)}`,
			`Unexpected canonical link in the body, where crawlers do not take it for the page’s, expected one to ${sourceUrl} in the \`<head>\``,
		],
		[
			'in a template',
			`<template>${link(sourceUrl)}</template>`,
			`Unexpected canonical link in \`<template>\`, where crawlers do not take it for the page’s, expected one to ${sourceUrl} in the \`<head>\``,
		],
		[
			'in noscript',
			`<noscript>${link(sourceUrl)}</noscript>`,
			`Unexpected canonical link in \`<noscript>\`, where crawlers do not take it for the page’s, expected one to ${sourceUrl} in the \`<head>\``,
		],
		[
			'of a variant',
			link(sourceUrl, ' media="print"'),
			`Unexpected canonical link with \`media\`, where crawlers do not take it for the page’s, expected one to ${sourceUrl} in the \`<head>\``,
		],
		[
			'inside a frame',
			'',
			`Unexpected page without a canonical link, expected one to ${sourceUrl}`,
			{ end: `<iframe srcdoc='${link(sourceUrl)}'></iframe>` },
		],
	])('%s', async (_, head, message, rest) => {
		const findings = await judge(head, rest);
		expect(said(findings)).toEqual([`canonical-kept error: ${message}`]);
		expect(findings[0]).toMatchObject({
			place: { line: 5 },
			evidence: { kind: 'profile', text: expect.stringContaining('canonical') },
			expected: expect.arrayContaining([`<link rel="canonical" href="${sourceUrl}">`]),
		});
		if (!rest?.headers && (head !== '' || rest?.end?.startsWith('<link')))
			expect(findings[0]?.pagePlace).not.toBeNull();
	});

	test.each<[string, string, Partial<HousePage>, string[]]>([
		[
			'another beside it',
			link(sourceUrl) + link('https://site.example/a/'),
			{},
			[link(sourceUrl), `<!-- remove ${link('https://site.example/a/')} -->`],
		],
		[
			'a header beside it',
			link(sourceUrl),
			{ headers: '/*\n  Link: <https://site.example/a/>; rel="canonical"' },
			[link(sourceUrl), '# remove the canonical link from line 2 of _headers'],
		],
	])('of several, says which to remove: %s', async (_, head, rest, expected) => {
		expect((await judge(head, rest))[0]?.expected).toEqual(expected);
	});

	test('a header that is wrong is mended where it stands', async () => {
		const headers = '/*\n  Link: <https://site.example/x/>; rel="canonical"';
		const [finding] = await judge('', { headers });
		expect(finding?.expected).toContain(
			`Link: <${sourceUrl}>; rel="canonical"   in place of line 2 of _headers`,
		);
	});

	test('the finding points to the link that is wrong, and what it proposes passes', async () => {
		const [finding] = await judge(`\n${link(sourceUrl)}\n ${link('https://site.example/a/')}`);
		expect(finding?.pagePlace).toEqual({ line: 3, column: 2 });
		expect(await judge(finding?.expected[0] ?? '')).toEqual([]);
	});

	test('an address with signs of HTML in it', async () => {
		const source = 'https://publisher.example/2026/story?a=1&b=2';
		const [finding] = await judge('', { source });
		expect(finding?.expected[0]).toContain('story?a=1&amp;b=2');
		expect(await judge(finding?.expected[0] ?? '', { source })).toEqual([]);
	});

	test('what is only asked for is a warning', async () => {
		const profile = { canonical: { rule: 'required', severity: 'asked' } } as const;
		const [finding] = await judge('', { profile });
		expect(finding?.severity).toBe('warning');
	});
});

describe('forbidden', () => {
	test('leaves another page of the site to the rule on crawlers', async () => {
		const findings = await judge(link('/b/'), { profile: forbidden });
		expect(findings.map(({ rule }) => rule)).toEqual(['backlink-followed']);
	});

	test.each<[string, string, Partial<HousePage>?]>([
		['none', ''],
		['the page itself', link('https://www.site.example/a/')],
		['no address', link('mailto:a@publisher.example')],
		['an own address that nobody knows', link('https://my-site.example/a/'), { site: null }],
	])('passes: %s', async (_, head, rest) => {
		expect(said(await judge(head, { profile: forbidden, ...rest }))).toEqual([]);
	});

	test.each<[string, string, Partial<HousePage>?]>([
		['the source', link(sourceUrl)],
		['any other site', link('https://elsewhere.example/')],
		['in a header', '', { headers: `/a/\n  Link: <${sourceUrl}>; rel=canonical` }],
		['the source, where the own address is not known', link(sourceUrl), { site: null }],
	])('fails: %s', async (_, head, rest) => {
		const findings = await judge(head, { profile: forbidden, ...rest });
		expect(findings.map(({ rule }) => rule)).toEqual(['canonical-kept']);
		expect(findings[0]?.message).toMatch(/^Unexpected canonical link to another site \(https:/);
	});
});
