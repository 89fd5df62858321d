import type { WordTable } from '../words.ts';

/** Chinese, traditional. */
export const words: WordTable = {
	tag: 'zh-hant',
	elements: {
		by: ['姓名標示', '署名'],
		nc: ['非商業性', '非商業性使用'],
		nd: ['禁止改作', '禁止演繹'],
		sa: ['相同方式分享', '相同方式共享'],
	},
	families: ['創用CC', '創用'],
	editions: {
		generic: ['通用版'],
		unported: ['未本地化版本'],
		international: ['國際', '國際版'],
		universal: ['通用'],
	},
	license: ['授權條款', '授權', '公眾授權條款', '條款', '許可協議'],
	version: ['版本', '版'],
	and: ['和', '及'],
	places: `
		am 亞美尼亞; ar 阿根廷; at 奧地利; au 澳洲; az 亞塞拜然; be 比利時; bg 保加利亞; br 巴西; ca 加拿大; ch 瑞士; cl 智利;
		cn 中國; cn 中國大陸; co 哥倫比亞; cr 哥斯大黎加; cz 捷克; de 德國; dk 丹麥; ec 厄瓜多; ee 愛沙尼亞; eg 埃及; es 西班牙;
		fi 芬蘭; fr 法國; ge 喬治亞; gr 希臘; gt 瓜地馬拉; hk 香港; hr 克羅埃西亞; hu 匈牙利; ie 愛爾蘭; il 以色列; in 印度;
		it 義大利; jp 日本; kr 南韓; lu 盧森堡; mk 北馬其頓; mt 馬爾他; mx 墨西哥; my 馬來西亞; nl 荷蘭; no 挪威; nz 紐西蘭;
		pe 秘魯; ph 菲律賓; pl 波蘭; pr 波多黎各; pt 葡萄牙; ro 羅馬尼亞; rs 塞爾維亞; se 瑞典; sg 新加坡; si 斯洛維尼亞; th 泰國;
		tw 台灣; tw 臺灣; ug 烏干達; us 美國; ve 委內瑞拉; vn 越南; za 南非
	`,
};
