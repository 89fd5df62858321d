import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'mdn',
	name: 'MDN Web Docs',
	aliases: ['MDN', 'Mozilla Developer Network'],
	url: 'https://developer.mozilla.org/',
	domains: ['developer.mozilla.org'],
	policy: {
		url: 'https://github.com/mdn/content/blob/003b308/files/en-us/mdn/writing_guidelines/attrib_copyright_license/index.md',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-SA-2.5', orLater: true }],
	credit: {
		lines: [
			{
				accept: [
					{
						text: '[{title}]({url}) by Mozilla Contributors is licensed under [CC-BY-SA 2.5]({licenseUrl}).',
					},
				],
				exact: false,
			},
		],
		elements: { title: 'demanded', author: 'demanded', source: 'demanded', license: 'demanded' },
	},
	backlink: { target: 'article' },
	edits: { rule: 'free' },
	translation: { rule: 'allowed' },
} satisfies PublisherProfileInput;
