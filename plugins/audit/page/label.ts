import type { Element } from 'hast';
import { fold, stringOf } from './element.ts';
import type { Block } from './page.ts';

/** What search results and social cards show of a page. */
const shownNames: ReadonlySet<string> = new Set([
	...['description', 'og:title', 'og:description', 'og:site_name'],
	...['twitter:title', 'twitter:description'],
]);
const none: readonly Label[] = [];

/**
 * The words that an element shows in other ways than as text: its tooltip, its accessible name, the
 * alternative text of a picture, and of the head the title and the descriptions.
 *
 * @param foreign inside a drawing, whose `<title>` is not the page's
 */
export function labelsOf(element: Element, block: Block, foreign: boolean): readonly Label[] {
	const { tagName, properties } = element;
	const { title, ariaLabel, alt } = properties;
	const isMeta = tagName === 'meta';
	const isTitle = tagName === 'title' && !foreign;
	if (!isMeta && !isTitle && (title ?? ariaLabel ?? alt) === undefined) return none;
	const found: Label[] = [];
	const add = (text: unknown, name: string): void => {
		const words = fold(stringOf(text) ?? '');
		if (words !== '') found.push({ text: words, name, element, block });
	};
	if (isTitle) {
		const [first] = element.children;
		if (first?.type === 'text') add(first.value, '<title>');
	} else if (isMeta) {
		const name = stringOf(properties.name) ?? stringOf(properties.property) ?? '';
		if (shownNames.has(name.trim().toLowerCase())) add(properties.content, `<meta> ${name.trim()}`);
	} else {
		add(title, 'title');
		add(ariaLabel, 'aria-label');
		add(alt, 'alt');
	}
	return found;
}

/** Words in an attribute or in the head. */
export interface Label {
	text: string;
	/** Of the attribute, or what it is in the head. */
	name: string;
	element: Element;
	block: Block;
}
