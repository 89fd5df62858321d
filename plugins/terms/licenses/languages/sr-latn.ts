import type { WordTable } from '../words.ts';

/** Serbian, Latin script. */
export const words: WordTable = {
	tag: 'sr-latn',
	elements: {
		by: ['Autorstvo'],
		nc: ['Nekomercijalno'],
		nd: ['Bez prerada'],
		sa: ['Deliti pod istim uslovima'],
	},
	editions: {
		international: ['Međunarodna'],
	},
	license: ['licenca'],
	version: ['verzija'],
	and: ['i'],
	places: `
		am Jermenija; at Austrija; au Australija; az Azerbejdžan; be Belgija; bg Bugarska;
		ca Kanada; ch Švajcarska; cl Čile; cn Kina; co Kolumbija; cr Kostarika; cz Češka;
		de Nemačka; dk Danska; ec Ekvador; ee Estonija; eg Egipat; es Španija; fi Finska;
		fr Francuska; ge Gruzija; gr Grčka; gt Gvatemala; hk SAR Hongkong; hr Hrvatska;
		hu Mađarska; ie Irska; il Izrael; in Indija; it Italija; kr Južna Koreja; lu Luksemburg;
		mk Severna Makedonija; mx Meksiko; my Malezija; nl Holandija; no Norveška; nz Novi Zeland;
		ph Filipini; pl Poljska; pr Portoriko; pt Portugalija; ro Rumunija; rs Srbija; se Švedska;
		sg Singapur; si Slovenija; th Tajland; tw Tajvan; us Sjedinjene Države; ve Venecuela;
		vn Vijetnam; za Južnoafrička Republika
	`,
};
