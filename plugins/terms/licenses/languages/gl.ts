import type { WordTable } from '../words.ts';

/** Galician. */
export const words: WordTable = {
	tag: 'gl',
	elements: {
		by: ['Recoñecemento', 'Atribución'],
		nc: ['NonComercial', 'Non Comercial'],
		nd: ['SenObraDerivada', 'SenObrasDerivadas'],
		sa: ['CompartirIgual', 'Compartir baixo a mesma licenza'],
	},
	editions: {
		international: ['Internacional'],
	},
	license: ['licenza'],
	version: ['versión'],
	and: ['e'],
	places: `
		ar Arxentina; az Acerbaixán; be Bélxica; br Brasil; ch Suíza; cz Chequia; de Alemaña;
		dk Dinamarca; eg Exipto; es España; fi Finlandia; fr Francia; ge Xeorxia; gr Grecia;
		hk Hong Kong RAE da China; hr Croacia; hu Hungría; ie Irlanda; it Italia; jp Xapón;
		kr Corea do Sur; lu Luxemburgo; mk Macedonia do Norte; my Malaisia; nl Países Baixos;
		no Noruega; nz Nova Zelandia; ph Filipinas; pl Polonia; pr Porto Rico; se Suecia;
		sg Singapur; si Eslovenia; th Tailandia; us Estados Unidos; za Suráfrica
	`,
};
