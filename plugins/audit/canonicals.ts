import type { Element } from 'hast';
import { resolveHref, targetKeyOf } from './address/address.ts';
import { bareHost, registrable } from './address/host.ts';
import { leadsTo, pageKey } from './page/own-links.ts';
import type { Within } from './page/resource.ts';
import { canonicalsInLink } from './robots/link-header.ts';
import type { PageContext } from './rule.ts';

/** With one of these the link names a variant of the page, and Google does not use it. */
const qualifiers = ['hrefLang', 'lang', 'media', 'type'] as const;

/** The canonical links of a page, in its elements and in its headers. */
export function canonicalsOf({ page, headers }: PageContext): Canonical[] {
	const found: Canonical[] = [];
	for (const { kind, href, url, element, within } of page.resources) {
		if (kind !== 'canonical') continue;
		const unread = unreadBy(element, within);
		const key = targetKeyOf(url);
		found.push({ href, shown: href, url, key, element, header: null, unread });
	}
	for (const { name, value, file, line } of headers) {
		if (name.toLowerCase() !== 'link') continue;
		for (const href of canonicalsInLink(value)) {
			const url = resolveHref(href, page.url);
			const key = targetKeyOf(url);
			const shown = `${href} in line ${line} of \`${file}\``;
			found.push({ href, shown, url, key, element: null, header: { file, line }, unread: null });
		}
	}
	return found;
}

/**
 * The page that crawlers read in place of this one, because its only canonical link says so: another
 * page of the site, or of a third site. Null where they read this one, or the source's site.
 */
export function canonicalElsewhere(context: PageContext): Elsewhere | null {
	const { page, site, terms } = context;
	const read = canonicalsOf(context).filter(({ unread, key }) => unread === null && key !== null);
	const [canonical] = read;
	const url = canonical?.url;
	if (!canonical || !url || new Set(read.map(({ key }) => key)).size > 1) return null;
	const own = new URL(page.url);
	const link = pageKey(url.pathname);
	if (bareHost(url.hostname) === bareHost(own.hostname)) {
		return leadsTo(link, new Set([pageKey(page.path)])) ? null : { canonical, page: link };
	}
	const source = URL.parse(terms.source?.url ?? '');
	const isSource = source && registrable(source.hostname) === registrable(url.hostname);
	return isSource || site === null ? null : { canonical, page: null };
}

/** Why crawlers do not take the link for the page's, in words; null where they do. */
function unreadBy({ properties }: Element, within: Within): string | null {
	if (within === 'body') return 'in the body';
	if (within !== 'head') return `in \`<${within}>\``;
	const qualifier = qualifiers.find((name) => properties[name] !== undefined);
	return qualifier ? `with \`${qualifier.toLowerCase()}\`` : null;
}

/** What stands in the place of a page. */
export interface Elsewhere {
	canonical: Canonical;
	/** Key of the page, where it is one of this site; else null. */
	page: string | null;
}

/** One canonical link. */
export interface Canonical {
	/** As written. */
	href: string;
	/** The same, with its place where that is not the page. */
	shown: string;
	url: URL | null;
	key: string | null;
	/** Null for a header. */
	element: Element | null;
	/** Where it is written; null for an element. */
	header: { file: string; line: number } | null;
	unread: string | null;
}
