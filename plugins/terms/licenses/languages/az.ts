import type { WordTable } from '../words.ts';

/** Azerbaijani. */
export const words: WordTable = {
	tag: 'az',
	elements: {
		by: ['Müəllifliyin müəyyən edilməsi'],
		nc: ['Qeyri-kommersiya'],
		nd: ['Qeyri-törəmə'],
		sa: ['Bərabər istifadə hüquqlu'],
	},
	editions: {
		international: ['Beynəlxalq'],
	},
	license: ['lisenziya', 'lisenziyası'],
	and: ['və'],
	places: `
		am Ermənistan; at Avstriya; au Avstraliya; az Azərbaycan; be Belçika; bg Bolqarıstan;
		br Braziliya; ca Kanada; ch İsveçrə; cl Çili; co Kolumbiya; cr Kosta Rika; cz Çexiya;
		de Almaniya; dk Danimarka; ec Ekvador; ee Estoniya; eg Misir; es İspaniya; fi Finlandiya;
		fr Fransa; ge Gürcüstan; gr Yunanıstan; gt Qvatemala;
		hk Honq Konq Xüsusi İnzibati Rayonu Çin; hr Xorvatiya; hu Macarıstan; ie İrlandiya;
		il İsrail; in Hindistan; it İtaliya; jp Yaponiya; kr Cənubi Koreya; lu Lüksemburq;
		mk Şimali Makedoniya; mx Meksika; my Malayziya; nl Niderland; no Norveç; nz Yeni Zelandiya;
		ph Filippin; pl Polşa; pr Puerto Riko; pt Portuqaliya; ro Rumıniya; rs Serbiya; se İsveç;
		sg Sinqapur; si Sloveniya; th Tailand; tw Tayvan; ug Uqanda; us Amerika Birləşmiş Ştatları;
		ve Venesuela; vn Vyetnam; za Cənub Afrika
	`,
};
