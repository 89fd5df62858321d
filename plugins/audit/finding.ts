import { docsUrl, type RuleId, words } from '../messages.ts';
import type { Duty, Evidence, Finding, Place } from '../model.ts';
import type { ArticleContext, Report, Rule } from './rule.ts';

/**
 * Completes a rule's report: words, places, severity, evidence.
 *
 * @param at page and duty, for rules over pages; the duty's evidence stands unless the report has its own
 */
export function toFinding<Id extends RuleId>(
	rule: Rule<Id>,
	report: Report<Id>,
	context: ArticleContext,
	at: { page: string; duty: Duty | undefined } | null,
): Finding {
	const { article } = context;
	const place = report.place ?? (report.field ? article.place(report.field) : null);
	return {
		rule: rule.id,
		severity: report.severity ?? at?.duty?.severity ?? 'error',
		message: words(rule.id, report.message),
		article: article.path,
		place: place ?? { line: 1, column: 1 },
		page: at?.page ?? report.page ?? null,
		pagePlace: pagePlaceOf(report.node),
		actual: report.actual ?? null,
		expected: report.expected ?? [],
		evidence: report.evidence ?? at?.duty?.evidence ?? ownEvidence(rule),
		waived: false,
		url: docsUrl(rule.id),
	};
}

/** Rules over articles guard the product's own contract; their reason stands in their docs. */
function ownEvidence(rule: { docs: { why: string }; id: string }): Evidence {
	return { kind: 'default', text: rule.docs.why, url: docsUrl(rule.id), place: null };
}

function pagePlaceOf(node: Report['node']): Place | null {
	const start = node?.position?.start;
	return start ? { line: start.line, column: start.column } : null;
}
