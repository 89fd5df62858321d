import type { AuditResult, Finding } from '../model.ts';
import type { Options } from '../options.ts';

/** Tells whether a browser is to look at anything; asked before the driver and its kin are loaded. */
export function wantsLook(result: AuditResult, { browser }: Pick<Options, 'browser'>): boolean {
	if (browser === 'never') return false;
	// What scripts do to pages without a suspicion only a look tells.
	return result.counts.reproductions > 0 || suspectsOf(result).length > 0;
}

/** Findings that a look may settle: of these warnings, those whose page is undecided. */
export function suspectsOf(result: AuditResult): Finding[] {
	return result.findings.filter(
		({ rule, severity, page, waived }) =>
			rule === 'credit-visible' && severity === 'warning' && page !== null && !waived,
	);
}
