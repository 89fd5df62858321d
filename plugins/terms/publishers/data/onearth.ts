import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'onearth',
	name: 'OnEarth',
	aliases: ['OnEarth magazine'],
	url: 'https://onearth.org/',
	domains: ['onearth.org'],
	policy: {
		url: 'http://archive.onearth.org/syndication',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'onearth-terms',
		name: 'Creative Commons, OnEarth',
		url: 'http://archive.onearth.org/syndication',
		words: 'News media may republish stories under Creative Commons, unchanged.',
		quoted: false,
		family: 'creative-commons',
	},
	credit: {
		lines: [
			{
				accept: [
					{ at: 'top', text: 'This article was originally published by OnEarth magazine' },
					{ at: 'top', text: 'This story originally appeared at OnEarth' },
				],
				exact: false,
			},
		],
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'top' },
		logo: { linked: true, severity: 'asked' },
	},
	backlink: { target: 'article' },
	pixel: { kind: 'script', id: 'given' },
	edits: { rule: 'light' },
	images: { rule: 'ask' },
	sale: { rule: 'forbidden' },
	who: { may: ['news-outlets'] },
	wholesale: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
