import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'zh-Hant',
	dir: 'ltr',
	label: '出處',
	untitled: '原文',
	author: '{name}[（{institution}）]',
	line: '{title}。[作者：{authors}。][首次發表：{where}，{when}。|首次發表：{where}。|首次發表：{when}。][依 {license} 授權條款在此轉載。|依下列條款在此轉載：{grant}。|轉載文章。]',
	publicDomain:
		'{title}。[作者：{authors}。][首次發表：{where}，{when}。|首次發表：{where}。|首次發表：{when}。]可自由再利用（{license}）。',
	changes: '變更：{changes}。',
	separator: '；',
	sources: { title: '出處', publisher: '依出版者', license: '依授權條款', date: '依日期' },
	republish: { title: '轉載本文', text: '純文字' },
};
