import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'publicsource',
	name: 'PublicSource',
	url: 'https://publicsource.org/',
	domains: ['publicsource.org'],
	policy: {
		url: 'https://www.publicsource.org/republishing-guidelines/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'publicsource-terms',
		name: 'PublicSource republishing guidelines',
		url: 'https://www.publicsource.org/republishing-guidelines/',
		words: 'Online, media outlets may show the first three paragraphs; the full text costs a fee.',
		quoted: false,
	},
	credit: { elements: { publisher: 'demanded', author: 'demanded', photographer: 'demanded' } },
	backlink: { target: 'article' },
	who: { may: ['news-outlets'] },
	extent: { rule: 'excerpt-only', maxParagraphs: 3 },
} satisfies PublisherProfileInput;
