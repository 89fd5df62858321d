import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'it',
	dir: 'ltr',
	label: 'Attribuzione',
	untitled: 'Articolo originale',
	author: '{name}[ ({institution})]',
	line: '{title}.[ Testo: {authors}.][ Prima pubblicazione: {where}, {when}.| Prima pubblicazione: {where}.| Prima pubblicazione: {when}.] Ripubblicazione[ con licenza {license}| a queste condizioni: {grant}].',
	publicDomain:
		'{title}.[ Testo: {authors}.][ Prima pubblicazione: {where}, {when}.| Prima pubblicazione: {where}.| Prima pubblicazione: {when}.] Riutilizzabile liberamente ({license}).',
	changes: 'Modifiche: {changes}.',
	separator: '; ',
	sources: { title: 'Fonti', publisher: 'Per editore', license: 'Per licenza', date: 'Per data' },
	republish: { title: 'Ripubblicare questo articolo', text: 'Testo semplice' },
};
