import type { WordTable } from '../words.ts';

/** French. */
export const words: WordTable = {
	tag: 'fr',
	elements: {
		by: ['Attribution', 'Paternité'],
		nc: [
			'Utilisation non commerciale',
			"Pas d'Utilisation Commerciale",
			'Non commerciale',
			"Pas d'usage commercial",
		],
		nd: [
			"Pas d'Œuvre dérivée",
			"Pas d'Œuvres dérivées",
			'Pas de Modification',
			'Pas de Modifications',
			'Pas de travaux dérivés',
		],
		sa: [
			'Partage dans les mêmes conditions',
			"Partage à l'identique",
			"Partage des conditions initiales à l'identique",
			'Partage selon les conditions initiales',
		],
	},
	editions: {
		generic: ['générique'],
		unported: ['non transposé', 'non transposée', 'non transcrit'],
		international: ['International'],
		universal: ['universel', 'transposé dans le domaine public'],
	},
	license: ['licence publique', 'licence'],
	version: ['version'],
	and: ['et'],
	fillers: [
		'sous',
		'une',
		'la',
		'le',
		'les',
		'de',
		'du',
		'des',
		'selon',
		'termes',
		'article',
		'texte',
		'cette',
		'est',
		'mis à disposition',
		'publié',
	],
	denials: ['tous droits réservés'],
	places: `
		am Arménie; ar Argentine; at Autriche; au Australie; az Azerbaïdjan; be Belgique;
		bg Bulgarie; br Brésil; ch Suisse; cl Chili; cn Chine; co Colombie; cz Tchéquie;
		de Allemagne; dk Danemark; ec Équateur; ee Estonie; eg Égypte; es Espagne; fi Finlande;
		fr France; ge Géorgie; gr Grèce; hk R.A.S. chinoise de Hong Kong; hr Croatie; hu Hongrie;
		ie Irlande; igo OIG; igo organisations intergouvernementales; in Inde; it Italie; jp Japon;
		kr Corée du Sud; mk Macédoine du Nord; mt Malte; mx Mexique; my Malaisie; nl Pays-Bas;
		no Norvège; nz Nouvelle-Zélande; pe Pérou; pl Pologne; pr Porto Rico; ro Roumanie;
		rs Serbie; se Suède; sg Singapour; si Slovénie; th Thaïlande; ug Ouganda; us États-Unis;
		za Afrique du Sud
	`,
};
