import type { License } from '../model.ts';
import { type Claim, claimOfMention, subjectOf } from '../terms/licenses/claims.ts';
import { readItems } from '../terms/licenses/items.ts';
import { readMentions } from '../terms/licenses/mentions.ts';
import { foldName } from './names.ts';
import { reservesAllRights } from './sharealike/rights-words.ts';

/** Longer texts are no names of a licence, whatever stands in them. */
const longest = 4_000;
/** Texts that are remembered: a site's pages say it in the same words. */
const remembered = 500;

/** A name with a few words around it; longer ones explain something. */
const longestName = 80;
const publicDomain =
	/^(?:(?:in )?the )?(?:public domain|domaine public|dominio público|domínio público|pubblico dominio|gemeinfrei)$/u;
const foreign =
	/^(?:the )?(?:(?:mit|x11|bsd|isc|apache|mozilla public|artistic|free art|gnu (?:free documentation|(?:lesser |affero )?general public)|open government|open database|open data commons [a-z]{1,20}) licen[cs]e|unlicense|gfdl|l?gpl|agpl|odbl|wtfpl)(?:,?(?: version)? v?\d[\d.]{0,9})?$/;
const denied = /^(?:not|no|some)(?! part)\b/;

const known = new Map<string, string | null>();

/**
 * The first licence that words name although it is not this one: other elements, another version or
 * another place. Names that only say less (“Creative Commons”, “CC BY” for CC BY 4.0) are no other.
 *
 * @param text words of a page, such as a link's
 * @returns the name as far as it was read (`CC BY-NC`), or null
 */
export function otherLicenseIn(text: string, license: License): string | null {
	if (text.length > longest) return null;
	const key = `${license.url}\n${text}`;
	let other = known.get(key);
	if (other === undefined) {
		other = readOther(text, license);
		if (known.size >= remembered) known.clear();
		known.set(key, other);
	}
	return other;
}

function readOther(text: string, license: License): string | null {
	for (const mention of readMentions(readItems(text)).mentions) {
		const full = mention.elements.length > 1 && mention.elements.includes('by');
		if (!mention.led && !full) continue;
		const claim = claimOfMention(mention);
		// What no licence is called may be prose: it is not held against anybody.
		if (!claim.stray && claim.foreign === null && contradicts(claim, license)) return nameOf(claim);
	}
	return null;
}

/** Whether words name a licence with its version. */
export function namesVersion(text: string): boolean {
	if (text.length > longest) return false;
	return readMentions(readItems(text)).mentions.some(
		(mention) => mention.version !== null && (mention.led || mention.elements.length > 1),
	);
}

/** Whether words name this licence, as far as they name its elements; “Creative Commons” names none. */
export function namesLicense(text: string, license: License): boolean {
	if (text.length > longest) return false;
	return readMentions(readItems(text)).mentions.some(
		(mention) =>
			(mention.led || mention.elements.length > 1) &&
			(mention.elements.length > 0 || mention.tool !== null) &&
			!contradicts(claimOfMention(mention), license),
	);
}

/**
 * Whether words are the name of what is no licence of Creative Commons: “All rights reserved”, “MIT
 * License”, “Public domain” of a work that is not. Sentences that only hold such a name are not.
 */
export function isForeignName(text: string, license: License): boolean {
	const folded = foldName(text)
		.replace(/[.!]|\(c\)/g, '')
		.trim();
	if (folded.length > longestName || namesCommons(text)) return false;
	if (license.elements.by && publicDomain.test(folded)) return true;
	return foreign.test(folded) || (!denied.test(folded) && reservesAllRights(text));
}

/** Whether words name Creative Commons, or one of its licences in short. */
export function namesCommons(text: string): boolean {
	if (text.length > longest) return false;
	return readMentions(readItems(text)).mentions.some(({ led }) => led);
}

function contradicts(claim: Claim, license: License): boolean {
	const subject = subjectOf(claim);
	if (subject !== null && subject !== subjectOfLicense(license)) return true;
	if (claim.version !== null && claim.version !== license.version) return true;
	return claim.jurisdiction !== null && claim.jurisdiction !== license.jurisdiction;
}

/** As {@link subjectOf} writes it. */
function subjectOfLicense({ unit, elements }: License): string {
	const names = (['by', 'nc', 'nd', 'sa'] as const).filter((name) => elements[name]);
	const made = unit.split('-').every((part) => (names as readonly string[]).includes(part));
	return made ? names.join('+') : unit;
}

function nameOf({ elements, tool, version, jurisdiction }: Claim): string {
	if (tool === 'zero') return ['CC0', version ?? ''].join(' ').trim();
	const name = tool ?? (elements.length > 0 ? elements.join('-') : '');
	const parts = ['CC', name.toUpperCase(), version ?? '', (jurisdiction ?? '').toUpperCase()];
	return parts.filter((part) => part !== '').join(' ');
}
