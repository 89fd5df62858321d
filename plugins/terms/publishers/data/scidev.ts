import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'scidev',
	name: 'SciDev.Net',
	url: 'https://scidev.net/',
	domains: ['scidev.net'],
	policy: {
		url: 'https://www.scidev.net/global/content/policies.html',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-3.0' }, { license: 'CC-BY-2.0', evidence: 'secondary' }],
	credit: {
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'top', withinParagraphs: 3, evidence: 'secondary' },
		logo: { linked: true, severity: 'asked' },
	},
	backlink: { target: 'article', evidence: 'secondary' },
	translation: { rule: 'allowed' },
	images: { rule: 'own', evidence: 'secondary' },
} satisfies PublisherProfileInput;
