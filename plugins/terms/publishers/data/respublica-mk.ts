import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'respublica-mk',
	name: 'Res Publica',
	aliases: ['ResPublica'],
	url: 'https://respublica.edu.mk/',
	domains: ['respublica.edu.mk'],
	policy: {
		url: 'https://respublica.edu.mk/en/pk-eng',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-ND-3.0' }],
	credit: { elements: { author: 'demanded', publisher: 'demanded' } },
	backlink: { target: 'article' },
	links: { rule: 'keep' },
	edits: { rule: 'none' },
	translation: { rule: 'ask' },
	ads: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
