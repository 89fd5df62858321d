/** The least, the middle and the most of some numbers; NaN where there are none. */
export function spread(values: readonly number[]): { least: number; median: number; most: number } {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number): number =>
		sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
	return { least: at(0), median: at(0.5), most: at(1) };
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
	return spread(values).median;
}
