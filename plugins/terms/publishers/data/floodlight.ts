import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'floodlight',
	name: 'Floodlight',
	url: 'https://floodlightnews.org/',
	domains: ['floodlightnews.org'],
	policy: {
		url: 'https://floodlightnews.org/republication-terms/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-ND-4.0' }],
	credit: {
		lines: [
			{
				accept: [
					{ at: 'byline', text: '{author}, Floodlight' },
					{ at: 'top', text: 'This story was originally published by Floodlight.' },
				],
				exact: false,
			},
		],
		elements: { author: 'demanded', publisher: 'demanded', partners: 'demanded' },
		position: { at: 'top' },
	},
	backlink: {},
	headline: { rule: 'may-change' },
	edits: { rule: 'light', shorten: 'ask' },
	images: { rule: 'by-caption' },
	graphics: { rule: 'by-caption' },
	partnerStories: { rule: 'excluded' },
} satisfies PublisherProfileInput;
