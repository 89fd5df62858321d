import type { Element, Root } from 'hast';
import type { Block } from '../page/page.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'hgroup', 'header', 'address']);
const MARKS: ReadonlySet<string> = new Set(['byline', 'author', 'authors']);

/**
 * Whether a block is a heading or is marked as a byline: layouts put those beside the text, and in
 * the page's source they may come behind it.
 */
export function isAtByline({ element, container }: Block): boolean {
	return isMarked(element) || (container !== null && isMarked(container));
}

function isMarked(element: Element | Root): boolean {
	if (element.type !== 'element') return false;
	if (HEADINGS.has(element.tagName)) return true;
	const { className, itemProp, rel } = element.properties;
	return [className, itemProp, rel]
		.flatMap((value) => (Array.isArray(value) ? value.map(String) : []))
		.some((name) =>
			name
				.toLowerCase()
				.split(/[-_]+/)
				.some((word) => MARKS.has(word)),
		);
}
