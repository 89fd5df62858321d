import type { WordTable } from '../words.ts';

/** Estonian. */
export const words: WordTable = {
	tag: 'et',
	elements: {
		by: ['Autorile viitamine'],
		nc: ['Mitteäriline', 'Mitteäriline eesmärk'],
		nd: ['Tuletatud teoste keeld'],
		sa: ['Jagamine samadel tingimustel'],
	},
	editions: {
		international: ['Rahvusvaheline'],
	},
	license: ['litsents'],
	version: ['versioon'],
	and: ['ja'],
	places: `
		am Armeenia; au Austraalia; az Aserbaidžaan; be Belgia; bg Bulgaaria; br Brasiilia;
		ca Kanada; ch Šveits; cl Tšiili; cn Hiina; cz Tšehhi; de Saksamaa; dk Taani; ee Eesti;
		eg Egiptus; es Hispaania; fi Soome; fr Prantsusmaa; ge Gruusia; gr Kreeka;
		hk Hongkongi erihalduspiirkond; hr Horvaatia; hu Ungari; ie Iirimaa; il Iisrael;
		it Itaalia; jp Jaapan; kr Lõuna-Korea; lu Luksemburg; mk Põhja-Makedoonia; mx Mehhiko;
		my Malaisia; nl Holland; no Norra; nz Uus-Meremaa; pe Peruu; ph Filipiinid; pl Poola;
		ro Rumeenia; se Rootsi; sg Singapur; si Sloveenia; us Ameerika Ühendriigid;
		za Lõuna-Aafrika Vabariik
	`,
};
