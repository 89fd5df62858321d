import type { Evidence, License, Terms } from '../model.ts';
import { mayAdapt } from '../terms/index.ts';
import type { Clause, NoticeSummary } from '../terms/notice/index.ts';
import type { Owed } from './terms-owed.ts';

/** How grants, and deeds of Creative Commons, say "in any medium or format". */
const ANY_MEDIUM =
	/any medium|jede[mn] medium|jedwedem format|tous moyens|cualquier medio|qualquer (?:suporte|meio)|qualsiasi mezzo|любом формате|любых носителях|任何媒介|任何媒體|(?:どのような|あらゆる)(?:媒体|メディア)|بأي وسيلة|किसी भी माध्यम|her türlü ortam/iu;

/**
 * What is expressly allowed, or not needed, each with the words that say so: `detail.may` is one of
 * `copy`, `any-medium`, `text`, `images`, `video`, `adapt`, `commercial`, `not-notify`.
 *
 * @param terms of the article
 * @param summary of its notices
 * @param license the licence that is known, in the front matter or in the text
 */
export function permissionsIn(
	terms: Terms,
	{ grant, grants }: NoticeSummary,
	license: License | null,
): Owed[] {
	const permissions: Owed[] = [];
	const add = (may: string, evidence: Evidence): void => {
		if (!permissions.some(({ detail }) => detail.may === may)) {
			permissions.push({ rule: null, detail: { may }, evidence });
		}
	};
	const said = (may: string, clause: Clause | null | undefined): void => {
		if (!clause?.allowed) return;
		add(may, { kind: 'notice', text: clause.words, url: null, place: clause.place });
	};
	const forbidden = new Set(terms.duties.map(({ rule }) => rule));
	said('copy', grant?.copy);
	for (const { text, place } of grants) {
		const words = ANY_MEDIUM.exec(text)?.[0];
		if (words) add('any-medium', { kind: 'notice', text: words, url: null, place });
	}
	said('text', grant?.text);
	said('images', grant?.images);
	said('video', grant?.video);
	// Of two sides the stricter holds, so what one of them forbids is not allowed.
	const mayChange = !forbidden.has('adaptation-allowed');
	const maySell = !forbidden.has('commercial-allowed');
	if (mayChange) said('adapt', grant?.adapt);
	if (maySell) said('commercial', grant?.commercial);
	if (license) {
		const { allowed, clause, why, url } = mayAdapt(license);
		const where = clause === null ? license.shortName : `${license.shortName}, ${clause}`;
		const evidence: Evidence = { kind: 'license', text: `${where}: ${why}`, url, place: null };
		if (allowed && mayChange) add('adapt', evidence);
		if (!license.elements.nc && maySell) {
			const text = `${license.shortName}: the licence does not ask what the use is for.`;
			add('commercial', { ...evidence, text });
		}
	}
	const notify = grant?.duties.find(({ duty, owed }) => duty === 'notify' && !owed);
	if (notify) {
		const { words: text, place } = notify;
		add('not-notify', { kind: 'notice', text, url: null, place });
	}
	return permissions;
}
