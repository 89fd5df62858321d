import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'google-developers',
	name: 'Google Developers',
	aliases: ['Android Developers', 'Chrome for Developers', 'web.dev'],
	url: 'https://developers.google.com/',
	domains: ['developers.google.com', 'developer.chrome.com', 'web.dev', 'developer.android.com'],
	policy: {
		url: 'https://developers.google.cn/readme/policies?hl=zh-cn',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	licenses: [{ license: 'CC-BY-4.0' }],
	credit: {
		elements: { publisher: 'demanded', license: 'demanded', changes: 'demanded' },
		position: { at: 'end' },
	},
	edits: { rule: 'free', beyond: 'mark' },
	translation: { rule: 'allowed' },
	images: { rule: 'by-caption' },
	video: { rule: 'by-caption' },
	audio: { rule: 'by-caption' },
} satisfies PublisherProfileInput;
