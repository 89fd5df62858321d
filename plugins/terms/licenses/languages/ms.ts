import type { WordTable } from '../words.ts';

/** Malay. */
export const words: WordTable = {
	tag: 'ms',
	elements: {
		by: ['Pengiktirafan'],
		nc: ['BukanKomersial'],
		nd: ['TiadaTerbitan'],
		sa: ['PerkongsianSerupa'],
	},
	editions: {
		international: ['Antarabangsa'],
	},
	license: ['lesen'],
	version: ['versi'],
	and: ['dan'],
};
