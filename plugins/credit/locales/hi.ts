import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'hi',
	dir: 'ltr',
	label: 'श्रेय',
	untitled: 'मूल लेख',
	author: '{name}[ ({institution})]',
	line: '{title}।[ लेखन: {authors}।][ पहला प्रकाशन: {where}, {when}।| पहला प्रकाशन: {where}।| पहला प्रकाशन: {when}।][ यहाँ {license} लाइसेंस के अंतर्गत पुनः प्रकाशित।| यहाँ इन शर्तों पर पुनः प्रकाशित: {grant}।| यहाँ पुनः प्रकाशित।]',
	publicDomain:
		'{title}।[ लेखन: {authors}।][ पहला प्रकाशन: {where}, {when}।| पहला प्रकाशन: {where}।| पहला प्रकाशन: {when}।] पुनः उपयोग के लिए मुक्त ({license})।',
	changes: 'बदलाव: {changes}।',
	separator: '; ',
	sources: {
		title: 'स्रोत',
		publisher: 'प्रकाशक के अनुसार',
		license: 'लाइसेंस के अनुसार',
		date: 'तिथि के अनुसार',
	},
	republish: { title: 'इस लेख को पुनः प्रकाशित करें', text: 'सादा पाठ' },
};
