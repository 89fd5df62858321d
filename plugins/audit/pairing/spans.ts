/**
 * Sorts spans and joins those that touch.
 *
 * @param spans in any order
 */
export function joinSpans(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const span of [...spans].sort((one, other) => one.from - other.from)) {
		const last = joined.at(-1);
		if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
		else joined.push({ ...span });
	}
	return joined;
}

/** Numbers from one up to, but without, another. */
export interface Span {
	from: number;
	to: number;
}
