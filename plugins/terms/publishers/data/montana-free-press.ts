import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'montana-free-press',
	name: 'Montana Free Press',
	url: 'https://montanafreepress.org/',
	domains: ['montanafreepress.org'],
	policy: {
		url: 'https://montanafreepress.org/publish-our-stories/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-NC-ND-3.0-US' }],
	images: { rule: 'own' },
	who: { may: ['news-outlets', 'approved'] },
} satisfies PublisherProfileInput;
