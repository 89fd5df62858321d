import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'uk',
	dir: 'ltr',
	label: 'Джерело',
	untitled: 'Оригінальна стаття',
	author: '{name}[ ({institution})]',
	line: '{title}.[ Текст: {authors}.][ Перша публікація: {where}, {when}.| Перша публікація: {where}.| Перша публікація: {when}.] Повторна публікація[ за ліцензією {license}| на цих умовах: {grant}].',
	publicDomain:
		'{title}.[ Текст: {authors}.][ Перша публікація: {where}, {when}.| Перша публікація: {where}.| Перша публікація: {when}.] Можна вільно використовувати ({license}).',
	changes: 'Зміни: {changes}.',
	separator: '; ',
	sources: {
		title: 'Джерела',
		publisher: 'За видавцями',
		license: 'За ліцензіями',
		date: 'За датою',
	},
	republish: { title: 'Перепублікувати цю статтю', text: 'Простий текст' },
};
