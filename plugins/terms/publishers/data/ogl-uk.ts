import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'ogl-uk',
	name: 'UK government',
	aliases: ['GOV.UK'],
	url: 'https://nationalarchives.gov.uk/',
	domains: ['nationalarchives.gov.uk'],
	policy: {
		url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	grant: {
		id: 'OGL-UK-3.0',
		name: 'Open Government Licence v3.0',
		url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
		words:
			'Information released under the licence may be copied, adapted and used commercially with the provider’s attribution statement; personal data, logos and third-party rights are left out.',
		quoted: false,
		adapt: true,
		commercial: true,
	},
	credit: {
		lines: [
			{
				accept: [
					{
						text: 'Contains public sector information licensed under the Open Government Licence v3.0.',
					},
				],
				exact: false,
			},
		],
		elements: { license: 'asked' },
	},
	backlink: { target: 'license', severity: 'asked' },
	edits: { rule: 'free' },
	translation: { rule: 'allowed' },
	images: { rule: 'own' },
} satisfies PublisherProfileInput;
