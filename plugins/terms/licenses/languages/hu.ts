import type { WordTable } from '../words.ts';

/** Hungarian. */
export const words: WordTable = {
	tag: 'hu',
	elements: {
		by: ['Nevezd meg!', 'Nevezd meg'],
		nc: ['Ne add el!', 'Ne add el'],
		nd: ['Ne változtasd!', 'Ne változtasd'],
		sa: ['Így add tovább!', 'Így add tovább'],
	},
	editions: {
		generic: ['Általános'],
		international: ['Nemzetközi'],
	},
	license: ['licenc'],
	version: ['verzió'],
	and: ['és'],
	places: `
		am Örményország; at Ausztria; au Ausztrália; az Azerbajdzsán; br Brazília; ca Kanada;
		ch Svájc; cn Kína; co Kolumbia; cz Csehország; de Németország; dk Dánia; ee Észtország;
		eg Egyiptom; es Spanyolország; fi Finnország; fr Franciaország; ge Grúzia; gr Görögország;
		hk Hongkong KKT; hr Horvátország; hu Magyarország; ie Írország; il Izrael; it Olaszország;
		kr Dél-Korea; lu Luxemburg; mk Észak-Macedónia; mx Mexikó; my Malajzia; nl Hollandia;
		no Norvégia; nz Új-Zéland; ph Fülöp-szigetek; pl Lengyelország; pt Portugália; rs Szerbia;
		se Svédország; sg Szingapúr; si Szlovénia; th Thaiföld; tw Tajvan; us Egyesült Államok;
		za Dél-afrikai Köztársaság
	`,
};
