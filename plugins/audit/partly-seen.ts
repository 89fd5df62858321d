import { coverSight } from './cascade/cover.ts';
import { describePlaces, type Environment } from './cascade/environment.ts';
import { joinSights, mergeSights, type Sight } from './cascade/sight.ts';
import { hasWords } from './credit-reading.ts';
import type { Link, Page } from './page/page.ts';

/**
 * Where none of a page's backlinks is seen, or where it is not certain that one is: on narrow
 * screens, in dark mode, or wherever a rule applies that cannot be decided here. Several backlinks
 * may complete one another.
 *
 * @returns null where every reader sees one
 */
export function partlySeen(page: Page, backlinks: readonly Link[]): PartlySeen | null {
	// One without words has nothing that a reader could miss, or see.
	const clickable = backlinks.filter(hasWords);
	const [link] = clickable;
	if (link === undefined) return null;
	const partly = partlyOf(
		page,
		clickable.map(({ element, sight }) => joinSights(sight, coverSight(page.layers, element))),
	);
	return partly && { ...partly, link };
}

/**
 * Where a part of the credit is hidden, or perhaps, that is seen elsewhere. Where the backlink is, too,
 * the credit as a whole is, and `credit-visible` says so.
 *
 * @param sights how each place that has the part is seen; of several one is enough
 */
export function partHidden(
	page: Page,
	backlinks: readonly Link[],
	sights: readonly (Sight | null)[],
): Omit<PartlySeen, 'link'> | null {
	const partly = partlyOf(page, sights);
	if (partly === null) return null;
	const whole = partlySeen(page, backlinks);
	return whole?.code === 'somewhere' || whole?.code === partly.code ? null : partly;
}

function partlyOf(page: Page, sights: readonly (Sight | null)[]): Omit<PartlySeen, 'link'> | null {
	const sight = sights.length === 0 ? null : sights.reduce(mergeSights);
	if (sight === null) return null;
	const code = sight.seen.includes('hidden') ? ('somewhere' as const) : ('doubtful' as const);
	const wanted = code === 'somewhere' ? 'hidden' : 'doubtful';
	const places = new Set<Environment>();
	for (const [at, surroundings] of page.surroundings.entries()) {
		const seen = sight.seen.length === 1 ? sight.seen[0] : sight.seen[at];
		if (seen === wanted) for (const place of surroundings) places.add(place);
	}
	return { sight, code, where: describePlaces(places) };
}

interface PartlySeen {
	sight: Sight;
	link: Link;
	/** Hidden somewhere for certain, or perhaps. */
	code: 'somewhere' | 'doubtful';
	/** Where, in words; empty for everywhere. */
	where: string;
}
