import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'waging-nonviolence',
	name: 'Waging Nonviolence',
	aliases: ['WNV'],
	url: 'https://wagingnonviolence.org/',
	domains: ['wagingnonviolence.org'],
	policy: {
		url: 'https://wagingnonviolence.org/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'mirror',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-SA-3.0' }, { license: 'CC-BY-4.0' }],
	credit: {
		lines: [
			{
				accept: [
					{ at: 'top', text: 'This article was originally published by Waging Nonviolence' },
				],
				exact: false,
			},
		],
		elements: { publisher: 'demanded' },
		position: { at: 'top' },
	},
	backlink: { target: 'article' },
	pixel: { kind: 'img', id: 'given', severity: 'asked' },
} satisfies PublisherProfileInput;
