/**
 * Fills a pattern such as `{title}[ by {authors}].`
 *
 * @param pattern literal text, `{placeholders}` and optional groups in `[…]` (not nested)
 * @param values what stands for each placeholder; absent or empty drops the group around it
 * @param literal makes a part of literal text
 * @returns the parts in order
 */
export function fillPattern<Part>(
	pattern: string,
	values: Readonly<Record<string, readonly Part[]>>,
	literal: (text: string) => Part,
): Part[] {
	const parts: Part[] = [];
	for (const group of pattern.split(/[[\]]/).entries()) {
		const [index, text] = group;
		// Splitting at the brackets leaves the optional groups at the odd places.
		const optional = index % 2 === 1;
		const pieces = text.split(/[{}]/);
		const names = pieces.filter((_, at) => at % 2 === 1);
		if (optional && names.some((name) => !values[name]?.length)) continue;
		for (const [at, piece] of pieces.entries()) {
			if (at % 2 === 1) parts.push(...(values[piece] ?? []));
			else if (piece !== '') parts.push(literal(piece));
		}
	}
	return parts;
}
