import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'policyhub-ba',
	name: 'Analitika Policy Hub',
	url: 'https://policyhub.net/',
	domains: ['policyhub.net', 'policyhub.analitika.ba'],
	policy: {
		url: 'http://policyhub.analitika.ba/en/terms-use',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'policyhub-ba-terms',
		name: 'Analitika Policy Hub terms of use',
		url: 'http://policyhub.analitika.ba/en/terms-use',
		words: 'Items may be republished whole, in their original format with the images.',
		quoted: false,
		covers: { text: true, images: true },
		adapt: false,
	},
	credit: { elements: { author: 'demanded', title: 'demanded', publisher: 'demanded' } },
	backlink: { target: 'article', direct: 'demanded' },
	edits: { rule: 'none' },
	translation: { rule: 'ask' },
	images: { rule: 'must-stay' },
	extent: { rule: 'full-only' },
} satisfies PublisherProfileInput;
