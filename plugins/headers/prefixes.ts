/**
 * Patterns that fit some addresses and none of the others: `/dir/*`, `/dir/ab*`, or an address as it
 * is. There is no smaller set of patterns that end in `*` or have none.
 *
 * @param wanted addresses to be fitted, each once
 * @param others addresses that no pattern may fit
 * @returns sorted by pattern
 */
export function prefixesOf(wanted: readonly string[], others: readonly string[]): Pattern[] {
	const all = [
		...wanted.map((address) => ({ address, isWanted: true })),
		...others.map((address) => ({ address, isWanted: false })),
	].sort((a, b) => compare(a.address, b.address));
	const counts = [0];
	for (const { isWanted } of all) counts.push((counts.at(-1) ?? 0) + (isWanted ? 1 : 0));
	const found: Pattern[] = [];
	const open: [from: number, to: number][] = [[0, all.length]];
	for (let range = open.pop(); range; range = open.pop()) {
		const [from, to] = range;
		const fitted = (counts[to] ?? 0) - (counts[from] ?? 0);
		if (fitted === 0) continue;
		const first = all[from]?.address ?? '';
		const shared = sharedLength(first, all[to - 1]?.address ?? '');
		if (fitted === to - from) {
			const addresses = all.slice(from, to).map(({ address }) => address);
			found.push(
				to - from === 1
					? { pattern: first, addresses }
					: { pattern: `${first.slice(0, shared)}*`, addresses },
			);
			continue;
		}
		// Sorted, all that go on alike behind what they share stand together.
		for (let start = from; start < to; ) {
			const next = all[start]?.address[shared];
			let end = start + 1;
			while (end < to && all[end]?.address[shared] === next) end += 1;
			// One address that is wanted and not: two files at it. It is left to the file that is not.
			if (start !== from || end !== to) open.push([start, end]);
			start = end;
		}
	}
	return found.sort((a, b) => compare(a.pattern, b.pattern));
}

/** Of sorted addresses, what the first and the last begin with, all between them do. */
function sharedLength(first: string, last: string): number {
	let length = 0;
	while (length < first.length && first[length] === last[length]) length += 1;
	return length;
}

/** By code unit: `localeCompare` depends on the machine. */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A pattern and the addresses that it fits. */
export interface Pattern {
	pattern: string;
	addresses: readonly string[];
}
