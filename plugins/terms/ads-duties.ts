import type { Duty } from '../model.ts';
import { houseRule } from './house-rule.ts';
import type { NoticeSummary } from './notice/index.ts';
import type { PublisherProfile } from './publishers/index.ts';
import { quote } from './quote.ts';

/**
 * Advertisements on the page, where the article's own words or the publisher's rules forbid them. What
 * counts as one, and whether this page has any, nobody sees from its text: a person must look.
 *
 * @param ads whether the site has advertisements; nothing is owed where it has none
 */
export function adsDuties(
	{ grant, grants }: NoticeSummary,
	profile: PublisherProfile | null,
	ads: boolean | undefined,
): Duty[] {
	if (ads !== true) return [];
	const duties: Duty[] = [];
	const rule = 'commercial-allowed';
	const detail = { use: 'ads' };
	const said = grant?.limits.find(({ limit }) => limit === 'no-ads');
	if (said) duties.push({ rule, severity: 'warning', detail, evidence: quote(said, grants) });
	if (profile?.ads?.rule === 'forbidden') {
		const duty = houseRule(profile)(
			rule,
			profile.ads,
			'forbids advertisements on the page.',
			detail,
		);
		duties.push({ ...duty, severity: 'warning' });
	}
	return duties;
}
