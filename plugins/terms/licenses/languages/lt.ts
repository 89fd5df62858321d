import type { WordTable } from '../words.ts';

/** Lithuanian. */
export const words: WordTable = {
	tag: 'lt',
	elements: {
		by: ['Priskyrimo', 'Priskyrimas'],
		nc: ['Nekomercinio naudojimo', 'Nekomercinis naudojimas'],
		nd: ['Jokių išvestinių kūrinių'],
		sa: ['Analogiško platinimo', 'Analogiškas platinimas'],
	},
	editions: {
		international: ['Tarptautinė'],
	},
	license: ['licencija', 'viešoji licencija'],
	version: ['versija'],
	and: ['ir'],
	places: `
		am Armėnija; at Austrija; au Australija; az Azerbaidžanas; be Belgija; bg Bulgarija;
		br Brazilija; ca Kanada; ch Šveicarija; cl Čilė; cn Kinija; co Kolumbija; cr Kosta Rika;
		cz Čekija; de Vokietija; dk Danija; ec Ekvadoras; ee Estija; eg Egiptas; es Ispanija;
		fi Suomija; fr Prancūzija; ge Gruzija; gr Graikija; gt Gvatemala;
		hk Ypatingasis Administracinis Kinijos Regionas Honkongas; hr Kroatija; hu Vengrija;
		ie Airija; il Izraelis; in Indija; it Italija; jp Japonija; kr Pietų Korėja;
		lu Liuksemburgas; mk Šiaurės Makedonija; mx Meksika; my Malaizija; nl Nyderlandai;
		no Norvegija; nz Naujoji Zelandija; ph Filipinai; pl Lenkija; pr Puerto Rikas;
		pt Portugalija; ro Rumunija; rs Serbija; se Švedija; sg Singapūras; si Slovėnija;
		th Tailandas; tw Taivanas; us Jungtinės Valstijos; ve Venesuela; vn Vietnamas;
		za Pietų Afrika
	`,
};
