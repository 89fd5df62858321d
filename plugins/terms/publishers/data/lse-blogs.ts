import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'lse-blogs',
	name: 'LSE Blogs',
	url: 'https://blogs.lse.ac.uk/',
	domains: ['blogs.lse.ac.uk'],
	policy: {
		url: 'https://blogs.lse.ac.uk/republishing-policy/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'mirror',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
	credit: {
		lines: [
			{
				accept: [
					{
						text: '"{title}" by {author}, originally published on LSE Blogs ({url}), licensed under CC BY 4.0.',
					},
				],
				exact: false,
			},
			{ state: 'shortened', accept: [{ text: 'Edited for length' }], exact: false },
			{ state: 'translated', accept: [{ text: 'Translated from English' }], exact: false },
		],
		elements: {
			title: 'demanded',
			author: 'demanded',
			source: 'demanded',
			license: 'demanded',
			changes: 'demanded',
		},
	},
	backlink: { target: 'article' },
	edits: { rule: 'free', beyond: 'mark' },
	translation: { rule: 'allowed' },
	images: { rule: 'own' },
	graphics: { rule: 'own' },
	wholesale: { rule: 'allowed' },
} satisfies PublisherProfileInput;
