import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'russia-insider',
	name: 'Russia Insider',
	url: 'https://russia-insider.com/',
	domains: ['russia-insider.com'],
	policy: {
		url: 'https://russia-insider.com/en',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'russia-insider-terms',
		name: 'Creative Commons, Russia Insider',
		words:
			'Anyone is free to republish, copy, and redistribute the text in this content (but not the images or videos) in any medium or format, with the right to remix, transform, and build upon it, even commercially, as long as they provide a backlink and credit to Russia Insider. It is not necessary to notify Russia Insider. Licensed Creative Commons',
		family: 'creative-commons',
		covers: { text: true, images: false, video: false },
		adapt: true,
		commercial: true,
	},
	credit: {
		lines: [
			{
				accept: [{ text: 'This post first appeared on Russia Insider' }],
				exact: false,
				severity: 'asked',
			},
		],
		elements: { publisher: 'demanded' },
	},
	backlink: { words: 'as long as they provide a backlink and credit to Russia Insider' },
	edits: { rule: 'free', words: 'with the right to remix, transform, and build upon it' },
	translation: { rule: 'allowed', words: 'with the right to remix, transform, and build upon it' },
	images: { rule: 'excluded', words: 'but not the images or videos' },
	video: { rule: 'excluded', words: 'but not the images or videos' },
	commercial: { rule: 'allowed', words: 'even commercially' },
	notify: { rule: 'not-needed', words: 'It is not necessary to notify Russia Insider.' },
} satisfies PublisherProfileInput;
