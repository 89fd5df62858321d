import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'kff',
	name: 'KFF',
	aliases: ['Kaiser Family Foundation'],
	url: 'https://kff.org/',
	domains: ['kff.org'],
	policy: {
		url: 'https://www.kff.org/permissions-citations-reprints/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-ND-4.0' }],
	credit: {
		lines: [{ accept: [{ text: '{author}, {title}, (KFF, {date})' }] }],
		elements: {
			author: 'demanded',
			title: 'demanded',
			publisher: 'demanded',
			date: 'demanded',
			source: 'demanded',
			accessed: 'demanded',
		},
	},
	backlink: { target: 'article', notPdf: true },
	edits: { rule: 'none' },
	paywall: { rule: 'forbidden' },
	sale: { rule: 'forbidden' },
	notify: { rule: 'not-needed' },
	extent: { rule: 'any' },
} satisfies PublisherProfileInput;
