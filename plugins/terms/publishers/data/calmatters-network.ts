import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'calmatters-network',
	name: 'CalMatters Network',
	url: 'https://calmatters.org/',
	domains: ['calmatters.org', 'calmatters.network'],
	policy: {
		url: 'https://calmatters.network/welcome-to-the-calmatters-network-hub/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'calmatters-network-terms',
		name: 'CalMatters Network sharing',
		url: 'https://calmatters.network/welcome-to-the-calmatters-network-hub/',
		words: 'News organisations of the network may share each other’s stories.',
		quoted: false,
	},
	credit: {
		lines: [
			{
				accept: [{ at: 'top', text: 'This story was originally published by {outlet}' }],
				exact: false,
				severity: 'asked',
			},
			{
				state: 'edited',
				accept: [{ text: 'Additional reporting by {republisher}' }],
				exact: false,
			},
		],
		elements: { author: 'demanded', outlet: 'demanded' },
	},
	signals: { anyOf: ['backlink', 'canonical', 'line'] },
	canonical: { rule: 'optional' },
	pixel: { kind: 'img', id: 'given', severity: 'asked' },
	edits: { rule: 'light', beyond: 'mark' },
	images: { rule: 'by-caption' },
	who: { may: ['members'] },
} satisfies PublisherProfileInput;
