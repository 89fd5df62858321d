import type { Element } from 'hast';
import { targetKeyOf } from './address/address.ts';
import { bareHost } from './address/host.ts';
import { elementSnippet } from './element-snippet.ts';
import { leadsTo, pageKey } from './page/own-links.ts';
import { parseRefresh } from './page/refresh.ts';
import { hostPathsOf } from './robots/base-path.ts';
import type { ServedHeader } from './robots/host-headers.ts';
import type { ServedRedirect } from './robots/host-redirects.ts';
import type { PageContext } from './rule.ts';

/** Seconds in which a reader gets to the end of a text and its credit, at the least. */
const READABLE = 60;

/**
 * Where a page sends its readers before they can have read its credit: every `Refresh`, as a header
 * or as a `<meta>`, that leads elsewhere in less than a minute. The page itself, under any of its
 * addresses, is not elsewhere, and at the source readers have the original.
 */
export function departures(context: PageContext): Departure[] {
	const { page, headers } = context;
	const stays = keysOf(context);
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

/**
 * Where the host leads visitors in place of the page; null where it serves it, or leads to the page
 * itself or to the source. Another page of the site may carry the work, and then owes the credit.
 */
export function redirectAway(context: PageContext): RedirectAway | null {
	const { page, redirect, site } = context;
	const url = redirect ? URL.parse(redirect.target, page.url) : null;
	if (!redirect || !url) return null;
	const key = targetKeyOf(url);
	if (key !== null && keysOf(context).has(key)) return null;
	const isOwn =
		url.host === new URL(page.url).host ||
		(site !== null && bareHost(url.hostname) === bareHost(new URL(site).hostname));
	const own = isOwn ? pageKey(url.pathname) : null;
	return own !== null && leadsTo(own, new Set([pageKey(page.path)]))
		? null
		: { redirect, url, page: own };
}

/** Target keys of the page itself, under any of its addresses, and of the source. */
function keysOf({ page, terms, site }: PageContext): ReadonlySet<string | null> {
	return new Set([
		targetKeyOf(URL.parse(page.url)),
		targetKeyOf(URL.parse(terms.source?.url ?? '')),
		...hostPathsOf(page.path, site).map((path) => targetKeyOf(URL.parse(path, site ?? page.url))),
	]);
}

/** A rule of the host that takes readers away. */
export interface RedirectAway {
	redirect: ServedRedirect;
	url: URL;
	/** Key of the page, where it is one of this site; else null. */
	page: string | null;
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
