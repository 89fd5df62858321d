import type { Element } from 'hast';
import { targetKeyOf } from './address/address.ts';
import { elementSnippet } from './element-snippet.ts';
import { parseRefresh } from './page/refresh.ts';
import { urlPathsOf } from './robots/headers-file.ts';
import type { ServedHeader } from './robots/host-headers.ts';
import type { PageContext } from './rule.ts';

/** Seconds in which a reader gets to the end of a text and its credit, at the least. */
const READABLE = 60;

/**
 * Where a page sends its readers before they can have read its credit: every `Refresh`, as a header
 * or as a `<meta>`, that leads elsewhere in less than a minute. The page itself, under any of its
 * addresses, is not elsewhere, and at the source readers have the original.
 */
export function departures({ page, headers, terms, site }: PageContext): Departure[] {
	const stays = new Set([
		targetKeyOf(URL.parse(page.url)),
		targetKeyOf(URL.parse(terms.source?.url ?? '')),
		...urlPathsOf(page.path).map((path) => targetKeyOf(URL.parse(path, site ?? page.url))),
	]);
	const found: Departure[] = [];
	const add = (content: string, rest: Omit<Departure, 'url' | 'seconds'>): void => {
		const refresh = parseRefresh(content, page.base);
		if (refresh === null || refresh.url === null || refresh.seconds >= READABLE) return;
		const { url, seconds } = refresh;
		const key = targetKeyOf(url);
		if (key === null || !stays.has(key)) found.push({ url, seconds, ...rest });
	};
	for (const { name, content, element, within } of page.pragmas) {
		if (name !== 'refresh') continue;
		const text = elementSnippet('meta', { 'http-equiv': 'refresh', content });
		add(content, { text, element, header: null, scriptless: within === 'noscript' });
	}
	for (const header of headers) {
		const { name, value } = header;
		if (name.toLowerCase() !== 'refresh') continue;
		add(value, { text: `${name}: ${value}`, element: null, header, scriptless: false });
	}
	return found;
}

/** A refresh that takes readers away. */
export interface Departure {
	url: URL;
	seconds: number;
	/** As it stands there. */
	text: string;
	/** Null for a header. */
	element: Element | null;
	/** Null for an element. */
	header: ServedHeader | null;
	/** Only where scripts are off. */
	scriptless: boolean;
}
