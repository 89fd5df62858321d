import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'cop30-collab',
	name: 'Socioenvironmental Collaborative Coverage of COP30',
	aliases: ['LatAm Intersect PR'],
	url: 'https://latamintersectpr.com/',
	domains: ['latamintersectpr.com'],
	policy: {
		url: 'https://latamintersectpr.com/republishing-policy',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'cop30-collab-terms',
		name: 'COP30 collaboration republishing policy',
		url: 'https://latamintersectpr.com/republishing-policy',
		words:
			'Stories of the collaboration may be republished, edited too where the meaning stays and the credit says so.',
		quoted: false,
		adapt: true,
	},
	credit: {
		lines: [
			{
				state: 'unedited',
				accept: [
					{
						at: 'end',
						text: 'This story was produced by {outlet} through the Socioenvironmental Collaborative Coverage of COP30. Read the original story at: {url}.',
					},
				],
			},
			{
				state: 'edited',
				accept: [
					{
						at: 'end',
						text: 'This story was originally produced by {outlet} through the Socioenvironmental Collaborative Coverage of COP30, and published with edits by {republisher}. Read the original story at: {url}.',
					},
				],
				exact: false,
			},
		],
		elements: {
			author: 'demanded',
			photographer: 'demanded',
			translator: 'demanded',
			outlet: 'demanded',
		},
		position: { at: 'end' },
	},
	backlink: { target: 'article' },
	canonical: { rule: 'required' },
	headline: { rule: 'may-change' },
	edits: { rule: 'free', beyond: 'mark' },
	images: { rule: 'granted' },
} satisfies PublisherProfileInput;
