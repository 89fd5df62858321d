import type { WordTable } from '../words.ts';

/** Danish. */
export const words: WordTable = {
	tag: 'da',
	elements: {
		by: ['Kreditering', 'Navngivelse'],
		nc: ['IkkeKommerciel', 'Ikke-kommerciel'],
		nd: ['IngenBearbejdelse', 'IngenBearbejdelser'],
		sa: ['DelPåSammeVilkår'],
	},
	editions: {
		international: ['International'],
	},
	license: ['licens', 'offentlig licens'],
	version: ['version'],
	and: ['og'],
	places: `
		am Armenien; at Østrig; au Australien; az Aserbajdsjan; be Belgien; bg Bulgarien;
		br Brasilien; ch Schweiz; cn Kina; cz Tjekkiet; de Tyskland; dk Danmark; ee Estland;
		eg Egypten; es Spanien; fr Frankrig; ge Georgien; gr Grækenland; hk SAR Hongkong;
		hr Kroatien; hu Ungarn; ie Irland; in Indien; it Italien; kr Sydkorea; mk Nordmakedonien;
		nl Nederlandene; no Norge; ph Filippinerne; pl Polen; ro Rumænien; rs Serbien; se Sverige;
		si Slovenien; za Sydafrika
	`,
};
