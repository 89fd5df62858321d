import { matchesPattern } from './url-pattern.ts';

const ABSOLUTE = /^[^\s/]+:\/\//;
const DETACH = '! ';

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line that begins with `/` or a
 * scheme opens a rule, the lines below it are its headers, `#` opens a comment line, `! Name` takes
 * a header away that a rule above has set. Indentation means nothing. Lines that the hosts drop are
 * dropped here too: a header above the first rule, without a colon, name or value, or with a space
 * in its name; an absolute pattern that is not `https` or has a port, with all of its headers.
 *
 * Sources: Netlify's `headers-parser` and Cloudflare's `parseHeaders`. The hosts' limits on size
 * (100 rules, 2,000 characters a line) are not applied: a host that lifts them would publish what
 * the audit had not read.
 *
 * @param text The whole file; LF or CRLF, with or without a byte order mark.
 * @returns The rules in file order, those without a header left out.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	let rule: HeaderRule | null = null;
	for (const [index, raw] of text.split('\n').entries()) {
		const line = raw.trim();
		if (line === '' || line.startsWith('#')) continue;
		if (line.startsWith('/') || ABSOLUTE.test(line)) {
			rule = isPattern(line) ? { pattern: line, line: index + 1, headers: [] } : null;
			if (rule !== null) rules.push(rule);
			continue;
		}
		const header = parseHeader(line, index + 1);
		if (header !== null) rule?.headers.push(header);
	}
	return rules.filter((each) => each.headers.length > 0);
}

/**
 * Lists the headers that a `_headers` file puts on one address, in the order in which the host adds
 * them. Every rule that fits applies; inside a rule, `! Name` works before its own headers, so it
 * reaches only what rules above have set (Cloudflare's asset server). Netlify knows no `! Name`:
 * there the header stays.
 *
 * Patterns fit as on the more generous of the two hosts, see {@link matchesPattern}.
 *
 * @param rules From {@link parseHeadersFile}.
 * @param urlPath Path of the address, with its leading slash, percent-encoded or not.
 * @param host Host name that the site is published at. Without it a pattern with a host
 *   (`https://site.pages.dev/*`) fits nothing: such rules commonly keep preview hosts out of search,
 *   and say nothing about the site itself.
 */
export function headersFor(
	rules: readonly HeaderRule[],
	urlPath: string,
	host: string | null = null,
): AppliedHeader[] {
	let applied: AppliedHeader[] = [];
	for (const rule of rules) {
		if (!matchesPattern(rule.pattern, urlPath, host)) continue;
		const gone = new Set(rule.headers.filter((h) => h.detach).map((h) => h.name.toLowerCase()));
		if (gone.size > 0) applied = applied.filter((h) => !gone.has(h.name.toLowerCase()));
		for (const { name, value, line, detach } of rule.headers) {
			if (!detach) applied.push({ name, value, line });
		}
	}
	return applied;
}

/**
 * Lists the addresses at which static hosts serve a built file: `a/index.html` at `/a/`, `/a` and
 * `/a/index.html`; `a.html` at `/a` and `/a.html`; anything else at its own path.
 *
 * @param pagePath Path relative to the output folder, with `/`.
 * @returns Paths with a leading slash, not percent-encoded, the address most used first.
 */
export function urlPathsOf(pagePath: string): string[] {
	const path = pagePath.startsWith('/') ? pagePath : `/${pagePath}`;
	if (path.endsWith('/index.html')) {
		const folder = path.slice(0, -'/index.html'.length);
		return folder === '' ? ['/', path] : [`${folder}/`, folder, path];
	}
	return path.endsWith('.html') ? [path.slice(0, -'.html'.length), path] : [path];
}

function isPattern(line: string): boolean {
	if (line.startsWith('/')) return true;
	if (!line.startsWith('https://')) return false;
	const host = line.slice('https://'.length).split('/', 1)[0] ?? '';
	return host !== '' && !/:\d+$/.test(host);
}

function parseHeader(line: string, number: number): RuleHeader | null {
	const colon = line.indexOf(':');
	if (colon < 0) {
		if (!line.startsWith(DETACH)) return null;
		const name = line.slice(DETACH.length).trim();
		return name === '' ? null : { name, value: '', line: number, detach: true };
	}
	const name = line.slice(0, colon).trim();
	const value = line.slice(colon + 1).trim();
	if (name === '' || value === '' || name.includes(' ')) return null;
	return { name, value, line: number, detach: false };
}

/** One pattern of a `_headers` file with its headers. */
export interface HeaderRule {
	/** As written: `/articles/*`, `https://site.example/:slug`. */
	pattern: string;
	/** 1-based. */
	line: number;
	headers: RuleHeader[];
}

export interface RuleHeader {
	/** As written. */
	name: string;
	/** Empty when `detach` is true. */
	value: string;
	/** 1-based. */
	line: number;
	/** True for `! Name`. */
	detach: boolean;
}

export interface AppliedHeader {
	name: string;
	value: string;
	/** 1-based line of the `_headers` file. */
	line: number;
}
