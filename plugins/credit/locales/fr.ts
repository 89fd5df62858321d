import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'fr',
	dir: 'ltr',
	label: 'Crédits',
	untitled: 'Article d’origine',
	author: '{name}[ ({institution})]',
	line: '{title}[, par {authors}].[ Première publication\u00a0: {where}, {when}.| Première publication\u00a0: {where}.| Première publication\u00a0: {when}.] Republication[ sous licence {license}| aux conditions suivantes\u00a0: {grant}].',
	publicDomain:
		'{title}[, par {authors}].[ Première publication\u00a0: {where}, {when}.| Première publication\u00a0: {where}.| Première publication\u00a0: {when}.] Libre de réutilisation ({license}).',
	changes: 'Modifications\u00a0: {changes}.',
	separator: '\u00a0; ',
	sources: { title: 'Crédits', publisher: 'Par éditeur', license: 'Par licence', date: 'Par date' },
	republish: { title: 'Republier cet article', text: 'Texte brut' },
};
