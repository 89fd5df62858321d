/** A place that no site has, to resolve paths against. */
const NOWHERE = 'https://nowhere.invalid/';
const ORIGIN = new URL(NOWHERE).origin;
/** Eight letters or more of base64url before the ending, as Vite, Rollup and esbuild name files. */
const HASHED = /[._-][\w-]{8,}\.\w+$/;

/**
 * Turns the address of a style sheet into its path in the output folder.
 *
 * @param href As written.
 * @param base Path of the page or sheet that names it.
 * @returns null for what lies on another host.
 */
export function resolveSheet(href: string, base: string): string | null {
	try {
		const url = new URL(href.trim(), new URL(encodeURI(base), NOWHERE));
		if (url.origin !== ORIGIN) return null;
		return decodeURIComponent(url.pathname).replace(/^\/+/, '');
	} catch {
		return null;
	}
}

/**
 * The path of a file that a build may have made, at a host that hands out its files: Astro's
 * `build.assetsPrefix` (“useful for if assets are served from a different domain”). What bundlers write
 * has a hash of its bytes in its name, so a file of that name in the output folder is that file.
 *
 * @param href address on another host
 * @returns null for what no bundler has named
 */
export function builtPath(href: string): string | null {
	const url = URL.parse(href.trim(), NOWHERE);
	if (url === null || url.origin === ORIGIN || !/^https?:$/.test(url.protocol)) return null;
	return HASHED.test(url.pathname) ? resolveSheet(url.pathname, '') : null;
}

/** The sheet that an address holds in itself (`data:text/css,…`), or null. */
export function sheetInAddress(href: string): string | null {
	const parts = /^\s*data:([^,]{0,200}),(.*)$/is.exec(href);
	if (parts === null) return null;
	const [, type = '', text = ''] = parts;
	try {
		if (!/;\s*base64\s*$/i.test(type)) return decodeURIComponent(text);
		return Buffer.from(text, 'base64').toString('utf8');
	} catch {
		return null;
	}
}

/** A file of the build. */
export interface Asset {
	/** Where it lies, relative to the output folder. */
	path: string;
	text: string;
}

/** A style sheet of a page. */
export interface Sheet {
	/** Where it lies, relative to the output folder; null for a `<style>` of the page. */
	path: string | null;
	/** Path that addresses in it are relative to: its own as browsers know it, or the page's. */
	base: string;
	css: string;
	/** Lists of media queries that all have to hold. */
	media: readonly string[];
}
