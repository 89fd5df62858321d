import type { Duty, License, LicenseElements, Terms } from '../../model.ts';
import { adaptationLicenses, mayRelicense, parseLicense } from '../../terms/index.ts';
import { statedLicenseOf } from '../stated-terms.ts';

/**
 * What the terms say that a changed version may carry.
 *
 * @param duty of `sharealike-kept`; without `license` only words ask for it
 */
export function originalOf(duty: Duty, terms: Terms): Original {
	const reading = parseLicense(duty.detail.license ?? '');
	const exact = reading.kind === 'license' ? reading.license : null;
	const elements = exact?.elements ?? statedLicenseOf(terms.grant)?.license.elements ?? null;
	return { license: exact?.elements.sa ? exact : null, elements };
}

/**
 * Whether a changed version may carry a licence.
 *
 * - Known licence: as its ShareAlike clause has it. From a port to the text of the same version
 *   without a country a person must look: the texts without a country name "a jurisdiction license",
 *   and only some of the ports name the way back.
 * - Words or elements only: a licence with other elements breaks them; one with the same may be the
 *   right one or another version, so nothing is said.
 */
export function fitOf({ license: from, elements }: Original, to: License): Fit {
	if (from) {
		if (mayRelicense(from, to).allowed) return 'fits';
		const home = to.unit === from.unit && to.version === from.version && to.jurisdiction === '';
		return home && from.version !== '1.0' ? 'doubtful' : 'breaks';
	}
	if (!to.elements.sa) return elements?.sa ? 'breaks' : 'doubtful';
	if (!elements) return 'fits';
	return to.elements.nc === elements.nc && to.elements.nd === elements.nd ? 'fits' : 'breaks';
}

/** Whether an address is that of a licence of others which Creative Commons has named compatible. */
export function isCompatible({ license }: Original, url: URL): boolean {
	if (!license) return false;
	return adaptationLicenses(license).others.some((other) => {
		const known = new URL(other.url);
		const start = known.pathname.replace(/(?:\.[\w.]+|\/\w\w\/)$/, '');
		const host = (one: URL): string => one.hostname.replace(/^www\./, '');
		return host(url) === host(known) && url.pathname.startsWith(start);
	});
}

/** Names of the licences that may be carried, for a sentence. Ports are summed up. */
export function carriersOf({ license, elements }: Original): string {
	if (!license) return elements?.sa ? 'one with the same elements' : 'the same terms';
	const { licenses, others } = adaptationLicenses(license);
	const named = licenses.filter((one) => one === license || one.jurisdiction === '');
	const names = [...named.map(({ shortName }) => shortName), ...others.map(({ name }) => name)];
	if (licenses.length > named.length) names.push('a port of these');
	return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}

/** The licence itself, and the newest that may follow it. */
export function offeredBy({ license }: Original): License[] {
	if (!license) return [];
	const newest = adaptationLicenses(license)
		.licenses.filter(({ jurisdiction }) => jurisdiction === '')
		.sort((a, b) => (a.version < b.version ? 1 : -1));
	return [...new Set([license, ...newest.slice(0, 1)])];
}

export interface Original {
	/** The ShareAlike licence of the work, or null where only words ask for it. */
	license: License | null;
	/** What of it is known. */
	elements: LicenseElements | null;
}

export type Fit = 'fits' | 'doubtful' | 'breaks';
