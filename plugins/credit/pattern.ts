import { type CreditPart, part } from './part.ts';

/**
 * Fills a pattern such as `{title}[ by {authors}][ on {day}| in {month}].`
 *
 * A full stop of the pattern is left out where the words before it bring one of their own (“Ltd.”,
 * “Why?”).
 *
 * @param pattern literal text, `{placeholders}`, and optional groups in `[…]` (not nested) with forms
 * parted by `|`
 * @param values what stands for each placeholder; a form of a group that lacks one is not used
 * @returns the parts in order
 */
export function fillPattern(
	pattern: string,
	values: Readonly<Record<string, readonly CreditPart[]>>,
): CreditPart[] {
	const parts: CreditPart[] = [];
	for (const [index, group] of pattern.split(/[[\]]/).entries()) {
		// Splitting at the brackets leaves the optional groups at the odd places.
		const forms = index % 2 === 1 ? group.split('|') : [group];
		const pieces = forms
			.map((form) => form.split(/[{}]/))
			.find((each) => index % 2 === 0 || each.every((name, at) => isLiteral(at) || has(name)));
		for (const [at, piece] of (pieces ?? []).entries()) {
			if (!isLiteral(at)) {
				parts.push(...(values[piece] ?? []));
				continue;
			}
			const literal = endsSentence(parts.at(-1)?.text ?? '', piece) ? piece.slice(1) : piece;
			if (literal !== '') parts.push(part('text', literal));
		}
	}
	return parts;

	function has(name: string): boolean {
		return (values[name]?.length ?? 0) > 0;
	}
}

/** Splitting at the braces leaves the placeholders at the odd places. */
function isLiteral(at: number): boolean {
	return at % 2 === 0;
}

/** Whether a literal begins with a full stop that the words before it need no more. */
function endsSentence(before: string, literal: string): boolean {
	const end = before.slice(-4).replace(/["'”’»›」』]+$/, '');
	// Behind an abbreviation, a full stop of another script is no second one.
	if (/^[。।]/.test(literal)) return /[!?…。！？।]$/.test(end);
	return literal.startsWith('.') && /[.!?…。！？।؟۔]$/.test(end);
}
