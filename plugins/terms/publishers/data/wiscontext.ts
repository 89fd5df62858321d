import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'wiscontext',
	name: 'WisContext',
	url: 'https://wiscontext.org/',
	domains: ['wiscontext.org'],
	policy: {
		url: 'https://www.wiscontext.org/republishing',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'wiscontext-terms',
		name: 'WisContext republishing terms',
		url: 'https://www.wiscontext.org/republishing',
		words: 'Media and educational organisations may republish WisContext’s own articles.',
		quoted: false,
	},
	credit: {
		lines: [
			{ accept: [{ at: 'byline', text: '{author}, WisContext' }] },
			{ state: 'shortened', accept: [{ text: 'This item was edited for length.' }] },
		],
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'both' },
		boilerplate: {
			text: 'WisContext produced this article as a service of Wisconsin Public Radio and Wisconsin Public Television.',
		},
	},
	backlink: { target: 'home' },
	links: { rule: 'keep', severity: 'asked' },
	edits: { rule: 'light', shorten: 'allowed' },
	images: { rule: 'with-story' },
	graphics: { rule: 'with-story' },
	who: { may: ['news-outlets', 'education'] },
	removal: { rule: 'on-request' },
} satisfies PublisherProfileInput;
