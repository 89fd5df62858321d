import type { Fault } from '../sample.ts';
import { workUrl } from '../wraps.ts';
import { inHead, inSheet, onLink, toAddress } from './edit.ts';

/** The backlink leads elsewhere, or crawlers are told not to follow it. */
export const links: readonly Fault[] = [
	...[
		['other-site', 'another site', 'https://elsewhere.example/2026/tides'],
		[
			'suffix-look-alike',
			'a host that begins like the source’s',
			'https://shoreline.example.evil.test/2026/tides',
		],
		[
			'prefix-look-alike',
			'a host that ends like the source’s',
			'https://the-shoreline.example/2026/tides',
		],
		['typing-look-alike', 'a host with one letter more', 'https://shorelline.example/2026/tides'],
		['homograph', 'a host in letters that look alike', 'https://shorelіne.example/2026/tides'],
		[
			'user-info',
			'the source’s host as user name',
			'https://shoreline.example@evil.test/2026/tides',
		],
		['subdomain', 'another host below the source’s', 'https://shop.shoreline.example/2026/tides'],
		['other-port', 'another port', 'https://shoreline.example:8443/2026/tides'],
		['home-page', 'the publisher’s home page', 'https://shoreline.example/'],
		[
			'home-page-index',
			'the publisher’s home page by its file name',
			'https://shoreline.example/index.html',
		],
		['section-page', 'a section of the publisher’s', 'https://shoreline.example/2026/'],
		['author-page', 'the author’s page', 'https://shoreline.example/people/ada'],
		['other-page', 'another article', 'https://shoreline.example/2025/dunes'],
		['path-case', 'the path in other letters', 'https://shoreline.example/2026/Tides'],
		[
			'other-query',
			'a query that chooses another page',
			'https://shoreline.example/2026/tides?page=2',
		],
		[
			'zero-width-path',
			'the path with a zero-width space',
			'https://shoreline.example/2026/ti\u200bdes',
		],
		['punycode', 'a look-alike in punycode', 'https://xn--shorelne-bog.example/2026/tides'],
		['cut-path', 'an address that was cut', 'https://shoreline.example/2026/tid'],
		[
			'redirect-facebook',
			'a redirector',
			`https://l.facebook.com/l.php?u=${encodeURIComponent(workUrl)}`,
		],
		[
			'redirect-google',
			'a search engine’s redirector',
			`https://www.google.com/url?q=${encodeURIComponent(workUrl)}`,
		],
		['shortener', 'a shortener', 'https://bit.ly/3tides'],
		['archive', 'an archive’s copy', `https://web.archive.org/web/2026/${workUrl}`],
		['translated', 'a translator’s copy', 'https://shoreline-example.translate.goog/2026/tides'],
		['share', 'a share button', `https://social.example/share?url=${encodeURIComponent(workUrl)}`],
		['two-schemes', 'two schemes', `https://${workUrl}`],
		['no-scheme', 'a forgotten `https://`', 'shoreline.example/2026/tides'],
		['own-redirect', 'a redirect of the site itself', '/go/tides'],
		['own-page', 'the page itself', './'],
		['escaped-twice', 'an address that was escaped as a whole', encodeURIComponent(workUrl)],
		[
			'template-left',
			'an address with a variable that was not filled in',
			'https://undefined/2026/tides',
		],
	].map(([name = '', what = '', href = '']) => ({
		name: `to-${name}`,
		what: `backlink to ${what}`,
		edit: toAddress(href),
		rules: ['backlink-target'],
		at: '<a class="source"',
	})),
	{
		name: 'base-elsewhere',
		what: 'relative backlink with `<base>` of another site',
		edit: { ...inHead('<base href="https://elsewhere.example/2026/">'), ...toAddress('tides') },
		rules: ['backlink-target'],
		at: '<a class="source"',
	},
	{
		name: 'followed-wide-only',
		what: 'two backlinks, and narrow screens show the one with `nofollow`',
		edit: {
			credit: (html) =>
				html.replace('</p></div>', ` <a rel="nofollow" href="${workUrl}">Source</a></p></div>`),
			...inSheet('@media (max-width: 600px) { .source { display: none } }'),
		},
		rules: ['backlink-followed'],
		at: '<a class="source"',
	},
	{
		name: 'seen-beside-wordless',
		what: 'clear backlink on wide screens, beside a second one without words',
		edit: {
			credit: (html) =>
				html.replace('</p></div>', ` <a class="source" href="${workUrl}"></a></p></div>`),
			...inSheet('@media (min-width: 1000px) { .source { color: transparent !important } }'),
		},
		rules: ['credit-visible'],
		at: '<a class="source"',
	},
	...[
		['nofollow', 'nofollow'],
		['ugc', 'ugc'],
		['sponsored', 'sponsored'],
		['with-others', 'noopener nofollow external'],
		['shouted', 'NoFollow'],
		['commas', 'external,nofollow'],
		['tab', 'noopener\tnofollow'],
	].map(([name = '', rel = '']) => ({
		name: `rel-${name}`,
		what: `\`rel="${rel.replace('\t', '⇥')}"\``,
		edit: onLink(`rel="${rel}"`),
		rules: ['backlink-followed'],
		at: '<a rel=',
	})),
];
