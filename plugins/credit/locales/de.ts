import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'de',
	dir: 'ltr',
	label: 'Quelle',
	untitled: 'Originalartikel',
	author: '{name}[ ({institution})]',
	line: '{title}.[ Text: {authors}.][ Erstveröffentlichung: {where}, {when}.| Erstveröffentlichung: {where}.| Erstveröffentlichung: {when}.] Hier wiederveröffentlicht[ unter der Lizenz {license}| zu diesen Bedingungen: {grant}].',
	publicDomain:
		'{title}.[ Text: {authors}.][ Erstveröffentlichung: {where}, {when}.| Erstveröffentlichung: {where}.| Erstveröffentlichung: {when}.] Frei nachnutzbar ({license}).',
	changes: 'Änderungen: {changes}.',
	separator: '; ',
	sources: {
		title: 'Quellen',
		publisher: 'Nach Herausgeber',
		license: 'Nach Lizenz',
		date: 'Nach Datum',
	},
	republish: { title: 'Diesen Artikel übernehmen', text: 'Nur Text' },
};
