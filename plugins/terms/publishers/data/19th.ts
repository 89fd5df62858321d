import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: '19th',
	name: 'The 19th',
	aliases: ['The 19th*'],
	url: 'https://19thnews.org/',
	domains: ['19thnews.org'],
	policy: {
		url: 'https://19thnews.org/2021/01/the-state-of-the-19th-is-growth-and-gratitude/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'mixed',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-NC-ND-4.0', evidence: 'secondary' }],
	credit: { elements: { author: 'demanded', publisher: 'demanded' } },
	pixel: { kind: 'img', id: 'given' },
	links: { rule: 'keep', evidence: 'secondary' },
	sale: { rule: 'forbidden', evidence: 'secondary' },
} satisfies PublisherProfileInput;
