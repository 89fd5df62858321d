import type { License } from '../../model.ts';
import { allLicenses } from './table.ts';

const MOST = 3;
const ELEMENTS = ['by', 'nc', 'nd', 'sa'] as const;
/** A wrong element weighs more than any difference of version, that more than a wrong place. */
const ELEMENT = 8;
const VERSION = 3;
const OTHER_COUNTRY = 4;
const NO_COUNTRY = 1;
/** Nobody should be sent to a licence that Creative Commons has withdrawn. */
const RETIRED = 3;
const LATEST = '4.0';

let table: readonly Row[] | null = null;

/**
 * The licences that exist and come closest to one that does not.
 *
 * @param wanted what was written; null where a part was not written
 * @returns one to three, best first; equal ones in the order of the table
 */
export function nearestLicenses(wanted: Wanted): License[] {
	table ??= allLicenses().map(row);
	const ofTool = table.filter((one) => one.license.unit === wanted.tool);
	const pool = ofTool.length > 0 ? ofTool : table;
	const set = new Set(wanted.elements);
	const elements = ELEMENTS.map((element) => set.has(element));
	const version = wanted.version ?? LATEST;
	const number = Math.min(Number.parseFloat(version), Number(LATEST));
	const place = wanted.jurisdiction ?? '';
	const best: { license: License; sum: number }[] = [];
	for (const one of pool) {
		if (ofTool.length === 0 && one.license.category === 'publicdomain') continue;
		let sum = one.license.retiredOn === null ? 0 : RETIRED;
		for (const [at, has] of one.elements.entries()) if (has !== elements[at]) sum += ELEMENT;
		if (one.license.version !== version) sum += VERSION + Math.abs(one.version - number);
		if (one.license.jurisdiction !== place) {
			sum += one.license.jurisdiction === '' ? NO_COUNTRY : OTHER_COUNTRY;
		}
		if (best.length === MOST && sum >= (best[MOST - 1]?.sum ?? 0)) continue;
		const rank = best.findIndex((other) => sum < other.sum);
		best.splice(rank === -1 ? best.length : rank, 0, { license: one.license, sum });
		best.length = Math.min(best.length, MOST);
	}
	return best.map((one) => one.license);
}

function row(license: License): Row {
	const elements = ELEMENTS.map((element) => license.elements[element]);
	return { license, elements, version: Number(license.version) };
}

interface Row {
	license: License;
	elements: readonly boolean[];
	version: number;
}

export interface Wanted {
	/** Unit of a tool or of a licence that is not made of the four elements, or null. */
	tool: string | null;
	elements: readonly string[];
	version: string | null;
	jurisdiction: string | null;
}
