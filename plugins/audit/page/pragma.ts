import type { Element } from 'hast';
import { stringOf } from './element.ts';
import type { Within } from './resource.ts';

/**
 * What a `<meta http-equiv>` tells the browser in place of a header (HTML, 4.2.5.3), or null where the
 * element is none. Case of the name does not matter.
 *
 * @param within the part of the document that it stands in
 * @param loaded how many addresses the page has named above it
 */
export function pragmaOf(element: Element, within: Within, loaded: number): Pragma | null {
	const { httpEquiv, content } = element.properties;
	const name = (Array.isArray(httpEquiv) ? httpEquiv.join(' ') : (stringOf(httpEquiv) ?? ''))
		.trim()
		.toLowerCase();
	if (name === '') return null;
	return { name, content: stringOf(content) ?? '', element, within, loaded };
}

/** One `<meta http-equiv>`. */
export interface Pragma {
	/** Lower case: `refresh`, `content-security-policy` … */
	name: string;
	content: string;
	element: Element;
	within: Within;
	/** What the page has named above it is not bound by it. */
	loaded: number;
}
