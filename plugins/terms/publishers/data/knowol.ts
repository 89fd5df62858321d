import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'knowol',
	name: 'KNOWOL',
	url: 'https://knowol.com/',
	domains: ['knowol.com'],
	policy: {
		url: 'https://knowol.com/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'mirror',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-NC-3.0-US', orLater: true }],
	credit: { elements: { source: 'demanded' } },
	backlink: { target: 'article' },
	edits: { rule: 'free' },
	images: { rule: 'own' },
	ads: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
