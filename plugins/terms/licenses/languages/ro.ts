import type { WordTable } from '../words.ts';

/** Romanian. */
export const words: WordTable = {
	tag: 'ro',
	elements: {
		by: ['Atribuire'],
		nc: ['Necomercial'],
		nd: ['Fără derivate', 'Fără modificări'],
		sa: ['Partajare în condiții identice', 'Distribuire în condiții identice'],
	},
	editions: {
		international: ['Internațional', 'Internațională'],
	},
	license: ['licență', 'licența', 'licență publică'],
	version: ['versiunea'],
	and: ['și'],
	places: `
		az Azerbaidjan; be Belgia; br Brazilia; ch Elveția; co Columbia; cz Cehia; de Germania;
		dk Danemarca; eg Egipt; es Spania; fi Finlanda; fr Franța; gr Grecia;
		hk R.A.S. Hong Kong, China; hu Ungaria; ie Irlanda; it Italia; jp Japonia;
		kr Coreea de Sud; lu Luxemburg; mk Macedonia de Nord; mx Mexic; nl Țările de Jos;
		no Norvegia; nz Noua Zeelandă; ph Filipine; pl Polonia; pt Portugalia; ro România;
		se Suedia; th Thailanda; us Statele Unite ale Americii; za Africa de Sud
	`,
};
