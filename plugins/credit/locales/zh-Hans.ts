import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'zh-Hans',
	dir: 'ltr',
	label: '出处',
	untitled: '原文',
	author: '{name}[（{institution}）]',
	line: '{title}。[作者：{authors}。][首次发表：{where}，{when}。|首次发表：{where}。|首次发表：{when}。][依据 {license} 许可协议在此转载。|依据以下条款在此转载：{grant}。|转载文章。]',
	publicDomain:
		'{title}。[作者：{authors}。][首次发表：{where}，{when}。|首次发表：{where}。|首次发表：{when}。]可自由再利用（{license}）。',
	changes: '修改：{changes}。',
	separator: '；',
	sources: { title: '出处', publisher: '按出版方', license: '按许可协议', date: '按日期' },
	republish: { title: '转载本文', text: '纯文本' },
};
