import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: '360info',
	name: '360info',
	url: 'https://360info.org/',
	domains: ['360info.org'],
	policy: {
		url: 'https://360info.org/how-to-use-our-content/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
	credit: {
		elements: {
			author: 'demanded',
			title: 'demanded',
			source: 'demanded',
			license: 'demanded',
			changes: 'demanded',
		},
		position: { at: 'end' },
	},
	backlink: { target: 'article' },
	edits: { rule: 'free', beyond: 'mark' },
	translation: { rule: 'allowed' },
	images: { rule: 'own' },
	graphics: { rule: 'own' },
	video: { rule: 'own' },
	notices: { rule: 'keep' },
} satisfies PublisherProfileInput;
