import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'the-texan',
	name: 'The Texan',
	url: 'https://thetexan.news/',
	domains: ['thetexan.news'],
	policy: {
		url: 'https://thetexan.news/republishing/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'the-texan-terms',
		name: 'The Texan republishing guidelines',
		url: 'https://thetexan.news/republishing/',
		words: 'The first 250 words may be republished under the original headline.',
		quoted: false,
	},
	credit: {
		lines: [
			{
				accept: [
					{ text: '[Read the full story on The Texan]({url})' },
					{ text: 'Continue reading [{title}]({url}) on The Texan' },
				],
			},
			{ accept: [{ at: 'byline', text: 'by {author} of The Texan' }] },
		],
		elements: { publisher: 'demanded', author: 'demanded' },
		position: { at: 'top' },
	},
	backlink: { target: 'article' },
	headline: { rule: 'keep' },
	edits: { rule: 'light' },
	sale: { rule: 'forbidden' },
	extent: { rule: 'excerpt-only', maxWords: 250 },
} satisfies PublisherProfileInput;
