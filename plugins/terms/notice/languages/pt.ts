import type { NoticeLanguage } from '../language.ts';

export const portuguese: NoticeLanguage = {
	tag: 'pt',
	words: {
		this: 'este|esta|esse|essa|o presente',
		work: 'artigo|texto|post|postagem|materia|reportagem|publicacao|conteudo|entrevista|coluna|ensaio|historia|noticia|analise|trabalho|versao',
		was: 'foi|e|tem sido|apareceu|saiu',
		first:
			'originalmente|inicialmente|primeiramente|primeiro|pela primeira vez|anteriormente|originariamente',
		published:
			'publicado|publicada|postado|postada|divulgado|divulgada|apareceu|veiculado|publicados|escrito',
		republished: 'republicado|republicada|reproduzido|reproduzida|repostado',
		at: 'em|no|na|pelo|pela|por|nos|nas',
	},
	phrases: {
		'first-published': [
			'{this} {work} *2 {was}? {first} {published}? *1 {at} <who>',
			'{this} {work} *2 {was}? {published} {first} *1 {at} <who>',
			'uma versao *1 (deste|desta|desse|dessa) {work} {was}? {published} {first}? {at} <who>',
		],
		'first-published-open': [
			'{work}? {published} {first} {at} <who>',
			'{work}? {first} {published} {at} <who>',
		],
		published: ['{this} {work} {was} {published} {at} <who>'],
		republished: [
			'{this} {work} {was}? {republished} (aqui)? *3 (de|do|da|com (a)? (permissao|autorizacao) (de|do|da)) <who>',
			'{this} {work} {was}? {republished} (aqui)? com *2 (permissao|autorizacao)',
		],
		'republished-open': [
			'(republicado|republicada|reproduzido|reproduzida) (aqui)? *1 (de|do|da|com (a)? (permissao|autorizacao) (de|do|da)) <who>',
		],
		translated: [
			'(esta|este|isto|isso) e *2 (traducao|adaptacao) *3 (de|do|da) <who>',
			'{this} {work} *1 (traduzido|traduzida|adaptado) *3 (de|do|da) <who>',
			'(quase)? uma traducao (do|da|de) <who>',
		],
		'translated-open': ['{work}? (traduzido|traduzida|traducao|adaptado) *3 (de|do|da) <who>'],
		'original-link': [
			'(leia|ler|veja|ver|confira|acesse) (o|a) *1 (artigo|texto|versao|publicacao|materia|post) original',
			'(o|a) (artigo|texto|versao|publicacao|materia) original (pode ser|esta) (lido|lida|encontrado|encontrada|disponivel)',
		],
		label: [
			'^ (artigo|texto|link|fonte|publicacao|materia|post|versao) original : <who>',
			'^ original : <who>',
			'^ (publicado|postado) originalmente (em|no|na) : <who>',
			'^ via : <who>',
			'^ traduzido de : <who>',
		],
		'weak-label': ['^ fonte : <who>'],
		material: [
			'{this} {work} (utiliza|contem|inclui|usa) *2 (material|texto|conteudo) *3 wikipedia <who>',
		],
		negation: ['nao', 'nunca', 'nem', 'sem', 'jamais'],
		condition: [
			'se',
			'quando',
			'deve',
			'devem',
			'exemplo',
			'desde que',
			'depois que',
			'apenas',
			'como',
			'frase',
		],
		inside: ['(em|de|do|da|sobre|neste|com|no|na)'],
		lead: ['nota *3 (editor|redacao|autor|editora)', 'por', 'nota', 'obs'],
		'image-noun': [
			'(imagem|imagens|foto|fotos|fotografia|fotografias|ilustracao|grafico|mapa|icone|icones|logo|video|videos|figura|tabela|infografico)',
			'(credito|creditos)',
		],
		'code-noun': ['(codigo|codigo fonte|software|programa|biblioteca|script)'],
		'other-noun': [
			'(dados|livro|base de dados|filme|disco|site|jogo|curso|estudo|enciclopedia|fonte tipografica)',
		],
		free: [
			'(qualquer um|qualquer pessoa|todos|voce|quem quiser|qualquer veiculo) *3 (pode|podem|e livre para|esta livre para|tem permissao para) *2 (republicar|reproduzir|copiar|compartilhar|redistribuir|publicar)',
			'(pode|podem|e permitido|e permitida|fique a vontade para|sinta se livre para|autorizamos) *3 (republicar|reproduzir|copiar|redistribuir|reproducao|compartilhar|republicacao)',
			'{this} {work} pode ser *8 (republicado|reproduzido|compartilhado|copiado)',
		],
		licensed: [
			'(sob|com|mediante) *4 (licenca|creative commons|cc)',
			'(licenciado|licenciada|publicado|distribuido|disponivel) *2 (sob|com|pela)',
			'licenca :',
		],
		'this-work': [
			'{this} {work}',
			'(o texto|os textos|o conteudo|esta obra|este trabalho|texto|conteudo|obra)',
		],
		asked: [
			'(se|quando|ao) *1 (republicar|reproduzir|repostar) {this} {work}',
			'(reproducao|republicacao) (e|esta)? (permitida|autorizada|livre)',
		],
		reserved: [
			'todos os direitos *1 reservados',
			'(proibida|vedada) (a|sua) *2 (reproducao|republicacao|copia)',
		],
		'keep-notice': ['(nao|nunca) *1 (remova|remover|apague|retire) (este|esta) (aviso|nota)'],
		permission: ['com *2 (permissao|autorizacao)'],
		'license-name': ['licenca creative commons'],
		copy: [
			'(republicar|reproduzir|copiar|redistribuir|reproducao|republicacao|republicado|reproduzido|republicada|reproduzida)',
		],
		adapt: ['(adaptar|modificar|transformar|remixar|traduzir|editar)'],
		'no-adapt': ['sem (derivacoes|obras derivadas|modificacoes)'],
		commercial: [
			'(inclusive|mesmo|ate|tambem) (comercialmente|para fins comerciais|com fins comerciais)',
			'(para|com) fins comerciais',
			'uso comercial',
		],
		'no-commercial': [
			'(nao|sem) *3 (comercial|comerciais|comercialmente|lucrativos)',
			'nao comercial',
		],
		to: ['(qualquer um|qualquer pessoa|qualquer veiculo)'],
		text: ['(o texto|apenas o texto|os textos)'],
		'no-images': [
			'(nao|exceto|salvo|sem|nem|menos) (as|os|a)? *1 (imagens|fotos|fotografias|ilustracoes|graficos)',
			'(imagens|fotos|fotografias) *1 (nao|excluidas)',
		],
		'no-video': [
			'(nao|exceto|salvo|sem|nem) (os|as)? (videos)',
			'(nao|exceto|salvo|sem) (as)? (imagens|fotos|fotografias) *2 (videos)',
		],
		headline: ['(titulo|titulos|manchete)'],
		translate: ['(pode|podem|podera|livre para) *6 (traduzir|traduzido)'],
		'no-translate': ['(nao|sem|nem) *2 (traduzir|traduzido|traducao)'],
		shorten: ['(pode|podem|podera|livre para) *6 (encurtar|encurtado|resumir|abreviar)'],
		'no-shorten': ['(nao|sem|nem) *2 (encurtar|encurtado|cortes|cortar|resumir|resumido)'],
		credit: [
			'(credito|creditos|atribuicao) *2 (a|ao|para|para o) <who>',
			'(citar|cite|citando|mencionar|mencione|creditar|credite|atribuir|atribua) *1 (a|o|ao|a fonte|fonte|o autor|autor) *1 <who>',
			'(citando|citar|cite|citada|mencione|indicando) *2 (fonte|autor|autora|autoria)',
		],
		'quoted-wording': ['(frase|linha|texto|legenda|palavras|nota)'],
		backlink: ['(link|links|hiperlink|ligacao) *3 (para|ao|a) <who>', '(um|com) (link|hiperlink)'],
		'no-ads': ['(nao|sem|nem) *3 (publicidade|anuncios|propaganda)'],
		notify: ['(avisar|notificar|informar|avise|comunicar) (a|o)? <who>'],
		'no-notify': [
			'(nao) *3 (necessario|precisa|obrigatorio) *2 (avisar|notificar|informar|pedir permissao) (a|o)? <who>',
			'sem *2 (permissao|avisar)',
		],
		'share-alike': ['(mesma|mesmas|igual) (licenca|condicoes)', 'compartilha igual'],
		'no-edits': [
			'(sem|nao) *2 (alteracoes|modificar|modificacoes|editar|alterar|cortes|mudancas)',
			'(na integra|integralmente)',
		],
		canonical: ['(tag|link|url) (canonica|canonico|canonical)'],
		'position-top': ['no (inicio|topo|comeco)'],
		'position-end': ['no (final|fim|rodape)'],
		stop: [
			'por',
			'sob',
			'e (e|foi|esta|republicado|reproduzido)',
			'com',
			'em',
			'traduzido',
			'onde',
			'que',
			'licenca',
			'para',
			'foi',
			'e republicado',
		],
		article: [
			'(o|a|os|as|um|uma)',
			'(jornal|blog|site|portal|publicacao|pagina|newsletter) (da|do|de)?',
		],
		skip: [
			'(janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|de|ingles|espanhol|frances|portugues|hoje|ontem)',
		],
		at: ['(em|no|na|pelo|pela|por)'],
		joint: ['e'],
		unnamed: [
			'(meu|minha|seu|nosso|nossa) *2',
			'(aqui|blog|outro|este|o autor|a fonte|original|fonte|artigo original|texto que)',
		],
	},
};
