import type { License } from '../../model.ts';
import { isOrdinary, sameElements } from './stated.ts';
import { allLicenses } from './table.ts';

/** Creative Commons named it compatible with BY-SA 4.0, both ways, in 2014. */
const FREE_ART: OtherLicense = {
	id: 'LAL-1.3',
	name: 'Free Art License 1.3',
	url: 'https://artlibre.org/licence/lal/en/',
};
/** Creative Commons named it compatible with BY-SA 4.0, one way only, on 2015-10-08. */
const GPL: OtherLicense = {
	id: 'GPL-3.0-only',
	name: 'GNU General Public License v3.0',
	url: 'https://www.gnu.org/licenses/gpl-3.0.html',
};

/**
 * Whether a ShareAlike licence lets its adaptations carry another licence.
 *
 * - 1.0: exactly that licence;
 * - 2.0 to 3.0: the same, a later version, a port of this or a later version;
 * - 4.0: this version or a later one.
 *
 * The elements stay the same, and nothing moves down. Sources: 1.0 to 3.0 section 4(b), 4.0 section
 * 3(b)(1). A port is read as the text that it translates.
 */
export function shareAlikeAllows(from: License, to: License): boolean {
	if (from === to) return true;
	if (from.version === '1.0') return false;
	if (!isOrdinary(to) || to.category !== 'licenses') return false;
	if (!sameElements(from.elements, to.elements)) return false;
	if (to.version > from.version) return true;
	return to.version === from.version && to.jurisdiction !== '';
}

/** All licences of Creative Commons that adaptations under a ShareAlike licence may carry. */
export function shareAlikeLicenses(from: License): License[] {
	return allLicenses().filter((to) => shareAlikeAllows(from, to));
}

/**
 * The licences of others that Creative Commons has named compatible: for BY-SA 4.0 only. For
 * BY-SA 3.0, whose section 4(b) speaks of such licences, it never named any.
 *
 * Source: https://creativecommons.org/compatiblelicenses
 */
export function compatibleLicenses(from: License): readonly OtherLicense[] {
	return from.unit === 'by-sa' && from.version === '4.0' ? [FREE_ART, GPL] : [];
}

/** A licence that is not of Creative Commons. */
export interface OtherLicense {
	/** SPDX id. */
	id: string;
	name: string;
	url: string;
}
