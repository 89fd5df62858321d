import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'newswell',
	name: 'NEWSWELL',
	url: 'https://asunewswell.org/',
	domains: ['asunewswell.org'],
	policy: {
		url: 'https://asunewswell.org/republication-guidelines',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'newswell-terms',
		name: 'NEWSWELL republication guidelines',
		url: 'https://asunewswell.org/republication-guidelines',
		words: 'Content made by NEWSWELL’s newsrooms may be republished.',
		quoted: false,
	},
	credit: {
		elements: { author: 'demanded', publisher: 'demanded', partners: 'demanded' },
		boilerplate: {},
	},
	backlink: { target: 'either' },
	images: { rule: 'own', credited: true },
	audio: { rule: 'own', credited: true },
} satisfies PublisherProfileInput;
