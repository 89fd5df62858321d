import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'voa',
	name: 'Voice of America',
	aliases: ['VOA', 'VOA News'],
	url: 'https://voanews.com/',
	domains: ['voanews.com', 'insidevoa.com'],
	policy: {
		url: 'https://www.insidevoa.com/a/1204766.html',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'voa-terms',
		name: 'Voice of America terms of use',
		url: 'https://www.insidevoa.com/a/1204766.html',
		words:
			'Text, video and audio made by VOA alone are in the public domain; agency material is left out.',
		quoted: false,
		family: 'public-domain',
	},
	credit: { elements: { publisher: 'demanded' } },
	images: { rule: 'own' },
	video: { rule: 'own' },
	audio: { rule: 'own' },
} satisfies PublisherProfileInput;
