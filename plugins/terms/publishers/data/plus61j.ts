import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'plus61j',
	name: 'Plus61J Media',
	aliases: ['Plus 61J Media', 'Plus61J'],
	url: 'https://plus61j.net.au/',
	domains: ['plus61j.net.au'],
	policy: {
		url: 'https://plus61j.net.au/republishing-us/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	appliesFrom: '2023-07-01',
	grant: {
		id: 'plus61j-terms',
		name: 'CC BY-NC-ND, Plus61J Media',
		url: 'https://plus61j.net.au/republishing-us/',
		words: 'Texts from July 2023 on may be republished under CC BY-NC-ND.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by', 'nc', 'nd'],
		covers: { text: true },
	},
	credit: {
		lines: [
			{
				accept: [
					{
						text: 'This work is republished under a Creative Commons BY NC ND licence from Plus 61J Media',
					},
				],
			},
		],
		elements: { author: 'demanded', publisher: 'demanded', license: 'demanded' },
	},
	edits: { rule: 'none', beyond: 'ask' },
	images: { rule: 'ask' },
	video: { rule: 'excluded' },
	audio: { rule: 'excluded' },
	ads: { rule: 'forbidden' },
	sale: { rule: 'forbidden' },
	notices: { rule: 'keep' },
} satisfies PublisherProfileInput;
