import type { Finding } from '../model.ts';

/** Articles that a line names besides the first. */
const NAMED = 3;
/** A place in a file of the site, as messages name it: a line of `_headers` holds for many pages. */
const SITE_PLACE = /`[\w.]+` \(line \d+\)/;

/**
 * Puts together what one line of a file of the site does to many articles: the first finding stands for
 * all that say the same of the same line. For people; records keep each.
 *
 * @returns the findings to show, in their order, each with the other articles that it stands for
 */
export function joinSiteWide(findings: readonly Finding[]): Joined[] {
	const first = new Map<string, Joined>();
	const joined: Joined[] = [];
	for (const finding of findings) {
		const { rule, severity, message, article, page, pagePlace, waived } = finding;
		const one: Joined = { finding, others: [] };
		const isShared = page !== null && pagePlace === null && !waived && SITE_PLACE.test(message);
		const key = JSON.stringify([rule, severity, message]);
		const known = isShared ? first.get(key) : undefined;
		if (known === undefined) {
			joined.push(one);
			if (isShared) first.set(key, one);
		} else if (article !== null && article !== known.finding.article) {
			known.others.push(article);
		}
	}
	return joined;
}

/** `and 4,999 other articles: content/b.md, content/c.md, content/d.md …`; null without any. */
export function othersWords({ others }: Joined): string | null {
	const paths = [...new Set(others)];
	if (paths.length === 0) return null;
	const count = paths.length.toLocaleString('en');
	const names = paths.slice(0, NAMED).join(', ');
	const more = paths.length > NAMED ? ' …' : '';
	return `and ${count} other ${paths.length === 1 ? 'article' : 'articles'}: ${names}${more}`;
}

/** A finding that stands for others like it. */
export interface Joined {
	finding: Finding;
	/** Paths of their articles. */
	others: string[];
}
