import { conditionClause } from './condition-clauses.ts';
import { legalCodeUrl } from './print.ts';
import { candidates, isExact, type StatedLicense } from './stated.ts';
import { usability } from './usability.ts';

const FREE = 'The licence does not ask what the use is for.';
const STATED =
	'The licence forbids uses primarily intended for commercial advantage, and the site calls itself commercial.';
const ADS =
	'The licence forbids uses primarily intended for commercial advantage. Creative Commons draws no line for pages with advertising, and courts disagree: a person must look, or ask the rights holder.';
const UNSTATED =
	'The licence forbids uses primarily intended for commercial advantage, and nothing is known about the site: a person must look.';
const QUIET =
	'The licence forbids uses primarily intended for commercial advantage; the site states that it is not commercial, and no advertising is known.';

/**
 * Whether a site may use a work, by what is known about the site. It never says that a use "is
 * non-commercial": that turns on the use and its purpose, which no tool can see.
 *
 * Sources: 4.0 sections 1 and 2(a)(1); 1.0 to 3.0 section 4(b) or (c); NonCommercial interpretation
 * and FAQ of Creative Commons; OLG Köln 6 U 60/14 (an ad-free public broadcaster was allowed).
 *
 * @param license one without a version is judged by its elements: NC has meant the same since 1.0
 * @param facts undefined where nobody said anything
 */
export function commercialUse(license: StatedLicense, facts: SiteFacts): CommercialUse {
	const exact = isExact(license) ? license : candidates(license.elements)[0];
	const url = exact === undefined ? null : legalCodeUrl(exact);
	const forbids = exact === undefined ? license.elements.nc : usability(exact).commercial === false;
	if (!forbids) return { verdict: 'allowed', clause: null, text: FREE, url };
	const stated = exact === undefined ? null : conditionClause(exact, 'commercial');
	const clause =
		isExact(license) || stated === null ? stated : `${stated} of version ${exact?.version}`;
	if (facts.commercial === true) return { verdict: 'forbidden', clause, text: STATED, url };
	if (facts.ads === true) return { verdict: 'doubtful', clause, text: ADS, url };
	if (facts.commercial === undefined) return { verdict: 'doubtful', clause, text: UNSTATED, url };
	return { verdict: 'allowed', clause, text: QUIET, url };
}

/** What the site's owner said, or what was seen on its pages. */
export interface SiteFacts {
	commercial?: boolean | undefined;
	/** Advertising, affiliate links, a paywall, a shop or sponsored sections. */
	ads?: boolean | undefined;
}

export interface CommercialUse {
	verdict: 'allowed' | 'forbidden' | 'doubtful';
	/** Null where no clause limits the use. */
	clause: string | null;
	text: string;
	/** Null where no such licence exists. */
	url: string | null;
}
