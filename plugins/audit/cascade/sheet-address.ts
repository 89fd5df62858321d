/** A place that no site has, to resolve paths against. */
const NOWHERE = 'https://nowhere.invalid/';
const ORIGIN = new URL(NOWHERE).origin;

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

/** A style sheet of a page. */
export interface Sheet {
	/** Relative to the output folder; null for a `<style>` of the page. */
	path: string | null;
	/** Path that addresses in a `<style>` are relative to: the page's. */
	base: string;
	css: string;
	/** Lists of media queries that all have to hold. */
	media: readonly string[];
}
