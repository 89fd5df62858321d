import type { AuditResult } from '../model.ts';

/** The report as JSON, version 1: the same input gives the same bytes. */
export function reportJson(result: AuditResult): string {
	return `${JSON.stringify(result, null, '\t')}\n`;
}
