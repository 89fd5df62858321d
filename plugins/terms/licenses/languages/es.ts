import type { WordTable } from '../words.ts';

/** Spanish. */
export const words: WordTable = {
	tag: 'es',
	elements: {
		by: ['Atribución', 'Reconocimiento'],
		nc: ['NoComercial', 'No Comercial', 'Uso no comercial'],
		nd: [
			'SinDerivados',
			'SinDerivadas',
			'SinDerivar',
			'SinObraDerivada',
			'Sin Obras Derivadas',
			'NoDerivadas',
			'Sin Derivada',
		],
		sa: [
			'CompartirIgual',
			'Compartir Derivadas Igual',
			'Compartir bajo la misma licencia',
			'Licenciamiento Recíproco',
			'Licenciar por Igual',
			'LicenciarIgual',
		],
	},
	editions: {
		generic: ['Genérica', 'Genérico'],
		unported: ['no portada', 'no adaptada', 'sin portar', 'sin adaptar'],
		international: ['Internacional'],
		universal: ['Universal'],
	},
	license: ['licencia', 'licencias', 'licencia pública'],
	version: ['versión'],
	and: ['y'],
	fillers: [
		'bajo',
		'una',
		'la',
		'el',
		'los',
		'de',
		'del',
		'esta',
		'este',
		'obra',
		'artículo',
		'texto',
		'está',
		'publicado',
	],
	denials: ['todos los derechos reservados', 'ya no'],
	places: `
		az Azerbaiyán; be Bélgica; br Brasil; ch Suiza; cn China continental; cz Chequia;
		cz República Checa; de Alemania; dk Dinamarca; eg Egipto; es España; fi Finlandia;
		fr Francia; gr Grecia; hk RAE de Hong Kong; hr Croacia; hu Hungría; ie Irlanda; it Italia;
		jp Japón; kr Corea del Sur; kr Corea; lu Luxemburgo; mk Macedonia del Norte; my Malasia;
		nl Países Bajos; no Noruega; nz Nueva Zelanda; ph Filipinas; pl Polonia; ro Rumanía;
		scotland Reino Unido: Escocia; se Suecia; sg Singapur; si Eslovenia; th Tailandia;
		uk Reino Unido: Inglaterra y Gales; us Estados Unidos; us EE. UU.;
		us Estados Unidos de América; za Sudáfrica
	`,
};
