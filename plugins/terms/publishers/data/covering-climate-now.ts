import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'covering-climate-now',
	name: 'Covering Climate Now',
	aliases: ['CCNow'],
	url: 'https://coveringclimatenow.org/',
	domains: ['coveringclimatenow.org'],
	policy: {
		url: 'https://coveringclimatenow.org/sharing-library/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'covering-climate-now-terms',
		name: 'Covering Climate Now sharing library',
		url: 'https://coveringclimatenow.org/sharing-library/',
		words:
			'Partners may publish each other’s stories from the library; some partners have rules of their own.',
		quoted: false,
	},
	credit: {
		lines: [
			{
				accept: [
					{
						text: 'This article by {outlet} is published here as part of the global journalism collaboration Covering Climate Now.',
					},
				],
			},
		],
		elements: { outlet: 'demanded' },
		logo: { severity: 'wished' },
	},
	backlink: { target: 'either' },
	headline: { rule: 'may-change' },
	edits: { rule: 'light' },
	images: { rule: 'by-caption' },
	who: { may: ['members'] },
	partnerStories: { rule: 'own-terms' },
} satisfies PublisherProfileInput;
