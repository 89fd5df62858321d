import type { NoticeLanguage } from '../language.ts';

export const turkish: NoticeLanguage = {
	tag: 'tr',
	words: {
		this: 'bu|asagidaki',
		work: 'makale|yazi|metin|haber|icerik|roportaj|deneme|rapor|gonderi|soylesi|analiz|hikaye|blog yazisi|kose yazisi|calisma|yazinin',
		first:
			'ilk olarak|ilk kez|orijinal olarak|ilk defa|aslen|daha once|ilkin|ozgun olarak|oncelikle',
		published:
			'yayimlandi|yayinlandi|yayimlanmistir|yayinlanmistir|cikti|yayimlanmis|yayinlanmis|paylasildi|tarafindan yayimlandi|tarafindan yayimlanmistir|tarafindan yayinlandi|yer aldi|yayimlanan|basildi',
		suffix:
			'de|da|te|ta|nda|nde|sitesinde|dergisinde|gazetesinde|blogunda|tarafindan|uzerinde|internet sitesinde|web sitesinde|platformunda|adresinde',
	},
	phrases: {
		'first-published': [
			'{this} {work} {first} *6 <who> {suffix} {published}',
			'{this} {work} {first} <who> {published}',
			'{this} {work} <who> {suffix} {first} {published}',
			'{this} {work} <who> {suffix} *1 {first} {published}',
		],
		'first-published-open': ['^ {first} <who> {suffix} {published}', '^ {first} <who> {published}'],
		published: ['{this} {work} <who> {suffix} {published}'],
		republished: [
			'{this} {work} <who> (dan|den|tan|ten|sitesinden|dergisinden|gazetesinden|nin izniyle|in izniyle|un izniyle|izniyle|kaynagindan) *3 (alinmistir|alindi|alintilanmistir|yeniden yayimlanmistir|yeniden yayinlanmistir|yeniden yayimlandi|yeniden yayinlandi|yayimlanmistir|yeniden yayimlanmaktadir)',
		],
		'republished-open': [
			'^ <who> (izniyle) *1 (yeniden)? (yayimlanmistir|yayinlanmistir|yayimlandi)',
			'^ <who> (dan|den|sitesinden|dergisinden) alinmistir',
		],
		translated: [
			'{this} {work} *1 <who> (dan|den|tan|ten|sitesinden|dergisinden|adli yazidan|adli makaleden|adli metinden|aslindan) *2 (cevrilmistir|cevrildi|cevirisidir|tercume edilmistir)',
			'{this} {work} <who> (cevirisidir|tercumesidir)',
		],
		'original-link': [
			'(orijinal|ozgun|asil) (makaleyi|yaziyi|metni|haberi|icerigi|makale|yazi|metin) *3 (okuyun|okuyabilirsiniz|oku|goruntule|icin|buradan)',
			'{work} *1 (orijinalini|aslini|ozgun halini) *3 (okuyun|okuyabilirsiniz|oku)',
			'(makalenin|yazinin|metnin|haberin) (orijinaline|aslina|orijinali|asli|orijinalini|aslini) *3 (ulasabilirsiniz|burada|okuyabilirsiniz|buradan|okuyun)',
		],
		label: [
			'^ (orijinal makale|orijinal yazi|ozgun makale|orijinal metin|ozgun metin|makalenin orijinali|yazinin orijinali|orijinal kaynak|makale kaynagi|yazinin kaynagi|orijinali|orijinal|ilk yayin|ozgun kaynak|orijinal baglanti|asil kaynak|yazinin asli) : <who>',
		],
		'weak-label': ['^ kaynak : <who>'],
		material: [
			'{this} {work} *3 (vikipedi|wikipedia) *12 (kullanmaktadir|kullanir|icerir|icermektedir|alinmistir|kullanilmistir)',
		],
		negation: ['degil', 'degildir', 'yok', 'asla', 'olmaz', 'olmadan'],
		condition: [
			'eger',
			'ise',
			'ornek',
			'ornegin',
			'gerekir',
			'gerekmektedir',
			'sadece',
			'yalnizca',
			'sonra',
			'beri',
			'cumle',
		],
		inside: ['(icin|hakkinda|veri|kod)'],
		lead: ['(editorun notu|not|yazarin notu|editor notu)'],
		'image-noun': [
			'(gorsel|gorseller|fotograf|fotograflar|resim|resimler|video|videolar|sekil|tablo|harita|grafik|simge|ikon|logo|cizim|illustrasyon)',
		],
		'code-noun': ['(kod|kodu|yazilim|program|kutuphane|kaynak kod|kaynak kodu)'],
		'other-noun': [
			'(veri|veriler|kitap|film|site|oyun|veritabani|album|veri seti|ansiklopedi|yazi tipi)',
		],
		free: [
			'(herkes|isteyen|dileyen|her yayin|her isteyen) *14 (yeniden yayimlayabilir|kopyalayabilir|paylasabilir|dagitabilir|yeniden yayinlayabilir|cogaltabilir|yayimlayabilir|kullanabilir|yayimlamakta ozgurdur|serbesttir|ozgurdur)',
			'{this} {work} *6 (yeniden yayimlanabilir|kopyalanabilir|paylasilabilir|dagitilabilir|yeniden yayinlanabilir|cogaltilabilir|alintilanabilir)',
			'(yeniden yayimlayabilirsiniz|yeniden yayinlayabilirsiniz|kopyalayabilirsiniz|paylasabilirsiniz|cogaltabilirsiniz)',
		],
		licensed: [
			'(lisans|lisansi|lisansiyla|creative commons|cc|lisansli) *12 (altinda|ile|kapsaminda|lisanslidir|lisanslanmistir|cercevesinde|sunulmaktadir|ile lisanslanmistir|uyarinca|yayimlanmistir)',
			'lisans :',
		],
		'this-work': [
			'{this} {work}',
			'(metin|metni|metinler|icerik|bu eser|bu yapit|yazilar|metnini|eser)',
		],
		reserved: [
			'(tum|butun|her) haklari saklidir',
			'(izinsiz|izin alinmadan) *4 (kopyalanamaz|yayimlanamaz|yayinlanamaz|cogaltilamaz|kullanilamaz)',
		],
		permission: ['izniyle'],
		'license-name': ['creative commons lisansi'],
		copy: [
			'(yeniden yayimlayabilir|kopyalayabilir|dagitabilir|yeniden yayinlayabilir|cogaltabilir|yeniden yayimlanabilir|kopyalanabilir|dagitilabilir|yeniden yayimlamakta|yeniden yayimlayabilirsiniz|kopyalayabilirsiniz|cogaltilabilir)',
		],
		adapt: [
			'(uyarlayabilir|degistirebilir|donusturebilir|uyarlayabilirsiniz|uyarlanabilir|degistirilebilir|uzerine insa edebilir)',
		],
		'no-adapt': ['(turetilemez|degistirilemez|uyarlanamaz)'],
		commercial: ['ticari *3 (bile|dahil|da|de)'],
		'no-commercial': [
			'(ticari olmayan|gayri ticari|ticari amac disinda|ticari amacla kullanilamaz|gayriticari)',
		],
		to: ['(herkes|isteyen herkes|dileyen)'],
		text: ['(metni|metin|metnini|sadece metin)'],
		'no-images': [
			'(gorseller|fotograflar|resimler|gorselleri|fotograflari|gorsel) *4 (haric|disinda|degil|dahil degil)',
		],
		'no-video': ['(videolar|video|videolari) *2 (haric|disinda|degil|dahil degil)'],
		credit: [
			'<who> *1 (kaynak gosterilmesi|kaynak gosterilerek|atif verilmesi|atif yapilmasi|kaynak gostermek|kaynak gosterilmek|kaynak olarak gosterilmesi)',
			'(kaynak gostermek|kaynak gosterilmek|kaynak gosterilerek|kaynak belirtilerek|kaynak gostererek|atif)',
		],
		backlink: [
			'<who> (a|e|ya|ye|sitesine|na|ne)? *2 (baglanti|link|geri baglanti) *2 (vermek|verilmesi|verilerek|vererek|verilmek|verdigi)',
			'(geri baglanti|baglanti|link|aktif link) (vermek|verilmesi|verilerek|vererek|verilmek|verdigi)',
		],
		notify: ['(haber vermek|bildirmek|bildirim)'],
		'no-notify': [
			'(haber vermek|bildirmek|bildirim|haber vermeniz|bildirmeniz|bilgilendirmek) *2 (gerekmez|gerekli degil|gerekmemektedir|zorunlu degil|gerekli degildir)',
		],
		'share-alike': ['ayni (lisans|kosullar|lisansla)'],
		'no-edits': ['(degistirilmeden|degisiklik yapilmadan|degistirmeden|oldugu gibi)'],
		stop: [
			'de',
			'da',
			'te',
			'ta',
			'tarafindan',
			'ile',
			've',
			'adresinde',
			'sitesinde',
			'dergisinde',
			'gazetesinde',
			'a',
			'e',
			'ya',
			'ye',
			'blogunda',
			'platformunda',
			'nin',
			'in',
			'un',
			'dan',
			'den',
		],
		article: ['(gazetesi)', '(ingilizce olarak)'],
		skip: [
			'(ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|ingilizce|tarihinde)',
		],
		at: ['(tarihinde|olarak)'],
		joint: ['ve'],
		unnamed: ['(benim|kendi|kisisel|bizim) *2', '(burada|blogumda|blogum|kaynak|yazar|sitemde)'],
	},
};
