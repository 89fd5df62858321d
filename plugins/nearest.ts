/**
 * The word that was probably meant.
 *
 * @param word what was written
 * @param known what exists
 * @returns the closest known word within a third of the length in edits, or null
 */
export function nearest(word: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
		if (edits < least) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}

/**
 * Levenshtein distance.
 *
 * @param limit distances of this size or more are all returned as `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
		}
		if (Math.min(...next) >= limit) return limit;
		row = next;
	}
	return Math.min(limit, row[b.length] ?? limit);
}
