import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'albany-proper',
	name: 'Albany Proper',
	url: 'https://albanyproper.com/',
	domains: ['albanyproper.com'],
	policy: {
		url: 'https://albanyproper.com/about/republishing-guidelines',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-NC-ND-4.0' }],
	credit: {
		lines: [
			{
				accept: [{ at: 'byline', text: 'by {author}, Albany Proper' }],
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
	links: { rule: 'keep' },
	edits: { rule: 'light', beyond: 'mark' },
	images: { rule: 'with-story' },
	ads: { rule: 'around' },
	paywall: { rule: 'forbidden' },
	sale: { rule: 'forbidden' },
	who: { may: ['approved'] },
	notify: { rule: 'before' },
	removal: { rule: 'on-request' },
} satisfies PublisherProfileInput;
