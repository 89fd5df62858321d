import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'opendemocracy',
	name: 'openDemocracy',
	url: 'https://opendemocracy.net/',
	domains: ['opendemocracy.net'],
	policy: {
		url: 'https://www.opendemocracy.net/en/syndication/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-4.0', evidence: 'secondary' }],
	perArticle: true,
	credit: {
		lines: [{ accept: [{ text: 'This article was originally published on opendemocracy.net' }] }],
		elements: { publisher: 'demanded', author: 'asked' },
	},
	backlink: { target: 'article', severity: 'asked' },
	images: { rule: 'ask' },
	commercial: { rule: 'ask' },
	who: { may: ['non-profit'] },
	wholesale: { rule: 'ask', perMonth: 2 },
	notify: { rule: 'after' },
} satisfies PublisherProfileInput;
