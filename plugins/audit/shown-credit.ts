import type { CreditReading } from './credit-reading.ts';

/** A credit is a line or a few; where a whole footer counts as one, its beginning tells enough. */
const longest = 600;

/**
 * The credit's words as a reader sees them, one line a block.
 *
 * @returns null where a page shows none
 */
export function shownCredit(reading: CreditReading | null): string | null {
	const lines = (reading?.area ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
	if (lines.length === 0) return null;
	const text = lines.join('\n');
	return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}
