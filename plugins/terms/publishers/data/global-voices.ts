import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'global-voices',
	name: 'Global Voices',
	url: 'https://globalvoices.org/',
	domains: ['globalvoices.org'],
	policy: {
		url: 'https://globalvoices.org/about/global-voices-attribution-policy/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-3.0' }],
	credit: {
		lines: [
			{
				accept: [
					{
						at: 'top',
						text: 'This story by {author} originally appeared on Global Voices on {date}.',
					},
				],
			},
		],
		elements: { author: 'demanded', source: 'demanded', license: 'demanded', changes: 'demanded' },
		position: { at: 'top' },
	},
	backlink: { target: 'article' },
	edits: { rule: 'free', beyond: 'mark' },
	translation: { rule: 'allowed' },
	images: { rule: 'own' },
	video: { rule: 'own' },
	audio: { rule: 'own' },
	commercial: { rule: 'allowed' },
	notify: { rule: 'after', severity: 'asked' },
	partnerStories: { rule: 'own-terms' },
} satisfies PublisherProfileInput;
