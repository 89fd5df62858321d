/**
 * A list whose values are made when they are first asked for, and kept.
 *
 * @param items one a value
 * @param make the value of an item
 */
export function lazyList<Item, Value>(
	items: readonly Item[],
	make: (item: Item) => Value,
): readonly Value[] {
	const list: Value[] = [];
	for (const [at, item] of items.entries()) {
		const get = (): Value => {
			const value = make(item);
			Object.defineProperty(list, at, { value });
			return value;
		};
		Object.defineProperty(list, at, { configurable: true, enumerable: true, get });
	}
	return list;
}
