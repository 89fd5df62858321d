import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fold, stringOf } from '../page/element.ts';
import { addValue, type Item, newItem, plainName, type Value } from './item.ts';

/** Nodes that are read for one text. */
const MOST_NODES = 200;
/** Items whose `itemref` is followed. */
const MOST_REFERRING = 50;

/**
 * Reads the microdata of a page (HTML, 5.2): items that are no property of another one come first in
 * the list, the others lie in their properties and in the list as well. No recursion.
 */
export function readMicrodata(tree: Root): Item[] {
	const items: Item[] = [];
	const byId = new Map<string, Element>();
	const referring: { item: Item; ids: string[] }[] = [];
	const stack: Frame[] = [{ nodes: tree.children, at: 0, item: null }];
	while (stack.length > 0) {
		const frame = stack.at(-1) as Frame;
		const node = frame.nodes[frame.at];
		frame.at += 1;
		if (!node) {
			stack.pop();
			continue;
		}
		if (node.type !== 'element' || node.tagName === 'template') continue;
		const id = stringOf(node.properties.id);
		if (id !== null && !byId.has(id)) byId.set(id, node);
		const own = openItem(node);
		if (own) {
			items.push(own);
			const ids = tokens(node.properties.itemRef);
			if (ids.length > 0) referring.push({ item: own, ids });
		}
		if (frame.item) addProperties(frame.item, node, own);
		stack.push({ nodes: node.children, at: 0, item: own ?? frame.item });
	}
	for (const { item, ids } of referring.slice(0, MOST_REFERRING)) {
		for (const id of ids.slice(0, MOST_REFERRING)) {
			const element = byId.get(id);
			if (element) addReferred(item, element);
		}
	}
	return items;
}

/** Properties of an element that stands elsewhere; items in it are left alone. */
function addReferred(item: Item, element: Element): void {
	const open: (RootContent | ElementContent)[] = [element];
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type !== 'element' || node.tagName === 'template') continue;
		const own = openItem(node);
		addProperties(item, node, own);
		if (!own) open.push(...[...node.children].reverse());
	}
}

function openItem(element: Element): Item | null {
	const { itemScope, itemType, itemId } = element.properties;
	if (itemScope === undefined || itemScope === null || itemScope === false) return null;
	return newItem(element, 'microdata', tokens(itemType).map(plainName), stringOf(itemId));
}

function addProperties(item: Item, element: Element, own: Item | null): void {
	for (const name of tokens(element.properties.itemProp)) {
		addValue(item, plainName(name), own ?? contentOf(element));
	}
}

function contentOf(element: Element): Value {
	const { tagName, properties } = element;
	const first = (...names: readonly string[]): string | null =>
		stringOf(names.map((name) => properties[name]).find((value) => value != null));
	switch (tagName) {
		case 'meta':
			return first('content') ?? '';
		case 'a':
		case 'area':
		case 'link':
			return first('href') ?? '';
		case 'audio':
		case 'embed':
		case 'iframe':
		case 'img':
		case 'source':
		case 'track':
		case 'video':
			return first('src') ?? '';
		case 'object':
			return first('data') ?? '';
		case 'data':
		case 'meter':
			return first('value') ?? '';
		case 'time':
			return first('dateTime') ?? textIn(element);
		default:
			return first('content') ?? textIn(element);
	}
}

/** Words inside an element, white space folded; a name, an address or a headline needs no more of them. */
export function textIn(element: Element): string {
	const parts: string[] = [];
	const open: ElementContent[] = element.children.slice(0, MOST_NODES).reverse();
	let left = MOST_NODES;
	for (let node = open.pop(); node && left > 0; node = open.pop()) {
		left -= 1;
		if (node.type === 'text') parts.push(node.value);
		if (node.type === 'element') open.push(...node.children.slice(0, left).reverse());
	}
	return fold(parts.join(''));
}

/** Words of an attribute that is a list. */
export function tokens(value: unknown): string[] {
	return (stringOf(value) ?? '').split(/\s+/).filter((token) => token !== '');
}

interface Frame {
	nodes: readonly (RootContent | ElementContent)[];
	at: number;
	/** Item that properties belong to. */
	item: Item | null;
}
