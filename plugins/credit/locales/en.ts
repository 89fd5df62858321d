import type { Locale } from '../locale.ts';

export const en: Locale = {
	tag: 'en',
	dir: 'ltr',
	label: 'Credit',
	untitled: 'This article',
	line: '{title}[ by {authors}] was first published[ by {publisher}][ at {host}][ on {day}][ in {month}] and is republished here[ under {license}].',
	publicDomain:
		'{title}[ by {authors}] was first published[ by {publisher}][ at {host}][ on {day}][ in {month}] and is free to reuse ({license}).',
	changes: 'Changes: {changes}.',
};
