import type { Fault } from '../sample.ts';
import { inCredit } from './edit.ts';

const line = '<p class="line"';
const author = /<span class="author">(.*?)<\/span>/;

/** Something that the terms ask the credit to say is not said. */
export const words: readonly Fault[] = [
	fault('no-author', 'author not named', inCredit(author, ''), 'credit-complete', line),
	fault(
		'hidden-author',
		'author in a hidden element',
		inCredit('<span class="author"', '<span hidden class="author"'),
		'credit-complete',
		'<span hidden',
	),
	fault(
		'author-in-comment',
		'author in an HTML comment',
		inCredit(author, '<!-- $1 -->'),
		'credit-complete',
		line,
	),
	fault(
		'author-in-title',
		'author in a `title` attribute',
		inCredit(author, '<abbr title="$1">*</abbr>'),
		'credit-complete',
		line,
	),
	fault(
		'author-in-alt',
		'author in the name of a picture only',
		inCredit(author, '<img src="/ada.jpg" title="$1">'),
		'credit-complete',
		line,
	),
	fault(
		'author-in-navigation',
		'author in the navigation only',
		{ ...inCredit(author, ''), end: (_, l) => `<nav><a href="/a/">${l.author}</a></nav>` },
		'credit-complete',
		line,
	),
	fault(
		'author-of-another',
		'another author named',
		{ credit: (html, l) => html.replace(l.author, l.coauthor) },
		'credit-complete',
		line,
	),
	fault(
		'author-cut',
		'author’s name cut',
		{ credit: (html, l) => html.replace(l.author, l.author.slice(0, 2)) },
		'credit-complete',
		line,
	),
	fault(
		'author-by-owner',
		'the site’s owner named as author',
		{ credit: (html, l) => html.replace(l.author, 'The Magazine') },
		'credit-complete',
		line,
	),
	{
		...fault(
			'author-turned',
			'author’s name behind a sign that turns it round',
			inCredit(author, '\u202e$1\u202c'),
			'credit-complete',
			line,
		),
		// What runs from right to left anyway is not turned.
		except: ['rtl'],
	},
	...[
		[
			'author-bdo',
			'author’s name in `<bdo dir="rtl">`',
			'<bdo dir="rtl">$1</bdo>',
			'<bdo dir="rtl">',
		],
		[
			'author-bidi-override',
			'author’s name turned round by `unicode-bidi`',
			'<span style="direction:rtl;unicode-bidi:bidi-override">$1</span>',
			'<span style="direction',
		],
	].map(([name = '', what = '', as = '', place = '']) => ({
		...fault(name, what, inCredit(author, as), 'credit-complete', place),
		except: ['rtl'],
	})),
	fault(
		'author-by-line',
		'author’s name struck out',
		inCredit(author, '<s>$1</s>'),
		'credit-complete',
		'<s>',
	),
	fault(
		'author-by-sheet',
		'author hidden by a sheet',
		{ sheet: (css) => `${css}.author{display:none}` },
		'credit-complete',
		'<span class="author"',
	),
	fault(
		'undefined-author',
		'“undefined” in the credit',
		inCredit(author, '$1, undefined'),
		'placeholder-absent',
		line,
	),
	fault(
		'null-author',
		'“null” in the credit',
		inCredit(author, '$1, null'),
		'placeholder-absent',
		line,
	),
	fault(
		'object-author',
		'“[object Object]” in the credit',
		inCredit(author, '$1, [object Object]'),
		'placeholder-absent',
		line,
	),
	fault(
		'braces-left',
		'a template’s braces in the credit',
		inCredit(author, '$1 {{ institution }}'),
		'placeholder-absent',
		line,
	),
	...[
		['variable-left', 'a variable’s name', '$1, {institution}'],
		['variable-in-percents', 'a variable’s name between percent signs', '$1, %INSTITUTION%'],
		['promise-author', '“[object Promise]”', '$1, [object Promise]'],
		['not-a-number', '“NaN”', '$1, NaN'],
		['left-to-do', '“TODO”', '$1, TODO'],
	].map(([name = '', what = '', as = '']) =>
		fault(name, `${what} in the credit`, inCredit(author, as), 'placeholder-absent', line),
	),
	fault(
		'lorem',
		'“Lorem ipsum” in the credit',
		inCredit(author, '$1, Lorem ipsum'),
		'placeholder-absent',
		line,
	),
	fault(
		'date-left',
		'“Invalid Date” in the credit',
		inCredit(author, '$1, Invalid Date'),
		'placeholder-absent',
		line,
	),
	{
		...fault(
			'no-second-author',
			'second author not named',
			inCredit(/<span class="coauthor">.*?<\/span>, /, ''),
			'credit-complete',
			line,
		),
		scene: 'notices',
	},
	{
		...fault(
			'no-notice',
			'a notice of the source cut off',
			inCredit(/<p class="legal">.*?<\/p>/, ''),
			'notice-kept',
			null,
		),
		scene: 'notices',
	},
	{
		...fault(
			'hidden-notice',
			'a notice of the source hidden',
			inCredit('<p class="legal"', '<p hidden class="legal"'),
			'notice-kept',
			'<p hidden',
		),
		scene: 'notices',
	},
	{
		...fault(
			'notice-by-sheet',
			'a notice of the source hidden by a sheet',
			{ sheet: (css) => `${css}.legal{display:none}` },
			'notice-kept',
			'<p class="legal"',
		),
		scene: 'notices',
	},
	{
		...fault(
			'cut-notice',
			'a notice of the source shortened',
			inCredit('The maps are no aid to navigation', 'The maps'),
			'notice-kept',
			null,
		),
		scene: 'notices',
	},
	{
		...fault(
			'no-title',
			'the title that the work had at its source not named',
			{ frontMatter: (yaml) => yaml.replace('  publisher:', '  title: Twice a day\n  publisher:') },
			'credit-complete',
			line,
		),
		scene: 'older',
	},
	{
		...fault(
			'no-changes',
			'changes not told',
			inCredit(/<p class="changes">.*?<\/p>/, ''),
			'changes-marked',
			null,
		),
		scene: 'changed',
	},
	{
		...fault(
			'hidden-changes',
			'changes told in a hidden element',
			inCredit('<p class="changes"', '<p class="changes" hidden'),
			'changes-marked',
			'<p class="changes"',
		),
		scene: 'changed',
	},
];

function fault(
	name: string,
	what: string,
	edit: Fault['edit'],
	rule: string,
	at: string | null,
): Fault {
	return { name, what, edit, rules: [rule], at };
}
