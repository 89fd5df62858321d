/** Words of one language that stand for a part of a licence's name. */
export interface WordTable {
	/** Words for the elements, as they stand in titles. */
	elements: Readonly<Record<'by' | 'nc' | 'nd' | 'sa', readonly string[]>>;
	/** Names of the tools and licences that are not made of the four elements. */
	tools: Readonly<Record<string, readonly string[]>>;
	/** What Creative Commons calls itself. */
	families: readonly string[];
	/** Names of the texts without a country. */
	editions: readonly string[];
	/** Further names of places, by their code; their official English names are in `table.ts`. */
	places: Readonly<Record<string, readonly string[]>>;
	version: readonly string[];
	license: readonly string[];
	/** Words that say nothing about which licence is meant. */
	fillers: readonly string[];
	/** Words that turn a licence's name into the opposite or into a mere likeness. */
	denials: readonly string[];
}

/**
 * English. Spellings are compared without case, accents and punctuation, so `share alike` stands
 * for Share-Alike, too. A further language is a further table in {@link LANGUAGES}.
 *
 * Sources: titles of the legal codes, and the SPDX long names, which differ from them ("Non
 * Commercial", "Share Alike", "No Derivatives").
 */
const ENGLISH: WordTable = {
	elements: {
		by: ['attribution'],
		nc: ['noncommercial', 'non commercial'],
		nd: [
			'noderivs',
			'no derivs',
			'noderivatives',
			'no derivatives',
			'no derivative',
			'noderivativeworks',
			'no derivative works',
			'noderivative works',
			'no derivatives works',
		],
		sa: ['sharealike', 'share alike'],
	},
	tools: {
		zero: ['cc0', 'cco', 'cc 0', 'cc zero', 'creative commons zero', 'creative commons 0'],
		mark: ['pdm', 'cc pdm', 'public domain mark'],
		certification: [
			'certification',
			'pddc',
			'cc pddc',
			'copyright only dedication based on united states law or public domain certification',
			'public domain certification',
			'public domain dedication and certification',
		],
		sampling: ['sampling'],
		'sampling+': ['sampling plus'],
		devnations: ['devnations', 'developing nations'],
	},
	families: ['cc', 'creative commons', 'creativecommons', 'creative common'],
	editions: ['generic', 'unported', 'international', 'intl', 'universal'],
	places: {
		cn: ['mainland china', 'china'],
		cz: ['czechia'],
		igo: ['intergovernmental organisation', 'intergovernmental organization'],
		kr: ['south korea', 'republic of korea'],
		mk: ['north macedonia'],
		nl: ['the netherlands'],
		scotland: ['scotland'],
		uk: ['england and wales', 'united kingdom', 'uk england and wales'],
		us: ['usa', 'united states of america'],
		vn: ['viet nam'],
	},
	version: ['v', 'ver', 'version'],
	license: ['license', 'licence', 'licenses', 'licences', 'public license', 'public licence'],
	fillers: [
		...[
			'a',
			'an',
			'and',
			'are',
			'article',
			'at',
			'available',
			'be',
			'by',
			'can',
			'code',
			'content',
		],
		...['deed', 'distributed', 'for', 'from', 'in', 'is', 'it', 'its', 'legal', 'legalcode'],
		...['licensed', 'lic', 'of', 'on', 'or', 'page', 'post', 'public domain dedication'],
		...['published', 'released', 'republished', 'see', 'shared', 'some rights reserved', 'story'],
		...['terms', 'text', 'the', 'this', 'to', 'under', 'use', 'used', 'via', 'with', 'work'],
	],
	denials: [
		...['all rights reserved', 'compatible', 'equivalent', 'formerly', 'isn t', 'like', 'never'],
		...['no longer', 'not', 'previously', 'similar', 'style', 'was'],
	],
};

/** Every language that licence names are read in. */
export const LANGUAGES: readonly WordTable[] = [ENGLISH];
