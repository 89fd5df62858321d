import type { WordTable } from '../words.ts';

/** Turkish. */
export const words: WordTable = {
	tag: 'tr',
	elements: {
		by: ['Atıf'],
		nc: ['GayriTicari', 'Gayri Ticari'],
		nd: ['Türetilemez'],
		sa: ['AynıLisanslaPaylaş', 'Aynı Lisansla Paylaş'],
	},
	editions: {
		generic: ['Genel'],
		international: ['Uluslararası'],
		universal: ['Evrensel'],
	},
	license: ['lisans', 'lisansı', 'kamu lisansı'],
	version: ['sürüm', 'versiyon'],
	and: ['ve'],
	places: `
		am Ermenistan; ar Arjantin; at Avusturya; au Avustralya; az Azerbaycan; be Belçika;
		bg Bulgaristan; br Brezilya; ca Kanada; ch İsviçre; cl Şili; co Kolombiya; cr Kosta Rika;
		cz Çekya; de Almanya; dk Danimarka; ec Ekvador; ee Estonya; eg Mısır; es İspanya;
		fi Finlandiya; fr Fransa; ge Gürcistan; gr Yunanistan; hk Çin Hong Kong ÖİB;
		hr Hırvatistan; hu Macaristan; ie İrlanda; il İsrail; in Hindistan; it İtalya; jp Japonya;
		kr Güney Kore; lu Lüksemburg; mk Kuzey Makedonya; mx Meksika; my Malezya; nl Hollanda;
		no Norveç; nz Yeni Zelanda; ph Filipinler; pl Polonya; pr Porto Riko; pt Portekiz;
		ro Romanya; rs Sırbistan; se İsveç; sg Singapur; si Slovenya; th Tayland;
		tw Tayvan; us Amerika Birleşik Devletleri; za Güney Afrika
	`,
};
