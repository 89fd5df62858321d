import { type DomHandler, ElementType, parseDocument } from 'htmlparser2';
import { namespaces, type Rights, type RightsField, rightsFields } from './rights.ts';
import { kept } from './values.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
/** Beyond this a packet is a history of edits or worse, and no tool puts rights behind it. */
const longest = 1 << 20;

/**
 * Reads the rights out of an XMP packet, in any of the spellings of RDF/XML that XMP allows: properties
 * as elements or attributes, any prefix, a licensor as a description or a bare resource.
 *
 * @param text of the packet; what is no XMP has no rights
 */
export function readXmp(text: string): Rights {
	if (text.length > longest) return {};
	const root = findRdf(parseDocument(text, { xmlMode: true, decodeEntities: true }));
	if (root === null) return {};
	const rights: Rights = {};
	for (const about of elementsOf(root.element)) {
		const { element, spaces } = withSpaces(about, root.spaces);
		readInto(rights, element, spaces, '');
	}
	return kept(rights);
}

function readInto(rights: Rights, element: Element, spaces: Spaces, inside: string): void {
	for (const [name, value] of Object.entries(element.attribs)) {
		add(rights, fieldOf(name, spaces, inside), [value]);
	}
	for (const child of elementsOf(element)) {
		const property = withSpaces(child, spaces);
		if (isNamed(property, namespaces.plus, 'Licensor')) {
			readLicensor(rights, property);
			continue;
		}
		add(rights, fieldOf(child.name, property.spaces, inside), valuesOf(property));
	}
}

/** The first licensor only: a second one is another offer, which the flat fields would mix up. */
function readLicensor(rights: Rights, property: Spaced): void {
	const [list] = elementsOf(property.element).map((one) => withSpaces(one, property.spaces));
	const [item] = list ? elementsOf(list.element).map((one) => withSpaces(one, list.spaces)) : [];
	if (item === undefined) return;
	const [inner] = elementsOf(item.element).map((one) => withSpaces(one, item.spaces));
	const struct = inner && isNamed(inner, rdf, 'Description') ? inner : item;
	readInto(rights, struct.element, struct.spaces, 'licensor');
}

function valuesOf({ element, spaces }: Spaced): string[] {
	const resource = attribute(element, spaces, 'resource');
	if (resource !== undefined) return [resource];
	const [list] = elementsOf(element);
	if (list === undefined) return [textOf(element)];
	const items = elementsOf(list);
	const standard = items.find((item) => item.attribs['xml:lang'] === 'x-default');
	if (isNamed(withSpaces(list, spaces), rdf, 'Alt')) {
		return [standard ?? items[0]].flatMap((item) => (item ? [textOf(item)] : []));
	}
	return items.map((item) => attribute(item, spaces, 'resource') ?? textOf(item));
}

function add(rights: Rights, field: RightsField | null, values: string[]): void {
	if (field === null || rights[field] !== undefined) return;
	rights[field] = values;
}

function fieldOf(name: string, spaces: Spaces, inside: string): RightsField | null {
	const [prefix = '', local = ''] = name.split(':');
	const space = spaces[prefix];
	for (const [field, [own, property, kind]] of Object.entries(rightsFields)) {
		if (property !== local || namespaces[own] !== space) continue;
		if ((kind === 'licensor') === (inside === 'licensor')) return field as RightsField;
	}
	return null;
}

function findRdf(document: ParentNode): Spaced | null {
	for (const element of elementsOf(document)) {
		const top = withSpaces(element, {});
		if (isNamed(top, rdf, 'RDF')) return top;
		for (const child of elementsOf(element)) {
			const below = withSpaces(child, top.spaces);
			if (isNamed(below, rdf, 'RDF')) return below;
		}
	}
	return null;
}

function attribute(element: Element, spaces: Spaces, local: string): string | undefined {
	const name = Object.keys(element.attribs).find((key) => {
		const [prefix = '', own = ''] = key.split(':');
		return own === local && spaces[prefix] === rdf;
	});
	return name === undefined ? undefined : element.attribs[name];
}

function isNamed({ element, spaces }: Spaced, space: string, local: string): boolean {
	const [prefix = '', own = ''] = element.name.split(':');
	return own === local && spaces[prefix] === space;
}

function withSpaces(element: Element, above: Spaces): Spaced {
	const own = Object.entries(element.attribs).flatMap(([name, value]) =>
		name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [],
	);
	return {
		element,
		spaces: own.length === 0 ? above : { ...above, ...Object.fromEntries(own) },
	};
}

function elementsOf(node: ParentNode): Element[] {
	return node.children.filter((child): child is Element => child.type === ElementType.Tag);
}

function textOf(element: Element): string {
	return element.children
		.flatMap((node) => (node.type === ElementType.Text && 'data' in node ? [node.data] : []))
		.join('');
}

type ParentNode = ReturnType<typeof parseDocument> | Element;
type Element = Extract<DomHandler['dom'][number], { attribs: unknown }>;
type Spaces = Readonly<Record<string, string>>;
interface Spaced {
	element: Element;
	spaces: Spaces;
}
