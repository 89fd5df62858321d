import type { AuditResult } from '../model.ts';
import { visible } from '../report/visible.ts';
import type { Difference } from './compare.ts';

/** Of more lines of one kind than these, the number is told. */
const mostShown = 50;

/** Differences that a host makes without changing what readers and crawlers get. */
export function isHarmless({ kind }: Difference): boolean {
	return kind === 'rewritten';
}

/** What a verification has found, as lines for a person. */
export function verifyPretty(report: VerifyReport): string {
	const { differences, served, verdict } = report;
	const lines = shortened(
		differences.map(({ kind, path, message }) => `${kind} ${visible(path)}: ${message}`),
	);
	if (served) {
		lines.push(
			...shortened(
				served.failed.map(({ path, reason }) => `not fetched ${visible(path)}: ${visible(reason)}`),
			),
			...shortened(
				served.redirects.map(
					({ from, to, status }) => `redirect ${status} ${visible(from)} → ${visible(to)}`,
				),
			),
		);
		if (served.beyond > 0) {
			lines.push(`not fetched: ${served.beyond} more addresses than --max-pages allows`);
		}
	}
	lines.push(`creditline: ${verdict} (${summaryOf(report)})`);
	return `${lines.join('\n')}\n`;
}

/** The same for programs; equal input gives equal bytes. */
export function verifyJson(report: VerifyReport): string {
	return `${JSON.stringify(report, null, '\t')}\n`;
}

function summaryOf({ files, differences, served }: VerifyReport): string {
	const broken = differences.filter((one) => !isHarmless(one)).length;
	if (!served) {
		return broken === 0
			? `${counted(files, 'file is', 'files are')} byte for byte what passed`
			: `${counted(broken, 'file differs', 'files differ')} from what passed`;
	}
	const { fetched, failed, beyond, report } = served;
	const { errors, warnings } = report.counts;
	return [
		`${counted(fetched, 'file', 'files')} fetched`,
		...(failed.length + beyond > 0 ? [`${failed.length + beyond} not`] : []),
		counted(errors, 'error', 'errors'),
		counted(warnings, 'warning', 'warnings'),
		...(broken > 0 ? [`${counted(broken, 'file differs', 'files differ')} from what passed`] : []),
	].join(', ');
}

function shortened(lines: readonly string[]): string[] {
	const rest = lines.length - mostShown;
	return rest > 1 ? [...lines.slice(0, mostShown), `… and ${rest} more`] : [...lines];
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** What `creditline verify` tells, version 1. */
export interface VerifyReport {
	version: 1;
	/** `incomplete`: something could not be fetched, and nothing else is wrong. */
	verdict: 'pass' | 'waived' | 'fail' | 'nothing-checked' | 'incomplete';
	/** How many files were compared or fetched. */
	files: number;
	/** From the record; sorted by path. */
	differences: readonly Difference[];
	/** Of a site that was fetched. */
	served?: {
		origin: string;
		fetched: number;
		/** An earlier run has left so many answers. */
		resumed: number;
		/** Files of the record, or addresses that were linked to, that are not there. */
		missing: readonly string[];
		failed: readonly { path: string; reason: string }[];
		redirects: readonly { from: string; to: string; status: number }[];
		/** Addresses that were found and not fetched, being too many. */
		beyond: number;
		report: AuditResult;
	};
}
