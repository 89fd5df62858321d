import type { WordTable } from '../words.ts';

/** Catalan. */
export const words: WordTable = {
	tag: 'ca',
	elements: {
		by: ['Reconeixement', 'Atribució'],
		nc: ['NoComercial', 'No Comercial'],
		nd: ['SenseObraDerivada', 'SenseObresDerivades', 'Sense Obres Derivades', 'SenseDerivades'],
		sa: ['CompartirIgual', 'Compartir Igual'],
	},
	editions: {
		generic: ['genèrica'],
		unported: ['no adaptada'],
		international: ['Internacional'],
	},
	license: ['llicència'],
	version: ['versió'],
	and: ['i'],
	places: `
		az Azerbaidjan; be Bèlgica; br Brasil; ch Suïssa; cl Xile; cn Xina; cz Txèquia;
		de Alemanya; dk Dinamarca; ec Equador; eg Egipte; es Espanya; fi Finlàndia; fr França;
		gr Grècia; hk Hong Kong; hr Croàcia; hu Hongria; ie Irlanda; it Itàlia; jp Japó;
		kr Corea del Sud; lu Luxemburg; mk Macedònia del Nord; mx Mèxic; my Malàisia;
		nl Països Baixos; no Noruega; nz Nova Zelanda; ph Filipines; pl Polònia; se Suècia;
		sg Singapur; si Eslovènia; th Tailàndia; us Estats Units; ve Veneçuela; za Sud-àfrica
	`,
};
