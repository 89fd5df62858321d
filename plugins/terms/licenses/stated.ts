import type { License, LicenseElements } from '../../model.ts';
import { allLicenses } from './table.ts';

/** Versions that have a text without a country, newest first. */
const VERSIONS = ['4.0', '3.0', '2.5', '2.0', '1.0'];

/** Whether a licence is one that exists, not a name without a version. */
export function isExact(license: StatedLicense): license is License {
	return license.version !== null;
}

/**
 * The licences that a name without a version may mean, newest first: one of each version, without
 * a country. What binds under any of them binds; only what each of them allows is allowed.
 *
 * @param elements the elements that were named
 */
export function candidates(elements: LicenseElements): readonly License[] {
	const same = allLicenses().filter(
		(one) =>
			one.jurisdiction === '' &&
			one.category === 'licenses' &&
			isOrdinary(one) &&
			sameElements(one.elements, elements),
	);
	return VERSIONS.flatMap((version) => same.filter((one) => one.version === version));
}

/** Whether two licences are made of the same elements. */
export function sameElements(a: LicenseElements, b: LicenseElements): boolean {
	return a.by === b.by && a.nc === b.nc && a.nd === b.nd && a.sa === b.sa;
}

/** False for Sampling and Developing Nations, whose grants the elements do not tell. */
export function isOrdinary(license: License): boolean {
	return license.category === 'publicdomain' || !/sampling|devnations/.test(license.unit);
}

/** A name of which nobody said the version. */
export interface VersionlessLicense {
	version: null;
	elements: LicenseElements;
}

/** A licence as it was stated, with or without its version. */
export type StatedLicense = License | VersionlessLicense;
