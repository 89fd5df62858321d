import type {
	ArticleRecord,
	AuditResult,
	Finding,
	PageRecord,
	Place,
	Unchecked,
	Verdict,
} from '../model.ts';
import type { ArticleBrief } from './conclude.ts';
import { onePerPage } from './records.ts';

/**
 * Puts the report together.
 *
 * @param contexts all articles
 * @param carried by article path: the pages that carry it
 * @param findings in any order
 * @param pages how many pages were read
 */
export function summarise(
	contexts: readonly ArticleBrief[],
	carried: ReadonlyMap<string, readonly PageRecord[]>,
	findings: readonly Finding[],
	pages: number,
): AuditResult {
	const sorted = [...findings].sort(byPlace);
	const errors = sorted.filter(({ severity, waived }) => severity === 'error' && !waived);
	const failed = new Set(errors.map(({ article }) => article));
	const records = contexts
		.map((context) => recordOf(context, carried, failed))
		.sort((a, b) => compare(a.path, b.path));
	const verdict: Verdict =
		errors.length > 0 ? 'fail' : records.length === 0 || pages === 0 ? 'nothing-checked' : 'pass';
	return {
		version: 1,
		verdict,
		counts: {
			articles: records.length,
			republished: contexts.filter(({ terms }) => terms.status === 'republished').length,
			pages,
			reproductions: records.reduce((sum, record) => sum + record.pages.length, 0),
			errors: errors.length,
			warnings: sorted.filter(({ severity }) => severity === 'warning').length,
			waived: sorted.filter(({ waived }) => waived).length,
		},
		articles: records,
		findings: sorted,
	};
}

function recordOf(
	{ article, terms }: ArticleBrief,
	carried: ReadonlyMap<string, readonly PageRecord[]>,
	failed: ReadonlySet<string | null>,
): ArticleRecord {
	const verdict = failed.has(article.path)
		? 'fail'
		: terms.status === 'original'
			? 'original'
			: 'pass';
	const { grant, source } = terms;
	return {
		path: article.path,
		verdict,
		source: source && {
			url: source.url,
			publisher: terms.publisher?.name ?? null,
			title: terms.title,
		},
		license:
			grant.kind === 'license'
				? { id: grant.license.id, url: grant.license.url, name: grant.license.name }
				: grant.kind === 'publisher'
					? { id: grant.id, url: grant.url, name: grant.name }
					: null,
		pages: onePerPage(carried.get(article.path) ?? []).sort((a, b) => compare(a.path, b.path)),
	};
}

/** A report with further files that nobody could look into. */
export function withUnchecked(result: AuditResult, more: readonly Unchecked[]): AuditResult {
	const unchecked = [...(result.unchecked ?? []), ...more];
	if (unchecked.length === 0) return result;
	return { ...result, unchecked: unchecked.sort((a, b) => compare(a.path, b.path)) };
}

/**
 * A report where not every page could be looked at: that an article has none is not known then.
 *
 * @param result before waivers
 */
export function withoutAbsences(result: AuditResult): AuditResult {
	const { counts, articles } = result;
	const findings = result.findings.filter(({ rule, page }) => rule !== 'page-present' || page);
	const errors = findings.filter(({ severity }) => severity === 'error');
	const failed = new Set(errors.map(({ article }) => article));
	const verdict = result.verdict === 'fail' && errors.length === 0 ? 'pass' : result.verdict;
	return {
		...result,
		verdict,
		findings,
		counts: { ...counts, errors: errors.length, warnings: findings.length - errors.length },
		articles: articles.map((one) =>
			one.verdict === 'fail' && !failed.has(one.path) ? { ...one, verdict: 'pass' } : one,
		),
	};
}

/** Whether a verdict lets a site be deployed. */
export function passes(verdict: Verdict): boolean {
	return verdict === 'pass' || verdict === 'waived';
}

/** The order of findings in a report. */
export function byPlace(a: Finding, b: Finding): number {
	return (
		compare(a.article ?? '', b.article ?? '') ||
		comparePlace(a.place, b.place) ||
		// What is wrong in the article itself is the cause of what its pages lack.
		Number(Boolean(a.page)) - Number(Boolean(b.page)) ||
		compare(a.rule, b.rule) ||
		compare(a.page ?? '', b.page ?? '') ||
		comparePlace(a.pagePlace, b.pagePlace)
	);
}

function comparePlace(a: Place | null, b: Place | null): number {
	return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** By code unit: `localeCompare` depends on the machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
