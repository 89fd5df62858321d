import type { AuditResult } from '../model.ts';
import { escapeOf } from './visible.ts';

/**
 * The report as JSON, version 1: the same input gives the same bytes. A place that is not known is
 * left out, never guessed.
 */
export function reportJson(result: AuditResult): string {
	const withoutUnknownPlaces = (key: string, value: unknown): unknown =>
		value === null && (key === 'place' || key === 'pagePlace') ? undefined : value;
	const text = JSON.stringify(result, withoutUnknownPlaces, '\t');
	// JSON lets characters stand that a terminal obeys; such ones are in strings only.
	return `${text.replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escapeOf)}\n`;
}
