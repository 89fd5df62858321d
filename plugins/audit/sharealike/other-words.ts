/** Words that put a text under no Creative Commons licence: what they forbid, or another licence. */
import { foldName } from '../names.ts';

/** One row a language: what is done, and that it is forbidden. `|` stands between phrases. */
const FORBIDDEN: readonly (readonly [acts: string, bans: string])[] = [
	[
		'copying|reproduction|republication|republishing|reprinting|redistribution|duplication|reuse|re-use|no part of this|may not be',
		'is prohibited|are prohibited|strictly prohibited|is forbidden|are forbidden|is not permitted|are not permitted|is not allowed|are not allowed|may be reproduced|may be copied|may be republished|be reproduced|be copied|be republished|be redistributed',
	],
	[
		'vervielfältigung|nachdruck|kopieren|weiterverbreitung|weiterverwendung|verbreitung|übernahme',
		'untersagt|verboten|nicht gestattet|nicht erlaubt|bedarf der|nur mit genehmigung',
	],
	[
		'reproduction|copie|republication|diffusion',
		"interdite|interdites|n'est pas autorisée|sont interdites",
	],
	['reproducción|copia|republicación', 'prohibida|prohibidas|no está permitida|no se permite'],
	['reprodução|cópia|republicação', 'proibida|proibidas|não é permitida'],
	['riproduzione|copia|ripubblicazione', 'riservata|vietata|proibita|non è consentita'],
	['копирование|перепечатка|воспроизведение', 'запрещено|запрещена|запрещены|не допускается'],
	['kopyalanması|çoğaltılması|yayınlanması', 'yasaktır|yasak'],
	['النسخ|نسخ|إعادة النشر', 'ممنوع|ممنوعة|يحظر|يمنع|محظور'],
	['नकल|पुनर्प्रकाशन|पुनरुत्पादन', 'वर्जित|निषिद्ध|मना'],
];
/** A reader of the next few words still sees both as one. */
const REACH = 80;
/** Licences of others by the names that people write; those that a CC licence allows are left out. */
const OTHERS =
	/(?<![\p{L}\p{N}])(?:(?:licen[sc]ed?|released|lizenziert|lizenz|licence|licencia|licenza|licença|лицензи\p{L}{1,3})(?: (?:under|as|by|unter|der|sous|bajo|sotto|sob|the|la|die|a|an))* (?:mit|x11|bsd|isc|apache|mpl|gfdl|gnu fdl)|(?:mit|bsd|isc|apache|gfdl)(?:[ -](?:2|3)(?:\.0|-clause))?[ -]?(?:licen[sc]ed?|lizenz))(?![\p{L}\p{N}])/u;

const rows = FORBIDDEN.map(([acts, bans]) => [foldAll(acts), foldAll(bans)] as const);

/** “Copying of any page is prohibited.” */
export function forbidsCopying(text: string): boolean {
	const folded = foldName(text);
	return folded
		.split(/[.!?;。！？।](?=\s|$)/)
		.some((sentence) => rows.some(([acts, bans]) => isNear(sentence, acts, bans)));
}

/** “Licensed MIT”: what is no licence of texts, or none that Creative Commons knows. */
export function namesOtherLicense(text: string): boolean {
	return OTHERS.test(foldName(text));
}

function isNear(text: string, acts: readonly string[], bans: readonly string[]): boolean {
	return acts.some((act) => {
		const at = text.indexOf(act);
		if (at < 0) return false;
		const near = text.slice(Math.max(0, at - REACH), at + act.length + REACH);
		return bans.some((ban) => near.includes(ban));
	});
}

function foldAll(list: string): string[] {
	return list.split('|').map(foldName);
}
