import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'fa',
	dir: 'rtl',
	label: 'منبع',
	untitled: 'مقالهٔ اصلی',
	author: '{name}[ ({institution})]',
	line: '{title}.[ نویسنده: {authors}.][ نخستین انتشار: {where}، {when}.| نخستین انتشار: {where}.| نخستین انتشار: {when}.] بازنشر[ تحت مجوز {license}| با این شرایط: {grant}].',
	publicDomain:
		'{title}.[ نویسنده: {authors}.][ نخستین انتشار: {where}، {when}.| نخستین انتشار: {where}.| نخستین انتشار: {when}.] استفادهٔ دوباره آزاد است ({license}).',
	changes: 'تغییرات: {changes}.',
	separator: '؛ ',
	sources: {
		title: 'منابع',
		publisher: 'بر پایهٔ ناشر',
		license: 'بر پایهٔ مجوز',
		date: 'بر پایهٔ تاریخ',
	},
	republish: { title: 'بازنشر این مقاله', text: 'متن ساده' },
};
