import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'techsoup',
	name: 'TechSoup',
	url: 'https://techsoup.org/',
	domains: ['techsoup.org'],
	policy: {
		url: 'http://www.techsoup.org/learningcenter/internet/page4817.cfm',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-NC-ND-3.0' }],
	perArticle: true,
	credit: { elements: { copyright: 'demanded', license: 'demanded' } },
	edits: { rule: 'none' },
	ads: { rule: 'forbidden' },
	notify: { rule: 'not-needed' },
	notices: { rule: 'keep' },
} satisfies PublisherProfileInput;
