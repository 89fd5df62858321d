import type { WordTable } from '../words.ts';

/** Maori. */
export const words: WordTable = {
	tag: 'mi',
	elements: {
		by: ['Tautohu Mātātiki'],
		nc: ['Arumoni Kore'],
		nd: ['Taketake Anake'],
		sa: ['Tiritiri Raihana'],
	},
	editions: {
		international: ['o te Ao'],
	},
	license: ['raihana'],
	version: ['putanga'],
	and: ['me'],
	places: `
		nz Aotearoa
	`,
};
