import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'fee',
	name: 'Foundation for Economic Education',
	aliases: ['FEE'],
	url: 'https://fee.org/',
	domains: ['fee.org'],
	policy: {
		url: 'https://fee.org/resources/steal-this-please/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
	credit: { elements: { publisher: 'demanded', changes: 'demanded' } },
	edits: { rule: 'free', beyond: 'mark' },
	translation: { rule: 'allowed' },
	images: { rule: 'own' },
	commercial: { rule: 'allowed' },
} satisfies PublisherProfileInput;
