import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../../plugins/article/index.ts';
import { audit } from '../../../../plugins/audit/index.ts';
import type { Finding } from '../../../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../../../plugins/options.ts';
import { article, body, sourceUrl } from '../../../helpers/article.ts';

interface Case {
	head?: string;
	/** Opening tag around the work. */
	main?: string;
	/** Before the work, inside `main`. */
	top?: string;
	/** Behind the credit. */
	end?: string;
	/** Lines of the front matter to replace. */
	data?: Record<string, string>;
	headers?: string;
	options?: UserOptions;
	/** A second work on the page, of another publisher. */
	second?: boolean;
}

const by = 'https://creativecommons.org/licenses/by/4.0/';
const nc = 'https://creativecommons.org/licenses/by-nc/4.0/';
const otherUrl = 'https://other.example/wind';
const otherText = body.replaceAll(/[a-z]+/g, (word) => [...word].reverse().join(''));

async function judge(given: Case): Promise<Finding[]> {
	const { head = '', main = '<main>', top = '', end = '', data = {}, headers = null } = given;
	const options = parseOptions(
		given.options ?? { site: { name: 'My Magazine', url: 'https://site.example' } },
		'test',
	);
	const license = data['license: CC-BY-4.0']?.replace('license: ', '') ?? 'CC-BY-4.0';
	const deed = license.startsWith('CC-BY-SA-3.0') ? 'by-sa/3.0' : 'by/4.0';
	const credit = (url: string) =>
		`<p>A. Writer, <a href="${url}">The Publisher</a>, <a href="https://creativecommons.org/licenses/${deed}/">${deed}</a></p>`;
	const other = given.second
		? `<article><h2>Wind</h2><p>${otherText}</p>${credit(otherUrl)}</article>`
		: '';
	const page = `<!doctype html><html><head>${head}</head><body>${main}<h1>Tides of the estuary</h1>${top}<p>${body}</p>${credit(sourceUrl)}</main>${other}${end}</body></html>`;
	const declare = compileDeclare(options);
	const articles = [parseArticle('content/a.md', article(data), declare)];
	if (given.second) {
		const text = article(
			{
				[sourceUrl]: otherUrl,
				'title: Tides of the estuary': 'title: Wind',
				'author: A. Writer': 'author: B. Editor',
			},
			otherText,
		);
		articles.push(parseArticle('content/b.md', text, declare));
	}
	const result = await audit({
		articles,
		options,
		site: 'https://site.example',
		pages: [{ path: 'a/index.html', bytes: new TextEncoder().encode(page) }],
		headers,
	});
	return result.findings.filter(({ rule }) => rule === 'metadata-true');
}

const ld = (...nodes: object[]) =>
	`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...(nodes.length === 1 ? nodes[0] : { '@graph': nodes }) })}</script>`;
const node = (properties: object = {}) => ({
	'@type': 'NewsArticle',
	headline: 'Tides of the estuary',
	...properties,
});
const person = (name: string) => ({ '@type': 'Person', name });
const told = (findings: readonly Finding[]) =>
	findings.map(({ severity, message }) => `${severity}: ${message}`);

describe('passes', () => {
	test.each<[string, Case]>([
		[
			'a profile of the site on a network, as Open Graph has it',
			{ head: '<meta property="article:author" content="https://network.example/my-magazine">' },
		],
		['nothing said', {}],
		[
			'all of it, truly',
			{
				head: ld(
					node({
						author: person('A. Writer'),
						license: by,
						publisher: { '@type': 'Organization', name: 'My Magazine' },
						isBasedOn: sourceUrl,
						mainEntityOfPage: 'https://site.example/a/',
						datePublished: '2026-05-01',
						copyrightHolder: { '@type': 'Organization', name: 'The Publisher' },
					}),
				),
			},
		],
		[
			'other spellings',
			{
				head: ld(
					node({
						author: 'By A. Writer, The Publisher',
						license: 'http://creativecommons.org/licenses/by/4.0/legalcode.de',
						isBasedOn: {
							'@type': 'Article',
							'@id': `${sourceUrl}/?utm_source=x`,
							author: 'Writer, A.',
						},
					}),
				),
			},
		],
		['an id as the licence', { head: ld(node({ license: 'CC BY 4.0' })) }],
		['more of the author’s name', { head: ld(node({ author: person('Ann Writer') })) }],
		[
			'the publisher as the author',
			{ head: ld(node({ author: { '@type': 'Organization', name: 'The Publisher' } })) },
		],
		[
			'the author by reference',
			{
				head: ld(node({ author: { '@id': '#a' } }), {
					'@type': 'Person',
					'@id': '#a',
					name: 'A. Writer',
				}),
			},
		],
		[
			'an author that stands elsewhere',
			{ head: ld(node({ author: { '@id': 'https://site.example/#/person/1' } })) },
		],
		[
			'the site’s licence',
			{
				head: ld(
					{ '@type': 'WebSite', name: 'My Magazine', license: nc, author: 'Site Owner' },
					node(),
				),
			},
		],
		[
			'a picture’s licence and author',
			{
				head: ld(
					node({
						image: {
							'@type': 'ImageObject',
							license: nc,
							creator: person('P. Hotographer'),
							copyrightNotice: 'All rights reserved',
						},
					}),
				),
			},
		],
		[
			'a comment’s author',
			{ head: ld(node({ comment: { '@type': 'Comment', author: person('Visitor') } })) },
		],
		[
			'other articles in a list',
			{
				head: ld(
					{
						'@type': 'ItemList',
						itemListElement: [
							{ '@type': 'BlogPosting', url: 'https://site.example/b/', author: 'Site Owner' },
						],
					},
					node(),
				),
			},
		],
		[
			'another article beside this one',
			{
				head: ld(node({ url: 'https://site.example/a/' }), {
					'@type': 'BlogPosting',
					url: 'https://site.example/b/',
					author: 'Site Owner',
					license: nc,
				}),
			},
		],
		[
			'another article by its headline',
			{ head: ld(node(), { '@type': 'BlogPosting', headline: 'Another', author: 'Site Owner' }) },
		],
		[
			'a book that the story reviews',
			{ head: ld(node({ about: { '@type': 'Book', author: 'B. Ook', license: nc } })) },
		],
		[
			'a headline that is on the page',
			{ head: ld(node({ headline: 'When the water comes' })), top: '<p>When the water comes</p>' },
		],
		['a headline that was cut', { head: ld(node({ headline: 'Tides of the…' })) }],
		[
			'several origins, one of them true',
			{ head: ld(node({ isBasedOn: ['https://data.example/1', sourceUrl] })) },
		],
		['sameAs elsewhere', { head: ld(node({ sameAs: 'https://doi.org/10.1/1' })) }],
		[
			'no JSON-LD',
			{
				head: '<script type="application/json">{"author": "Site Owner"}</script><script>{</script>',
			},
		],
		['in a template', { end: `<template>${ld(node({ author: 'Site Owner' }))}</template>` }],
		[
			'microdata',
			{
				main: '<main itemscope itemtype="https://schema.org/Article">',
				top: `<meta itemprop="author" content="A. Writer"><link itemprop="license" href="${by}"><p itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">My Magazine</span></p>`,
			},
		],
		[
			'microdata of something else',
			{
				end: '<div itemscope itemtype="https://schema.org/WPFooter"><span itemprop="author">Site Owner</span></div>',
			},
		],
		[
			'RDFa of the page',
			{
				top: `<p prefix="dct: http://purl.org/dc/terms/"><a rel="dct:source cc:attributionURL" href="${sourceUrl}"><cite property="dct:title">Tides</cite></a> by <span property="dct:creator cc:attributionName">A. Writer, The Publisher</span>, <a property="cc:license" href="${by}">CC BY 4.0</a></p>`,
			},
		],
		[
			'RDFa of where a link goes: words as `content` are of that',
			{
				top: '<a property="dct:creator" content="Site Owner" href="https://owner.example/">me</a>',
			},
		],
		[
			'RDFa of something else',
			{
				end: `<div about="https://flickr.example/1"><span property="dct:creator">P. Hotographer</span><a rel="cc:license license" href="${nc}">CC BY-NC</a></div>`,
			},
		],
		[
			'meta',
			{
				head: `<meta name="author" content="A. Writer"><meta name="DC.creator" content="Writer, A."><meta name="DCTERMS.license" content="${by}"><meta name="citation_author" content="A Writer"><meta name="DC.source" content="${sourceUrl}"><meta name="DC.rights" content="CC BY 4.0"><meta property="og:title" content="X">`,
			},
		],
		['rel=license', { head: `<link rel="license" href="${by}deed.de">` }],
		[
			'RSL',
			{
				head: '<link rel="license" type="application/rsl+xml" href="/rsl.xml">',
				headers: '/*\n  Link: </rsl.xml>; rel="license"; type="application/rsl+xml"',
			},
		],
		[
			'a footer that makes exceptions',
			{
				end: `<footer><p>Texts are under <a rel="license" href="${nc}">CC BY-NC 4.0</a> unless otherwise noted.</p></footer>`,
			},
		],
		[
			'a footer that declares nothing',
			{ end: `<footer><p>This site: <a href="${nc}">CC BY-NC 4.0</a></p></footer>` },
		],
		['a header', { headers: `/a/*\n  Link: <${by}>; rel="license"` }],
		['a header for another page', { headers: `/b/*\n  Link: <${nc}>; rel="license"` }],
		[
			'a translator beside the author',
			{
				head: ld(node({ author: [person('A. Writer'), person('T. Ranslator')] })),
				data: { 'license: CC-BY-4.0': 'license: CC-BY-4.0\nchanges: Translated.' },
			},
		],
		[
			'a later version of ShareAlike on a changed copy',
			{
				head: ld(node({ license: 'https://creativecommons.org/licenses/by-sa/4.0/' })),
				data: { 'license: CC-BY-4.0': 'license: CC-BY-SA-3.0\nchanges: Translated.' },
			},
		],
		[
			'a date after the source’s',
			{
				head: ld(node({ datePublished: '2026-03-02T10:00:00Z' })),
				data: {
					'  publisher: The Publisher': '  publisher: The Publisher\n  published: 2026-03-01',
				},
			},
		],
		[
			'no author known',
			{ head: ld(node({ author: person('Ann Who') })), data: { 'author: A. Writer': '' } },
		],
		[
			'two works: the page speaks for itself',
			{
				second: true,
				head: `<meta name="author" content="Site Owner"><link rel="license" href="${nc}">${ld({ '@type': 'CollectionPage', author: 'Site Owner', license: nc })}`,
			},
		],
		[
			'two works, each told by its headline',
			{
				second: true,
				head: ld(node({ author: 'A. Writer', license: by }), {
					'@type': 'NewsArticle',
					headline: 'Wind',
					author: 'B. Editor',
				}),
			},
		],
		[
			'two works, told in one',
			{ second: true, head: ld({ '@type': 'NewsArticle', headline: 'Wind', author: 'B. Editor' }) },
		],
	])('%s', async (_, given) => {
		expect(told(await judge(given))).toEqual([]);
	});
});

describe('fails', () => {
	test.each<[string, Case, string[]]>([
		[
			'another licence',
			{ head: ld(node({ license: nc })) },
			[
				`error: Unexpected licence ${nc} in \`license\` in the JSON-LD, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'another version',
			{ head: ld(node({ license: 'https://creativecommons.org/licenses/by/3.0/' })) },
			[
				'error: Unexpected licence https://creativecommons.org/licenses/by/3.0/ in `license` in the JSON-LD, expected that of the work, CC BY 4.0',
			],
		],
		[
			'one of two licences',
			{ head: ld(node({ license: [by, nc] })) },
			[
				`error: Unexpected licence ${nc} in \`license\` in the JSON-LD, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'a licence as a thing',
			{ head: ld(node({ license: { '@type': 'CreativeWork', name: 'X', url: nc } })) },
			[
				`error: Unexpected licence ${nc} in \`license\` in the JSON-LD, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'own terms',
			{ head: ld(node({ license: 'https://site.example/terms' })) },
			[
				'warning: Unexpected licence https://site.example/terms in `license` in the JSON-LD of a work under CC BY 4.0: a person must look',
			],
		],
		[
			'all rights reserved',
			{ head: ld(node({ copyrightNotice: '© 2026 My Magazine. All rights reserved.' })) },
			[
				'error: Unexpected words “© 2026 My Magazine. All rights reserved.” in `copyrightNotice` in the JSON-LD of a work under CC BY 4.0',
			],
		],
		[
			'the owner as the author',
			{ head: ld(node({ author: person('Site Owner') })) },
			['error: Unexpected author “Site Owner” in `author` in the JSON-LD, expected A. Writer'],
		],
		[
			'one author too many',
			{ head: ld(node({ author: [person('A. Writer'), person('Site Owner')] })) },
			['error: Unexpected author “Site Owner” in `author` in the JSON-LD, expected A. Writer'],
		],
		[
			'the author by reference',
			{
				head: ld(
					{ '@type': 'Person', '@id': '#me', name: 'Site Owner' },
					node({ author: { '@id': '#me' } }),
				),
			},
			['error: Unexpected author “Site Owner” in `author` in the JSON-LD, expected A. Writer'],
		],
		[
			'full names',
			{
				head: `<script type="application/ld+json">{"@type": "https://schema.org/Article", "schema:author": {"schema:name": "Site Owner"}}</script>`,
			},
			['error: Unexpected author “Site Owner” in `author` in the JSON-LD, expected A. Writer'],
		],
		[
			'as the entity of the page',
			{ head: ld({ '@type': 'WebPage', mainEntity: node({ author: 'Site Owner' }) }) },
			['error: Unexpected author “Site Owner” in `author` in the JSON-LD, expected A. Writer'],
		],
		[
			'the site where no author is known',
			{
				head: ld(node({ author: { '@type': 'Organization', name: 'My Magazine' } })),
				data: { 'author: A. Writer': '' },
			},
			['error: Unexpected author “My Magazine” in `author` in the JSON-LD, expected The Publisher'],
		],
		[
			'the page’s own licence',
			{ head: ld({ '@type': 'WebPage', license: nc }) },
			[
				`error: Unexpected licence ${nc} in \`license\` of the page in the JSON-LD, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'the site as the holder',
			{ head: ld(node({ copyrightHolder: { '@type': 'Organization', name: 'My Magazine' } })) },
			[
				'warning: Unexpected rights of “My Magazine” in `copyrightHolder` in the JSON-LD to a work of The Publisher: a person must look',
			],
		],
		[
			'the publisher of the page as the holder',
			{
				head: ld(node({ publisher: { '@id': '#p' }, copyrightHolder: { '@id': '#p' } }), {
					'@type': 'Organization',
					'@id': '#p',
					name: 'The Tide Shop',
				}),
			},
			[
				'warning: Unexpected rights of “The Tide Shop” in `copyrightHolder` in the JSON-LD to a work of The Publisher: a person must look',
			],
		],
		[
			'another origin',
			{ head: ld(node({ isBasedOn: 'https://publisher.example/' })) },
			[
				`warning: Unexpected origin https://publisher.example/ in \`isBasedOn\` in the JSON-LD, expected ${sourceUrl}`,
			],
		],
		[
			'another page of the publisher',
			{ head: ld(node({ sameAs: 'https://publisher.example/2026/other' })) },
			[
				`warning: Unexpected origin https://publisher.example/2026/other in \`sameAs\` in the JSON-LD, expected ${sourceUrl}`,
			],
		],
		[
			'a date before the source’s',
			{
				head: ld(node({ datePublished: '2026-02-27' })),
				data: {
					'  publisher: The Publisher': '  publisher: The Publisher\n  published: 2026-03-01',
				},
			},
			[
				'warning: Unexpected date 2026-02-27 in `datePublished` in the JSON-LD, before that of the source, 2026-03-01',
			],
		],
		[
			'a headline from nowhere',
			{ head: ld(node({ headline: 'My own scoop' })) },
			[
				'warning: Unexpected headline “My own scoop” in `headline` in the JSON-LD, which the page does not show',
			],
		],
		[
			'the original under another licence',
			{ head: ld(node({ isBasedOn: { '@type': 'Article', url: sourceUrl, license: nc } })) },
			[
				`error: Unexpected licence ${nc} in \`license\` in the JSON-LD, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'microdata',
			{
				main: '<main itemscope itemtype="http://schema.org/BlogPosting">',
				top: `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Site Owner</b></span><a itemprop="license" href="${nc}">NC</a>`,
			},
			[
				'error: Unexpected author “Site Owner” in `author` in the microdata, expected A. Writer',
				`error: Unexpected licence ${nc} in \`license\` in the microdata, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'microdata by itemref',
			{
				main: '<main itemscope itemtype="http://schema.org/BlogPosting" itemref="x">',
				end: '<p id="x"><span itemprop="author">Site Owner</span></p>',
			},
			['error: Unexpected author “Site Owner” in `author` in the microdata, expected A. Writer'],
		],
		[
			'RDFa of the page',
			{
				top: `<p><span property="dct:creator">Site Owner</span> <a rel="cc:license" href="${nc}">NC</a></p>`,
			},
			[
				'error: Unexpected author “Site Owner” in `dct:creator` in the RDFa, expected A. Writer',
				`error: Unexpected licence ${nc} in \`cc:license\` in the RDFa, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'RDFa in `content`, beside a link and on one that is told to be of the source',
			{
				top: `<span property="dct:creator" content="Site Owner">by</span><a about="${sourceUrl}" property="cc:attributionName" content="The Owner" href="https://owner.example/">me</a>`,
			},
			[
				'error: Unexpected author “Site Owner” in `dct:creator` in the RDFa, expected A. Writer',
				'error: Unexpected author “The Owner” in `cc:attributionName` in the RDFa, expected A. Writer',
			],
		],
		[
			'RDFa of the source',
			{ top: `<p about="${sourceUrl}"><a property="schema:license" href="${nc}">NC</a></p>` },
			[
				`error: Unexpected licence ${nc} in \`license\` in the RDFa, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'RDFa with a vocabulary',
			{
				main: '<main vocab="https://schema.org/" typeof="Article">',
				top: '<span property="author" typeof="Person"><span property="name">Site Owner</span></span>',
			},
			['error: Unexpected author “Site Owner” in `author` in the RDFa, expected A. Writer'],
		],
		[
			'meta',
			{
				head: `<meta name="author" content="Site Owner"><meta name="DC.Rights" content="CC BY-NC 4.0"><meta name="copyright" content="© My Magazine"><meta name="dcterms.source" content="https://aggregator.example/1">`,
			},
			[
				'error: Unexpected author “Site Owner” in `<meta name="author">`, expected A. Writer',
				'error: Unexpected licence CC BY-NC 4.0 in `<meta name="dc.rights">`, expected that of the work, CC BY 4.0',
				'warning: Unexpected rights of “© My Magazine” in `<meta name="copyright">` to a work of The Publisher: a person must look',
				`warning: Unexpected origin https://aggregator.example/1 in \`<meta name="dcterms.source">\`, expected ${sourceUrl}`,
			],
		],
		[
			'rel=license in the head',
			{ head: `<link rel="license" href="${nc}">` },
			[
				`error: Unexpected licence ${nc} in \`rel="license"\`, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'rel=license in a footer',
			{ end: `<footer><p>This site: <a rel="license" href="${nc}">CC BY-NC 4.0</a></p></footer>` },
			[
				`error: Unexpected licence ${nc} in \`rel="license"\`, expected that of the work, CC BY 4.0`,
			],
		],
		[
			'a header',
			{ headers: `/*\n  Link: <${nc}>; rel="license"` },
			[
				`error: Unexpected licence ${nc} in \`Link\` in \`_headers\` (line 2), expected that of the work, CC BY 4.0`,
			],
		],
		[
			'no JSON',
			{ head: '<script type="application/ld+json">{"@type": "Article",}</script>' },
			['warning: Unexpected JSON-LD that no machine can read'],
		],
		[
			'a changed copy under another licence',
			{
				head: ld(node({ license: nc })),
				data: { 'license: CC-BY-4.0': 'license: CC-BY-4.0\nchanges: Translated.' },
			},
			[
				`warning: Unexpected licence ${nc} in \`license\` in the JSON-LD of a work under CC BY 4.0: a person must look`,
			],
		],
		[
			'a changed ShareAlike copy',
			{
				head: ld(node({ license: nc })),
				data: { 'license: CC-BY-4.0': 'license: CC-BY-SA-3.0\nchanges: Translated.' },
			},
			[
				`error: Unexpected licence ${nc} in \`license\` in the JSON-LD, expected that of the work, CC BY-SA 3.0`,
			],
		],
		[
			'one of two works',
			{ second: true, head: ld(node({ author: 'Site Owner' })) },
			['error: Unexpected author “Site Owner” in `author` in the JSON-LD, expected A. Writer'],
		],
	])('%s', async (_, given, expected) => {
		const findings = await judge(given);
		const shown = told(findings).map((text) => text.replace(/ \(.*\), expected JSON$/, ''));
		expect(shown.sort()).toEqual(expected.sort());
		for (const { evidence, expected: snippets, pagePlace } of findings) {
			expect(evidence?.text).toBeTruthy();
			expect(snippets.join('')).not.toBe('');
			if (!given.headers) expect(pagePlace).not.toBeNull();
		}
	});

	test('under the public domain it is a wish', async () => {
		const data = { 'license: CC-BY-4.0': 'license: CC0-1.0' };
		const findings = await judge({ head: ld(node({ author: 'Site Owner', license: by })), data });
		expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
	});

	test('what a publisher’s own grant says', async () => {
		const options: UserOptions = {
			publishers: [
				{
					id: 'p',
					name: 'The Publisher',
					grant: {
						id: 'own',
						name: 'Own terms',
						url: 'https://publisher.example/terms',
						words: 'Anyone may republish.',
					},
				},
			],
		};
		const data = { 'license: CC-BY-4.0': 'license: own' };
		for (const license of ['https://publisher.example/terms', 'Own terms']) {
			expect(await judge({ head: ld(node({ license })), data, options })).toEqual([]);
		}
		expect(told(await judge({ head: ld(node({ license: by })), data, options }))).toEqual([
			`error: Unexpected licence ${by} in \`license\` in the JSON-LD, expected that of the work, Own terms`,
		]);
	});
});

test('metadata made to be slow take linear time', async () => {
	const deep = `${'{"a":['.repeat(20_000)}1${']}'.repeat(20_000)}`;
	const spans = `${'<span itemscope itemprop="author" property="dct:creator" prefix="p: x">'.repeat(400)}x${'</span>'.repeat(400)}`;
	const many = '<meta name="author" content="A. Writer">'.repeat(5_000);
	const rels = `<p>${'x '.repeat(10_000)}${`<a rel="license" href="${by}">CC BY 4.0</a> `.repeat(1_000)}</p>`;
	await judge({
		head: `<script type="application/ld+json">${deep}</script>${many}`,
		top: spans,
		end: rels,
	});
});
