import type { License } from '../../model.ts';
import { readAddress } from './address.ts';
import { isExact, type StatedLicense } from './stated.ts';

const ELEMENTS = ['by', 'nc', 'nd', 'sa'] as const;
/** Tools that Creative Commons publishes as a deed only. */
const WITHOUT_LEGAL_CODE = new Set(['mark', 'certification']);

/** Address of the page that sums a licence up for readers. */
export function deedUrl(license: License): string {
	return `${license.url}deed`;
}

/**
 * Address of a licence's own text.
 *
 * @returns the deed for the Public Domain Mark and the certification, which have no legal code
 */
export function legalCodeUrl(license: License): string {
	if (WITHOUT_LEGAL_CODE.has(license.unit)) return deedUrl(license);
	return `${license.url}legalcode`;
}

/**
 * The short name of a licence as far as it was stated: `CC BY-SA 3.0 DE`, `CC BY-SA`, `Creative
 * Commons`. A version that nobody stated is never printed: to name 4.0 for a plain "CC BY" would
 * grant in the author's name what the author did not.
 *
 * @param license null where only the family was stated
 */
export function licenseLabel(license: StatedLicense | null): string {
	if (license !== null && isExact(license)) return license.shortName;
	const named = ELEMENTS.filter((element) => license?.elements[element]);
	return named.length === 0 ? 'Creative Commons' : `CC ${named.join('-').toUpperCase()}`;
}

/**
 * Whether an address opens the deed or the legal code of this very licence. RDF and badges are
 * addresses of it, too, but nothing that a reader can read.
 *
 * @param url as in an `href`; absolute or without a scheme
 */
export function sameLicense(license: License, url: string): boolean {
	const address = readAddress(url);
	if (address?.kind !== 'license' || !address.whole) return false;
	if (address.form !== 'deed' && address.form !== 'legalcode') return false;
	return (
		address.unit === license.unit &&
		address.version === license.version &&
		address.jurisdiction === license.jurisdiction
	);
}
