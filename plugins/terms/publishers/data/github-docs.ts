import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'github-docs',
	name: 'GitHub Docs',
	url: 'https://docs.github.com/',
	domains: ['docs.github.com'],
	policy: {
		url: 'https://github.com/github/docs/blob/002a1bc/README.md',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'github-docs-terms',
		name: 'CC BY, GitHub Docs',
		url: 'https://github.com/github/docs/blob/002a1bc/README.md',
		words: 'Content, assets and data are under a CC BY licence; code is under the MIT licence.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by'],
		adapt: true,
		commercial: true,
	},
} satisfies PublisherProfileInput;
