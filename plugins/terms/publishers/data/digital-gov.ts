import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'digital-gov',
	name: 'Digital.gov',
	url: 'https://digital.gov/',
	domains: ['digital.gov'],
	policy: {
		url: 'https://github.com/GSA/digitalgov.gov',
		seen: '2026-11-22',
		stored: true,
		evidence: 'mixed',
		confidence: 'high',
	},
	licenses: [{ license: 'CC0-1.0' }],
	credit: { elements: { publisher: 'wished' } },
	images: { rule: 'own' },
} satisfies PublisherProfileInput;
