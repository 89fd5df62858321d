import type { Element } from 'hast';

/**
 * A thing that metadata describe, in whatever syntax: its types and properties, without the prefix of
 * schema.org; properties of other vocabularies keep theirs (`cc:license`, `dct:creator`).
 */
export interface Item {
	types: string[];
	/** `@id`, `itemid`, `about`, `resource`; null where it has none. */
	id: string | null;
	properties: Map<string, Value[]>;
	/** Where it stands. */
	node: Element;
	/** For messages: `JSON-LD`, `microdata`, `RDFa`. */
	syntax: Syntax;
}

export type Value = string | Item;
export type Syntax = 'JSON-LD' | 'microdata' | 'RDFa';

/** A new item without properties. */
export function newItem(node: Element, syntax: Syntax, types: string[], id: string | null): Item {
	return { types, id, properties: new Map(), node, syntax };
}

/** Adds a value to a property. */
export function addValue({ properties }: Item, name: string, value: Value): void {
	const values = properties.get(name);
	if (values) values.push(value);
	else properties.set(name, [value]);
}

/** All values of the first of some properties that an item has. */
export function valuesOf({ properties }: Item, ...names: readonly string[]): Value[] {
	return names.flatMap((name) => properties.get(name) ?? []);
}

/** `Article` of `schema:Article`, `https://schema.org/Article`. */
export function plainName(name: string): string {
	return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');
}

/** The one address that a value is or has: a string, or `@id` or `url` of an item. */
export function addressOf(value: Value): string | null {
	if (typeof value === 'string') return value.trim();
	const url = valuesOf(value, 'url').find((one) => typeof one === 'string');
	return typeof url === 'string' ? url.trim() : value.id;
}
