import type { AuditResult } from '../model.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { visible } from './visible.ts';
import { nothingCheckedWords, type ReportContext } from './writer.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/**
 * A Code Quality report of GitLab: the fields of Code Climate that it reads, one entry a finding.
 * What was waived is left out, for GitLab knows no such state.
 */
export function reportGitlab(result: AuditResult, context: ReportContext): string {
	const { base, config, outDir } = context;
	const fingerprints = fingerprintsOf(result.findings);
	const entry = (about: {
		check: string;
		description: string;
		fingerprint: string;
		severity: string;
		path: string;
		line: number;
	}): object => ({
		description: visible(about.description),
		check_name: about.check,
		fingerprint: about.fingerprint,
		severity: about.severity,
		location: { path: visible(base + about.path), lines: { begin: about.line } },
	});
	const entries = result.findings.flatMap((finding, at) => {
		const { rule, message, severity, article, place, page, pagePlace, waived } = finding;
		if (waived) return [];
		const where = page === null ? '' : ` (${outDir}${page})`;
		const onPage = article === null && page !== null;
		return entry({
			check: rule,
			description: `${message}${article === null ? '' : where}`,
			fingerprint: fingerprints[at] ?? '',
			severity: severities[severity],
			path: article ?? (page === null ? config : outDir + page),
			line: (onPage ? pagePlace : place)?.line ?? 1,
		});
	});
	const nothing = nothingCheckedWords(result);
	if (nothing !== null) {
		const check = 'nothing-checked';
		entries.unshift(
			entry({
				check,
				description: nothing,
				fingerprint: check,
				severity: 'blocker',
				path: config,
				line: 1,
			}),
		);
	}
	return `${JSON.stringify(entries, null, '\t')}\n`;
}
