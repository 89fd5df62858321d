import type { Duty, Terms } from '../model.ts';
import { changeKinds } from './copy-state.ts';
import type { Clause, NoticeSummary } from './notice/index.ts';
import { foldName } from './publishers/index.ts';
import { quote } from './quote.ts';

/**
 * What the article's own sentences forbid: changes, of all kinds or of one, and commercial use. Where
 * the front matter names changes, a sentence that allows all of them ("may be translated") lifts what
 * another forbids altogether.
 *
 * @param terms resolved but for the duties
 * @param title the headline that the article has here
 */
export function noticeLimits(
	terms: Terms,
	{ grant, grants }: NoticeSummary,
	title: string | null,
): Duty[] {
	if (!grant) return [];
	const duties: Duty[] = [];
	const add = (rule: string, said: Pick<Clause, 'words' | 'place'>, detail = {}): void => {
		duties.push({ rule, severity: 'error', detail, evidence: quote(said, grants) });
	};
	const kinds = new Set(terms.changes.flatMap((change) => [...changeKinds(change)]));
	const unnamed = terms.changes.length === 0;
	const { headline, translate, shorten } = grant;
	const parts = [
		['translated', 'language', translate],
		['shortened', 'length', shorten],
		['headline', 'headline', headline],
	] as const;
	const allowed = new Set<string>(
		parts.flatMap(([kind, , clause]) => (clause?.allowed ? [kind] : [])),
	);
	const isLifted = kinds.size > 0 && [...kinds].every((kind) => allowed.has(kind));
	const whole = grant.limits.find(({ limit }) => limit === 'no-edits');
	if (whole && !isLifted) add('adaptation-allowed', whole);
	if (grant.adapt?.allowed === false && !isLifted) add('adaptation-allowed', grant.adapt);
	const own = terms.source?.title ?? null;
	const retitled = own !== null && title !== null && foldName(own) !== foldName(title);
	for (const [kind, part, clause] of parts) {
		if (clause?.allowed !== false) continue;
		const isOther = part === 'headline' && retitled && !kinds.has('translated');
		if (!unnamed && !kinds.has(kind) && !isOther) continue;
		add('adaptation-allowed', clause, { part, ...(isOther ? { title: own } : {}) });
	}
	if (grant.commercial?.allowed === false) add('commercial-allowed', grant.commercial);
	return duties;
}
