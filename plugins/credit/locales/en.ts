import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'en',
	dir: 'ltr',
	label: 'Credit',
	untitled: 'This article',
	author: '{name}[ ({institution})]',
	line: '{title}[ by {authors}] was first published[ by {publisher}| at {host}][ on {day}| in {month}| in {year}] and is republished here[ under {license}| under {grant}].',
	publicDomain:
		'{title}[ by {authors}] was first published[ by {publisher}| at {host}][ on {day}| in {month}| in {year}] and is free to reuse ({license}).',
	changes: 'Changes: {changes}.',
	separator: '; ',
	sources: { title: 'Credits', publisher: 'By publisher', license: 'By licence', date: 'By date' },
	republish: { title: 'Republish this article', text: 'Plain text' },
};
