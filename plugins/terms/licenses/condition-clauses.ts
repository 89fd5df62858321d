import type { License } from '../../model.ts';

/** Ports whose texts are not numbered like the one that they translate. */
const OWN_NUMBERS = new Set(['2.0 uk', '2.5 scotland', '3.0 nz', '3.0 au']);
const OWN_TEXT = 'the legal code, which is numbered in its own way';

/** Letter of the clause on moral rights in section 4 of version 3.0. */
const MORAL: Readonly<Record<string, string>> = {
	by: 'c',
	'by-nd': 'c',
	'by-sa': 'd',
	'by-nc': 'e',
	'by-nc-nd': 'e',
	'by-nc-sa': 'f',
};
/** Letter of the definition of NonCommercial in section 1 of version 4.0. */
const DEFINITION: Readonly<Record<string, string>> = {
	'by-nc': 'i',
	'by-nc-nd': 'h',
	'by-nc-sa': 'k',
};
/** Letter of the credit clause, at the end of which 3.0 forbids to claim endorsement. */
const CREDIT: Readonly<Record<string, string>> = {
	'by-sa': 'c',
	'by-nc': 'c',
	'by-nc-nd': 'c',
	'by-nc-sa': 'd',
};

/**
 * The clause that holds a condition, or null where the text has none.
 *
 * Sources: the legal codes, compared version by version; ports by the text that they translate,
 * which the clause then says, but for England and Wales 2.0, Scotland 2.5, New Zealand 3.0 and
 * Australia 3.0, whose own numbers stand where they were read.
 */
export function conditionClause(license: License, condition: Condition): string | null {
	const clause =
		license.version === '4.0' ? current(license, condition) : earlier(license, condition);
	if (clause === null) return null;
	if (!OWN_NUMBERS.has(`${license.version} ${license.jurisdiction}`)) {
		return clause + numberedAs(license);
	}
	return ownClause(license, condition);
}

/** Says whose numbers a clause of a port has that was not compared; empty for all other texts. */
export function numberedAs({ category, jurisdiction, version }: License): string {
	const compared = jurisdiction === '' || jurisdiction === 'igo' || category === 'publicdomain';
	if (compared || OWN_NUMBERS.has(`${version} ${jurisdiction}`)) return '';
	const followed = version === '2.1' ? '2.0' : version;
	return `, as numbered in the ${followed} text without a country`;
}

function current({ elements, unit }: License, condition: Condition): string | null {
	switch (condition) {
		case 'commercial':
			return elements.nc ? `sections 2(a)(1) and 1(${DEFINITION[unit] ?? 'i'})` : null;
		case 'adaptation':
			return 'section 2(a)(1)(B)';
		case 'adapters-license':
			return 'section 3(a)(4)';
		case 'sharealike':
			return elements.sa ? 'section 3(b)(1)' : null;
		case 'adapted-terms':
			return elements.sa ? 'section 3(b)(3)' : null;
		case 'terms':
		case 'measures':
			return elements.sa ? 'section 2(a)(5)(C)' : 'section 2(a)(5)(B)';
		case 'endorsement':
			return 'section 2(a)(6)';
		case 'removal':
			return 'section 3(a)(3)';
		case 'earlier-changes':
			return 'section 3(a)(1)(B)';
		case 'moral-rights':
			return null;
	}
}

function earlier({ elements, unit, version }: License, condition: Condition): string | null {
	const sampling = unit.includes('sampling');
	switch (condition) {
		case 'commercial':
			if (sampling) return 'section 3';
			return elements.nc ? `section 4(${elements.sa ? 'c' : 'b'})` : null;
		case 'adaptation':
			return elements.nd || sampling ? 'section 3' : 'section 3(b)';
		case 'adapters-license':
			return sampling ? 'section 3' : 'section 3(b)';
		case 'sharealike':
			return elements.sa ? 'section 4(b)' : null;
		case 'terms':
		case 'measures':
		case 'removal':
			return 'section 4(a)';
		case 'endorsement':
			return version === '3.0' ? `section 4(${CREDIT[unit] ?? 'b'})` : null;
		case 'moral-rights':
			return version === '3.0' ? `section 4(${MORAL[unit] ?? 'c'})` : null;
		case 'adapted-terms':
		case 'earlier-changes':
			return null;
	}
}

function ownClause({ jurisdiction, unit }: License, condition: Condition): string | null {
	const credit = condition === 'endorsement' || condition === 'removal';
	if (!credit) return OWN_TEXT;
	if (jurisdiction === 'nz') return 'clause 2.1';
	if (jurisdiction === 'au') return `clause 4${(CREDIT[unit] ?? 'b').toUpperCase()}`;
	return null;
}

/** What a licence may ask for beside the credit. */
export type Condition =
	| 'adaptation'
	| 'adapted-terms'
	| 'adapters-license'
	| 'commercial'
	| 'earlier-changes'
	| 'endorsement'
	| 'measures'
	| 'moral-rights'
	| 'removal'
	| 'sharealike'
	| 'terms';
