import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'pl',
	dir: 'ltr',
	label: 'Źródło',
	untitled: 'Oryginalny artykuł',
	author: '{name}[ ({institution})]',
	line: '{title}.[ Tekst: {authors}.][ Pierwsza publikacja: {where}, {when}.| Pierwsza publikacja: {where}.| Pierwsza publikacja: {when}.] Ponowna publikacja[ na licencji {license}| na tych warunkach: {grant}].',
	publicDomain:
		'{title}.[ Tekst: {authors}.][ Pierwsza publikacja: {where}, {when}.| Pierwsza publikacja: {where}.| Pierwsza publikacja: {when}.] Do swobodnego wykorzystania ({license}).',
	changes: 'Zmiany: {changes}.',
	separator: '; ',
	sources: {
		title: 'Źródła',
		publisher: 'Według wydawcy',
		license: 'Według licencji',
		date: 'Według daty',
	},
	republish: { title: 'Opublikuj ten artykuł ponownie', text: 'Zwykły tekst' },
};
