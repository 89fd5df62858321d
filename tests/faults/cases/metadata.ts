import type { Fault } from '../sample.ts';

const nc = 'https://creativecommons.org/licenses/by-nc/4.0/';

/** What machines read says something else than the page. */
export const metadata: readonly Fault[] = [
	metadata_(
		'json-ld-license',
		'another licence in JSON-LD',
		(l) => ld({ headline: l.title, license: nc }),
		'error',
		'<script type="application/ld+json"',
	),
	metadata_(
		'json-ld-author',
		'another author in JSON-LD',
		(l) => ld({ headline: l.title, author: { '@type': 'Person', name: 'Sam Sitewright' } }),
		'error',
		'<script type="application/ld+json"',
	),
	metadata_(
		'json-ld-graph',
		'another licence deep in a `@graph`',
		(l) =>
			ld({
				'@graph': [
					{ '@type': 'WebSite', name: 'The Magazine' },
					{ '@type': 'NewsArticle', headline: l.title, license: nc },
				],
			}),
		'error',
		'<script type="application/ld+json"',
	),
	metadata_(
		'rel-license',
		'`<link rel=license>` to another licence',
		() => `<link rel="license" href="${nc}">`,
		'error',
		'<link rel="license"',
	),
	metadata_(
		'meta-author',
		'another author in `<meta>`',
		() => '<meta name="author" content="Sam Sitewright">',
		'error',
		'<meta name="author"',
	),
	metadata_(
		'article-author',
		'another author in Open Graph',
		() => '<meta property="article:author" content="Sam Sitewright">',
		'error',
		'<meta property="article:author"',
	),
	metadata_(
		'json-ld-story',
		'another licence in JSON-LD of a short story',
		(l) => ld({ '@type': 'ShortStory', name: l.title, license: nc }),
		'error',
		'<script type="application/ld+json"',
	),
	metadata_(
		'dublin-core-license',
		'another licence in Dublin Core',
		() => `<meta name="dcterms.license" content="${nc}">`,
		'error',
		'<meta name="dcterms.license"',
	),
	{
		name: 'metadata-link-header',
		what: 'another licence in a `Link` header',
		edit: { headers: () => `/story/\n  Link: <${nc}>; rel="license"\n` },
		rules: ['metadata-true'],
	},
	{
		name: 'metadata-microdata',
		what: 'another licence in microdata',
		edit: {
			work: (html) =>
				`<div itemscope itemtype="https://schema.org/Article"><link itemprop="license" href="${nc}">${html}</div>`,
		},
		rules: ['metadata-true'],
		at: '<div itemscope',
	},
	{
		name: 'metadata-rdfa',
		what: 'another author in RDFa',
		edit: {
			top: () =>
				'<p prefix="dct: http://purl.org/dc/terms/"><span property="dct:creator">Sam Sitewright</span></p>',
		},
		rules: ['metadata-true'],
		at: '<span property="dct:creator"',
	},
];

function metadata_(
	name: string,
	what: string,
	html: (language: { title: string }) => string,
	_severity: 'error',
	at: string,
): Fault {
	return {
		name: `metadata-${name}`,
		what,
		edit: { head: (head, language) => `${head}\n${html(language)}` },
		rules: ['metadata-true'],
		at,
	};
}

function ld(fields: object): string {
	return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', ...fields })}</script>`;
}
