import type { NoticeLanguage } from '../language.ts';

export const italian: NoticeLanguage = {
	tag: 'it',
	words: {
		this: 'questo|questa|il presente|quest',
		work: 'articolo|testo|post|contributo|pezzo|racconto|intervista|contenuto|saggio|reportage|pubblicazione|analisi|editoriale|versione|inchiesta|storia',
		was: 'e stato|e stata|e|e apparso|era|e uscito|fu',
		first:
			'originariamente|originalmente|inizialmente|per la prima volta|in origine|precedentemente|per primo|prima',
		published: 'pubblicato|pubblicata|apparso|apparsa|uscito|uscita|diffuso|scritto',
		republished: 'ripubblicato|ripubblicata|riprodotto|riprodotta|ripreso|ripresa',
		at: 'su|sul|sulla|sull|in|nel|nella|nell|da|dal|dalla|dall|sulle|presso',
	},
	phrases: {
		'first-published': [
			'{this} {work} *2 {was}? {first} {published}? *1 {at} <who>',
			'{this} {work} *2 {was}? {published} {first} *1 {at} <who>',
			'una versione *1 di {this} {work} {was}? {published} {first}? {at} <who>',
		],
		'first-published-open': [
			'{work}? {published} {first} {at} <who>',
			'{work}? {first} {published} {at} <who>',
		],
		published: ['{this} {work} {was} {published} (su|sul|sulla|sull|dal|dalla|dall) <who>'],
		republished: [
			'{this} {work} {was}? {republished} (qui)? *3 (da|dal|dalla|su (autorizzazione|concessione) di|per gentile concessione (di|del|della)|con (il permesso|l autorizzazione) (di|del|della)) <who>',
			'{this} {work} {was}? {republished} (qui)? con *2 (permesso|autorizzazione)',
		],
		'republished-open': [
			'(ripubblicato|ripubblicata|riprodotto|ripreso|tratto) (qui)? (da|dal|dalla|con (il permesso|l autorizzazione) (di|del|della)|per gentile concessione (di|del|della)) <who>',
		],
		translated: [
			'(questa|questo) e *2 (traduzione|adattamento) *2 (di|del|della|dell) <who>',
			'{this} {work} *1 (tradotto|tradotta|adattato) *3 (da|dal|dalla|dall) <who>',
		],
		'translated-open': [
			'{work}? (tradotto|tradotta|traduzione) *3 (da|dal|dalla|di|del|della|dell) <who>',
		],
		'original-link': [
			'(leggi|leggere|vedi|leggete|qui) (l|il|la)? *1 (articolo|testo|versione|post) originale',
			'(l|il|la) (articolo|testo|versione) originale *2 (letto|letta|disponibile|trova)',
		],
		label: [
			'^ (articolo|testo|link|fonte|post|versione) originale : <who>',
			'^ originale : <who>',
			'^ pubblicato originariamente su : <who>',
			'^ tratto da : <who>',
			'^ traduzione da : <who>',
		],
		'weak-label': ['^ fonte : <who>'],
		material: [
			'{this} {work} (utilizza|contiene|include|usa) *3 (materiale|testo|contenuto|contenuti) *3 wikipedia <who>',
		],
		negation: ['non', 'mai', 'ne', 'senza'],
		condition: [
			'se',
			'quando',
			'deve',
			'devono',
			'esempio',
			'da quando',
			'dopo che',
			'solo',
			'come',
			'frase',
		],
		inside: ['(in|di|da|su|nel|con|presente in|dati)'],
		lead: ['nota *3 (redazione|editore|autore)', 'di', 'nota', 'ndr'],
		'image-noun': [
			'(immagine|immagini|foto|fotografia|fotografie|illustrazione|illustrazioni|grafico|mappa|icona|icone|logo|video|figura|tabella|infografica|disegno)',
		],
		'code-noun': ['(codice|software|programma|libreria|script)'],
		'other-noun': ['(dati|libro|database|film|disco|sito|gioco|corso|studio|enciclopedia)'],
		free: [
			'(chiunque|tutti|ognuno|voi|ogni testata) *2 (puo|possono|e libero di|sono liberi di) *2 (ripubblicare|riprodurre|copiare|condividere|ridistribuire)',
			'(puoi|potete|si puo|si possono|e consentito|e permesso|e consentita) *2 (ripubblicare|riprodurre|copiare|condividere|ridistribuire|la riproduzione)',
			'{this} {work} puo essere *1 (ripubblicato|riprodotto|condiviso|copiato)',
			'(libero|liberi) di *1 (ripubblicare|riprodurre|copiare|condividere)',
		],
		licensed: [
			'(sotto|con|secondo) *4 (licenza|creative commons|cc)',
			'(pubblicato|distribuito|disponibile|rilasciato|concesso) *2 (sotto|con|in)',
			'licenza :',
		],
		'this-work': [
			'{this} {work}',
			'(il testo|i testi|il contenuto|i contenuti|quest opera|opera|testo|contenuto)',
		],
		permission: ['con *2 (permesso|autorizzazione)', 'per gentile concessione'],
		'license-name': ['licenza creative commons'],
		copy: ['(ripubblicare|riprodurre|copiare|ridistribuire|riproduzione|ripubblicato|riprodotto)'],
		adapt: ['(adattare|modificare|trasformare|remixare|tradurre)'],
		'no-adapt': ['senza opere derivate'],
		commercial: [
			'(anche|perfino|pure) *2 (commercialmente|commerciali|commerciale)',
			'(per|a) (fini|scopi) commerciali',
		],
		'no-commercial': ['(non|senza) *3 (commerciale|commerciali|commercialmente|lucro)'],
		to: ['(chiunque|tutti|ognuno)'],
		text: ['(il testo|solo il testo|i testi)'],
		'no-images': [
			'(non|eccetto|tranne|escluse|senza|ne|esclusi) (le|gli|i)? *1 (immagini|foto|fotografie|illustrazioni)',
			'(immagini|foto|fotografie) *1 (non|escluse)',
		],
		'no-video': [
			'(non|eccetto|tranne|esclusi|senza|ne) (i)? video',
			'(non|eccetto|tranne|escluse) (le)? (immagini|foto|fotografie) *2 video',
		],
		credit: [
			'(credito|attribuzione|crediti) *2 (a|al|alla) <who>',
			'(citare|citando|cita|citate|menzionare|menzionando|accreditare|indicando) *2 (fonte|autore|autrice)',
			'(citare|citando|cita|citate|menzionando|accreditare) <who>',
		],
		backlink: [
			'(link|collegamento|backlink) *3 (a|al|alla|verso) <who>',
			'(un|con) *1 (link|collegamento|backlink)',
		],
		notify: ['(avvisare|informare|avvertire|notificare) <who>'],
		'no-notify': ['(non|senza) *3 (avvisare|informare|avvertire|notificare) <who>'],
		'share-alike': ['(stessa|stesse) (licenza|condizioni)'],
		'no-edits': [
			'(senza|non) *2 (modifiche|modificare|modificato|alterazioni|cambiamenti)',
			'(integralmente|in forma integrale)',
		],
		canonical: ['(tag|link|url) (canonico|canonical)'],
		'position-top': ['all inizio', 'in (testa|apertura)'],
		'position-end': ['alla fine', 'in (fondo|calce)'],
		stop: [
			'di',
			'sotto',
			'ed? (e|ripubblicato|viene)',
			'e (ripubblicato|viene|riprodotto)',
			'ed e',
			'il',
			'con',
			'in',
			'tradotto',
			'dove',
			'che',
			'licenza',
			'per',
			'da',
		],
		article: [
			'(il|la|lo|i|gli|le|l|un|una)',
			'(rivista|giornale|quotidiano|blog|sito|portale|testata|team) (di)?',
		],
		skip: [
			'(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|inglese|spagnolo|francese|italiano|ieri|oggi)',
		],
		at: ['(su|sul|sulla|sull|in|nel|nella|da|dal|dalla)'],
		unnamed: [
			'(mio|suo|nostro|mia|nostra) *2',
			'(qui|blog|altro|originale|fonte|articolo originale)',
		],
	},
};
