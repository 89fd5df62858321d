import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'taming-the-beast',
	name: 'Taming the Beast',
	url: 'https://tamingthebeast.net/',
	domains: ['tamingthebeast.net'],
	policy: {
		url: 'http://tamingthebeast.net/blog/web-development/content-reproduction-nofollow-0811.htm',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'taming-the-beast-terms',
		name: 'Taming the Beast article reproduction policy',
		url: 'http://tamingthebeast.net/blog/web-development/content-reproduction-nofollow-0811.htm',
		words: 'Articles may be reproduced with a link back that crawlers may follow.',
		quoted: false,
	},
	credit: { elements: { source: 'demanded' } },
	backlink: { target: 'either', followed: 'demanded' },
} satisfies PublisherProfileInput;
