import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'es',
	dir: 'ltr',
	label: 'Créditos',
	untitled: 'Este artículo',
	author: '{name}[ ({institution})]',
	line: '{title}[, de {authors},] se publicó por primera vez[ en {publisher}| en {host}][ el {day}| en {month}| en {year}] y se reproduce aquí[ con la licencia {license}| en estas condiciones: {grant}].',
	publicDomain:
		'{title}[, de {authors},] se publicó por primera vez[ en {publisher}| en {host}][ el {day}| en {month}| en {year}] y puede reutilizarse libremente ({license}).',
	changes: 'Cambios: {changes}.',
	separator: '; ',
	sources: {
		title: 'Créditos',
		publisher: 'Por editor',
		license: 'Por licencia',
		date: 'Por fecha',
	},
	republish: { title: 'Republicar este artículo', text: 'Texto sin formato' },
};
