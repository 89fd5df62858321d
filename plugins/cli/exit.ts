import { passes } from '../audit/result.ts';
import type { Verdict } from '../model.ts';

/** Exit codes of the command line. Permanent. */
export const exitCodes = {
	pass: 0,
	/** A duty is broken. */
	fail: 1,
	/** Usage or configuration. */
	usage: 2,
	/** No articles or no pages. */
	nothingChecked: 3,
	/** An input could not be read. */
	unreadable: 4,
	/** Our own fault. */
	internal: 70,
} as const;

/** Exit code of a command that has judged. */
export function exitCodeOf(verdict: Verdict): number {
	if (verdict === 'nothing-checked') return exitCodes.nothingChecked;
	return passes(verdict) ? exitCodes.pass : exitCodes.fail;
}

/** A mistake in how the command was called: shown as it is, exit code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}
