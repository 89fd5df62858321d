import type { WordTable } from '../words.ts';

/** Indonesian. */
export const words: WordTable = {
	tag: 'id',
	elements: {
		by: ['Atribusi'],
		nc: ['NonKomersial', 'Tidak Komersial'],
		nd: ['TanpaTurunan'],
		sa: ['BerbagiSerupa'],
	},
	editions: {
		international: ['Internasional'],
	},
	license: ['lisensi', 'lisensi publik'],
	version: ['versi'],
	and: ['dan'],
	places: `
		be Belgia; br Brasil; ca Kanada; ch Swiss; cl Cile; cn Tiongkok; co Kolombia;
		cr Kosta Rika; cz Ceko; de Jerman; ec Ekuador; eg Mesir; es Spanyol; fi Finlandia;
		fr Prancis; gr Yunani; hk Hong Kong DAK Tiongkok; hr Kroasia; hu Hungaria; ie Irlandia;
		it Italia; jp Jepang; kr Korea Selatan; lu Luksemburg; mk Makedonia Utara; mx Meksiko;
		nl Belanda; no Norwegia; nz Selandia Baru; ph Filipina; pl Polandia; pr Puerto Riko;
		ro Rumania; se Swedia; sg Singapura; us Amerika Serikat; za Afrika Selatan
	`,
};
