import type { Fault } from '../sample.ts';
import { inCredit, inSheet } from './edit.ts';

/** The credit is there, and it cannot be read, is cut off, or is denied. */
export const turned: readonly Fault[] = [
	{
		name: 'turned-bdo',
		what: 'backlink in `<bdo>` against its letters',
		edit: {
			credit: (html, { lang }) =>
				html.replace(
					/(<a class="source"[^>]*>)(.*?)<\/a>/,
					(_, tag, inner) => `<bdo dir="${lang === 'ar' ? 'ltr' : 'rtl'}">${tag}${inner}</a></bdo>`,
				),
		},
		rules: ['credit-visible'],
		at: '<bdo dir=',
	},
	{
		name: 'turned-override',
		what: '`unicode-bidi: bidi-override` against the letters',
		edit: {
			sheet: (sheet, { lang }) =>
				`${sheet}.line { unicode-bidi: bidi-override; direction: ${lang === 'ar' ? 'ltr' : 'rtl'} }\n`,
		},
		rules: ['credit-visible'],
	},
	{
		name: 'read-more',
		what: 'a “read more” box that ends before the credit',
		edit: inSheet('main { max-height: 6em; overflow: hidden }'),
		rules: ['credit-visible'],
		severity: 'warning',
	},
	{
		name: 'low-box',
		what: 'a credit in a box of one line',
		edit: inSheet('.credit { height: 1em; overflow: clip }'),
		rules: ['credit-visible'],
		severity: 'warning',
	},
	...[
		['en', 'It is not true that '],
		['de', 'Es stimmt nicht, dass '],
		['fr', 'Il est faux que '],
		['es', 'No es cierto que '],
	].map(([name = '', words = '']) => ({
		name: `denied-${name}`,
		what: `“${words}…” before the credit`,
		edit: inCredit(/(<p class="line">)/, `$1${words}`),
		rules: ['credit-present'],
	})),
];
