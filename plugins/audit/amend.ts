import type { AuditResult, Finding } from '../model.ts';
import { byPlace } from './result.ts';

/**
 * A report after a closer look: some findings are settled, others have come up.
 *
 * @param result stays as it is
 * @param settled warnings that do not hold, each the same object as in the result
 * @param added findings on pages of the result
 */
export function amend(
	result: AuditResult,
	settled: ReadonlySet<Finding>,
	added: readonly Finding[],
): AuditResult {
	if (settled.size === 0 && added.length === 0) return result;
	const findings = [...result.findings.filter((one) => !settled.has(one)), ...added].sort(byPlace);
	const errors = added.filter(({ severity, waived }) => severity === 'error' && !waived);
	const failed = new Set(errors.map(({ article, page }) => JSON.stringify([article, page])));
	const failedArticles = new Set(errors.map(({ article }) => article));
	const changeOf = (severity: Finding['severity']): number =>
		added.filter((one) => one.severity === severity).length -
		[...settled].filter((one) => one.severity === severity).length;
	return {
		...result,
		verdict: errors.length > 0 ? 'fail' : result.verdict,
		counts: {
			...result.counts,
			errors: result.counts.errors + changeOf('error'),
			warnings: result.counts.warnings + changeOf('warning'),
		},
		articles: result.articles.map((article) => {
			if (!failedArticles.has(article.path)) return article;
			const pages = article.pages.map((page) =>
				failed.has(JSON.stringify([article.path, page.path]))
					? { ...page, verdict: 'fail' as const }
					: page,
			);
			return { ...article, verdict: 'fail' as const, pages };
		}),
		findings,
	};
}
