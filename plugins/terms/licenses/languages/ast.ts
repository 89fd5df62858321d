import type { WordTable } from '../words.ts';

/** Asturian. */
export const words: WordTable = {
	tag: 'ast',
	elements: {
		by: ['Reconocencia'],
		nc: ['NonComercial'],
		nd: ['EnsinObresDerivaes'],
		sa: ['CompartirIgual'],
	},
	license: ['llicencia'],
	and: ['y'],
	places: `
		ar Arxentina; az Azerbaixán; be Bélxica; br Brasil; ch Suiza; cz Chequia; de Alemaña;
		dk Dinamarca; eg Exiptu; es España; fi Finlandia; fr Francia; ge Xeorxa; gr Grecia;
		hk ARE China de Ḥong Kong; hr Croacia; hu Hungría; ie Irlanda; it Italia; jp Xapón;
		kr Corea del Sur; lu Luxemburgu; mx Méxicu; my Malasia; nl Países Baxos; no Noruega;
		nz Nueva Zelanda; ph Filipines; pl Polonia; pr Puertu Ricu; ro Rumanía; se Suecia;
		sg Singapur; si Eslovenia; th Tailandia; us Estaos Xuníos; za Sudáfrica
	`,
};
