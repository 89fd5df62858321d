import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'dialogue-earth',
	name: 'Dialogue Earth',
	aliases: ['China Dialogue', 'The Third Pole'],
	url: 'https://dialogue.earth/',
	domains: ['dialogue.earth'],
	policy: {
		url: 'https://dialogue.earth/en/republishing',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-ND-4.0' }],
	credit: { elements: { publisher: 'demanded' } },
	backlink: { target: 'article' },
	headline: { rule: 'keep' },
	images: { rule: 'by-caption' },
	video: { rule: 'by-caption' },
	sale: { rule: 'forbidden' },
	notify: { rule: 'not-needed' },
	window: { earliestDays: 2 },
} satisfies PublisherProfileInput;
