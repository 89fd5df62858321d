import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'ndnc',
	name: 'North Dakota News Cooperative',
	aliases: ['NDNC'],
	url: 'https://newscoopnd.org/',
	domains: ['newscoopnd.org'],
	policy: {
		url: 'https://www.newscoopnd.org/reprint-guidelines',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'ndnc-terms',
		name: 'North Dakota News Cooperative reprint guidelines',
		url: 'https://www.newscoopnd.org/reprint-guidelines',
		words: 'Stories may be reprinted in full or in part.',
		quoted: false,
	},
	credit: {
		lines: [{ accept: [{ at: 'byline', text: 'By {author}, North Dakota News Cooperative' }] }],
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'top' },
		boilerplate: { severity: 'wished' },
	},
	backlink: { target: 'article' },
	headline: { rule: 'may-change' },
	edits: { rule: 'light', shorten: 'allowed' },
	images: { rule: 'own', credited: true },
	graphics: { rule: 'own', credited: true },
	extent: { rule: 'any' },
} satisfies PublisherProfileInput;
