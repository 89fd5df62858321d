import type { WordTable } from '../words.ts';

/** Polish. */
export const words: WordTable = {
	tag: 'pl',
	elements: {
		by: ['Uznanie autorstwa'],
		nc: ['Użycie niekomercyjne'],
		nd: ['Bez Utworów Zależnych'],
		sa: ['Na tych samych warunkach'],
	},
	editions: {
		international: ['Międzynarodowa', 'Międzynarodowe', 'Międzynarodowy'],
	},
	license: ['licencja', 'licencji', 'licencja publiczna'],
	version: ['wersja'],
	and: ['i', 'oraz'],
	places: `
		ar Argentyna; az Azerbejdżan; be Belgia; bg Bułgaria; br Brazylia; ca Kanada;
		ch Szwajcaria; cn Chiny; co Kolumbia; cr Kostaryka; cz Czechy; de Niemcy; dk Dania;
		ec Ekwador; eg Egipt; es Hiszpania; fi Finlandia; fr Francja; ge Gruzja; gr Grecja;
		gt Gwatemala; hk SRA Hongkong; hr Chorwacja; hu Węgry; ie Irlandia; il Izrael; in Indie;
		it Włochy; jp Japonia; kr Korea Południowa; lu Luksemburg; mk Macedonia Północna;
		mx Meksyk; my Malezja; nl Holandia; no Norwegia; nz Nowa Zelandia; ph Filipiny; pl Polska;
		pr Portoryko; pt Portugalia; ro Rumunia; se Szwecja; sg Singapur; si Słowenia;
		th Tajlandia; tw Tajwan; us Stany Zjednoczone; ve Wenezuela; vn Wietnam;
		za Republika Południowej Afryki
	`,
};
