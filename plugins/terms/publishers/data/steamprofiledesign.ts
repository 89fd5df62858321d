import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'steamprofiledesign',
	name: 'steamprofiledesign.com',
	url: 'https://steamprofiledesign.com/',
	domains: ['steamprofiledesign.com'],
	policy: {
		url: 'https://steamprofiledesign.com/terms-of-use/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'steamprofiledesign-terms',
		name: 'steamprofiledesign.com terms of use',
		url: 'https://steamprofiledesign.com/terms-of-use/',
		words: 'One or two paragraphs may be cited with a link.',
		quoted: false,
	},
	credit: { elements: { source: 'demanded' } },
	backlink: { target: 'article', followed: 'demanded', direct: 'demanded' },
	extent: { rule: 'excerpt-only', maxParagraphs: 2 },
} satisfies PublisherProfileInput;
