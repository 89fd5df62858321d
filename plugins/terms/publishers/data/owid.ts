import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'owid',
	name: 'Our World in Data',
	aliases: ['OWID'],
	url: 'https://ourworldindata.org/',
	domains: ['ourworldindata.org'],
	policy: {
		url: 'https://nightingale-owid.netlify.app/how-to-use-our-world-in-data',
		seen: '2026-11-22',
		stored: true,
		evidence: 'mixed',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
	credit: { elements: { publisher: 'demanded', data: 'demanded' } },
	backlink: { target: 'article', evidence: 'secondary' },
	edits: { rule: 'light', beyond: 'ask', evidence: 'secondary' },
	translation: { rule: 'allowed', evidence: 'secondary' },
	graphics: { rule: 'own' },
} satisfies PublisherProfileInput;
