import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'deafmn',
	name: 'DeafMN',
	url: 'https://deafmn.com/',
	domains: ['deafmn.com'],
	policy: {
		url: 'https://www.deafmn.com/steal-it/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-ND-4.0' }],
	perArticle: true,
	credit: {
		lines: [{ accept: [{ text: 'This story was originally published by {author} at DeafMN' }] }],
		elements: { publisher: 'demanded', author: 'asked' },
	},
	backlink: { target: 'article' },
	edits: { rule: 'light' },
	translation: { rule: 'allowed' },
	ads: { rule: 'allowed' },
	commercial: { rule: 'forbidden' },
	sale: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
