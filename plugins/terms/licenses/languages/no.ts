import type { WordTable } from '../words.ts';

/** Norwegian. */
export const words: WordTable = {
	tag: 'no',
	elements: {
		by: ['Navngivelse', 'Kreditering'],
		nc: ['IkkeKommersiell', 'Ikke-kommersiell'],
		nd: ['IngenBearbeidelse', 'IngenBearbeidelser'],
		sa: ['DelPåSammeVilkår'],
	},
	editions: {
		international: ['Internasjonal'],
	},
	license: ['lisens', 'offentlig lisens'],
	version: ['versjon'],
	and: ['og'],
	places: `
		at Østerrike; az Aserbajdsjan; be Belgia; br Brasil; ch Sveits; cn Kina; cz Tsjekkia;
		de Tyskland; dk Danmark; ee Estland; es Spania; fr Frankrike; gr Hellas;
		hk Hongkong SAR Kina; hr Kroatia; hu Ungarn; ie Irland; it Italia; kr Sør-Korea;
		lu Luxemburg; mk Nord-Makedonia; nl Nederland; no Norge; no Noreg; ph Filippinene;
		pl Polen; se Sverige; za Sør-Afrika
	`,
};
