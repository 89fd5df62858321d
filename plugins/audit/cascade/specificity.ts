/** Ids; classes, attributes and pseudo-classes; types and pseudo-elements (Selectors 4, 17). */
export type Specificity = [number, number, number];

/** Adds one specificity to another, in place. */
export function addUp(total: Specificity, more: Readonly<Specificity>): void {
	total[0] += more[0];
	total[1] += more[1];
	total[2] += more[2];
}

/** Less than zero when the first one is weaker. */
export function compareSpecificity(a: Readonly<Specificity>, b: Readonly<Specificity>): number {
	return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The strongest of a list; `[0, 0, 0]` for none. */
export function strongest(all: readonly Readonly<Specificity>[]): Specificity {
	const best = all.reduce<Readonly<Specificity>>(
		(most, each) => (compareSpecificity(each, most) > 0 ? each : most),
		[0, 0, 0],
	);
	return [best[0], best[1], best[2]];
}
