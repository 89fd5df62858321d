import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'science-in-school',
	name: 'Science in School',
	url: 'https://scienceinschool.org/',
	domains: ['scienceinschool.org'],
	policy: {
		url: 'http://scienceinschool.org/copyright/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	perArticle: true,
	grant: {
		id: 'science-in-school-terms',
		name: 'CC BY-NC, Science in School',
		url: 'http://scienceinschool.org/copyright/',
		words: 'Texts are under CC BY-NC-SA or CC BY-NC-ND; each article names its own.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by', 'nc'],
		covers: { text: true, images: false },
		commercial: false,
	},
	credit: { elements: { author: 'demanded', source: 'demanded' } },
	backlink: { target: 'article' },
	images: { rule: 'excluded' },
	commercial: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
