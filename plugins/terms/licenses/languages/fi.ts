import type { WordTable } from '../words.ts';

/** Finnish. */
export const words: WordTable = {
	tag: 'fi',
	elements: {
		by: ['Nimeä', 'Nimi mainittava'],
		nc: ['EiKaupallinen', 'Ei kaupalliseen käyttöön'],
		nd: ['EiMuutoksia', 'Ei jälkiperäisiä teoksia'],
		sa: ['JaaSamoin', 'Sama lisenssi'],
	},
	editions: {
		international: ['Kansainvälinen'],
	},
	license: ['lisenssi', 'julkinen lisenssi'],
	version: ['versio'],
	and: ['ja'],
	places: `
		ar Argentiina; at Itävalta; az Azerbaidžan; be Belgia; br Brasilia; ca Kanada; ch Sveitsi;
		cn Kiina; co Kolumbia; cz Tšekki; de Saksa; dk Tanska; ee Viro; eg Egypti; es Espanja;
		fi Suomi; fr Ranska; gr Kreikka; hk Hongkong – Kiinan erityishallintoalue; hr Kroatia;
		hu Unkari; ie Irlanti; in Intia; it Italia; jp Japani; kr Etelä-Korea; lu Luxemburg;
		mk Pohjois-Makedonia; mx Meksiko; my Malesia; nl Alankomaat; no Norja; nz Uusi-Seelanti;
		ph Filippiinit; pl Puola; pt Portugali; se Ruotsi; th Thaimaa; us Yhdysvallat;
		za Etelä-Afrikka
	`,
};
