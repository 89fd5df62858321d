import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'scientia',
	name: 'Scientia',
	url: 'https://scientia.global/',
	domains: ['scientia.global'],
	policy: {
		url: 'https://www.scientia.global/republishing-our-articles/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-4.0' }],
	credit: {
		lines: [
			{
				accept: [
					{ text: 'The original article DOI is {doi} and the original authors are {author}.' },
				],
				exact: false,
			},
		],
		elements: { publisher: 'demanded', doi: 'demanded', author: 'demanded' },
	},
	backlink: { target: 'doi' },
	edits: { rule: 'free' },
	translation: { rule: 'allowed' },
	commercial: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
