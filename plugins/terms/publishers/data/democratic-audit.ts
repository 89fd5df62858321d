import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'democratic-audit',
	name: 'Democratic Audit',
	url: 'https://democraticaudit.com/',
	domains: ['democraticaudit.com'],
	policy: {
		url: 'https://www.democraticaudit.com/about/creative-commons-and-role-of-the-general-editor/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-NC-ND-2.0' }],
} satisfies PublisherProfileInput;
