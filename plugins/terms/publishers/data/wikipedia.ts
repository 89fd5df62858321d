import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'wikipedia',
	name: 'Wikipedia',
	aliases: ['Wikibooks', 'Wikimedia', 'Wikisource', 'Wikivoyage'],
	url: 'https://wikipedia.org/',
	domains: ['wikipedia.org', 'wikimedia.org', 'wikisource.org', 'wikivoyage.org', 'wikibooks.org'],
	policy: {
		url: 'https://en.wikipedia.org/wiki/Wikipedia:REUSE',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-SA-4.0' }],
	credit: { elements: { source: 'demanded', license: 'demanded', changes: 'demanded' } },
	backlink: { target: 'article' },
	edits: { rule: 'free', beyond: 'mark' },
	translation: { rule: 'allowed' },
	images: { rule: 'by-caption' },
	audio: { rule: 'by-caption' },
	video: { rule: 'by-caption' },
	notices: { rule: 'keep', severity: 'asked' },
} satisfies PublisherProfileInput;
