import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'agencia-brasil',
	name: 'Agência Brasil',
	aliases: ['EBC'],
	url: 'https://agenciabrasil.ebc.com.br/',
	domains: ['agenciabrasil.ebc.com.br', 'agenciabrasil.gov.br'],
	policy: {
		url: 'https://memoria.ebc.com.br/agenciabrasil//noticia/2006-06-23/bagencia-brasilb-adota-creative-commons-para-licenciar-seus-conteudos',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'low',
	},
	grant: {
		id: 'agencia-brasil-terms',
		name: 'Creative Commons, Agência Brasil',
		url: 'https://memoria.ebc.com.br/agenciabrasil//noticia/2006-06-23/bagencia-brasilb-adota-creative-commons-para-licenciar-seus-conteudos',
		words:
			'Everything published may be copied and adapted, commercially too, with credit (announced in 2006).',
		quoted: false,
		family: 'creative-commons',
		elements: ['by'],
		covers: { text: true, images: true },
		adapt: true,
		commercial: true,
	},
	credit: { elements: { publisher: 'demanded' } },
	edits: { rule: 'free' },
	translation: { rule: 'allowed' },
	images: { rule: 'granted' },
	commercial: { rule: 'allowed' },
} satisfies PublisherProfileInput;
