import type { Fault } from '../sample.ts';
import { workUrl } from '../wraps.ts';
import { around, inHead, inSheet, linkWords, onLink, toAddress } from './edit.ts';

const source = '<a class="source"';

/** What looks like a credit with a backlink, and is none for a reader or a crawler. */
export const linkTricks: readonly Fault[] = [
	{
		name: 'to-turned-path',
		what: 'backlink with a sign that turns its path round',
		edit: toAddress('https://shoreline.example/2026/\u202etides'),
		rules: ['backlink-target'],
		at: source,
	},
	{
		name: 'two-addresses',
		what: 'backlink to another site, and the source in a second `href`',
		edit: toAddress(`https://elsewhere.example/" href="${workUrl}`),
		rules: ['backlink-target'],
		at: source,
	},
	...[
		['drawing', 'svg', 'where it is none'],
		['noscript', 'noscript', 'which holds where scripts are off'],
	].map(
		([name = '', tag = '', why = '']): Fault => ({
			name: `base-in-${name}`,
			what: `relative backlink with the source’s \`<base>\` in \`<${tag}>\`, ${why}`,
			edit: {
				...toAddress('tides'),
				top: () => `<${tag}><base href="https://shoreline.example/2026/"></${tag}>`,
			},
			rules: ['backlink-target'],
			at: source,
		}),
	),
	{
		name: 'blank-letters',
		what: 'backlink on letters that are blank',
		edit: linkWords('\u3164\u115f'),
		rules: ['backlink-present'],
		at: source,
	},
	{
		name: 'map-area',
		what: 'an `<area>` of a picture in place of the link',
		edit: {
			credit: (html) =>
				`${html.replace(/<a class="source"[^>]*>(.*?)<\/a>/, '$1')}<map name="m"><area href="${workUrl}" alt="source"></map><img src="/m.png" usemap="#m" alt="">`,
		},
		rules: ['backlink-present'],
	},
	{
		name: 'nested-links',
		what: 'a link around another link, which takes its words',
		edit: linkWords('<a href="/x/">{}</a>'),
		rules: ['backlink-present'],
		at: source,
	},
	{
		name: 'one-digit',
		what: 'backlink on a single digit',
		edit: linkWords('1'),
		rules: ['backlink-present'],
		severity: 'warning',
		at: source,
	},
	{
		name: 'in-srcdoc',
		what: 'credit in the `srcdoc` of a frame',
		edit: {
			credit: (html) =>
				`<iframe srcdoc='${html.replaceAll("'", '&#39;')}' title="Credit"></iframe>`,
		},
		rules: ['credit-present'],
		at: null,
	},
	{
		name: 'in-shadow-tree',
		what: 'credit in a shadow tree, which crawlers need not read',
		edit: around('<x-credit><template shadowrootmode="open">', '</template></x-credit>'),
		rules: ['credit-visible'],
		at: '<x-credit',
	},
	{
		name: 'rel-first-of-two',
		what: '`rel="nofollow" rel="noopener"`, of which browsers read the first',
		edit: onLink('rel="nofollow" rel="noopener"'),
		rules: ['backlink-followed'],
		at: '<a rel=',
	},
	{
		name: 'canonical-without-work',
		what: 'canonical link to a page that the output lacks',
		edit: inHead('<link rel="canonical" href="https://site.example/archive/">'),
		rules: ['backlink-followed'],
		severity: 'warning',
		at: '<link rel="canonical"',
	},
	{
		name: 'canonical-on-third-site',
		what: 'canonical link to a third site',
		edit: inHead('<link rel="canonical" href="https://elsewhere.example/tides">'),
		rules: ['backlink-followed'],
		severity: 'warning',
		at: '<link rel="canonical"',
	},
	{
		name: 'struck-out',
		what: 'credit in `<s>`',
		edit: around('<s>', '</s>'),
		rules: ['credit-visible'],
		at: '<s>',
	},
	{
		name: 'struck-link',
		what: 'backlink in `<del>`',
		edit: linkWords('<del>{}</del>'),
		rules: ['credit-visible'],
		at: '<del>',
	},
	{
		name: 'struck-by-sheet',
		what: 'credit that a sheet strikes out',
		edit: inSheet('.credit { text-decoration: line-through }'),
		rules: ['credit-visible'],
		at: '<div class="credit"',
	},
	{
		name: 'leaves-at-once',
		what: 'page that sends its readers elsewhere at once',
		edit: inHead('<meta http-equiv="refresh" content="0; url=/">'),
		rules: ['credit-visible'],
		at: '<meta http-equiv',
	},
	{
		name: 'leaves-by-header',
		what: 'the same by a `Refresh` header',
		edit: { headers: () => '/story/*\n  Refresh: 3; url=https://elsewhere.example/\n' },
		rules: ['credit-visible'],
		at: null,
	},
];
