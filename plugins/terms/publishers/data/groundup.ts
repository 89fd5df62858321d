import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'groundup',
	name: 'GroundUp',
	url: 'https://groundup.org.za/',
	domains: ['groundup.org.za'],
	policy: {
		url: 'https://groundup.org.za/copyright/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	perArticle: true,
	grant: {
		id: 'groundup-terms',
		name: 'Creative Commons, GroundUp',
		url: 'https://groundup.org.za/copyright/',
		words:
			'Nearly all articles and photographs may be republished under the licence that stands below each.',
		quoted: false,
		family: 'creative-commons',
	},
	credit: { elements: { author: 'demanded', photographer: 'demanded', publisher: 'demanded' } },
	backlink: { target: 'article', severity: 'wished' },
	edits: { rule: 'light' },
	images: { rule: 'by-caption' },
} satisfies PublisherProfileInput;
