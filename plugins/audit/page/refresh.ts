import { resolveHref } from '../address/address.ts';

const LEAD = /^[ \t\n\f\r]*(\d*)[\d.]*/;
const DELIMITER = /^[ \t\n\f\r]*[;,]?[ \t\n\f\r]*/;
const URL_WORD = /^url[ \t\n\f\r]*=[ \t\n\f\r]*/i;

/**
 * Reads a `Refresh` header or the content of its `<meta>` as browsers do (HTML, “shared declarative
 * refresh steps”): seconds, then an address with or without `url=` and quotes. Without an address the
 * page itself is loaded again.
 *
 * @param base address that others are resolved against
 * @returns null for what browsers ignore, and for a `javascript:` address
 */
export function parseRefresh(content: string, base: string): Refresh | null {
	const lead = LEAD.exec(content);
	const digits = lead?.[1] ?? '';
	const behind = content.slice(lead?.[0].length ?? 0);
	if (digits === '' && !/^[ \t\n\f\r]*\./.test(content)) return null;
	if (behind !== '' && !/^[;, \t\n\f\r]/.test(behind)) return null;
	const seconds = Math.min(Number(digits || '0'), Number.MAX_SAFE_INTEGER);
	let href = behind.slice(DELIMITER.exec(behind)?.[0].length ?? 0);
	href = href.slice(URL_WORD.exec(href)?.[0].length ?? 0);
	const quote = href[0];
	if (quote === '"' || quote === "'") href = href.slice(1).split(quote, 1)[0] ?? '';
	const url = href.trim() === '' ? null : resolveHref(href.trim(), base);
	if (href.trim() !== '' && (url === null || url.protocol === 'javascript:')) return null;
	return { seconds, url };
}

/** Where a page takes its readers, and when. */
export interface Refresh {
	seconds: number;
	/** Null: to itself. */
	url: URL | null;
}
