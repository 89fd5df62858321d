import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'capitol-weekly',
	name: 'Capitol Weekly',
	url: 'https://capitolweekly.net/',
	domains: ['capitolweekly.net'],
	policy: {
		url: 'https://capitolweekly.net/about-us/use-stories/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'capitol-weekly-terms',
		name: 'Capitol Weekly republication terms',
		url: 'https://capitolweekly.net/about-us/use-stories/',
		words: 'Stories may be republished one by one, each announced beforehand.',
		quoted: false,
	},
	credit: {
		lines: [
			{
				accept: [
					{ at: 'byline', text: '{author}, Capitol Weekly' },
					{ at: 'top', text: 'This story was originally published by Capitol Weekly.' },
				],
			},
		],
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'top' },
	},
	backlink: { target: 'home' },
	links: { rule: 'keep' },
	edits: { rule: 'light' },
	images: { rule: 'ask' },
	sale: { rule: 'forbidden' },
	who: { may: ['approved'], shows: ['contact'] },
	wholesale: { rule: 'forbidden' },
	notify: { rule: 'before' },
} satisfies PublisherProfileInput;
