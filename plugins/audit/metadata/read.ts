import type { Element, ElementContent, RootContent } from 'hast';
import { stringOf } from '../page/element.ts';
import type { Page } from '../page/page.ts';
import type { Item } from './item.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata, tokens } from './microdata.ts';
import { readRdfa } from './rdfa.ts';

const read = new WeakMap<Page, Metadata>();

/** What a page says to machines: read once a page, asked for each work on it. */
export function metadataOf(page: Page): Metadata {
	let metadata = read.get(page);
	if (!metadata) {
		metadata = readMetadata(page);
		read.set(page, metadata);
	}
	return metadata;
}

function readMetadata({ tree }: Page): Metadata {
	const found: Metadata = { items: [], broken: [], named: [], licensed: new Map() };
	let hasMicrodata = false;
	let hasRdfa = false;
	const open: (RootContent | ElementContent)[] = [...tree.children].reverse();
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type !== 'element' || node.tagName === 'template') continue;
		const { tagName, properties, children } = node;
		if (tagName === 'script') addScript(node, found);
		else if (tagName === 'meta' || tagName === 'link') addNamed(node, found);
		hasMicrodata ||= properties.itemScope !== undefined;
		hasRdfa ||=
			(properties.property !== undefined && !isCard(node)) ||
			properties.typeof !== undefined ||
			properties.about !== undefined ||
			(properties.rel !== undefined && hasPrefix(properties.rel));
		for (let at = children.length - 1; at >= 0; at -= 1) {
			const child = children[at];
			if (child?.type === 'element') open.push(child);
		}
	}
	if (hasMicrodata) found.items.push(...readMicrodata(tree));
	if (hasRdfa) {
		const { items, licensed } = readRdfa(tree);
		found.items.push(...items);
		found.licensed = licensed;
	}
	return found;
}

function addScript(script: Element, found: Metadata): void {
	const type = stringOf(script.properties.type) ?? '';
	if (!/^\s*application\/ld\+json\s*(?:;|$)/i.test(type)) return;
	const result = readJsonLd(script);
	if ('items' in result) found.items.push(...result.items);
	else found.broken.push({ script, detail: result.broken });
}

/** `<meta name>` and `<link rel>` with what they say. */
function addNamed(element: Element, { named }: Metadata): void {
	const { tagName, properties } = element;
	const value = stringOf(tagName === 'meta' ? properties.content : properties.href)?.trim();
	if (!value) return;
	const names =
		tagName === 'meta'
			? [stringOf(properties.name) ?? stringOf(properties.property) ?? '']
			: tokens(properties.rel);
	for (const name of names) named.push({ name: name.trim().toLowerCase(), value, element });
}

/** Open Graph borrows the attribute and says nothing that is read here. */
function isCard({ tagName, properties }: Element): boolean {
	const name = stringOf(properties.property) ?? '';
	return tagName === 'meta' && /^(?:og|article|twitter|fb|profile|book|music|video):/i.test(name);
}

function hasPrefix(rel: unknown): boolean {
	return tokens(rel).some((token) => token.includes(':'));
}

export interface Metadata {
	items: Item[];
	/** Scripts of JSON-LD that are no JSON. */
	broken: { script: Element; detail: string }[];
	named: Named[];
	/** Elements with `rel="license"` on a page with RDFa, and what that is about: empty for the page. */
	licensed: ReadonlyMap<Element, string | null>;
}

export interface Named {
	/** Lower case. */
	name: string;
	value: string;
	element: Element;
}
