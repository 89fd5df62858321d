import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'nl',
	dir: 'ltr',
	label: 'Bronvermelding',
	untitled: 'Dit artikel',
	author: '{name}[ ({institution})]',
	line: '{title}[ van {authors}] verscheen eerst[ bij {publisher}| op {host}][ op {day}| in {month}| in {year}] en is hier opnieuw gepubliceerd[ onder de licentie {license}| onder deze voorwaarden: {grant}].',
	publicDomain:
		'{title}[ van {authors}] verscheen eerst[ bij {publisher}| op {host}][ op {day}| in {month}| in {year}] en is vrij te hergebruiken ({license}).',
	changes: 'Wijzigingen: {changes}.',
	separator: '; ',
	sources: { title: 'Bronnen', publisher: 'Op uitgever', license: 'Op licentie', date: 'Op datum' },
	republish: { title: 'Dit artikel overnemen', text: 'Platte tekst' },
};
