import type { Element, Nodes, Parents, Root } from 'hast';
import { find, html, svg } from 'property-information';

/** Attributes whose values HTML compares without regard to case (HTML, 4.16.2). */
const FOLDED: ReadonlySet<string> = new Set([
	...['accept', 'accept-charset', 'align', 'alink', 'axis', 'bgcolor', 'charset', 'checked'],
	...['clear', 'codetype', 'color', 'compact', 'declare', 'defer', 'dir', 'direction', 'disabled'],
	...['enctype', 'face', 'frame', 'hreflang', 'http-equiv', 'lang', 'language', 'link', 'media'],
	...['method', 'multiple', 'nohref', 'noresize', 'noshade', 'nowrap', 'readonly', 'rel', 'rev'],
	...['rules', 'scope', 'scrolling', 'selected', 'shape', 'target', 'text', 'type', 'valign'],
	...['valuetype', 'vlink'],
]);
const NONE: readonly Element[] = [];

/**
 * An HTML tree that can be asked upwards and sideways, as selectors do. Elements inside `template`
 * are no part of it. Reading it is linear and does not recurse.
 */
export function documentOf(tree: Root): HtmlDocument {
	const places = new Map<Element, { parent: Element | null; index: number }>();
	const siblings = new Map<Element | null, readonly Element[]>();
	const waiting: [Parents, Element | null][] = [[tree, null]];
	let doctype = false;
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const [node, self] = next;
		const elements: Element[] = [];
		for (const child of node.children as readonly Nodes[]) {
			if (child.type === 'doctype') doctype = true;
			if (child.type !== 'element') continue;
			places.set(child, { parent: self, index: elements.length });
			elements.push(child);
			if (child.tagName !== 'template' && child.children.length > 0) waiting.push([child, child]);
		}
		if (elements.length > 0) siblings.set(self, elements);
	}
	const { quirksMode } = (tree.data ?? {}) as { quirksMode?: boolean };
	return {
		quirks: quirksMode ?? !doctype,
		parentOf: (element) => places.get(element)?.parent ?? null,
		indexOf: (element) => places.get(element)?.index ?? 0,
		childrenOf: (element) => siblings.get(element) ?? NONE,
		has: (element) => places.has(element),
	};
}

/**
 * The value of an attribute as the page has it, or null where the element lacks it. The tree keeps
 * only that a boolean attribute is there; its value then comes out as `true`.
 *
 * @param name Lower case.
 */
export function attributeOf(element: Element, name: string): string | true | null {
	const { property, commaSeparated } = propertyOf(name);
	const value = element.properties[property] ?? element.properties[svgName(name)];
	if (value === undefined || value === null || value === false) return null;
	if (Array.isArray(value)) return value.join(commaSeparated ? ', ' : ' ');
	return value === true ? true : String(value);
}

/** Classes of an element, in the case of the page. */
export function classesOf({ properties }: Element): readonly string[] {
	const { className } = properties;
	return Array.isArray(className) ? (className as string[]) : [];
}

/** Tells whether values of an attribute compare without regard to case. */
export function isFoldedAttribute(name: string): boolean {
	return FOLDED.has(name);
}

const properties = new Map<string, { property: string; commaSeparated: boolean }>();

function propertyOf(name: string): { property: string; commaSeparated: boolean } {
	let known = properties.get(name);
	if (known === undefined) {
		const { property, commaSeparated } = find(html, name);
		known = { property, commaSeparated };
		// Selectors are other people's text: they must not grow the table without end.
		if (properties.size < 1000) properties.set(name, known);
	}
	return known;
}

function svgName(name: string): string {
	return name.includes('-') || name.includes(':') ? find(svg, name).property : name;
}

export interface HtmlDocument {
	/** Without a doctype, class names and ids compare without regard to case. */
	quirks: boolean;
	parentOf(element: Element): Element | null;
	/** Place among the parent's child elements, from 0. */
	indexOf(element: Element): number;
	/** Child elements; with null those of the document itself. */
	childrenOf(element: Element | null): readonly Element[];
	/** False for what stands inside `template`. */
	has(element: Element): boolean;
}
