import type { FrontMatterProblem, Place } from '../../model.ts';

/** Something wrong in the front matter, with its place. */
export function problem(
	code: FrontMatterProblem['code'],
	detail: string,
	place: Place,
	expected: string | null = null,
): FrontMatterProblem {
	return { code, detail, expected, place };
}
