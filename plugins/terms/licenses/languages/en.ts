import type { WordTable } from '../words.ts';

/**
 * English. Sources: titles of the legal codes, and the SPDX long names, which differ from them
 * ("Non Commercial", "Share Alike", "No Derivatives").
 */
export const words: WordTable = {
	tag: 'en',
	elements: {
		by: ['attribution'],
		nc: ['noncommercial', 'non commercial'],
		nd: [
			'noderiv',
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
	editions: {
		generic: ['generic'],
		unported: ['unported'],
		international: ['international', 'intl'],
		universal: ['universal'],
	},
	places: `
		cn Mainland China; cn China; cz Czechia; igo Intergovernmental Organisation;
		igo Intergovernmental Organization; kr South Korea; kr Republic of Korea; mk North Macedonia;
		nl The Netherlands; scotland Scotland; uk England and Wales; uk United Kingdom;
		uk UK England and Wales; us USA; us United States of America; vn Viet Nam
	`,
	and: ['and'],
	version: ['v', 'ver', 'version'],
	license: ['license', 'licence', 'licenses', 'licences', 'public license', 'public licence'],
	fillers: [
		...['a', 'an', 'are', 'article', 'at', 'available', 'be', 'by', 'can', 'code', 'content'],
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
