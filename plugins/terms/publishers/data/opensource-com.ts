import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'opensource-com',
	name: 'Opensource.com',
	url: 'https://opensource.com/',
	domains: ['opensource.com'],
	policy: {
		url: 'https://opensource.com/license-and-copyright',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	perArticle: true,
	grant: {
		id: 'opensource-com-terms',
		name: 'CC BY-SA, Opensource.com',
		url: 'https://opensource.com/license-and-copyright',
		words:
			'Texts, and images that carry the mark, are under CC BY-SA unless the article says otherwise.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by', 'sa'],
		covers: { text: true },
		adapt: true,
		commercial: true,
		shareAlike: true,
	},
	images: { rule: 'by-caption', credited: true },
} satisfies PublisherProfileInput;
