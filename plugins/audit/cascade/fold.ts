/** An entry of a list that has one where all are the same. */
export function pick<T>(list: readonly T[], at: number): T {
	return (list.length === 1 ? list[0] : list[at]) as T;
}

/** One for all where they are all the same. */
export function folded<T>(list: readonly T[]): readonly T[] {
	return list.every((one) => one === list[0]) ? list.slice(0, 1) : list;
}
