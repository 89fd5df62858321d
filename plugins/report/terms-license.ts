import type { License, LicenseElements, Terms } from '../model.ts';
import type { LicenseReading } from '../terms/licenses/index.ts';
import type { NoticeSummary } from '../terms/notice/index.ts';
import type { TermsRecord } from './terms-record.ts';

/** The licence as far as front matter and text state it. */
export function licenseRecord(
	terms: Terms,
	summary: NoticeSummary,
	license: License | null,
	elements: string[],
): TermsRecord['license'] {
	if (license) {
		const { id, version, url, name } = license;
		return { id, family: 'creative-commons', elements, version, url, name };
	}
	const { grant } = terms;
	// A licence without a version is printed without one: nobody has stated it.
	if (summary.license?.kind === 'versionless') {
		const name = grant.kind === 'publisher' ? grant.name : summary.license.written;
		return { id: null, family: 'creative-commons', elements, version: null, url: null, name };
	}
	if (grant.kind === 'publisher') {
		return {
			id: grant.id,
			family: 'other',
			elements,
			version: null,
			url: grant.url,
			name: grant.name,
		};
	}
	return { id: null, family: 'none', elements: [], version: null, url: null, name: null };
}

/** The licence that a reading makes out exactly, or null. */
export function readLicense(reading: LicenseReading | null): License | null {
	return reading?.kind === 'license' ? reading.license : null;
}

/** The elements of a licence without a version, or null. */
export function elementsStated(reading: LicenseReading | null): LicenseElements | null {
	return reading?.kind === 'versionless' ? reading.elements : null;
}

/** Elements as a list, in their usual order. */
export function namesOf(elements: LicenseElements | null): string[] {
	return elements ? (['by', 'nc', 'nd', 'sa'] as const).filter((name) => elements[name]) : [];
}
