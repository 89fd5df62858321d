import type { PhraseName } from './language.ts';
import type { Hit } from './matcher.ts';

const NEGATION_REACH = 2;
/** Words from a denial to what must not be done without: "do not translate any of it without asking". */
const DONE_WITHOUT = 8;
/** Words between a verb and what it is done to: "change the original headline". */
const OBJECT = 3;

/** "Do not change the headline": what follows is not the text. */
export function isOfHeadline(hit: Hit, hits: readonly Hit[]): boolean {
	const near = (name: PhraseName, from: number): Hit | undefined =>
		hits.find((one) => one.rule.name === name && one.from >= from && one.from <= from + OBJECT);
	const headline = near('headline', hit.to);
	return headline !== undefined && near('this-work', headline.to) === undefined;
}

/** A denial right before the phrase that is not part of it. */
export function isDenied(hit: Hit, hits: readonly Hit[]): boolean {
	return hits.some(
		(one) =>
			one.rule.name === 'negation' &&
			one.rule.language === hit.rule.language &&
			one.to <= hit.from &&
			one.from >= hit.from - NEGATION_REACH,
	);
}

/** "May not be reproduced without permission", "do not translate it without asking": that allows nothing. */
export function isForbidding(hit: Hit, hits: readonly Hit[]): boolean {
	return hits.some(({ rule, from, to }) => {
		if (rule.name === 'reserved') return from < hit.to && hit.from < to;
		const isBefore = to <= hit.from && from >= hit.from - DONE_WITHOUT;
		return rule.name === 'negation' && rule.language === hit.rule.language && isBefore;
	});
}

/** "Do not shorten it" forbids one kind of change, not all of them. */
export function isOfOneKind(hit: Hit, hits: readonly Hit[]): boolean {
	return hits.some(
		({ rule, from, to }) =>
			(rule.name === 'no-translate' || rule.name === 'no-shorten') &&
			from < hit.to &&
			hit.from < to,
	);
}
