import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'kubernetes-docs',
	name: 'Kubernetes documentation',
	aliases: ['Kubernetes'],
	url: 'https://kubernetes.io/',
	domains: ['kubernetes.io'],
	policy: {
		url: 'https://github.com/kubernetes/website/blob/45de1bb/LICENSE',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
} satisfies PublisherProfileInput;
