import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'agencia-publica',
	name: 'Agência Pública',
	aliases: ['Truco'],
	url: 'https://apublica.org/',
	domains: ['apublica.org'],
	policy: {
		url: 'https://eleicoes.apublica.org/2016/sobre-o-projeto/republique',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'medium',
	},
	grant: {
		id: 'agencia-publica-terms',
		name: 'Agência Pública: republique (Truco 2016)',
		url: 'https://eleicoes.apublica.org/2016/sobre-o-projeto/republique',
		words: 'Media outlets may republish the fact checks of the project unchanged.',
		quoted: false,
	},
	credit: {
		elements: { author: 'demanded', publisher: 'demanded' },
		position: { at: 'top' },
		boilerplate: {},
	},
	backlink: { target: 'article' },
	headline: { rule: 'keep' },
	edits: { rule: 'none', shorten: 'forbidden' },
	images: { rule: 'with-story', credited: true },
	sale: { rule: 'forbidden' },
	who: { may: ['news-outlets'] },
} satisfies PublisherProfileInput;
