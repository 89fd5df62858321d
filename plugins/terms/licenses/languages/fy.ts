import type { WordTable } from '../words.ts';

/** Frisian. */
export const words: WordTable = {
	tag: 'fy',
	elements: {
		by: ['Nammeneamen'],
		nc: ['NetKommersjeel'],
		nd: ['GjinOfLaatWurk'],
		sa: ['AllykDiele'],
	},
	editions: {
		international: ['Ynternasjonaal'],
	},
	license: ['lisinsje'],
	version: ['ferzje'],
	and: ['en'],
	places: `
		am Armenië; ar Argentinië; at Eastenryk; au Australië; az Azerbeidzjan; be België;
		bg Bulgarije; br Brazilië; ch Switserlân; cl Chili; cn Sina; co Kolombia; cz Tsjechje;
		de Dútslân; dk Denemarken; ee Estlân; eg Egypte; es Spanje; fi Finlân; fr Frankrijk;
		ge Georgië; gr Grikelân; hk Hongkong SAR van Sina; hr Kroatië; hu Hongarije; ie Ierlân;
		it Italië; kr Sûd-Korea; lu Luxemburg; my Maleisië; nl Nederlân; no Noarwegen;
		nz Nij-Seelân; ph Filipijnen; pl Polen; ro Roemenië; rs Servië; se Zweden; si Slovenië;
		th Thailân; ug Oeganda; us Ferienigde Staten; za Sûd-Afrika
	`,
};
