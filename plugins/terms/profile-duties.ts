import type { Declaration, Duty, Terms } from '../model.ts';
import type { Options } from '../options.ts';
import { houseRule } from './house-rule.ts';
import { profileCredit } from './profile-credit.ts';
import { profileUse } from './profile-use.ts';
import type { PublisherProfile } from './publishers/index.ts';
import { placeholderValues } from './wording.ts';

/**
 * What a publisher's house rules ask beyond the licence. Each duty names the policy as its evidence;
 * that such a condition is the publisher's own, apart from a Creative Commons licence, is said where
 * all sides are put together.
 *
 * @param terms resolved but for the duties
 * @param profile of the publisher, or null
 * @param declaration as the article wrote it
 * @param options name of the site; ids of publishers whose counter the owner allows
 * @param pixelInText address of a counter that the text has, or null
 */
export function profileDuties(
	terms: Terms,
	profile: PublisherProfile | null,
	declaration: Declaration,
	options: Pick<Options, 'site' | 'pixels'>,
	pixelInText: string | null,
): Duty[] {
	if (!profile || isBefore(terms.source?.published ?? null, profile.appliesFrom)) return [];
	const owed = houseRule(profile);
	const values = placeholderValues(terms, declaration, options.site);
	return [
		...profileCredit(terms, profile, owed, values),
		...profileUse(terms, profile, owed, {
			pixels: options.pixels,
			pixelInText,
			title: declaration.title,
		}),
	];
}

/** Whether a work came out before the house rules began to hold; a vague date decides nothing. */
export function isBefore(published: string | null, from: string | undefined): boolean {
	return published !== null && from !== undefined && published < from.slice(0, published.length);
}
