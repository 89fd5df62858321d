import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'zkapitel',
	name: 'zkapitel.ru',
	url: 'https://zkapitel.ru/',
	domains: ['zkapitel.ru'],
	policy: {
		url: 'http://zkapitel.ru/copyright',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'zkapitel-terms',
		name: 'zkapitel.ru terms',
		url: 'http://zkapitel.ru/copyright',
		words: 'Title, digest, one illustration and the author’s name may be shown with a direct link.',
		quoted: false,
	},
	credit: { elements: { author: 'demanded', source: 'demanded' } },
	backlink: { target: 'article', direct: 'demanded' },
	extent: { rule: 'excerpt-only' },
} satisfies PublisherProfileInput;
