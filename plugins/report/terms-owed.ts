import type { Duty, Evidence } from '../model.ts';
import type { LicenseDuty } from '../terms/licenses/index.ts';
import type { Clause, GrantDuty } from '../terms/notice/index.ts';

/** Which rule holds what an author asks for in the article's own text. */
export const noticeRules: Readonly<Record<GrantDuty['duty'], string | null>> = {
	credit: 'credit-present',
	backlink: 'backlink-present',
	followed: 'backlink-followed',
	wording: 'credit-wording',
	'position-top': 'credit-placed',
	'position-end': 'credit-placed',
	canonical: 'canonical-kept',
	noindex: 'indexing-kept',
	pixel: 'pixel-kept',
	notify: null,
	'keep-links': 'links-kept',
	'share-alike': 'sharealike-kept',
	'license-link': 'license-linked',
	changes: 'changes-marked',
};

/** Rules that forbid. */
const limitRules: ReadonlySet<string> = new Set([
	'adaptation-allowed',
	'commercial-allowed',
	'endorsement-absent',
	'media-granted',
	'source-url-valid',
]);

/**
 * Whether a duty forbids, so that it reads as "You must not". Media are limits, but for those that may
 * not be left out.
 */
export function isLimit({ rule, detail }: Pick<Duty, 'rule' | 'detail'>): boolean {
	return limitRules.has(rule) && detail.rule !== 'must-stay';
}

/** A duty as it is told. */
export function toOwed({ rule, severity, detail, evidence }: Duty): Owed {
	return { rule, severity, detail, evidence };
}

/** A clause that no duty holds, because no page can show it or because it binds only if more is done. */
export function fromClause(
	{ id, rule, when, clause, text, url }: LicenseDuty,
	label: string,
): Owed {
	const said = `${label}, ${clause}: ${text}`;
	const evidence = { kind: 'license' as const, text: said, url, place: null };
	return {
		rule,
		severity: when === 'wished' ? 'warning' : 'error',
		detail: { id, when },
		evidence,
	};
}

/** What the article asks for and no page can be held to. */
export function fromNotice({ duty, to, words, place }: GrantDuty): Owed {
	return {
		rule: noticeRules[duty],
		severity: 'error',
		detail: { duty, ...(to ? { to } : {}) },
		evidence: { kind: 'notice', text: words, url: null, place },
	};
}

/** Media that the article's own words leave out. */
export function mediaLimits(clause: Clause | null | undefined, media: string): Owed[] {
	if (clause?.allowed !== false) return [];
	const evidence = { kind: 'notice' as const, text: clause.words, url: null, place: clause.place };
	return [{ rule: 'media-granted', severity: 'error', detail: { media }, evidence }];
}

/** One thing that is owed or forbidden. `rule` is null where no page can show it. */
export interface Owed {
	rule: string | null;
	/** Of what is owed or forbidden; `warning`: only asked for, or a person must look. */
	severity?: Duty['severity'];
	detail: Readonly<Record<string, string>>;
	evidence: Evidence;
}
