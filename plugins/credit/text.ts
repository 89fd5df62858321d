import type { Credit, CreditPart } from './build.ts';

/**
 * The credit as plain text, one paragraph a line; addresses stand behind the words they belong to.
 */
export function creditToText(credit: Credit): string {
	return [toText(credit.line), toText(credit.changes), ...credit.notices]
		.filter((line) => line !== '')
		.join('\n');
}

function toText(parts: readonly CreditPart[]): string {
	return parts.map(({ text, href }) => (href ? `${text} (${href})` : text)).join('');
}
