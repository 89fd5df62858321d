import type { Finding } from '../model.ts';

/** Articles that a line names besides the first. */
const NAMED = 3;
/** So many articles with one message have one cause, such as a template or an entry of the config. */
const MANY = 6;
/** A place in a file of the site, as messages name it: a line of `_headers` holds for many pages. */
const SITE_PLACE = /`[\w.]+` \(line \d+\)/;

/**
 * Puts together what is wrong with many articles in the same words: the first finding stands for all of
 * them. What a line of a file of the site does is told once however few they are. For people; records
 * keep each.
 *
 * @returns the findings to show, in their order, each with the other articles that it stands for
 */
export function joinAlike(findings: readonly Finding[]): Joined[] {
	const groups = Map.groupBy(findings, keyOf);
	const joined = new Map<Finding, Joined | null>();
	for (const group of groups.values()) {
		const [first] = group;
		const articles = new Set(group.flatMap(({ article }) => article ?? []));
		if (!first || first.waived || (articles.size < MANY && !isOfSite(first))) continue;
		for (const finding of group) joined.set(finding, null);
		if (first.article !== null) articles.delete(first.article);
		joined.set(first, { finding: first, others: [...articles] });
	}
	return findings.flatMap((finding) => {
		const one = joined.get(finding);
		return one === undefined ? { finding, others: [] } : (one ?? []);
	});
}

/** `and 4,999 other articles: content/b.md, content/c.md, content/d.md …`; null without any. */
export function othersWords({ others }: Joined): string | null {
	if (others.length === 0) return null;
	const count = others.length.toLocaleString('en');
	const names = others.slice(0, NAMED).join(', ');
	const more = others.length > NAMED ? ' …' : '';
	return `and ${count} other ${others.length === 1 ? 'article' : 'articles'}: ${names}${more}`;
}

function isOfSite({ page, pagePlace, message }: Finding): boolean {
	return page !== null && pagePlace === null && SITE_PLACE.test(message);
}

function keyOf({ rule, severity, message, waived, page, pagePlace }: Finding): string {
	return JSON.stringify([rule, severity, message, waived, page === null, pagePlace === null]);
}

/** A finding that stands for others like it. */
export interface Joined {
	finding: Finding;
	/** Paths of their articles. */
	others: readonly string[];
}
