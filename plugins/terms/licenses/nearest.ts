import type { License } from '../../model.ts';
import { allLicenses } from './table.ts';

const MOST = 3;
/** A wrong element weighs more than any difference of version, that more than a wrong place. */
const ELEMENT = 8;
const VERSION = 3;
const OTHER_COUNTRY = 4;
const NO_COUNTRY = 1;
/** Nobody should be sent to a licence that Creative Commons has withdrawn. */
const RETIRED = 3;
const LATEST = '4.0';

/**
 * The licences that exist and come closest to one that does not.
 *
 * @param wanted what was written; null where a part was not written
 * @returns one to three, best first; equal ones in the order of the table
 */
export function nearestLicenses(wanted: Wanted): License[] {
	const pool = allLicenses().filter((one) =>
		wanted.tool === null ? one.category === 'licenses' : one.unit === wanted.tool,
	);
	const known = pool.length > 0 ? pool : allLicenses();
	const best: { license: License; sum: number }[] = [];
	for (const license of known) {
		const sum = cost(license, wanted);
		const place = best.findIndex((one) => sum < one.sum);
		best.splice(place === -1 ? best.length : place, 0, { license, sum });
		best.length = Math.min(best.length, MOST);
	}
	return best.map((one) => one.license);
}

function cost(license: License, wanted: Wanted): number {
	let sum = license.retiredOn === null ? 0 : RETIRED;
	for (const element of ['by', 'nc', 'nd', 'sa'] as const) {
		if (license.elements[element] !== wanted.elements.includes(element)) sum += ELEMENT;
	}
	const version = Number(license.version);
	const asked = Math.min(Number.parseFloat(wanted.version ?? LATEST), Number(LATEST));
	if (license.version !== (wanted.version ?? LATEST)) sum += VERSION + Math.abs(version - asked);
	const place = wanted.jurisdiction ?? '';
	if (license.jurisdiction !== place) {
		sum += license.jurisdiction === '' ? NO_COUNTRY : OTHER_COUNTRY;
	}
	return sum;
}

export interface Wanted {
	/** Unit of a tool or of a licence that is not made of the four elements, or null. */
	tool: string | null;
	elements: readonly string[];
	version: string | null;
	jurisdiction: string | null;
}
