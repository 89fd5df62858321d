import type { License, LicenseElements } from '../../model.ts';
import { conditionClause } from './condition-clauses.ts';
import { legalCodeUrl } from './print.ts';
import {
	compatibleLicenses,
	type OtherLicense,
	shareAlikeAllows,
	shareAlikeLicenses,
} from './sharealike.ts';
import { candidates, isExact, isOrdinary, type StatedLicense } from './stated.ts';
import { allLicenses } from './table.ts';
import { usability } from './usability.ts';

const CHART = 'https://creativecommons.org/faq/';

/**
 * Whether an adaptation of a work, such as a translation or an abridgement, may be published.
 *
 * Sources: 4.0 section 2(a)(1)(B), 1.0 to 3.0 section 3.
 *
 * @param license one without a version is judged by its elements: ND has forbidden it in each
 */
export function mayAdapt(license: StatedLicense): Permission {
	const exact = isExact(license) ? license : candidates(license.elements)[0];
	if (exact === undefined) {
		const allowed = !license.elements.nd;
		return {
			allowed,
			recommended: allowed,
			clause: null,
			why: allowed ? ADAPT : UNCHANGED,
			url: CHART,
		};
	}
	const url = legalCodeUrl(exact);
	const clause = exact.category === 'publicdomain' ? null : versioned(license, exact, 'adaptation');
	if (exact.unit === 'devnations') return forbid(clause, usability(exact).text, url);
	if (license.elements.nd) return forbid(clause, UNCHANGED, url);
	const why = exact.unit.includes('sampling') ? SAMPLE : ADAPT;
	return { allowed: true, recommended: true, clause, why, url };
}

/**
 * All licences that an adaptation of a work may carry, and those of others that Creative Commons
 * has named compatible. Retired licences are left out, unless ShareAlike asks for that very one.
 *
 * Sources: chart "If I derive or adapt …" in the FAQ of Creative Commons; see `shareAlikeAllows`.
 *
 * @returns nothing where no adaptation may be published, or where ShareAlike holds in a version
 * that nobody stated: what one version allows another forbids
 */
export function adaptationLicenses(license: StatedLicense): AdaptationLicenses {
	const none = { licenses: [], recommended: [], others: [] };
	if (!mayAdapt(license).allowed) return none;
	if (license.elements.sa) {
		if (!isExact(license)) return none;
		const licenses = shareAlikeLicenses(license);
		return { licenses, recommended: licenses, others: compatibleLicenses(license) };
	}
	if (isExact(license) && !isOrdinary(license)) return none;
	const licenses = allLicenses().filter(isOffered);
	const recommended = licenses.filter((to) => isRecommended(license, to));
	return { licenses, recommended, others: [] };
}

/**
 * Whether an adaptation of a work under one licence may be published under another.
 *
 * Sources: the chart, cell by cell; 1.0 to 3.0 section 4(b), 4.0 sections 3(a)(4) and 3(b)(1).
 *
 * @returns `recommended` is false where the chart says that it is allowed, but not advised: the
 * original's conditions go on binding, and the new licence does not tell
 */
export function mayRelicense(from: StatedLicense, to: License): Permission {
	const adapt = mayAdapt(from);
	if (!adapt.allowed) return adapt;
	if (from.elements.sa) return underShareAlike(from, to);
	const exact = isExact(from) ? from : candidates(from.elements)[0];
	const url = exact === undefined ? CHART : legalCodeUrl(exact);
	const clause =
		exact === undefined || exact.category === 'publicdomain'
			? null
			: versioned(from, exact, 'adapters-license');
	if (exact !== undefined && !isOrdinary(exact)) return forbid(clause, UNCHARTED, url);
	if (!isOffered(to)) return forbid(clause, WITHDRAWN, url);
	const recommended = isRecommended(from, to);
	return { allowed: true, recommended, clause, why: recommended ? FITS : HIDES, url };
}

const ADAPT = 'Adaptations may be published.';
const SAMPLE = 'Parts of the work may be used in another work, if they are highly transformed.';
const UNCHANGED = 'NoDerivatives: a changed version may not be published under any licence.';
const UNCHARTED = 'The grant covers transformed parts only, and no chart says what they may carry.';
const WITHDRAWN =
	'Nobody should put a new work under a tool that is retired or that is only a label.';
const FITS = 'The conditions of the original fit into the licence of the adaptation.';
const HIDES =
	"Allowed, but not advised: the conditions of the original still bind, and the adaptation's licence does not say so.";
const ALIKE =
	'ShareAlike: the adaptation stays under the same elements, in this version or as the text names.';
const NOT_ALIKE =
	'ShareAlike: the adaptation may carry only the same elements, and nothing moves to an earlier version.';
const UNKNOWN_VERSION =
	'ShareAlike, but in which version is not stated: what one version allows another forbids.';

function underShareAlike(from: StatedLicense, to: License): Permission {
	if (!isExact(from)) return forbid(null, UNKNOWN_VERSION, CHART);
	const clause = conditionClause(from, 'sharealike');
	const url = legalCodeUrl(from);
	if (!shareAlikeAllows(from, to)) return forbid(clause, NOT_ALIKE, url);
	return { allowed: true, recommended: true, clause, why: ALIKE, url };
}

/** A licence that somebody may put a new work under. */
function isOffered(to: License): boolean {
	return to.retiredOn === null && to.unit !== 'mark';
}

/** The cells of the chart that are green, for originals without ND and SA. */
function isRecommended({ elements }: { elements: LicenseElements }, to: License): boolean {
	if (to.category === 'publicdomain') return !elements.by && !elements.nc;
	return !elements.nc || to.elements.nc;
}

function versioned(
	stated: StatedLicense,
	exact: License,
	condition: 'adaptation' | 'adapters-license',
) {
	const clause = conditionClause(exact, condition);
	return isExact(stated) || clause === null ? clause : `${clause} of version ${exact.version}`;
}

function forbid(clause: string | null, why: string, url: string): Permission {
	return { allowed: false, recommended: false, clause, why, url };
}

/** Whether something may be done, and where that stands. */
export interface Permission {
	allowed: boolean;
	/** False, too, where it is allowed but not advised. */
	recommended: boolean;
	/** Null where no clause says it. */
	clause: string | null;
	why: string;
	url: string;
}

export interface AdaptationLicenses {
	licenses: readonly License[];
	/** Those of them that show the original's conditions. */
	recommended: readonly License[];
	others: readonly OtherLicense[];
}
