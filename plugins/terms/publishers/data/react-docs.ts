import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'react-docs',
	name: 'react.dev',
	aliases: ['React documentation'],
	url: 'https://react.dev/',
	domains: ['react.dev'],
	policy: {
		url: 'https://github.com/reactjs/react.dev/blob/12d692d/LICENSE-DOCS.md',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
} satisfies PublisherProfileInput;
