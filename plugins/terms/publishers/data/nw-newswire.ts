import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'nw-newswire',
	name: 'NW Newswire',
	url: 'https://nwnewswire.com/',
	domains: ['nwnewswire.com'],
	policy: {
		url: 'https://www.nwnewswire.com/docs/republishing',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'nw-newswire-terms',
		name: 'NW Newswire republishing',
		url: 'https://www.nwnewswire.com/docs/republishing',
		words: 'Members may republish stories from the library.',
		quoted: false,
		covers: { text: true, images: false },
	},
	credit: {
		lines: [
			{ accept: [{ at: 'byline', text: 'By {author}' }] },
			{
				accept: [
					{
						at: 'end',
						text: 'This story originally appeared in {outlet} and is republished with permission. [{title}]({url})',
					},
				],
			},
		],
		elements: { author: 'demanded', outlet: 'demanded', title: 'demanded' },
		position: { at: 'end' },
	},
	backlink: { target: 'article', anchor: '{title}' },
	images: { rule: 'excluded' },
	video: { rule: 'excluded' },
	who: { may: ['members'] },
} satisfies PublisherProfileInput;
