import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'buffalos-fire',
	name: "Buffalo's Fire",
	url: 'https://buffalosfire.com/',
	domains: ['buffalosfire.com'],
	policy: {
		url: 'https://www.buffalosfire.com/the-daily-spark/sharing-stories-respecting-voices-a-guide-to-ethical-collaboration',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'buffalos-fire-terms',
		name: "Buffalo's Fire: Share & Care",
		url: 'https://www.buffalosfire.com/the-daily-spark/sharing-stories-respecting-voices-a-guide-to-ethical-collaboration',
		words: 'Articles that show the “Share & Care” button may be republished.',
		quoted: false,
	},
	credit: { elements: { author: 'demanded' } },
	canonical: { rule: 'required' },
	noindex: { rule: 'required' },
} satisfies PublisherProfileInput;
