import type { Duty } from '../model.ts';
import type { Options } from '../options.ts';

/**
 * What the terms ask for goes before what the site prefers: the place of a credit is the publisher's
 * condition, and `placement` only says where it goes when nobody minds. Two duties that ask for
 * different ends are both kept by a credit at each.
 *
 * @param duties of the terms; `credit-placed` has `at` of `top`, `end`, `both` or `either`
 * @param placement of the options; `manual` counts as `bottom`
 */
export function placeCredit(duties: readonly Duty[], placement: Options['placement']): Placing {
	const asked = new Set(
		duties.filter(({ rule }) => rule === 'credit-placed').map(({ detail }) => detail.at),
	);
	const top = asked.has('top') || asked.has('both');
	const end = asked.has('end') || asked.has('both');
	const preferred = placement === 'top' ? 'top' : 'bottom';
	if (top && end) return { main: preferred, both: true };
	return { main: top ? 'top' : end ? 'bottom' : preferred, both: false };
}

/** The two ends of an article's text. */
export type End = 'top' | 'bottom';

/** Where the credit stands. */
export interface Placing {
	/** The end with the full credit. */
	main: End;
	/** A short credit stands at the other end, too. */
	both: boolean;
}
