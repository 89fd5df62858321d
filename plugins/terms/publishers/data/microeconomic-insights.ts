import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'microeconomic-insights',
	name: 'Microeconomic Insights',
	url: 'https://microeconomicinsights.org/',
	domains: ['microeconomicinsights.org'],
	policy: {
		url: 'https://microeconomicinsights.org/creative-commons/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'microeconomic-insights-terms',
		name: 'CC BY-ND, Microeconomic Insights',
		url: 'https://microeconomicinsights.org/creative-commons/',
		words: 'Articles may be republished under CC BY-ND.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by', 'nd'],
	},
	credit: {
		elements: { author: 'demanded', institution: 'demanded', publisher: 'demanded' },
		position: { at: 'top', severity: 'wished' },
		logo: { severity: 'wished' },
	},
	backlink: { target: 'either' },
	edits: { rule: 'none', beyond: 'ask' },
	images: { rule: 'granted', credited: true },
	ads: { rule: 'allowed' },
	sale: { rule: 'forbidden' },
	wholesale: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
