import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'inn-on-the-ground',
	name: 'INN On the Ground',
	aliases: ['Institute for Nonprofit News'],
	url: 'https://inn.org/',
	domains: ['inn.org'],
	policy: {
		url: 'https://inn.org/resources/on-the-ground',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-NC-ND-4.0' }],
	credit: {
		lines: [
			{ accept: [{ at: 'byline', text: '{author}, {outlet}' }], exact: false, severity: 'asked' },
		],
		elements: { author: 'demanded', outlet: 'demanded', partners: 'demanded' },
	},
	headline: { rule: 'may-change' },
	edits: { rule: 'none' },
	who: { may: ['news-outlets'] },
} satisfies PublisherProfileInput;
