import type { WordTable } from '../words.ts';

/** Japanese. */
export const words: WordTable = {
	tag: 'ja',
	elements: {
		by: ['表示', '帰属', 'アトリビューション'],
		nc: ['非営利', 'ノンコマーシャル'],
		nd: ['改変禁止', '派生禁止', 'ノーデリブス'],
		sa: ['継承', '同一条件許諾', 'シェアアライク'],
	},
	families: ['クリエイティブ・コモンズ'],
	editions: {
		generic: ['一般'],
		unported: ['非移植'],
		international: ['国際'],
		universal: ['全世界'],
	},
	license: ['ライセンス', 'パブリック・ライセンス', '国際ライセンス', '公衆ライセンス'],
	version: ['バージョン', '版'],
	and: ['および'],
	fillers: ['の', 'で', 'に', 'は', 'を', 'と'],
	places: `
		am アルメニア; ar アルゼンチン; at オーストリア; au オーストラリア; az アゼルバイジャン; be ベルギー; bg ブルガリア; br ブラジル;
		ca カナダ; ch スイス; cl チリ; cn 中国; co コロンビア; cr コスタリカ; cz チェコ; de ドイツ; dk デンマーク; ec エクアドル;
		ee エストニア; eg エジプト; es スペイン; fi フィンランド; fr フランス; ge ジョージア; gr ギリシャ; gt グアテマラ;
		hk 中華人民共和国香港特別行政区; hr クロアチア; hu ハンガリー; ie アイルランド; il イスラエル; in インド; it イタリア; jp 日本; kr 韓国;
		lu ルクセンブルク; mk 北マケドニア; mt マルタ; mx メキシコ; my マレーシア; nl オランダ; no ノルウェー; nz ニュージーランド; pe ペルー;
		ph フィリピン; pl ポーランド; pr プエルトリコ; pt ポルトガル; ro ルーマニア; rs セルビア; se スウェーデン; sg シンガポール; si スロベニア;
		th タイ; tw 台湾; ug ウガンダ; us アメリカ合衆国; ve ベネズエラ; vn ベトナム; za 南アフリカ
	`,
};
