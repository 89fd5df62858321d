import type { LicenseElements } from '../../model.ts';
import type { PublisherProfile } from '../../profile/schema.ts';
import { parseLicense } from '../licenses/index.ts';

/**
 * What the licences of a profile, or its own grant, allow.
 *
 * @param profile
 * @returns null for what is not said, or not the same in all licences of the profile
 */
export function permissionsOf({ licenses, grant }: PublisherProfile): Permissions {
	const all = licenses.flatMap(({ license }) => {
		const reading = parseLicense(license);
		return reading.kind === 'license' ? [reading.license.elements] : [];
	});
	if (all.length === 0 && grant?.elements) {
		const { elements } = grant;
		const has = (element: keyof LicenseElements): boolean => elements.includes(element);
		all.push({ by: has('by'), nc: has('nc'), nd: has('nd'), sa: has('sa') });
	}
	const agreed = (element: keyof LicenseElements): boolean | null => {
		const [first, ...rest] = all.map((elements) => elements[element]);
		return first === undefined || rest.some((one) => one !== first) ? null : first;
	};
	return {
		by: agreed('by'),
		adapt: grant?.adapt ?? opposite(agreed('nd')),
		commercial: grant?.commercial ?? opposite(agreed('nc')),
		shareAlike: grant?.shareAlike ?? agreed('sa'),
	};
}

function opposite(value: boolean | null): boolean | null {
	return value === null ? null : !value;
}

/** Null: not stated. */
interface Permissions {
	/** Whether a credit is a condition of the licence. */
	by: boolean | null;
	adapt: boolean | null;
	commercial: boolean | null;
	shareAlike: boolean | null;
}
