import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';

/** Attributes of one address each; readers of feeds need no other. */
const addresses = ['href', 'src', 'poster', 'cite'];
/** A feed reader drops them, or should. */
const dropped = new Set(['script', 'style', 'template', 'link', 'meta', 'base']);
/** Astro's mark of a picture that only its own renderer can resolve. */
const unresolved = '__ASTRO_IMAGE_';

/**
 * HTML as it can stand in a feed: every address whole, because a reader has no page to resolve it
 * against; without scripts and styles, and without pictures whose address is not known yet.
 *
 * @param html content of an article
 * @param link absolute address of its page
 * @param lang BCP 47 tag, or null; a reader's own frame may be in another language and direction
 */
export function readForFeed(html: string, link: string, lang: string | null): string {
	const tree = fromParse5(parseFragment(html)) as Root;
	const open: (Root | Element)[] = [tree];
	for (let parent = open.pop(); parent; parent = open.pop()) {
		const children: Nodes[] = [];
		for (const child of parent.children) {
			if (child.type === 'comment') continue;
			if (child.type !== 'element') children.push(child);
			else if (!dropped.has(child.tagName) && !isUnresolved(child)) {
				complete(child, link);
				children.push(child);
				open.push(child);
			}
		}
		parent.children = children as Element['children'];
	}
	if (lang === null) return toHtml(tree);
	const children = tree.children as Element['children'];
	return toHtml({ type: 'element', tagName: 'div', properties: { lang, dir: 'auto' }, children });
}

function isUnresolved({ properties }: Element): boolean {
	return Object.keys(properties).some((name) => name.toUpperCase().startsWith(unresolved));
}

function complete({ properties }: Element, link: string): void {
	for (const name of addresses) {
		const value = properties[name];
		if (typeof value === 'string' && URL.canParse(value, link)) {
			properties[name] = new URL(value, link).href;
		}
	}
	// Its candidates are relative too; `src` is what readers take.
	delete properties.srcSet;
}
