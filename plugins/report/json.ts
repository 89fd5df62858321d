import type { AuditResult } from '../model.ts';

/**
 * The report as JSON, version 1: the same input gives the same bytes. A place that is not known is
 * left out, never guessed.
 */
export function reportJson(result: AuditResult): string {
	const withoutUnknownPlaces = (key: string, value: unknown): unknown =>
		value === null && (key === 'place' || key === 'pagePlace') ? undefined : value;
	return `${JSON.stringify(result, withoutUnknownPlaces, '\t')}\n`;
}
