import type { Link, Page } from './page.ts';

/**
 * Pages of the same site that a page links to, where a reader sees the link.
 *
 * @param anyHost whether the site's own host is not known, so that any may be it
 * @returns keys as {@link pageKey} gives them, each once
 */
export function ownLinks(page: Pick<Page, 'links' | 'url'>, anyHost: boolean): string[] {
	const { host } = new URL(page.url);
	const isOwn = ({ url, hidden }: Link): boolean =>
		url !== null &&
		hidden === null &&
		/^https?:$/.test(url.protocol) &&
		(anyHost || url.host === host);
	const keys = page.links.filter(isOwn).map(({ url }) => pageKey(url?.pathname ?? ''));
	return [...new Set(keys)];
}

/**
 * What the addresses of one page have in common: with and without `index.html`, `.html` and slashes.
 *
 * @param path of a file of the output, or path of an address
 */
export function pageKey(path: string): string {
	const parts = decoded(path)
		.split('/')
		.filter((part) => part !== '');
	const last = parts.at(-1) ?? '';
	if (/^index\.x?html?$/i.test(last)) parts.pop();
	else if (parts.length > 0) parts[parts.length - 1] = last.replace(/\.x?html?$/i, '');
	return parts.join('/');
}

/**
 * Whether a link leads to one of several pages. A site may be served from a folder (`/blog/a/`) that
 * its output folder does not have.
 *
 * @param link key of where it leads
 * @param pages keys of pages
 */
export function leadsTo(link: string, pages: ReadonlySet<string>): boolean {
	if (pages.has(link)) return true;
	for (let at = link.indexOf('/'); at >= 0; at = link.indexOf('/', at + 1)) {
		if (pages.has(link.slice(at + 1))) return true;
	}
	return false;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
