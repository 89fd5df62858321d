import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'knowable',
	name: 'Knowable Magazine',
	aliases: ['Knowable'],
	url: 'https://knowablemagazine.org/',
	domains: ['knowablemagazine.org'],
	policy: {
		url: 'https://knowablemagazine.org/republish',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-ND-4.0' }],
	credit: {
		lines: [
			{
				accept: [
					{ at: 'byline', text: '{author}, Knowable Magazine' },
					{ at: 'top', text: 'This story was originally published by Knowable Magazine.' },
				],
			},
			{
				accept: [
					{
						at: 'end',
						text: "This article originally appeared in Knowable Magazine, a nonprofit publication dedicated to making scientific knowledge accessible to all. Sign up for Knowable Magazine's newsletter.",
					},
				],
			},
		],
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'both' },
		logo: { linked: true },
	},
	backlink: { target: 'home' },
	canonical: { rule: 'required' },
	links: { rule: 'keep' },
	headline: { rule: 'keep' },
	edits: { rule: 'none', beyond: 'ask' },
	images: { rule: 'excluded' },
	graphics: { rule: 'own' },
	ads: { rule: 'around' },
	who: { may: ['anyone'], notFor: ['search-ranking', 'ads-only'] },
	wholesale: { rule: 'forbidden' },
	notify: { rule: 'after' },
} satisfies PublisherProfileInput;
