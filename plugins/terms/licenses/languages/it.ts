import type { WordTable } from '../words.ts';

/** Italian. */
export const words: WordTable = {
	tag: 'it',
	elements: {
		by: ['Attribuzione'],
		nc: ['Non commerciale', 'NonCommerciale'],
		nd: ['Non opere derivate', 'NonOpereDerivate', 'NonOpeDerivate'],
		sa: ['Condividi allo stesso modo'],
	},
	editions: {
		generic: ['generica', 'generico'],
		unported: ['non portata', 'non localizzata', 'non tradotta'],
		international: ['Internazionale'],
		universal: ['universale'],
	},
	license: ['licenza', 'licenza pubblica'],
	version: ['versione'],
	and: ['e'],
	fillers: [
		'sotto',
		'una',
		'la',
		'il',
		'di',
		'del',
		'questa',
		'questo',
		'opera',
		'articolo',
		'distribuito con',
	],
	denials: ['tutti i diritti riservati'],
	places: `
		az Azerbaigian; be Belgio; br Brasile; ch Svizzera; cl Cile; cn Cina; cz Cechia;
		de Germania; dk Danimarca; eg Egitto; es Spagna; fi Finlandia; fr Francia; gr Grecia;
		hk RAS di Hong Kong; hr Croazia; hu Ungheria; ie Irlanda; il Israele; it Italia;
		jp Giappone; kr Corea del Sud; lu Lussemburgo; mk Macedonia del Nord; mx Messico;
		nl Paesi Bassi; no Norvegia; nz Nuova Zelanda; ph Filippine; pl Polonia; pr Portorico;
		pt Portogallo; se Svezia; th Thailandia; us Stati Uniti; za Sudafrica
	`,
};
