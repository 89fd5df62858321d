import type { Element } from 'hast';
import { stringOf } from './element.ts';

/** Names that content systems and comment services give to what visitors write. */
const NAMES =
	/^(?:comments?|comments?-(?:area|body|content|list|section|thread|wrapper)|commentlist|respond|disqus(?:_thread)?|fb-comments|giscus|utterances|cusdis_thread|isso-(?:thread|comment)|remark42|hyvor-talk-view|graphcomment|commento|webmentions?|u-comment)$/i;

/**
 * Tells whether an element is marked as the comments of visitors, by its id, one of its classes or
 * its type. `comments-open` on a body or `no-comments` are other names and do not count; `body`,
 * `html` and `main` hold more than that whatever they are called.
 */
export function isVisitors({ tagName, properties }: Element): boolean {
	if (tagName === 'body' || tagName === 'html' || tagName === 'main') return false;
	const { id, className, itemType } = properties;
	if (id === undefined && className === undefined && itemType === undefined) return false;
	const names = `${stringOf(id) ?? ''} ${stringOf(className) ?? ''}`.split(/\s+/);
	return (
		names.some((name) => NAMES.test(name)) ||
		/(?:^|\s)https?:\/\/schema\.org\/(?:User)?Comments?(?:\s|$)/i.test(stringOf(itemType) ?? '')
	);
}

/** Comments of visitors, and the ones around them. */
export interface Visitors {
	element: Element;
	outer: Visitors | null;
}
