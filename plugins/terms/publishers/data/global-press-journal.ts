import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'global-press-journal',
	name: 'Global Press Journal',
	aliases: ['Global Press'],
	url: 'https://globalpressjournal.com/',
	domains: ['globalpressjournal.com'],
	policy: {
		url: 'https://globalpressjournal.com/republish/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'global-press-journal-terms',
		name: 'Global Press Journal republication terms',
		url: 'https://globalpressjournal.com/republish/',
		words: 'Approved partners may republish stories with one lead image.',
		quoted: false,
	},
	credit: {
		lines: [
			{
				accept: [
					{ at: 'top', text: 'This story was originally published by Global Press Journal.' },
				],
			},
		],
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'top' },
		boilerplate: {},
	},
	backlink: { target: 'article' },
	links: { rule: 'keep' },
	headline: { rule: 'keep' },
	edits: { rule: 'none' },
	translation: { rule: 'forbidden' },
	images: { rule: 'with-story' },
	who: { may: ['approved'], shows: ['about', 'contact', 'copyright'] },
	notify: { rule: 'before' },
} satisfies PublisherProfileInput;
