import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'aeon',
	name: 'Aeon',
	aliases: ['Aeon Ideas'],
	url: 'https://aeon.co/',
	domains: ['aeon.co'],
	policy: {
		url: 'https://aeon.co/republish',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'aeon-terms',
		name: 'CC BY-ND, Aeon Ideas',
		url: 'https://aeon.co/republish',
		words: 'Ideas may be republished under CC BY-ND; Essays need a paid licence.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by', 'nd'],
		covers: { text: true, images: false },
	},
	credit: { elements: { author: 'demanded', publisher: 'demanded' } },
	backlink: { target: 'home' },
	edits: { rule: 'none' },
	images: { rule: 'excluded' },
} satisfies PublisherProfileInput;
