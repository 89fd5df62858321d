import type { License } from '../../model.ts';
import { parseLicense, sameLicense } from '../../terms/index.ts';
import { targetKeyOf } from '../address/address.ts';
import { quoted } from '../front-matter-snippet.ts';
import { foldName } from '../names.ts';
import type { PageContext, Report } from '../rule.ts';
import { fitOf } from '../sharealike/adapted-license.ts';
import { reservesAllRights } from '../sharealike/rights-words.ts';
import { statedLicenseOf } from '../stated-terms.ts';
import type { Claim } from './claims.ts';
import { judgeHolder } from './name-claim.ts';
import type { Metadata } from './read.ts';
import { evidenceOf, snippetOf } from './said.ts';

/**
 * Compares what metadata say of the licence with the terms. A changed version may carry a licence of
 * its own: under ShareAlike one that the clause names, else a person must look.
 */
export function judgeLicense(
	claim: Claim,
	metadata: Metadata,
	context: PageContext,
): Report<'metadata-true'> | null {
	const { terms } = context;
	const { value, where, about, original } = claim;
	const stated = statedLicenseOf(terms.grant);
	const license = terms.grant.kind === 'license' ? terms.grant.license : null;
	const own = terms.grant.kind === 'publisher' ? terms.grant : null;
	const name = stated?.name ?? own?.name;
	// Where nobody knows the licence, `license-known` says so.
	if (name === undefined) return null;
	const field = 'license';
	const expected = [snippetOf(claim, license?.url ?? own?.url ?? name)];
	const shared = { field, expected, ...evidenceOf('license', context) };
	const args = { actual: quoted(value), where, license: name };
	const error = { message: { code: 'license', args }, ...shared } as const;
	const doubt = { message: { code: 'doubtful', args }, ...shared, severity: 'warning' } as const;
	if (reservesAllRights(value)) {
		return { message: { code: 'reserved', args }, ...shared };
	}
	if (own?.url && targetKeyOf(URL.parse(value)) === targetKeyOf(URL.parse(own.url))) return null;
	const reading = parseLicense(value);
	if (about === 'rights' && (reading.kind === 'other' || reading.kind === 'page')) {
		return judgeHolder(claim, metadata, context);
	}
	if (reading.kind === 'license') {
		if (license && (license === reading.license || sameLicense(license, value))) return null;
		if (original || terms.changes.length === 0) {
			return stated && isVersionOf(reading.license, stated.license.elements, license)
				? null
				: error;
		}
		// A changed version may carry a licence of its own.
		const from = {
			license: license?.elements.sa ? license : null,
			elements: stated?.license.elements ?? null,
		};
		const bound = stated?.license.elements.sa === true;
		if (bound) return fitOf(from, reading.license) === 'fits' ? null : error;
		return doubt;
	}
	if (reading.kind === 'versionless') {
		const { elements } = reading;
		const same =
			elements === null || (stated !== null && sameElements(elements, stated.license.elements));
		return same ? null : error;
	}
	if (reading.kind === 'nonexistent' || reading.kind === 'contradictory') return error;
	return own && foldName(own.name) === foldName(value) ? null : doubt;
}

/** Where only the elements are known, any version that has them may be meant. */
function isVersionOf(
	license: License,
	elements: License['elements'],
	exact: License | null,
): boolean {
	return exact === null && sameElements(license.elements, elements);
}

function sameElements(one: License['elements'], other: License['elements']): boolean {
	return (['by', 'nc', 'nd', 'sa'] as const).every((element) => one[element] === other[element]);
}
