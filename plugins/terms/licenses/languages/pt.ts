import type { WordTable } from '../words.ts';

/** Portuguese. */
export const words: WordTable = {
	tag: 'pt',
	elements: {
		by: ['Atribuição'],
		nc: ['NãoComercial', 'Não Comercial', 'Uso Não-Comercial'],
		nd: [
			'SemDerivações',
			'SemDerivados',
			'SemDerivadas',
			'Vedada a criação de obras derivadas',
			'Proibição de realização de obras derivadas',
		],
		sa: [
			'CompartilhaIgual',
			'Compartilhamento pela mesma licença',
			'PartilhaNosMesmosTermos',
			'Partilha nos termos da mesma licença',
			'Compartilhar Igual',
		],
	},
	editions: {
		generic: ['genérica', 'genérico'],
		unported: ['não adaptada', 'não adaptado'],
		international: ['Internacional'],
		universal: ['universal'],
	},
	license: ['licença', 'licença pública', 'licença pública geral'],
	version: ['versão'],
	and: ['e'],
	fillers: ['sob', 'uma', 'os', 'do', 'da', 'esta', 'este', 'artigo', 'texto'],
	denials: ['todos os direitos reservados'],
	places: `
		az Azerbaijão; be Bélgica; br Brasil; ch Suíça; cz Tchéquia; de Alemanha; dk Dinamarca;
		ec Equador; eg Egito; es Espanha; fi Finlândia; fr França; gr Grécia;
		hk Hong Kong, RAE da China; hr Croácia; hu Hungria; ie Irlanda; it Itália; jp Japão;
		kr Coreia do Sul; lu Luxemburgo; mk Macedônia do Norte; my Malásia; nl Países Baixos;
		no Noruega; nz Nova Zelândia; ph Filipinas; pl Polônia; pr Porto Rico; pt Portugal;
		ro Romênia; rs Sérvia; se Suécia; sg Singapura; si Eslovênia; th Tailândia;
		us Estados Unidos; vn Vietnã; za África do Sul
	`,
};
