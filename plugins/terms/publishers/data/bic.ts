import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'bic',
	name: 'Belarusian Investigation Center',
	aliases: ['BIC'],
	domains: [],
	policy: {
		url: 'https://d1rzn5yvoxo0uj.cloudfront.net/en/pravila-ispolzovaniya-materialov-belarusskogo-rassledovatelskogo-centra',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'bic-terms',
		name: 'Belarusian Investigation Center rules of use',
		url: 'https://d1rzn5yvoxo0uj.cloudfront.net/en/pravila-ispolzovaniya-materialov-belarusskogo-rassledovatelskogo-centra',
		words: 'Materials may be cited with an active link; a full reprint needs permission.',
		quoted: false,
		adapt: false,
	},
	credit: { elements: { publisher: 'demanded' }, position: { at: 'top', withinParagraphs: 1 } },
	backlink: { target: 'article', followed: 'demanded' },
	edits: { rule: 'none' },
	video: { rule: 'embed-only' },
	who: { may: ['approved'] },
	notify: { rule: 'before' },
} satisfies PublisherProfileInput;
