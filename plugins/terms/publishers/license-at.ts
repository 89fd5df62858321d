import type { License } from '../../model.ts';
import type { ProfileLicense, PublisherProfile } from '../../profile/schema.ts';
import { parseLicense } from '../licenses/index.ts';

/**
 * The licence under which a publisher brought a work out on a day.
 *
 * A licence once given stays, so the day of publication decides and not today's footer (CC 4.0
 * section 6(c) and 7(b); 3.0 section 7(b)).
 *
 * @param profile
 * @param published `2018-05-02`, `2018-05` or `2018`; null where it is not known
 * @returns `several` where the day is too vague or the publisher's own change is undated
 */
export function licenseAt(profile: PublisherProfile, published: string | null): DatedLicense {
	const period = published === null ? null : periodOf(published);
	const entries = profile.licenses.flatMap((entry) => {
		const reading = parseLicense(entry.license);
		if (reading.kind !== 'license' || !overlaps(entry, period)) return [];
		return [{ ...entry, license: reading.license }];
	});
	const licenses = entries.map(({ license }) => license);
	const [first] = entries;
	if (!first) return { kind: 'none' };
	if (profile.perArticle) return { kind: 'per-article', usual: licenses };
	return entries.length === 1
		? {
				kind: 'license',
				license: first.license,
				orLater: first.orLater,
				secondHand: (first.evidence ?? profile.policy?.evidence) === 'secondary',
			}
		: { kind: 'several', licenses };
}

/** First and last day that a date of any precision can mean. */
function periodOf(date: string): Period | null {
	if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return null;
	return { first: `${date}-01-01`.slice(0, 10), last: `${date}${'-12-31'.slice(date.length - 4)}` };
}

function overlaps({ from, until }: ProfileLicense, period: Period | null): boolean {
	if (!period) return true;
	return (from ?? '') <= period.last && period.first <= (until ?? '9999-12-31');
}

/** Both as `YYYY-MM-DD`, so that they compare as text. */
interface Period {
	first: string;
	last: string;
}

/** What a profile says of the licence of a work. */
type DatedLicense =
	| {
			kind: 'license';
			license: License;
			orLater: boolean;
			/** Others say so; the publisher's own words were not seen. */
			secondHand: boolean;
	  }
	/** One of these; which, nobody has said. */
	| { kind: 'several'; licenses: readonly License[] }
	/** Each article names its own. */
	| { kind: 'per-article'; usual: readonly License[] }
	/** No numbered licence: the publisher's own grant, or nothing. */
	| { kind: 'none' };
