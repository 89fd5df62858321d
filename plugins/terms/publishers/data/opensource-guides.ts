import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'opensource-guides',
	name: 'Open Source Guides',
	url: 'https://opensource.guide/',
	domains: ['opensource.guide'],
	policy: {
		url: 'https://github.com/github/opensource.guide/blob/ebc9678/README.md',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
} satisfies PublisherProfileInput;
