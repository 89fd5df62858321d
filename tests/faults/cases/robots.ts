import type { Fault } from '../sample.ts';
import { inHead } from './edit.ts';

/** The page, its host or the site tells crawlers not to follow its links. */
export const robots: readonly Fault[] = [
	...[
		['nofollow', 'robots', 'nofollow'],
		['none', 'robots', 'none'],
		['mixed', 'Robots', 'index, NoFollow'],
		['spaces', 'robots', 'noarchive nofollow'],
		['googlebot', 'googlebot', 'nofollow'],
		['bingbot', 'bingbot', 'none'],
		['second', 'robots', 'max-snippet:-1,nofollow'],
		['several-names', 'robots, googlebot', 'nofollow'],
	].map(([name = '', crawler = '', content = '']) => ({
		name: `meta-${name}`,
		what: `\`<meta name="${crawler}" content="${content}">\``,
		edit: inHead(`<meta name="${crawler}" content="${content}">`),
		rules: ['backlink-followed'],
		at: `<meta name="${crawler}"`,
	})),
	{
		name: 'meta-after-honest-one',
		what: 'a second robots meta tag with `nofollow`',
		edit: inHead('<meta name="robots" content="follow"><meta name="robots" content="nofollow">'),
		rules: ['backlink-followed'],
		at: '<meta name="robots" content="nofollow"',
	},
	{
		name: 'meta-in-body',
		what: 'robots meta tag in the body',
		edit: { end: () => '<meta name="robots" content="nofollow">' },
		rules: ['backlink-followed'],
		at: '<meta name="robots"',
	},
	...[
		['all', '/*\n  X-Robots-Tag: nofollow\n'],
		['none', '/story/*\n  X-Robots-Tag: none\n'],
		['crawler', '/story/\n  X-Robots-Tag: googlebot: nofollow\n'],
		['host', 'https://site.example/*\n  x-robots-tag: noindex, nofollow\n'],
		['placeholder', '/:slug/\n  X-Robots-Tag: nofollow\n'],
	].map(([name = '', headers = '']) => ({
		name: `header-${name}`,
		what: `\`_headers\`: \`${headers.trim().replace(/\n\s*/g, ' ⏎ ')}\``,
		edit: { headers: () => headers },
		rules: ['backlink-followed'],
		at: null,
	})),
	...[
		['all', 'User-agent: *\nDisallow: /\n'],
		['path', 'User-agent: *\nDisallow: /story\n'],
		['pattern', 'User-agent: *\nDisallow: /*/$\n'],
		['slip', 'User-agent: *\nDissallow: /story\n'],
		['escape', 'User-agent: *\nDisallow: /%73tory\n'],
		['group', 'User-agent: GPTBot\nUser-agent: *\nDisallow: /story/\nAllow: /story/x\n'],
	].map(([name = '', robots = '']) => ({
		name: `robots-txt-${name}`,
		what: `\`robots.txt\`: \`${robots.trim().replace(/\n/g, ' ⏎ ')}\``,
		edit: { robots: () => robots },
		rules: ['backlink-followed'],
		at: null,
	})),
	{
		name: 'robots-txt-one-search-engine',
		what: '`robots.txt` that keeps out one search engine',
		edit: { robots: () => 'User-agent: Googlebot\nDisallow: /\n' },
		rules: ['backlink-followed'],
		severity: 'warning',
		at: null,
	},
];
