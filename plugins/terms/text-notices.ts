import type { Duty, Evidence, Terms } from '../model.ts';
import { licenseDuties } from './licenses/index.ts';
import type { Notice, NoticeSummary } from './notice/index.ts';
import { foldName } from './publishers/index.ts';
import { clauseEvidence } from './use-duties.ts';

const ASKED: ReadonlySet<string> = new Set([
	'credit',
	'backlink',
	'wording',
	'canonical',
	'keep-links',
	'license-link',
]);
/** What a page shows in another form than the Markdown: footnotes, expressions, tags, formulas. */
const UNSURE = /\^|[{}<>$|]|\ufffc|:\w+:/;
/** A longer one is known by its first sentences. */
const LONGEST = 400;

/**
 * The notices of the work's own licence or grant that stand in the article's text, and what asks by
 * itself not to be removed: they must be on the page as they are in the text. Creative Commons asks to
 * keep notices that refer to the licence (4.0, section 3(a)(1)(A)(iii); 1.0 to 3.0, section 4(a)).
 *
 * Sentences on where the work first appeared are none: the credit says so. A notice of another licence
 * than the one that is declared is `license-consistent`'s, and one that `notices` repeats is owed there.
 *
 * @param terms resolved but for the duties
 */
export function textNotices(terms: Terms, { grants, kept }: NoticeSummary): Duty[] {
	const license = terms.grant.kind === 'license' ? terms.grant.license : null;
	const clause = licenseDuties(license).find(({ id }) => id === 'keep-notices');
	const declared = terms.notices.map(foldName);
	const seen = new Set<string>();
	return [...kept, ...grants.filter(isNotice)].flatMap((notice): Duty[] => {
		const text = shownOf(notice);
		if (text === null || seen.has(text) || isOther(notice, terms)) return [];
		if (declared.some((one) => one.includes(foldName(text)))) return [];
		seen.add(text);
		const owed = (severity: Duty['severity'], evidence: Evidence): Duty => ({
			rule: 'notice-kept',
			severity,
			detail: { text, where: 'text' },
			evidence,
		});
		const { place } = notice;
		const asked = kept.includes(notice);
		const said: Evidence = { kind: 'notice', text, url: null, place };
		const bound = license !== null && clause !== undefined;
		return [
			owed(asked || bound ? 'error' : 'warning', said),
			...(bound ? [owed('error', clauseEvidence(license.shortName, clause))] : []),
		];
	});
}

/**
 * A grant as a notice: it names its licence, or asks for something in return. Prose on what licences
 * allow does neither ("anybody is free to use the project").
 */
function isNotice({ license, grant }: Notice): boolean {
	if (license?.kind === 'license' || license?.kind === 'versionless') return true;
	return grant?.duties.some(({ duty, owed }) => owed && ASKED.has(duty)) === true;
}

/** The words as a page shows them, or null where that is not sure. */
function shownOf({ text }: Notice): string | null {
	const line = text.replace(/\s+/g, ' ').trim();
	const cut = line.length <= LONGEST ? line : line.slice(0, line.lastIndexOf(' ', LONGEST));
	return UNSURE.test(cut) ? null : cut;
}

/** Whether the front matter names another licence than the notice. */
function isOther({ license }: Notice, { grant }: Terms): boolean {
	if (license?.kind !== 'license') return false;
	return grant.kind !== 'license' || grant.license.id !== license.license.id;
}
