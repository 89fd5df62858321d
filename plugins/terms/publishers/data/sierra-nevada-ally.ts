import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'sierra-nevada-ally',
	name: 'The Sierra Nevada Ally',
	aliases: ['Sierra Nevada Ally'],
	url: 'https://sierranevadaally.org/',
	domains: ['sierranevadaally.org'],
	policy: {
		url: 'https://www.sierranevadaally.org/terms-of-content-use/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'sierra-nevada-ally-terms',
		name: 'Sierra Nevada Ally terms of content use',
		url: 'https://www.sierranevadaally.org/terms-of-content-use/',
		words: 'The Ally’s own articles may be republished; partners’ stories may not.',
		quoted: false,
	},
	credit: {
		lines: [
			{
				accept: [{ at: 'byline', text: 'by {author}, The Sierra Nevada Ally' }],
				exact: false,
				severity: 'asked',
			},
			{
				state: 'edited',
				accept: [{ text: 'Additional reporting by {republisher}' }],
				exact: false,
			},
		],
		elements: { author: 'demanded', publisher: 'demanded' },
		boilerplate: { severity: 'wished' },
	},
	backlink: { target: 'home' },
	pixel: { kind: 'img', id: 'given', severity: 'asked' },
	links: { rule: 'keep' },
	edits: { rule: 'light', beyond: 'mark' },
	images: { rule: 'with-story' },
	ads: { rule: 'around' },
	sale: { rule: 'forbidden' },
	notify: { rule: 'after', severity: 'wished' },
	partnerStories: { rule: 'excluded' },
} satisfies PublisherProfileInput;
