import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'stateline-pew',
	name: 'Stateline (Pew Charitable Trusts)',
	domains: [],
	policy: {
		url: 'https://www.pewtrusts.org/en/research-and-analysis/blogs/stateline/about',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'low',
	},
	grant: {
		id: 'stateline-pew-terms',
		name: 'Stateline republication terms (Pew)',
		url: 'https://www.pewtrusts.org/en/research-and-analysis/blogs/stateline/about',
		words: 'Stories and graphics of the years with Pew may be republished.',
		quoted: false,
	},
	credit: {
		lines: [{ accept: [{ text: 'Stateline, an initiative of The Pew Charitable Trusts' }] }],
		elements: { publisher: 'demanded' },
	},
	backlink: { target: 'home' },
	edits: { rule: 'light', shorten: 'allowed' },
	graphics: { rule: 'granted' },
} satisfies PublisherProfileInput;
