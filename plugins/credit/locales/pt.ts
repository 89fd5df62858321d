import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'pt',
	dir: 'ltr',
	label: 'Créditos',
	untitled: 'Artigo original',
	author: '{name}[ ({institution})]',
	line: '{title}.[ Texto: {authors}.][ Primeira publicação: {where}, {when}.| Primeira publicação: {where}.| Primeira publicação: {when}.] Republicação[ sob a licença {license}| nestas condições: {grant}].',
	publicDomain:
		'{title}.[ Texto: {authors}.][ Primeira publicação: {where}, {when}.| Primeira publicação: {where}.| Primeira publicação: {when}.] De reutilização livre ({license}).',
	changes: 'Alterações: {changes}.',
	separator: '; ',
	sources: { title: 'Créditos', publisher: 'Por editor', license: 'Por licença', date: 'Por data' },
	republish: { title: 'Republicar este artigo', text: 'Texto simples' },
};
