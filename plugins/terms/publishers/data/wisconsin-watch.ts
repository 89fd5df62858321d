import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'wisconsin-watch',
	name: 'Wisconsin Watch',
	aliases: ['WCIJ', 'Wisconsin Center for Investigative Journalism'],
	url: 'https://wisconsinwatch.org/',
	domains: ['wisconsinwatch.org'],
	policy: {
		url: 'https://www.wisconsinwatch.org/wcij-republishing-guidelines/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'wisconsin-watch-terms',
		name: 'Wisconsin Watch republishing guidelines',
		url: 'https://www.wisconsinwatch.org/wcij-republishing-guidelines/',
		words: 'Articles and multimedia may be republished under the newsroom’s own guidelines.',
		quoted: false,
	},
	credit: {
		lines: [{ accept: [{ at: 'byline', text: 'By {author}, Wisconsin Watch' }] }],
		elements: { author: 'demanded', publisher: 'demanded' },
		boilerplate: { severity: 'wished' },
	},
	backlink: { target: 'either' },
	links: { rule: 'keep' },
	edits: { rule: 'light' },
	images: { rule: 'with-story' },
	sale: { rule: 'forbidden' },
	notify: { rule: 'after', severity: 'asked' },
} satisfies PublisherProfileInput;
