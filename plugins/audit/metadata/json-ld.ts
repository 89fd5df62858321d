import type { Element } from 'hast';
import { addValue, type Item, newItem, plainName, type Value } from './item.ts';

/** Keys of JSON-LD whose value is the thing itself, not a property. */
const containers = ['@graph', '@list', '@set', '@included'];

/**
 * Reads the JSON-LD of one script without loading contexts: schema.org is taken for granted, as search
 * engines do. No recursion; never throws.
 *
 * @returns the items that stand alone or in a `@graph`, or what is wrong with the JSON
 */
export function readJsonLd(script: Element): { items: Item[] } | { broken: string } {
	const text = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	let json: unknown;
	try {
		json = JSON.parse(text.trim());
	} catch (error) {
		return { broken: error instanceof Error ? error.message : String(error) };
	}
	const items: Item[] = [];
	const open: Open[] = [{ json, into: (value) => typeof value !== 'string' && items.push(value) }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { json: value, into } = next;
		if (Array.isArray(value)) {
			for (const one of [...value].reverse()) open.push({ json: one, into });
		} else if (typeof value === 'string' || typeof value === 'number') into(String(value));
		else if (typeof value === 'object' && value !== null) open.push(...opened(value, into, script));
	}
	return { items: withReferences(items) };
}

/** What lies in an object, last first. */
function opened(object: object, into: Open['into'], script: Element): Open[] {
	const entries = Object.entries(object);
	const inner: Open[] = [];
	const value = entries.find(([key]) => key === '@value');
	if (value) return [{ json: value[1], into }];
	for (const [key, one] of entries) if (containers.includes(key)) inner.push({ json: one, into });
	const own = entries.filter(([key]) => !containers.includes(key) && key !== '@context');
	if (own.length > 0) {
		const types = own.filter(([key]) => key === '@type' || key === 'type').flatMap(([, t]) => t);
		const id = own.find(([key]) => key === '@id')?.[1];
		const item = newItem(
			script,
			'JSON-LD',
			types.filter((type) => typeof type === 'string').map(plainName),
			typeof id === 'string' ? id : null,
		);
		into(item);
		for (const [key, one] of own) {
			if (key.startsWith('@')) continue;
			inner.push({ json: one, into: (given) => addValue(item, plainName(key), given) });
		}
	}
	return inner.reverse();
}

/** Puts the thing itself where only its `@id` stands. */
function withReferences(items: Item[]): Item[] {
	const known = new Map<string, Item>();
	const all: Item[] = [...items];
	for (let at = 0; at < all.length; at += 1) {
		const item = all[at] as Item;
		if (item.id !== null && item.properties.size > 0 && !known.has(item.id)) {
			known.set(item.id, item);
		}
		for (const values of item.properties.values()) {
			for (const value of values) if (typeof value !== 'string') all.push(value);
		}
	}
	for (const { properties } of all) {
		for (const values of properties.values()) {
			for (const [at, value] of values.entries()) {
				if (typeof value === 'string' || value.properties.size > 0 || value.id === null) continue;
				values[at] = known.get(value.id) ?? value;
			}
		}
	}
	return items;
}

interface Open {
	json: unknown;
	into(value: Value): void;
}
