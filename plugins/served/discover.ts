import { decodeHTML, decodeXML } from 'entities/decode';

const attribute =
	/\s(?:href|src)\s{0,9}=\s{0,9}(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})'|([^\s"'<>]{1,2000}))/gi;
const place = /<loc>\s{0,99}([^<\s]{1,2000})\s{0,99}<\/loc>/gi;
const sitemapLine = /^[ \t]{0,99}sitemap[ \t]{0,99}:[ \t]{0,99}(\S{1,2000})/gim;
/** Neither a text nor the style of one. */
const skipped =
	/\.(?:avif|bmp|gif|heic|ico|jpe?g|jxl|png|svgz?|tiff?|webp|aac|flac|m4a|mp3|og[agv]|opus|wav|avi|m4v|mov|mp4|webm|eot|otf|ttf|woff2?|map|pdf|epub|zip|gz|br|wasm|pf_\w+|pagefind)$/i;

/**
 * Addresses of the same site that an answer leads to: links and style sheets of a page, entries of a
 * site map or a feed, site maps of `robots.txt`. It finds pages and judges none.
 *
 * @param text of the answer
 * @param url of the answer, absolute
 * @param base address that the site begins at, with a slash at its end
 * @returns absolute addresses without query and fragment, each once
 */
export function addressesIn(text: string, url: string, base: string): string[] {
	const written = [
		...[...text.matchAll(attribute)].map(([, a, b, c]) => decodeHTML(a ?? b ?? c ?? '')),
		...[...text.matchAll(place)].map(([, address = '']) => decodeXML(address)),
		...[...text.matchAll(sitemapLine)].map(([, address = '']) => address),
	];
	const found = new Set<string>();
	for (const one of written) {
		const address = URL.parse(one, url);
		if (address === null) continue;
		address.hash = '';
		address.search = '';
		const isOurs = address.href.startsWith(base) && !address.username;
		if (isOurs && !skipped.test(address.pathname)) found.add(address.href);
	}
	return [...found];
}

/**
 * Path of the file that an address would have in an output folder: `/a/` is `a/index.html`, and a
 * page at `/a` is `a.html`.
 *
 * @param path below the site's beginning, without a leading slash, percent-encoded
 */
export function fileOf(path: string, isHtml: boolean): string {
	const name = decoded(path);
	if (name === '' || name.endsWith('/')) return `${name}index.html`;
	return isHtml && !/\.x?html?$/i.test(name) ? `${name}.html` : name;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
