import type { WordTable } from '../words.ts';

/** Czech. */
export const words: WordTable = {
	tag: 'cs',
	elements: {
		by: ['Uveďte původ', 'Uveďte autora'],
		nc: ['Neužívejte komerčně', 'Neužívejte dílo komerčně'],
		nd: ['Nezpracovávejte', 'Nezasahujte do díla'],
		sa: ['Zachovejte licenci'],
	},
	editions: {
		international: ['Mezinárodní', 'mezinárodní veřejná'],
	},
	license: ['licence', 'veřejná licence'],
	version: ['verze'],
	and: ['a'],
	places: `
		am Arménie; at Rakousko; au Austrálie; az Ázerbájdžán; be Belgie; bg Bulharsko;
		br Brazílie; ca Kanada; ch Švýcarsko; cn Čína; co Kolumbie; cr Kostarika; cz Česko;
		cz Česká republika; de Německo; dk Dánsko; ec Ekvádor; ee Estonsko; es Španělsko;
		fi Finsko; fr Francie; ge Gruzie; gr Řecko; hk Hongkong – ZAO Číny; hr Chorvatsko;
		hu Maďarsko; ie Irsko; il Izrael; in Indie; it Itálie; jp Japonsko; kr Jižní Korea;
		lu Lucembursko; mk Severní Makedonie; mx Mexiko; my Malajsie; nl Nizozemsko; no Norsko;
		nz Nový Zéland; ph Filipíny; pl Polsko; pr Portoriko; pt Portugalsko; ro Rumunsko;
		rs Srbsko; se Švédsko; sg Singapur; si Slovinsko; th Thajsko; tw Tchaj-wan;
		us Spojené státy; za Jihoafrická republika
	`,
};
