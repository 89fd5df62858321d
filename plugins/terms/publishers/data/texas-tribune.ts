import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'texas-tribune',
	name: 'The Texas Tribune',
	aliases: ['Texas Tribune'],
	url: 'https://texastribune.org/',
	domains: ['texastribune.org'],
	policy: {
		url: 'https://cms.texastribune.org/republishing-guidelines/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'texas-tribune-terms',
		name: 'Texas Tribune republishing guidelines',
		url: 'https://cms.texastribune.org/republishing-guidelines/',
		words: 'Articles and graphics may be republished under the Tribune’s own guidelines.',
		quoted: false,
	},
	credit: {
		lines: [
			{
				accept: [{ at: 'byline', text: 'by {author}, The Texas Tribune' }],
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
	canonical: { rule: 'required', severity: 'asked', evidence: 'secondary' },
	links: { rule: 'keep' },
	edits: { rule: 'light', beyond: 'mark' },
	images: { rule: 'with-story' },
	graphics: { rule: 'with-story' },
	ads: { rule: 'around' },
	sale: { rule: 'forbidden' },
	notify: { rule: 'after', severity: 'wished' },
} satisfies PublisherProfileInput;
