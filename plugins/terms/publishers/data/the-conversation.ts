import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'the-conversation',
	name: 'The Conversation',
	aliases: ['The Conversation AU', 'The Conversation UK', 'The Conversation US'],
	url: 'https://theconversation.com/',
	domains: ['theconversation.com'],
	policy: {
		url: 'http://theconversation.com/uk/republishing-guidelines',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-ND-4.0', evidence: 'secondary' }],
	credit: {
		lines: [
			{
				accept: [
					{
						text: 'This article is republished from The Conversation under a Creative Commons license. Read the [original article]({url}).',
					},
				],
				exact: false,
				severity: 'asked',
			},
		],
		elements: { author: 'demanded', institution: 'demanded', publisher: 'demanded' },
		position: { at: 'top', severity: 'asked' },
		logo: { severity: 'asked' },
	},
	backlink: { target: 'either' },
	pixel: {
		kind: 'img',
		url: 'https://counter.theconversation.com/content/{id}/count.gif?distributor=republish-lightbox-basic',
		id: 'digits-at-end',
		attributes: { referrerpolicy: 'no-referrer-when-downgrade' },
	},
	edits: { rule: 'light', beyond: 'ask', shorten: 'ask' },
	translation: { rule: 'ask', evidence: 'secondary' },
	images: { rule: 'by-caption' },
	graphics: { rule: 'by-caption' },
	ads: { rule: 'allowed' },
	paywall: { rule: 'ask', severity: 'asked', evidence: 'mixed' },
	sale: { rule: 'forbidden' },
	wholesale: { rule: 'forbidden' },
	notify: { rule: 'not-needed' },
	framing: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
