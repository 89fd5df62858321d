import { createHash } from 'node:crypto';
import type { Element, Nodes, Root } from 'hast';
import { resolveSheet } from '../audit/cascade/sheet-address.ts';

/** Attributes that decide how an element stands on the page. */
const STANDING = ['style', 'hidden', 'inert', 'ariaHidden', 'open', 'popover', 'dir', 'role'];
/** What a page builder writes anew on each page. */
const NUMBERS = /\d+/g;
const HEADING = /^h[1-6]$/;
const CONTENT = /^(?:main|article)$/;
const UNSEEN = /^(?:script|style|link|meta|title)$/;
const CONTROL = /^(?:a|button|input|label|summary)$/;
const SCRIPT_TYPE = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

/**
 * What two pages have in common that a browser shows alike: style sheets, scripts, and the elements
 * that lead to the credit. The elements beside them count as far as the article's own text, whose
 * shape is another one on every page.
 *
 * @param tree of the page
 * @param path of the page, relative to the output folder
 * @param links the credit's
 * @param further what else must be alike
 */
export function signatureOf(
	tree: Root,
	path: string,
	links: readonly Element[],
	further: readonly unknown[],
): string {
	const hash = createHash('sha256');
	const add = (...parts: readonly unknown[]): void => {
		hash.update(`${JSON.stringify(parts)}\n`);
	};
	add(...further);
	const parents = new Map<Nodes, Element | Root>();
	const waiting: Nodes[] = [tree];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type !== 'root' && node.type !== 'element') continue;
		if (node.type === 'element') addLoaded(node, path, add);
		for (const child of node.children.toReversed()) {
			parents.set(child, node);
			waiting.push(child);
		}
	}
	for (const link of links) {
		add('link', shapeOf(link));
		const chain: (Element | Root)[] = [];
		for (let at = parents.get(link); at; at = parents.get(at)) chain.push(at);
		let inContent = false;
		chain.reverse();
		for (const [at, above] of chain.entries()) {
			if (above.type === 'element') {
				add('in', shapeOf(above));
				inContent ||= CONTENT.test(above.tagName) || above.properties.role === 'main';
			}
			if (!inContent) add('beside', besideOf(above, chain[at + 1] ?? link));
		}
	}
	return hash.digest('base64');
}

/** Sheets and scripts: what changes how the page looks. */
function addLoaded(
	{ tagName, properties, children }: Element,
	path: string,
	add: (...parts: readonly unknown[]) => void,
): void {
	const at = (href: unknown): string => {
		const written = String(href ?? '');
		return written === '' ? '' : (resolveSheet(written, path) ?? written);
	};
	const inside = (): string =>
		children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	if (tagName === 'style') add('style', properties.media, inside());
	if (tagName === 'link' && /stylesheet|preload/.test(String(properties.rel))) {
		add('sheet', at(properties.href), properties.media, properties.as);
	}
	if (tagName === 'script' && SCRIPT_TYPE.test(String(properties.type ?? ''))) {
		add('script', properties.type, at(properties.src), inside());
	}
}

function besideOf({ children }: Element | Root, own: Element | Root): string[] {
	const found = new Set<string>();
	for (const child of children) {
		if (child === own || child.type !== 'element') continue;
		if (UNSEEN.test(child.tagName)) continue;
		found.add(`${shapeOf(child)} ${hasControl(child)}`);
	}
	return [...found].sort();
}

/** What lies over a page with something to press may be there to be closed. */
function hasControl(element: Element): boolean {
	const waiting: Nodes[] = [element];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type !== 'element') continue;
		if (CONTROL.test(node.tagName) || node.properties.role === 'button') return true;
		for (const child of node.children) waiting.push(child);
	}
	return false;
}

function shapeOf({ tagName, properties }: Element): string {
	const id = HEADING.test(tagName) ? '' : String(properties.id ?? '').replace(NUMBERS, '#');
	const data = Object.keys(properties).filter((name) => name.startsWith('data'));
	const isRoot = tagName === 'html' || tagName === 'body';
	return JSON.stringify([
		tagName,
		id,
		properties.className ?? [],
		STANDING.map((name) => properties[name] ?? null),
		// On the root a value is a theme; elsewhere it is the page's own.
		isRoot ? data.sort().map((name) => [name, properties[name]]) : data.sort(),
	]);
}
