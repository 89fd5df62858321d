/**
 * Words that claim endorsement, one row a language. `/` stands between forms of the word before it
 * (`approuvé/approuvée par`), `|` between phrases; all are folded like the text they are looked for in.
 *
 * `claims` say that somebody endorses, approves or sponsors; `partners` say that there is a tie,
 * which may be true and may be the publisher's own wording, so a person must look. Words of consent
 * ("with permission of") are no claim.
 */
export const endorsementWords: readonly EndorsementWords[] = [
	{
		tag: 'en',
		spaced: true,
		claims: {
			before:
				'endorsed by|approved by|sponsored by|trusted by|vouched for by|recommended by|certified by|accredited by|officially recognised/recognized by|endorsement by/from|recommendation by/from|seal of approval of/from|with the blessing of|under the patronage of',
			after:
				'endorses us/this/our|endorsed us/our|recommends us/this/our|recommended us/our|has/have endorsed/approved/recommended us/this/our|approves this/our|approves of us/this/our|sponsors us/this/our|is our sponsor|-endorsed|-approved|-sponsored|-certified|-recommended',
		},
		partners: {
			before:
				'an/our/this/your official|officially licensed/licenced by|presented by|brought to you by|member/members of|official partner/partners|official publishing/media/republishing/content partner|media/publishing/republishing/content partner/partners|partner/partners|partnership with|partnered with|partnering with|partners with|cooperation with|co-operation with|collaboration with|collaborating with|in association with|affiliated with|affiliate of|under the auspices of|official republisher of|official translator of|official translation of|official edition of|supported by|backed by|funded by|authorised/authorized by|with the approval of|with the support of',
			after:
				'endorses|recommends|is our partner|is our official/media/publishing partner|is a partner|are our partners|official partner',
		},
		fillers:
			'the of our friends at team editors editorial authors newsroom dr prof mr ms mrs members journalists people its author publisher original both staff board readers magazine newspaper site website',
		joiners: 'and or',
		denials:
			"not|no|nor|neither|never|without|cannot|can't|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|won't|non|imply|implies|implying|suggest|suggests|suggesting|disclaim|disclaims|whether|if|deny|denies|unless|independent of",
		turns: 'but|however|although|though|while|yet',
		denialsBehind: 'not implied|nor implied|not intended|not suggested|not meant|not be implied',
	},
	{
		tag: 'de',
		spaced: true,
		claims: {
			before:
				'empfohlen von/vom/durch|zertifiziert von/vom/durch|gesponsert von/vom/durch|gesponsort von/vom/durch|befürwortet von/vom|gebilligt von/vom|anerkannt von/vom|mit der/freundlicher empfehlung von/vom|schirmherrschaft von/des/der',
			after:
				'hat uns empfohlen/befürwortet/anerkannt|hat diese/unsere seite/website/webseite/übersetzung/ausgabe/zeitschrift empfohlen/befürwortet/gebilligt/genehmigt|hat dieses/unser magazin/projekt/blog/angebot empfohlen/befürwortet/gebilligt/genehmigt|empfiehlt uns/diese/diesen/dieses/unsere|unterstützt uns/diese/diesen/dieses/unsere|befürwortet uns/diese/diesen/dieses|ist unser sponsor',
		},
		partners: {
			before:
				'eine/unsere/diese offizielle|ein/unser/dieses offizielles|ein/unser offizieller|mitglied von/der/des|präsentiert von/vom|offizieller partner|offizielle partner/partnerin|offizieller medienpartner|medienpartner|kooperationspartner|partner|partnerschaft mit|zusammenarbeit mit|kooperation mit|unterstützt von/vom/durch|gefördert von/vom/durch|autorisiert von/vom/durch|genehmigt von/vom/durch|mit unterstützung von/der/des|im auftrag von/der/des',
			after: 'empfiehlt|befürwortet|ist unser partner|ist unsere partnerin|ist partner',
		},
		fillers:
			'der die das dem den des von vom unseren unser unsere freunden bei redaktion team dr prof herrn frau seinem seiner autor autorin verlag magazin zeitung',
		joiners: 'und sowie oder',
		denials:
			'nicht|kein|keine|keiner|keinen|keinem|keinerlei|weder|noch|ohne|nie|niemals|impliziert|suggeriert|ob|unabhängig',
		turns: 'aber|jedoch|doch|obwohl|sondern|während',
		denialsBehind: 'nicht|keine|keinen|nie|niemals',
	},
	{
		tag: 'fr',
		spaced: true,
		claims: {
			before:
				"approuvé/approuvée/approuvés/approuvées par|recommandé/recommandée/recommandés par|sponsorisé/sponsorisée par|parrainé/parrainée par|cautionné/cautionnée par|certifié/certifiée par|sous le patronage|sous l'égide|avec l'approbation",
			after:
				'a approuvé/recommandé/soutenu ce/cet/cette/notre|nous a recommandé/recommandés/approuvé/approuvés|nous recommande|nous soutient|recommande ce/cet/cette|soutient ce/cet/cette|approuve ce/cet/cette',
		},
		partners: {
			before:
				'partenaire/partenaires officiel/officiels|partenaire/partenaires|partenariat avec|collaboration avec|coopération avec|association avec|affilié/affiliée à|autorisé/autorisée par|soutenu/soutenue par|avec le soutien',
			after: 'recommande|approuve|est notre partenaire|est partenaire',
		},
		fillers:
			'le la les l de du des d la rédaction équipe nos notre amis auteur autrice éditeur m mme dr journal revue site',
		joiners: 'et ou ainsi que',
		denials:
			"pas|non|ni|aucun|aucune|sans|jamais|n'est|n'a|n'ont|ne|implique|suggère|indépendant|indépendante",
		turns: 'mais|cependant|toutefois|pourtant',
		denialsBehind: '',
	},
	{
		tag: 'es',
		spaced: true,
		claims: {
			before:
				'respaldado/respaldada por|avalado/avalada por|aprobado/aprobada por|patrocinado/patrocinada por|recomendado/recomendada por|certificado/certificada por|con el aval|con el respaldo',
			after:
				'ha recomendado/respaldado/avalado/aprobado este/esta/nuestro/nuestra|nos ha recomendado/respaldado/avalado|nos recomienda|nos respalda|nos avala|recomienda este/esta|respalda este/esta|avala este/esta|aprueba este/esta',
		},
		partners: {
			before:
				'socio/socia/socios oficial/oficiales|socio/socia/socios|colaboración con|cooperación con|asociación con|alianza con|conjunto con|afiliado/afiliada a|autorizado/autorizada por|apoyado/apoyada por|con el apoyo',
			after: 'recomienda|respalda|avala|es nuestro socio|es socio',
		},
		fillers:
			'el la los las al de del nuestros amigos equipo redacción su autor autora editorial dr dra sr sra revista diario',
		joiners: 'y e o',
		denials: 'no|ni|ningún|ninguna|ninguno|sin|nunca|jamás|tampoco|implica|sugiere|independiente',
		turns: 'pero|sino|aunque|sin embargo',
		denialsBehind: '',
	},
	{
		tag: 'pt',
		spaced: true,
		claims: {
			before:
				'endossado/endossada por/pelo/pela|aprovado/aprovada por/pelo/pela|patrocinado/patrocinada por/pelo/pela|recomendado/recomendada por/pelo/pela|certificado/certificada por/pelo/pela|com o aval',
			after:
				'recomendou/aprovou/endossou este/esta/nosso/nossa|nos recomendou/endossou|nos recomenda|nos apoia|recomenda este/esta|apoia este/esta|endossa este/esta|aprova este/esta',
		},
		partners: {
			before:
				'parceiro/parceira/parceiros oficial/oficiais|parceiro/parceira/parceiros|parceria com|colaboração com|cooperação com|associação com|afiliado/afiliada a/ao/à|autorizado/autorizada por/pelo/pela|apoiado/apoiada por/pelo/pela|com o apoio',
			after: 'recomenda|endossa|é nosso parceiro|é nossa parceira|é parceiro|é parceira',
		},
		fillers:
			'o a os as de do da dos das equipe redação nossos amigos seu sua autor autora editora dr dra revista jornal',
		joiners: 'e ou',
		denials: 'não|nem|nenhum|nenhuma|sem|nunca|jamais|implica|sugere|independente',
		turns: 'mas|porém|contudo|embora',
		denialsBehind: '',
	},
	{
		tag: 'it',
		spaced: true,
		claims: {
			before:
				"approvato/approvata da/dal/dalla/dall/dagli|sponsorizzato/sponsorizzata da/dal/dalla/dall|raccomandato/raccomandata da/dal/dalla/dall|consigliato/consigliata da/dal/dalla/dall|certificato/certificata da/dal/dalla/dall|avallato/avallata da/dal/dalla/dall|patrocinato/patrocinata da/dal/dalla/dall|con il patrocinio|con l'approvazione",
			after:
				'ha raccomandato/consigliato/approvato questo/questa/nostro/nostra|ci ha raccomandato/consigliato/approvato|ci raccomanda|ci sostiene|raccomanda questo/questa|consiglia questo/questa|sostiene questo/questa|approva questo/questa',
		},
		partners: {
			before:
				'partner ufficiale/ufficiali|partner|collaborazione con|partnership con|cooperazione con|associazione con|affiliato/affiliata a|autorizzato/autorizzata da/dal/dalla/dall|sostenuto/sostenuta da/dal/dalla/dall|con il sostegno',
			after: 'raccomanda|consiglia|è nostro partner|è un nostro partner|è partner',
		},
		fillers:
			'il lo la i gli le l di del della dell dei degli redazione autore autrice editore nostri amici suo sua dott dr rivista giornale',
		joiners: 'e o',
		denials: 'non|né|nessun|nessuna|nessuno|senza|mai|implica|suggerisce|indipendente',
		turns: 'ma|però|tuttavia|bensì',
		denialsBehind: '',
	},
	{
		tag: 'ru',
		spaced: true,
		claims: {
			before:
				'одобрено/одобрен/одобрена/одобрены|рекомендовано/рекомендован/рекомендована/рекомендованы|спонсор/спонсоры|при спонсорской поддержке|спонсируется|под эгидой|под патронажем|сертифицировано/сертифицирован',
			after:
				'одобрил/одобрила/одобрили нас/этот/эту/это|рекомендовал/рекомендовала/рекомендовали нас/этот/эту/это|рекомендует нас/этот/эту/это|одобряет нас/этот/эту/это|поддерживает нас/этот/эту/это',
		},
		partners: {
			before:
				'официальный партнёр/партнер|партнёр/партнер/партнёры/партнеры|при поддержке|при участии|партнёрстве/партнерстве с|сотрудничестве с|совместно с|авторизовано',
			after: 'рекомендует|одобряет|наш партнёр/партнер',
		},
		fillers:
			'изданием издания издание журналом журнала журнал автором автора автор редакцией редакции компанией порталом портала проектом проекта сайтом сайта самим самой газетой газеты',
		joiners: 'и или',
		denials: 'не|ни|без|никак|никогда|нет|подразумевает|означает|независимый|независимо',
		turns: 'но|однако|зато',
		denialsBehind: '',
	},
	{
		tag: 'tr',
		spaced: true,
		claims: {
			before: 'sponsor|sponsoru',
			after:
				'tarafından onaylanmıştır/onaylandı/onaylı|tarafından önerilmektedir/önerilir/önerildi|tarafından tavsiye edilir/edilmektedir|tarafından desteklenmektedir/desteklenir|sponsorluğunda|onaylı|bizi öneriyor|bizi destekliyor',
		},
		partners: {
			before: 'resmi ortak|ortak|ortağımız',
			after:
				'işbirliğiyle/işbirliğinde|iş birliğiyle/birliğinde|ile işbirliği|ile iş birliği|ortaklığıyla/ortaklığında|ile ortaklık|desteğiyle|katkılarıyla|onayıyla|resmi ortağı|ortağı',
		},
		fillers: 'yazar yayıncı dergi gazete sayın dr prof',
		joiners: 've veya',
		denials: 'değil|değildir|yok|yoktur|olmadan|olmaksızın|bağımsız|hiçbir',
		turns: 'ama|ancak|fakat|lakin',
		denialsBehind: 'değil|değildir|yok|yoktur|olmadan|olmaksızın|gelmez|taşımaz',
	},
	{
		tag: 'ar',
		spaced: true,
		claims: {
			before: 'معتمد من|معتمدة من|برعاية|تحت رعاية|موصى به من|موصى بها من|بتأييد من',
			after: 'يوصي بهذا/بهذه/بنا|توصي بهذا/بهذه/بنا|يؤيد هذا/هذه|تؤيد هذا/هذه',
		},
		partners: {
			before:
				'بالتعاون مع|بالشراكة مع|شراكة مع|شريك رسمي|الشريك الرسمي|شريك|بدعم من|مدعوم من|مدعومة من|بالاشتراك مع',
			after: 'يوصي|توصي|شريكنا|شريكتنا',
		},
		fillers: 'قبل موقع مجلة صحيفة ل لـ لدى من مؤسسة الكاتب الكاتبة الناشر منصة',
		joiners: 'و أو',
		denials: 'لا|ولا|ليس|ليست|غير|دون|بدون|لم|لن|أي',
		turns: 'لكن|ولكن|إلا أن',
		denialsBehind: '',
	},
	{
		tag: 'hi',
		spaced: true,
		claims: {
			before: 'प्रायोजक',
			after:
				'द्वारा अनुमोदित|द्वारा समर्थित|द्वारा प्रायोजित|द्वारा अनुशंसित|द्वारा प्रमाणित|द्वारा मान्यता प्राप्त|की सिफारिश|से अनुमोदित',
		},
		partners: {
			before: 'आधिकारिक भागीदार|साझेदार',
			after:
				'के सहयोग से|की साझेदारी में|के साथ साझेदारी|का आधिकारिक भागीदार|का साझेदार|के साथ मिलकर|के साथ सहयोग|के समर्थन से',
		},
		fillers: 'श्री श्रीमती डॉ लेखक प्रकाशक पत्रिका',
		joiners: 'और या',
		denials: 'नहीं|न|बिना|ना|स्वतंत्र',
		turns: 'लेकिन|मगर|परंतु|किन्तु|किंतु',
		denialsBehind: 'नहीं|न|ना|बिना',
	},
	{
		tag: 'ja',
		spaced: false,
		claims: {
			before: '協賛|後援|スポンサー',
			after:
				'が推奨|が推薦|による推奨|による推薦|推奨|推薦|の公認|公認|の承認|承認済み|が承認|認定|が後援|後援|協賛',
		},
		partners: {
			before: '公式パートナー|パートナー|提携|協力',
			after:
				'と提携|との提携|提携|と協力|との協力|と共同|の公式パートナー|公式パートナー|のパートナー|パートナー',
		},
		fillers: '',
		joiners: 'と 及び および',
		denials: 'ない|ません|なし|無関係|非公認|非公式|関係な|ではな|未承認',
		turns: 'しかし|けれど|ですが|ますが|だが',
		denialsBehind: 'ない|ません|なし|無関係|関係な|ではな',
	},
	{
		tag: 'zh',
		spaced: false,
		claims: {
			before: '赞助商|赞助方|赞助|贊助商|贊助',
			after: '官方认可|官方認可|的认可|认可|認可|背书|背書|赞助|贊助|批准|官方推荐|推荐本|推薦本',
		},
		partners: {
			before: '官方合作伙伴|合作伙伴|合作夥伴|合作方|合作媒体',
			after: '的官方合作伙伴|官方合作伙伴|的合作伙伴|合作伙伴|合作夥伴|合作|联合|支持|推荐|推薦',
		},
		fillers: '',
		joiners: '和 与 及 與',
		denials: '不|未|没有|沒有|無關|无关|並非|并非|非官方',
		turns: '但是|但|不过|不過|然而',
		denialsBehind: '阅读|閱讀',
	},
];

export interface EndorsementWords {
	/** BCP 47 tag. */
	tag: string;
	/** Whether spaces part the words. */
	spaced: boolean;
	/** Phrases before the name and behind it. */
	claims: { before: string; after: string };
	partners: { before: string; after: string };
	/** May stand between phrase and name: "the", "editors", "of". */
	fillers: string;
	/** Join names: "sponsored by A and B". */
	joiners: string;
	/** Turn the claim round, or make it no claim: before it in its sentence. */
	denials: string;
	/** Begin a clause that the denials before them do not reach: “but”. */
	turns: string;
	/** The same behind it. */
	denialsBehind: string;
}
