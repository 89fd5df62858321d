/**
 * `astro-creditline/vitest`: `await expect(site).toBeCredited()`. To import it is enough.
 */
import { expect } from 'vitest';
import { type AuditReport, type AuditSite, audit } from '../api/index.ts';
import { fromReport } from '../api/report.ts';
import { passes } from '../audit/result.ts';
import { reportPretty } from '../report/pretty.ts';

/** What can be expected to be credited: a site, or the report of one that was judged already. */
export type CreditedSubject = AuditSite | AuditReport;

expect.extend({ toBeCredited });

/**
 * Judges a site as `audit()` does. The message lists the findings as `creditline audit` prints them.
 *
 * @throws {TypeError} when it is given neither a site nor a report
 * @throws when nothing was checked: that is neither credited nor not credited
 */
async function toBeCredited(received: unknown): Promise<MatcherResult> {
	if (!isSubject(received)) {
		throw new TypeError('toBeCredited() expects { files, options } or the report of audit()');
	}
	const isSite = 'files' in received;
	const report = isSite ? await audit(received) : received;
	const message = (): string =>
		reportPretty(fromReport(report), {
			color: false,
			textOf: (path) => (isSite ? textAt(received, path) : null),
			outDir: isSite ? `${received.outDir ?? 'dist'}/` : '',
		});
	if (report.verdict === 'nothing-checked') throw new Error(message());
	return { pass: passes(report.verdict), message };
}

function isSubject(value: unknown): value is CreditedSubject {
	if (typeof value !== 'object' || value === null) return false;
	const { files, findings } = value as Partial<AuditSite & AuditReport>;
	return files instanceof Map || Array.isArray(findings);
}

function textAt({ files }: AuditSite, path: string): string | null {
	const content = files.get(path);
	if (content === undefined) return null;
	return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

interface MatcherResult {
	pass: boolean;
	message(): string;
}

declare module 'vitest' {
	// The parameters are vitest's own: a declaration that is merged must have the same.
	interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
		/**
		 * Every page, feed item and text twin that carries somebody's work has the credit and the
		 * backlink that the work's terms ask for. Waivers of the options count. To be awaited.
		 */
		toBeCredited(): Promise<R>;
	}
}
