import type { License } from '../../model.ts';
import { conditionClause, numberedAs } from './condition-clauses.ts';
import { deedUrl, legalCodeUrl } from './print.ts';

/**
 * Whether a whole article may be republished under a licence on a public page at all, and how.
 *
 * Sources: grants in section 3 of the retired licences' legal codes (1.0 to 3.0), section 2(a)(1)
 * of version 4.0; the deeds of the mark and the certification, which have no legal code; days of
 * retirement from cc-legal-tools-app. A retired licence still holds for works that have it.
 */
export function usability(license: License): Usability {
	const { elements, unit } = license;
	const url = legalCodeUrl(license);
	const grant = `section 3${numberedAs(license)}`;
	if (unit === 'devnations') return no(grant, DEVELOPING, url);
	if (unit === 'sampling') return no(grant, PARTS_ONLY, url);
	if (unit.includes('sampling')) {
		const republishWhole = 'unchanged-only';
		return { republishWhole, commercial: false, clause: grant, text: WHOLE_COPIES, url };
	}
	if (license.category === 'publicdomain') {
		const clause = unit === 'zero' ? 'section 2' : 'the deed';
		const text = unit === 'mark' ? LABEL : FREE;
		const page = unit === 'zero' ? url : deedUrl(license);
		return { republishWhole: 'yes', commercial: true, clause, text, url: page };
	}
	const nd = elements.nd ? conditionClause(license, 'adaptation') : null;
	const nc = conditionClause(license, 'commercial');
	const text = [
		elements.nd
			? 'The work may be republished whole, but only unchanged'
			: 'The work may be republished whole',
		elements.nc ? ', and not for commercial purposes.' : '.',
	];
	const clauses = [nd, nc].filter((clause) => clause !== null);
	const given = license.version === '4.0' ? 'section 2(a)(1)' : grant;
	return {
		republishWhole: elements.nd ? 'unchanged-only' : 'yes',
		commercial: !elements.nc,
		clause: clauses.length === 0 ? given : clauses.join('; '),
		text: text.join(''),
		url,
	};
}

const DEVELOPING =
	'The rights hold inside developing nations only, and a public page reaches every country.';
const PARTS_ONLY =
	'Only parts of the work may be used, and highly transformed; copying it whole is outside the grant.';
const WHOLE_COPIES = 'Whole copies may be shared unchanged and for non-commercial purposes only.';
const LABEL = 'The mark is a label, no grant: it holds if the work really is free of copyright.';
const FREE = 'The work may be republished without conditions.';

function no(clause: string, text: string, url: string): Usability {
	return { republishWhole: 'no', commercial: null, clause, text, url };
}

/** What a licence lets a site do with a whole article. */
export interface Usability {
	republishWhole: 'yes' | 'unchanged-only' | 'no';
	/** Whether the copy may serve commercial purposes; null where there may be no copy. */
	commercial: boolean | null;
	clause: string;
	text: string;
	url: string;
}
