import type { WordTable } from '../words.ts';

/** Slovenian. */
export const words: WordTable = {
	tag: 'sl',
	elements: {
		by: ['Priznanje avtorstva'],
		nc: ['Nekomercialno'],
		nd: ['Brez predelav'],
		sa: ['Deljenje pod enakimi pogoji', 'Deljenje pod istimi pogoji'],
	},
	editions: {
		international: ['Mednarodna'],
	},
	license: ['licenca', 'javna licenca'],
	version: ['različica'],
	and: ['in'],
	places: `
		am Armenija; at Avstrija; au Avstralija; az Azerbajdžan; be Belgija; bg Bolgarija;
		br Brazilija; ca Kanada; ch Švica; cl Čile; cn Kitajska; co Kolumbija; cr Kostarika;
		cz Češka; de Nemčija; dk Danska; ec Ekvador; ee Estonija; eg Egipt; es Španija; fi Finska;
		fr Francija; ge Gruzija; gr Grčija; gt Gvatemala;
		hk Posebno upravno območje Ljudske republike Kitajske Hongkong; hr Hrvaška; hu Madžarska;
		ie Irska; il Izrael; in Indija; it Italija; jp Japonska; kr Južna Koreja; lu Luksemburg;
		mk Severna Makedonija; mx Mehika; my Malezija; nl Nizozemska; no Norveška;
		nz Nova Zelandija; ph Filipini; pl Poljska; pr Portoriko; pt Portugalska; ro Romunija;
		rs Srbija; se Švedska; sg Singapur; si Slovenija; th Tajska; tw Tajvan;
		us Združene države Amerike; za Južnoafriška republika
	`,
};
