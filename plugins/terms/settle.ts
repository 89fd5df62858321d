import type { Duty, Evidence, Grant } from '../model.ts';

const RULES = 'the publisher’s rules';
/** Media beside the text, for which the licence is not given; doubts about the source; kept notices. */
const NO_CONDITIONS: ReadonlySet<string> = new Set([
	'media-granted',
	'article-declared',
	'notice-kept',
]);

/**
 * Puts the duties of all sides together. The same duty from several sides is one: the stricter
 * severity holds, said in the words of whoever binds most, and the others are named. Where a duty is
 * no more than the product's default, a sentence of the article that waives it takes it away.
 *
 * Creative Commons knows no further conditions (4.0 section 2(a)(5)(B); FAQ): what a publisher asks
 * beside such a licence is a condition of its own, and its evidence says so.
 *
 * @param duties in the order of the sides
 * @param waived rules that the article's own text waives
 * @returns in the order in which each duty was first named
 */
export function settleDuties(
	duties: readonly Duty[],
	grant: Grant,
	waived: ReadonlySet<string> = new Set(),
): Duty[] {
	const groups = new Map<string, Duty[]>();
	for (const duty of duties) {
		if (waived.has(duty.rule) && duty.evidence.kind === 'default') continue;
		const key = keyOf(duty);
		const group = groups.get(key);
		if (group) group.push(duty);
		else groups.set(key, [duty]);
	}
	const exact = grant.kind === 'license';
	return [...groups.values()].map((group) => {
		const [first, ...others] = [...group].sort((a, b) => rankOf(a, exact) - rankOf(b, exact));
		return withSides(first as Duty, others, grant);
	});
}

/** Rule and detail; whom a duty is owed to (`to`) makes no other duty of it. */
function keyOf({ rule, detail }: Duty): string {
	const entries = Object.entries(detail).filter(([name]) => name !== 'to');
	return JSON.stringify([rule, ...entries.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Errors first; then the text's own words, a licence that is known, the publisher's rules. */
function rankOf({ severity, evidence }: Duty, exact: boolean): number {
	const order: readonly Evidence['kind'][] = exact
		? ['notice', 'license', 'profile', 'front-matter', 'default']
		: ['notice', 'profile', 'license', 'front-matter', 'default'];
	return (severity === 'error' ? 0 : 10) + order.indexOf(evidence.kind);
}

function withSides(first: Duty, others: readonly Duty[], grant: Grant): Duty {
	const remarks: string[] = [];
	const told = others.filter(({ evidence }) => evidence.kind !== 'default');
	const named = new Set(told.map(({ evidence }) => sideOf(evidence)));
	named.delete(sideOf(first.evidence));
	if ([...named].some((side) => side.startsWith(`${RULES}, `))) named.delete(RULES);
	const sides = [...named];
	const milder = others.some(({ severity }) => severity !== first.severity);
	if (sides.length > 0) {
		remarks.push(`See also ${sides.join('; ')}${milder ? '; the strictest of them holds' : ''}.`);
	}
	const apart = NO_CONDITIONS.has(first.rule);
	if (grant.kind === 'license' && !apart && isOwnCondition([first, ...others])) {
		remarks.push(`This is the publisher’s own condition, apart from ${grant.license.shortName}.`);
	}
	const to = [first, ...others].find(({ detail }) => detail.to !== undefined)?.detail.to;
	// What the article says is quoted as it stands; what is not its own stands in square brackets.
	const remark = first.evidence.kind === 'notice' ? `[${remarks.join(' ')}]` : remarks.join(' ');
	const text = remarks.length > 0 ? `${first.evidence.text} ${remark}` : first.evidence.text;
	return {
		...first,
		detail: to === undefined ? first.detail : { ...first.detail, to },
		evidence: { ...first.evidence, text },
	};
}

/** Asked for by the publisher, and by no clause of the licence. */
function isOwnCondition(group: readonly Duty[]): boolean {
	const kinds = group.map(({ evidence }) => evidence.kind);
	const own = kinds[0] === 'profile' || kinds[0] === 'notice';
	return own && !kinds.includes('license');
}

/** A side in a few words: `CC BY 4.0, section 3(a)(1)(C)`, `line 12`, the policy's address. */
function sideOf({ kind, text, url, place }: Evidence): string {
	if (kind === 'license') return text.slice(0, Math.max(0, text.indexOf(': '))) || text;
	if (kind === 'notice') return place ? `line ${place.line} of the article` : 'the article';
	if (kind === 'profile') return url ? `${RULES}, ${url}` : RULES;
	return 'the front matter';
}
