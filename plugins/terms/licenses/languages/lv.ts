import type { WordTable } from '../words.ts';

/** Latvian. */
export const words: WordTable = {
	tag: 'lv',
	elements: {
		by: ['Attiecinājums'],
		nc: ['Nekomerciāls'],
		nd: ['Bez atvasinājumiem'],
		sa: ['Dalīties līdzīgi'],
	},
	editions: {
		international: ['Starptautiska', 'Starptautiskā', 'Starptautisks'],
	},
	license: ['licence', 'publiskā licence'],
	version: ['versija'],
	and: ['un'],
	places: `
		am Armēnija; at Austrija; au Austrālija; az Azerbaidžāna; be Beļģija; bg Bulgārija;
		br Brazīlija; ca Kanāda; ch Šveice; cl Čīle; cn Ķīna; co Kolumbija; cr Kostarika;
		cz Čehija; de Vācija; dk Dānija; ec Ekvadora; ee Igaunija; eg Ēģipte; es Spānija;
		fi Somija; fr Francija; ge Gruzija; gr Grieķija; gt Gvatemala;
		hk Ķīnas īpašās pārvaldes apgabals Honkonga; hr Horvātija; hu Ungārija; ie Īrija;
		il Izraēla; in Indija; it Itālija; jp Japāna; kr Dienvidkoreja; lu Luksemburga;
		mk Ziemeļmaķedonija; mx Meksika; my Malaizija; nl Nīderlande; no Norvēģija; nz Jaunzēlande;
		ph Filipīnas; pl Polija; pr Puertoriko; pt Portugāle; ro Rumānija; rs Serbija;
		se Zviedrija; sg Singapūra; si Slovēnija; th Taizeme; tw Taivāna;
		us Amerikas Savienotās Valstis; ve Venecuēla; vn Vjetnama; za Dienvidāfrikas Republika
	`,
};
