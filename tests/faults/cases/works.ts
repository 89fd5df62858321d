import type { Fault } from '../sample.ts';
import { otherUrl } from '../scenes.ts';
import { workUrl } from '../wraps.ts';
import { inCredit } from './edit.ts';

const second = /<div class="second"[\s\S]*?<\/div>/;

/** Several works on one page: the credit of one is not the other's. */
export const works: readonly Fault[] = [
	works_(
		'second-uncredited',
		'the second of two works has no credit',
		['credit-present'],
		inCredit(second, ''),
		null,
	),
	works_(
		'second-unlinked',
		'the second of two works is not linked',
		['backlink-present'],
		{
			credit: (html) =>
				html.replace(new RegExp(`<a class="source" href="${otherUrl}">(.*?)</a>`), '$1'),
		},
		'<p class="line"',
	),
	works_(
		'second-nofollow',
		'the second of two backlinks has `nofollow`',
		['backlink-followed'],
		inCredit(`href="${otherUrl}"`, `rel="nofollow" href="${otherUrl}"`),
		'<a class="source" rel="nofollow"',
	),
	works_(
		'second-hidden',
		'the second of two credits is hidden',
		['credit-visible'],
		inCredit('class="second"', 'hidden class="second"'),
		'<div hidden',
	),
	works_(
		'second-by-sheet',
		'the second of two credits is hidden by a sheet',
		['credit-visible'],
		{ sheet: (css) => `${css}.second{display:none}` },
		'<div class="second"',
	),
	works_(
		'links-swapped',
		'both backlinks lead to one work',
		['credit-present'],
		inCredit(otherUrl, workUrl),
		null,
	),
	works_(
		'second-home-page',
		'the second backlink leads to the home page',
		['backlink-target'],
		inCredit(otherUrl, 'https://northern-light.example/'),
		'<a class="source"',
	),
	works_(
		'second-license-lost',
		'the second credit names another licence',
		['license-linked'],
		{
			credit: (html) =>
				html.replace(/(<div class="second"[\s\S]*?)licenses\/by\/4\.0\//, '$1licenses/by/3.0/'),
		},
		'<a class="license"',
	),
	works_(
		'second-author-lost',
		'the author of the second work not named',
		['credit-complete'],
		{
			credit: (html, { other }) => html.replace(`<span class="author">${other.author}</span>`, ''),
		},
		'<p class="line"',
	),
];

function works_(
	name: string,
	what: string,
	rules: string[],
	edit: Fault['edit'],
	at?: string | null,
): Fault {
	return {
		name: `works-${name}`,
		what,
		scene: 'two-works',
		rules,
		edit,
		...(at === undefined ? {} : { at }),
	};
}
