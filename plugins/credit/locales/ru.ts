import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'ru',
	dir: 'ltr',
	label: 'Источник',
	untitled: 'Исходная статья',
	author: '{name}[ ({institution})]',
	line: '{title}.[ Текст: {authors}.][ Первая публикация: {where}, {when}.| Первая публикация: {where}.| Первая публикация: {when}.] Повторная публикация[ по лицензии {license}| на этих условиях: {grant}].',
	publicDomain:
		'{title}.[ Текст: {authors}.][ Первая публикация: {where}, {when}.| Первая публикация: {where}.| Первая публикация: {when}.] Можно свободно использовать ({license}).',
	changes: 'Изменения: {changes}.',
	separator: '; ',
	sources: {
		title: 'Источники',
		publisher: 'По издателям',
		license: 'По лицензиям',
		date: 'По дате',
	},
	republish: { title: 'Перепубликовать эту статью', text: 'Простой текст' },
};
