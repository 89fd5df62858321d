import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'briefing-papers-nz',
	name: 'Briefing Papers',
	url: 'https://briefingpapers.co.nz/',
	domains: ['briefingpapers.co.nz'],
	policy: {
		url: 'http://briefingpapers.co.nz/copyright/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	perArticle: true,
	grant: {
		id: 'briefing-papers-nz-terms',
		name: 'Creative Commons, Briefing Papers',
		url: 'http://briefingpapers.co.nz/copyright/',
		words: 'Each paper may be republished, whole or in part, under the licence that it names.',
		quoted: false,
		family: 'creative-commons',
		covers: { text: true },
	},
	credit: { elements: { author: 'demanded', publisher: 'demanded' } },
	images: { rule: 'by-caption' },
	notify: { rule: 'not-needed' },
	extent: { rule: 'any' },
} satisfies PublisherProfileInput;
