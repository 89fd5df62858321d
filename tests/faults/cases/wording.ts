import type { Fault } from '../sample.ts';
import { licenseUrl, linkTo, workUrl } from '../wraps.ts';

/** The publisher's own line and its place. */
export const wording: readonly Fault[] = [
	house(
		'line-missing',
		'the publisher’s line is not there',
		['credit-wording', 'credit-placed'],
		{ top: () => '' },
		'<p class="line"',
	),
	house('line-changed', 'the publisher’s line in other words', ['credit-wording'], {
		top: (html) => html.replace('Told first by', 'With thanks to'),
	}),
	house('line-cut', 'the publisher’s line cut short', ['credit-wording'], {
		top: (html) => html.replace(' of the coast', ''),
	}),
	house(
		'line-hidden',
		'the publisher’s line hidden',
		['credit-wording', 'credit-placed'],
		{ top: (html) => html.replace('<p ', '<p hidden ') },
		'<p hidden',
	),
	house(
		'line-by-sheet',
		'the publisher’s line hidden by a sheet',
		['credit-wording', 'credit-placed'],
		{ sheet: (css) => `${css}.house{display:none}` },
		'<p class="house"',
	),
	house(
		'line-unlinked',
		'the publisher’s line without its link',
		['credit-wording'],
		{ top: (html) => html.replace(/<a [^>]*>(.*?)<\/a>/, '$1') },
		'<p class="house"',
	),
	house(
		'line-below',
		'the publisher’s line below the text',
		['credit-wording', 'credit-placed'],
		{
			top: () => '',
			end: (_, { author, publisher }) =>
				`<p class="house">Told first by <a href="${workUrl}">${publisher}</a> of the coast. ${author}.</p>`,
		},
		'<p class="house"',
	),
	house('one-place-only', 'one credit where two are asked for', ['credit-placed'], {
		credit: () => `<p>${linkTo(licenseUrl, 'CC BY 4.0')}</p>`,
	}),
	...[
		['by-order', 'article { display: flex; flex-direction: column } .house { order: 9 }'],
		['from-below', 'article { display: flex; flex-direction: column-reverse }'],
		['at-the-foot', 'article { display: table } .house { display: table-footer-group }'],
	].map(
		([name = '', css = '']): Fault => ({
			...house(
				`turned-${name}`,
				`the publisher’s line moved below the text: \`${css}\``,
				['credit-placed'],
				{
					sheet: (sheet) => `${sheet}${css}\n`,
				},
			),
			severity: 'warning',
		}),
	),
];

function house(
	name: string,
	what: string,
	rules: string[],
	edit: Fault['edit'],
	at?: string | null,
): Fault {
	return { name, what, scene: 'house', rules, edit, ...(at === undefined ? {} : { at }) };
}
