import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'citydesk-abq',
	name: 'City Desk ABQ',
	url: 'https://citydesk.org/',
	domains: ['citydesk.org'],
	policy: {
		url: 'https://citydesk.org/about/republishing-our-work/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'citydesk-abq-terms',
		name: 'Creative Commons, City Desk ABQ',
		url: 'https://citydesk.org/about/republishing-our-work/',
		words:
			'City Desk’s own articles may be republished under Creative Commons in the first 90 days.',
		quoted: false,
		family: 'creative-commons',
	},
	credit: {
		lines: [
			{
				accept: [
					{ at: 'byline', text: '{author}, City Desk ABQ' },
					{ at: 'top', text: 'This story was originally published by [City Desk ABQ]({url}).' },
				],
			},
		],
		elements: { author: 'demanded', publisher: 'demanded', partners: 'demanded' },
		position: { at: 'top' },
	},
	backlink: { target: 'article', anchor: 'City Desk ABQ' },
	links: { rule: 'keep' },
	images: { rule: 'own', credited: true },
	ads: { rule: 'around' },
	who: { may: ['anyone'], shows: ['contact'] },
	window: { latestDays: 90, after: 'remove' },
	endorsement: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
