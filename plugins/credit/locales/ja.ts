import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'ja',
	dir: 'ltr',
	label: '出典',
	untitled: '元の記事',
	author: '{name}[（{institution}）]',
	line: '{title}。[執筆：{authors}。][初出：{where}（{when}）。|初出：{where}。|初出：{when}。][{license}に基づいて転載しています。|次の条件に基づいて転載しています：{grant}。|転載記事です。]',
	publicDomain:
		'{title}。[執筆：{authors}。][初出：{where}（{when}）。|初出：{where}。|初出：{when}。]自由に再利用できます（{license}）。',
	changes: '変更点：{changes}。',
	separator: '；',
	sources: { title: '出典一覧', publisher: '発行元別', license: 'ライセンス別', date: '日付順' },
	republish: { title: 'この記事を転載する', text: 'プレーンテキスト' },
};
