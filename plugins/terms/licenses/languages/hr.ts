import type { WordTable } from '../words.ts';

/** Croatian. */
export const words: WordTable = {
	tag: 'hr',
	elements: {
		by: ['Imenovanje'],
		nc: ['Nekomercijalno'],
		nd: ['Bez prerada'],
		sa: ['Dijeli pod istim uvjetima'],
	},
	editions: {
		international: ['međunarodna'],
	},
	license: ['licenca', 'javna licenca'],
	version: ['verzija'],
	and: ['i'],
	places: `
		am Armenija; at Austrija; au Australija; az Azerbajdžan; be Belgija; bg Bugarska;
		ca Kanada; ch Švicarska; cl Čile; cn Kina; co Kolumbija; cr Kostarika; cz Češka;
		de Njemačka; dk Danska; ec Ekvador; ee Estonija; eg Egipat; es Španjolska; fi Finska;
		fr Francuska; ge Gruzija; gr Grčka; gt Gvatemala; hk PUP Hong Kong Kina; hr Hrvatska;
		hu Mađarska; ie Irska; il Izrael; in Indija; it Italija; kr Južna Koreja; lu Luksemburg;
		mk Sjeverna Makedonija; mx Meksiko; my Malezija; nl Nizozemska; no Norveška;
		nz Novi Zeland; ph Filipini; pl Poljska; pr Portoriko; ro Rumunjska; rs Srbija; se Švedska;
		sg Singapur; si Slovenija; th Tajland; tw Tajvan; us Sjedinjene Američke Države;
		vn Vijetnam; za Južnoafrička Republika
	`,
};
