import type { NoticeLanguage } from '../language.ts';

export const spanish: NoticeLanguage = {
	tag: 'es',
	words: {
		this: 'este|esta|el presente|la presente|el siguiente',
		work: 'articulo|texto|post|entrada|nota|historia|reportaje|publicacion|contenido|entrevista|columna|informe|ensayo|trabajo|analisis|pieza|cronica|version|noticia|escrito',
		was: 'fue|ha sido|se|es|aparecio',
		first: 'originalmente|inicialmente|por primera vez|primero|previamente|anteriormente|en origen',
		published:
			'publicado|publicada|publico|aparecio|aparecido|difundido|aparecida|difundida|publicados',
		republished:
			'republicado|republicada|reproducido|reproducida|reproduce|republica|republicamos|reproducimos|reproduccion',
		at: 'en|por|a traves de',
	},
	phrases: {
		'first-published': [
			'{this} {work} *2 {was}? {first} {published}? *1 {at} <who>',
			'{this} {work} *2 {was}? {published} {first} *1 {at} <who>',
			'{this} {work} {first} (aparecio|se publico) {at} <who>',
			'una version (anterior|previa|original)? de {this} {work} {was}? {published} {first}? {at} <who>',
		],
		'first-published-open': [
			'{published} {first} {at} <who>',
			'{first} {published} {at} <who>',
			'(articulo|texto|nota|post) {published} {first} {at} <who>',
		],
		published: ['{this} {work} {was} {published} {at} <who>'],
		republished: [
			'{this} {work} {was}? {republished} (aqui)? *3 (de|desde|con (el)? (permiso|autorizacion) de) <who>',
			'{this} {work} {was}? {republished} (aqui)? con *2 (permiso|autorizacion)',
		],
		'republished-open': [
			'(republicado|republicada|reproducido|reproducida|publicado|tomado|tomada) (aqui)? *1 (de|desde|con (el)? (permiso|autorizacion) de) <who>',
			'(republicado|reproducido|republicada) (aqui)? bajo *2 licencia',
		],
		translated: [
			'(esta|este|esto) es *2 (traduccion|adaptacion) *2 (de|del) <who>',
			'{this} {work} *1 (traducido|traducida|adaptado) *3 (de|del|desde) <who>',
		],
		'translated-open': ['(traducido|traducida|traduccion|adaptado) *3 (de|del|desde) <who>'],
		'original-link': [
			'(lea|lee|leer|ver|vea|consulte|consulta) (el|la) *1 (articulo|texto|version|publicacion|nota|historia) original',
			'(el|la) (articulo|texto|version|publicacion) original (se puede|puede) (leer|leerse|consultar|encontrar)',
		],
		label: [
			'^ (articulo|texto|enlace|fuente|publicacion|nota|post|version) original : <who>',
			'^ original : <who>',
			'^ (publicado|aparecido) (originalmente|por primera vez) en : <who>',
			'^ via : <who>',
		],
		'weak-label': ['^ fuente : <who>'],
		material: [
			'{this} {work} (utiliza|contiene|incluye|usa) *2 (material|texto|contenido) *3 wikipedia <who>',
		],
		negation: ['no', 'nunca', 'ni', 'sin', 'jamas'],
		condition: [
			'si',
			'cuando',
			'debe',
			'deben',
			'ejemplo',
			'siempre que',
			'desde que',
			'despues de que',
			'solo',
			'como',
			'frase',
		],
		inside: ['(en|de|del|sobre|desde|con)'],
		lead: ['nota *3 (editor|redaccion|autor|editora)', 'por', 'nota'],
		'image-noun': [
			'(imagen|imagenes|foto|fotos|fotografia|fotografias|ilustracion|grafico|mapa|icono|iconos|logo|video|videos|figura|tabla|infografia)',
			'(credito|creditos)',
		],
		'code-noun': ['(codigo|software|programa|biblioteca|script)'],
		'other-noun': [
			'(datos|libro|base de datos|pelicula|disco|sitio|web|juego|curso|estudio|enciclopedia|tipografia)',
		],
		free: [
			'(cualquiera|cualquier persona|todos|usted|quien lo desee|los medios|cualquier medio) *3 (puede|pueden|es libre de|son libres de|tiene permiso para) *2 (republicar|reproducir|copiar|compartir|redistribuir|publicar)',
			'(puede|puedes|pueden|se puede|se pueden|se permite|se autoriza) *3 (republicar|reproducir|copiar|redistribuir|republicarlo|reproduccion|reproducirlo|compartir)',
			'(eres|es|son) (libre|libres) de *2 (republicar|copiar|compartir|reproducir)',
			'permitida la reproduccion',
			'{this} {work} (puede|podra) ser *8 (republicado|reproducido|compartido|copiado)',
		],
		licensed: [
			'(bajo|con|mediante|segun) *4 (licencia|creative commons|cc)',
			'(licenciado|licenciada|publicado|distribuido|disponible|sujeto) *2 (bajo|con|a)',
			'licencia :',
		],
		'this-work': [
			'{this} {work}',
			'(el texto|los textos|el contenido|los contenidos|esta obra|texto|contenido|obra)',
		],
		asked: [
			'(si|cuando) *1 (republica|republicas|reproduce|reproduces|republican) {this} {work}',
			'(reproduccion|republicacion) (esta)? (permitida|autorizada|libre)',
		],
		reserved: [
			'todos los derechos *1 reservados',
			'reservados todos los derechos',
			'(prohibida|prohibe) (la|su) *2 (reproduccion|republicacion|copia)',
		],
		'keep-notice': [
			'(no|nunca) *1 (elimine|elimines|eliminar|quite|quites|borrar|borre) (este|esta) (aviso|nota)',
		],
		permission: ['con *2 (permiso|autorizacion)'],
		'license-name': ['licencia creative commons'],
		copy: [
			'(republicar|reproducir|copiar|redistribuir|republicarlo|reproduccion|reproducirlo|republicado|reproducido)',
		],
		adapt: [
			'(adaptar|modificar|transformar|remezclar|traducir|editar)',
			'(obras derivadas|adaptaciones) permitidas',
		],
		'no-adapt': ['sin (obra derivada|obras derivadas|modificaciones)'],
		commercial: [
			'(incluso|tambien|aun) (comercialmente|con fines comerciales|para fines comerciales)',
			'con fines comerciales',
			'uso comercial',
		],
		'no-commercial': [
			'(no|sin) *3 (comercial|comerciales|comercialmente|lucro)',
			'(no comercial|no comerciales)',
		],
		to: ['(cualquiera|cualquier persona|cualquier medio)'],
		text: ['(el texto|solo el texto|los textos)'],
		'no-images': [
			'(no|excepto|salvo|sin|ni|pero no) (las|los|la)? *1 (imagenes|fotos|fotografias|ilustraciones|graficos)',
			'(imagenes|fotos|fotografias) *1 (no|excluidas)',
		],
		'no-video': [
			'(no|excepto|salvo|sin|ni) (los|las)? (videos)',
			'(no|excepto|salvo|sin) (las)? (imagenes|fotos|fotografias) *2 (videos)',
		],
		headline: ['(titular|titulo|titulares)'],
		translate: [
			'(puede|pueden|puedes|podra|libre de|libres de) *6 (traducir|traducirlo|traducido)',
		],
		'no-translate': ['(no|sin|ni) *2 (traducir|traducirlo|traducido|traduccion)'],
		shorten: [
			'(puede|pueden|puedes|podra|libre de|libres de) *6 (acortar|acortarlo|resumir|abreviar)',
		],
		'no-shorten': [
			'(no|sin|ni) *2 (acortar|acortarlo|recortar|recortes|cortes|abreviar|abreviado)',
		],
		credit: [
			'(credito|atribucion|reconocimiento) *2 (a|al) <who>',
			'(citar|cite|citando|mencionar|mencione|mencionando|acreditar|atribuir|cita|cites) *1 (a|al|la fuente|fuente|el autor|autor) *1 <who>',
			'(citando|citar|cite|mencione|mencionando|indicando) *2 (fuente|autor|autora|autoria)',
		],
		'quoted-wording': ['(frase|linea|texto|leyenda|palabras|nota)'],
		backlink: [
			'(enlace|enlaces|link|vinculo|hipervinculo|enlazar|enlazando|enlace) *3 (a|al|hacia) <who>',
			'(un|con) (enlace|vinculo|link)',
		],
		'no-ads': ['(no|sin|ni) *3 (publicidad|anuncios)'],
		notify: ['(avisar|notificar|informar|avise|avisanos|comunicar) (a)? <who>'],
		'no-notify': [
			'(no) *3 (necesario|hace falta|obligatorio) *2 (avisar|notificar|informar|pedir permiso) (a)? <who>',
			'sin *2 (permiso|avisar)',
		],
		'share-alike': ['(misma|mismas|igual) (licencia|condiciones)', 'compartir igual'],
		'no-edits': [
			'(sin|no) *2 (cambios|modificar|modificaciones|editar|modificarlo|alterar|alteraciones)',
			'(integra|integro|integramente)',
		],
		canonical: ['(etiqueta|enlace|url) (canonica|canonico|canonical)'],
		'position-top': ['al (principio|inicio|comienzo)'],
		'position-end': ['al (final|pie)'],
		stop: [
			'por',
			'bajo',
			'y (es|se|fue|ha|reproducido|republicado|lo|la)',
			'el',
			'con',
			'en',
			'traducido',
			'donde',
			'que',
			'licencia',
			'para',
			'es',
			'se',
			'a',
		],
		article: [
			'(el|la|los|las|un|una|lo)',
			'(revista|diario|periodico|publicacion|blog|sitio|portal|web|medio|sitio web|pagina) (de)?',
		],
		skip: [
			'(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|de|ingles|espanol|frances|aleman|hoy|ayer)',
		],
		at: ['(en|por|el)'],
		joint: ['(y|e)'],
		unnamed: [
			'(mi|su|nuestro|nuestra) *2',
			'(aqui|blog|otro|ingles|este|el autor|la fuente|original|fuente|articulo original|enlace)',
		],
	},
};
