import type { WordTable } from '../words.ts';

/** Chinese, simplified. */
export const words: WordTable = {
	tag: 'zh-hans',
	elements: {
		by: ['署名'],
		nc: ['非商业性使用', '非商业性', '非商业'],
		nd: ['禁止演绎'],
		sa: ['相同方式共享'],
	},
	families: ['知识共享', '创作共用', '共享创意'],
	editions: {
		generic: ['通用版'],
		unported: ['未本地化版本'],
		international: ['国际', '国际版'],
		universal: ['通用'],
	},
	license: ['许可协议', '许可证', '协议', '许可', '公共许可协议', '公共许可'],
	version: ['版本', '版'],
	and: ['和', '与'],
	fillers: ['下', '的'],
	denials: ['保留所有权利', '版权所有'],
	places: `
		am 亚美尼亚; ar 阿根廷; at 奥地利; au 澳大利亚; az 阿塞拜疆; be 比利时; bg 保加利亚; br 巴西; ca 加拿大; ch 瑞士; cl 智利;
		cn 中国; cn 中国大陆; co 哥伦比亚; cr 哥斯达黎加; cz 捷克; cz 捷克共和国; de 德国; dk 丹麦; ec 厄瓜多尔; ee 爱沙尼亚; eg 埃及;
		es 西班牙; fi 芬兰; fr 法国; ge 格鲁吉亚; gr 希腊; gt 危地马拉; hk 香港; hr 克罗地亚; hu 匈牙利; ie 爱尔兰; il 以色列;
		in 印度; it 意大利; jp 日本; kr 韩国; lu 卢森堡; mk 北马其顿; mt 马耳他; mx 墨西哥; my 马来西亚; nl 荷兰; no 挪威;
		nz 新西兰; pe 秘鲁; ph 菲律宾; pl 波兰; pr 波多黎各; pt 葡萄牙; ro 罗马尼亚; rs 塞尔维亚; scotland 英国：苏格兰; se 瑞典;
		sg 新加坡; si 斯洛文尼亚; th 泰国; tw 台湾; ug 乌干达; uk 英国：英格兰和威尔士; us 美国; ve 委内瑞拉; vn 越南; za 南非
	`,
};
