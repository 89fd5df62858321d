import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'owasp-cheatsheets',
	name: 'OWASP Cheat Sheet Series',
	url: 'https://cheatsheetseries.owasp.org/',
	domains: ['cheatsheetseries.owasp.org'],
	policy: {
		url: 'https://github.com/OWASP/CheatSheetSeries/blob/6b8819d/LICENSE.md',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-SA-4.0' }],
} satisfies PublisherProfileInput;
