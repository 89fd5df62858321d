import type { WordTable } from '../words.ts';

/** Swedish. */
export const words: WordTable = {
	tag: 'sv',
	elements: {
		by: ['Erkännande'],
		nc: ['IckeKommersiell', 'Icke-kommersiell'],
		nd: ['IngaBearbetningar', 'Inga bearbetningar'],
		sa: ['DelaLika', 'DelaPåSammaVillkor', 'Dela Lika'],
	},
	editions: {
		generic: ['generisk'],
		unported: ['oporterad', 'ej portad'],
		international: ['Internationell'],
	},
	license: ['licens', 'publik licens'],
	version: ['version'],
	and: ['och'],
	places: `
		am Armenien; at Österrike; au Australien; az Azerbajdzjan; be Belgien; bg Bulgarien;
		br Brasilien; ca Kanada; ch Schweiz; cn Kina; cz Tjeckien; de Tyskland; dk Danmark;
		ee Estland; eg Egypten; es Spanien; fr Frankrike; ge Georgien; gr Grekland;
		hk Hongkong SAR; hr Kroatien; hu Ungern; ie Irland; in Indien; it Italien; kr Sydkorea;
		lu Luxemburg; mk Nordmakedonien; mx Mexiko; nl Nederländerna; no Norge; nz Nya Zeeland;
		ph Filippinerna; pl Polen; ro Rumänien; rs Serbien; se Sverige; si Slovenien; za Sydafrika
	`,
};
