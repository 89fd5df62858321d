import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'oopsnews',
	name: 'oopsnews.club',
	url: 'https://oopsnews.club/',
	domains: ['oopsnews.club'],
	policy: {
		url: 'https://oopsnews.club/en/terms-of-use-of-site-materials-oopsnews-club/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'oopsnews-terms',
		name: 'oopsnews.club terms of use',
		url: 'https://oopsnews.club/en/terms-of-use-of-site-materials-oopsnews-club/',
		words: 'Fragments of up to 1,000 characters may be cited; a full reprint is forbidden.',
		quoted: false,
	},
	credit: { elements: { source: 'demanded' }, position: { at: 'top', withinParagraphs: 1 } },
	backlink: { target: 'article', followed: 'demanded', direct: 'demanded' },
	extent: { rule: 'excerpt-only', maxCharacters: 1000 },
} satisfies PublisherProfileInput;
