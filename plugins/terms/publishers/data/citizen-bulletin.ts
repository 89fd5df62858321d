import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'citizen-bulletin',
	name: 'The Citizen Bulletin',
	aliases: ['Citizen Bulletin'],
	url: 'https://thecitizenbulletin.com/',
	domains: ['thecitizenbulletin.com'],
	policy: {
		url: 'https://thecitizenbulletin.com/index.php/republishing.html',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'citizen-bulletin-terms',
		name: 'Creative Commons Attribution, The Citizen Bulletin',
		url: 'https://thecitizenbulletin.com/index.php/republishing.html',
		words:
			'The Bulletin’s own text may be republished under Creative Commons Attribution, unedited.',
		quoted: false,
		family: 'creative-commons',
		elements: ['by'],
	},
	credit: {
		lines: [
			{ accept: [{ at: 'byline', text: 'by {author}, The Citizen Bulletin' }] },
			{
				accept: [
					{
						at: 'top',
						text: 'This story was originally published on {date} by The Citizen Bulletin.',
					},
				],
			},
			{
				accept: [
					{
						at: 'end',
						text: 'This story was originally published by The Citizen Bulletin, a hyperlocal nonprofit news outlet serving the people of Matabeleland.',
					},
				],
				exact: false,
			},
		],
		elements: { author: 'demanded', publisher: 'demanded', date: 'demanded' },
		position: { at: 'both' },
	},
	backlink: { target: 'article' },
	edits: { rule: 'light' },
	images: { rule: 'own', credited: true },
	ads: { rule: 'around' },
	sale: { rule: 'forbidden' },
} satisfies PublisherProfileInput;
