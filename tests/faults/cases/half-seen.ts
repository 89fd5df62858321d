import type { Fault } from '../sample.ts';
import { around, inSheet, onCredit, onLink } from './edit.ts';

/** Some readers see the credit and others do not, or nobody can tell without drawing the page. */
export const halfSeen: readonly Fault[] = [
	...[
		[
			'pale',
			'letters hardly darker than the page',
			'.credit, .credit a { color: #eee; background: #fff }',
		],
		[
			'clamped',
			'all lines but the first cut off',
			'.line { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden }',
		],
		[
			'dotted',
			'the end of a long line cut off',
			'.line { max-width: 5em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }',
		],
		['clipped-lines', 'a clip on words that run over lines', '.line > a { clip-path: inset(0) }'],
		[
			'conditional',
			'a condition on the window',
			'.credit { display: if(media(width > 1px): none; else: block) }',
		],
		[
			'narrow-container',
			'no room in its container',
			'@container (width < 500px) { .credit { display: none } }',
		],
	].map(([name = '', what = '', css = '']) => ({
		name: `half-${name}`,
		what,
		edit: inSheet(css),
		rules: ['credit-visible'],
		severity: 'warning' as const,
	})),
	{
		name: 'half-keyboard',
		what: 'a backlink that no keyboard reaches (`tabindex="-1"`)',
		edit: onLink('tabindex="-1"'),
		rules: ['credit-visible'],
		severity: 'warning',
		at: '<a tabindex',
	},
	{
		name: 'half-scrolled',
		what: 'a credit that a script fades in when it is scrolled to',
		edit: inSheet('.credit { opacity: 0; transition: opacity 1s } .credit.is-seen { opacity: 1 }'),
		rules: ['credit-visible'],
		at: '<div class="credit"',
	},
	{
		name: 'half-tab',
		what: 'a credit in a tab that is not the open one',
		edit: {
			...around('<div class="panel" role="tabpanel">', '</div>'),
			...inSheet('.panel { display: none } .panel.open { display: block }'),
		},
		rules: ['credit-visible'],
		at: '<div class="panel"',
	},
	{
		name: 'half-screen-reader',
		what: 'a credit off the page and taken from screen readers as well',
		edit: onCredit('aria-hidden="true" style="position:absolute;left:-9999px"'),
		rules: ['credit-visible'],
		at: '<div aria-hidden',
	},
	{
		name: 'half-small',
		what: 'letters without size by a sheet',
		edit: inSheet('.credit { font-size: 0 }'),
		rules: ['credit-visible'],
		at: '<div class="credit"',
	},
	{
		name: 'half-turned-round',
		what: 'an author’s name turned round by a control character',
		edit: {
			// Letters that run from right to left anyway are turned round by the other one.
			credit: (html, { author, dir }) =>
				html.replace(author, `${dir === 'rtl' ? '\u202d' : '\u202e'}${author}\u202c`),
		},
		rules: ['credit-complete'],
		at: '<p class="line"',
	},
];
