import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'eipass',
	name: 'EIPASS',
	aliases: ['EIPASS blog'],
	url: 'https://blog.eipass.com/',
	domains: ['blog.eipass.com'],
	policy: {
		url: 'https://blog.eipass.com/il-modo-corretto-per-usare-e-diffondere-i-contenuti-del-blog-di-eipass/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'eipass-terms',
		name: 'CC BY, EIPASS blog',
		url: 'https://blog.eipass.com/il-modo-corretto-per-usare-e-diffondere-i-contenuti-del-blog-di-eipass/',
		words: 'Contents of the blog may be used under CC BY where the very article is named.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by'],
		adapt: true,
		commercial: true,
	},
	credit: { elements: { source: 'demanded' } },
	backlink: { target: 'article' },
	edits: { rule: 'free' },
	translation: { rule: 'allowed' },
} satisfies PublisherProfileInput;
