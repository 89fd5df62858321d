import type { RuleId } from '../messages.ts';
import type { AuditResult, Evidence, Finding, Place } from '../model.ts';
import { reportJson } from '../report/json.ts';

/**
 * The result in the form of the JSON report, version 1, where a place that is not known is absent.
 */
export function toReport(result: AuditResult): AuditReport {
	return JSON.parse(reportJson(result));
}

/** The result behind a report, whose unknown places are null. */
export function fromReport(report: AuditReport): AuditResult {
	const findings = report.findings.map((finding): Finding => {
		const { evidence, place = null, pagePlace = null } = finding;
		return { ...finding, place, pagePlace, evidence: evidence && { place: null, ...evidence } };
	});
	return { ...report, findings };
}

/** The report: what `creditline audit --format json` prints, and what its JSON Schema describes. */
export interface AuditReport extends Omit<AuditResult, 'findings'> {
	/** Sorted by article, place, rule and page. */
	findings: readonly AuditFinding[];
}

/** One broken duty. */
export interface AuditFinding extends Omit<Finding, 'rule' | 'place' | 'pagePlace' | 'evidence'> {
	rule: RuleId;
	/** In the article; absent where it is not known. */
	place?: Place;
	/** In the page; absent where there is nothing to point at. */
	pagePlace?: Place;
	/** Why it is a duty. */
	evidence: AuditEvidence | null;
}

/** Where a duty comes from. */
export interface AuditEvidence extends Omit<Evidence, 'place'> {
	/** In the article; absent where it stands elsewhere. */
	place?: Place;
}
