import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'undark',
	name: 'Undark',
	aliases: ['Undark Magazine'],
	url: 'https://undark.org/',
	domains: ['undark.org'],
	policy: {
		url: 'https://undark.org/republishing-guidelines/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'undark-terms',
		name: 'Undark republishing guidelines',
		url: 'https://undark.org/republishing-guidelines/',
		words: 'Stories with a Republish link may be republished within 90 days of publication.',
		quoted: false,
	},
	credit: { elements: { author: 'demanded', publisher: 'demanded' }, position: { at: 'top' } },
	backlink: { target: 'article' },
	headline: { rule: 'may-change' },
	edits: { rule: 'light' },
	translation: { rule: 'allowed' },
	images: { rule: 'by-caption' },
	sale: { rule: 'forbidden', evidence: 'secondary' },
	window: { latestDays: 90, after: 'ask' },
} satisfies PublisherProfileInput;
