import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'propublica',
	name: 'ProPublica',
	url: 'https://propublica.org/',
	domains: ['propublica.org'],
	policy: {
		url: 'https://www.propublica.org/nerds/item/happy-birthday-creative-commons',
		seen: '2026-11-22',
		stored: true,
		evidence: 'mixed',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-ND-3.0-US', evidence: 'secondary' }],
	credit: {
		lines: [
			{
				accept: [
					{ at: 'byline', text: '{author}, ProPublica' },
					{ at: 'top', text: 'This story was originally published by ProPublica.' },
				],
			},
		],
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'top' },
	},
	backlink: { target: 'article' },
	canonical: { rule: 'required', severity: 'asked' },
	pixel: { kind: 'script', url: 'https://pixel.propublica.org/pixel.js' },
	links: { rule: 'keep' },
	edits: { rule: 'light' },
	images: { rule: 'ask' },
	graphics: { rule: 'granted' },
	ads: { rule: 'around' },
	sale: { rule: 'forbidden' },
	who: { may: ['anyone'], shows: ['contact'], notFor: ['search-ranking', 'ads-only'] },
	wholesale: { rule: 'forbidden' },
	endorsement: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
