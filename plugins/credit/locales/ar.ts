import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'ar',
	dir: 'rtl',
	label: 'المصدر',
	untitled: 'المقال الأصلي',
	author: '{name}[ ({institution})]',
	line: '{title}.[ بقلم: {authors}.][ النشر الأول: {where}، {when}.| النشر الأول: {where}.| النشر الأول: {when}.] إعادة نشر[ بموجب رخصة {license}| وفق هذه الشروط: {grant}].',
	publicDomain:
		'{title}.[ بقلم: {authors}.][ النشر الأول: {where}، {when}.| النشر الأول: {where}.| النشر الأول: {when}.] متاح لإعادة الاستخدام بحرية ({license}).',
	changes: 'التغييرات: {changes}.',
	separator: '؛ ',
	names: '، ',
	sources: {
		title: 'المصادر',
		publisher: 'حسب الناشر',
		license: 'حسب الرخصة',
		date: 'حسب التاريخ',
	},
	republish: { title: 'إعادة نشر هذا المقال', text: 'نص عادي' },
};
