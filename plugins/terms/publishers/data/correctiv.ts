import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'correctiv',
	name: 'CORRECTIV',
	url: 'https://correctiv.org/',
	domains: ['correctiv.org'],
	policy: {
		url: 'https://correctiv.org/ueber-uns/steal-our-stories/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'correctiv-terms',
		name: 'CORRECTIV: Steal our stories',
		url: 'https://correctiv.org/ueber-uns/steal-our-stories/',
		words: 'Texts may be republished unchanged and in full.',
		quoted: false,
		covers: { text: true },
	},
	credit: {
		lines: [
			{ accept: [{ at: 'byline', text: '{author}, CORRECTIV' }] },
			{
				accept: [
					{
						at: 'end',
						text: 'Stand vom {seen}. Mögliche Änderungen oder Aktualisierungen finden Sie hier im Originalartikel: {url}',
					},
				],
			},
		],
		elements: { author: 'demanded', publisher: 'demanded', seen: 'demanded' },
		position: { at: 'both' },
		boilerplate: { severity: 'asked' },
	},
	backlink: { target: 'article' },
	canonical: { rule: 'required' },
	links: { rule: 'keep' },
	edits: { rule: 'none' },
	images: { rule: 'ask' },
	graphics: { rule: 'ask' },
	video: { rule: 'ask' },
	audio: { rule: 'ask' },
	extent: { rule: 'full-only' },
} satisfies PublisherProfileInput;
