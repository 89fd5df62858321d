import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'catholicism-org',
	name: 'Catholicism.org',
	url: 'https://catholicism.org/',
	domains: ['catholicism.org'],
	policy: {
		url: 'https://catholicism.org/share-and-share-alike.html',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'catholicism-org-terms',
		name: 'CC BY-SA, Catholicism.org',
		url: 'https://catholicism.org/share-and-share-alike.html',
		words: 'Texts may be shared and adapted under CC BY-SA with a link back to the article.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by', 'sa'],
		covers: { text: true },
		adapt: true,
		shareAlike: true,
	},
	credit: { elements: { source: 'demanded', license: 'asked' } },
	backlink: { target: 'article' },
	edits: { rule: 'free' },
	translation: { rule: 'allowed' },
	notify: { rule: 'not-needed' },
} satisfies PublisherProfileInput;
