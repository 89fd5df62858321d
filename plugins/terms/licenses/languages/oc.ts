import type { WordTable } from '../words.ts';

/** Occitan (Aranese). */
export const words: WordTable = {
	tag: 'oc',
	elements: {
		by: ['Reconeishement'],
		nc: ['NonComerciau'],
		nd: ['SenObraDerivada', 'SenObrasDerivadas'],
		sa: ['CompartirEgau', 'Compartir Igau'],
	},
	license: ['licéncia'],
	and: ['e'],
	places: `
		es Espanha
	`,
};
