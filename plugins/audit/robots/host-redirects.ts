import type { HostFiles } from './host-headers.ts';
import { parseNetlifyRedirects } from './netlify-redirects.ts';
import { fillTarget, fitRedirect } from './redirect-pattern.ts';
import { parseRedirectsFile } from './redirects-file.ts';
import { parseVercelRedirects } from './vercel-redirects.ts';

/**
 * Reads where hosts lead visitors in place of a page that was built.
 *
 * - Netlify serves the file unless the rule is forced (`200!`, `force = true`). “Redirects and
 *   rewrites”, “Shadowing”.
 * - Cloudflare Pages follows rules of `_redirects` “regardless of whether or not an asset matches the
 *   incoming request”; it knows no `!` and no conditions, and follows no rewrite to the page itself.
 *   Which of the two hosts reads the file is known where there is a `netlify.toml`; else it is doubtful.
 * - Vercel follows `redirects` before it looks for a file.
 *
 * Where no file lies at an address, the first rule that fits decides on each of them.
 *
 * A rule that answers with an error leads nobody anywhere, and the page is not published by it.
 *
 * @param files texts of the hosts' files by their names
 * @returns gives what becomes of an address; null where the page is served
 */
export function compileHostRedirects(files: HostFiles): HostRedirects {
	const { _redirects: listed, 'netlify.toml': toml, 'vercel.json': json } = files;
	const isNetlify = typeof toml === 'string';
	const rules = [
		...named('_redirects', listed ? parseRedirectsFile(listed) : [], !isNetlify),
		...named('netlify.toml', toml ? parseNetlifyRedirects(toml) : [], false),
	];
	const vercel = json ? parseVercelRedirects(json) : () => null;
	return (path, host, isFile = true) => {
		let doubtful: ServedRedirect | null = null;
		for (const { rule, file, mayWin } of rules) {
			if (rule.status >= 400 || (isFile && !rule.isForced && !mayWin)) continue;
			const values = fitRedirect(rule.from, path, host);
			if (values === null) continue;
			const target = fillTarget(rule.target, values);
			const isCertain = rule.isForced && rule.isFor === 'all';
			const found = { target, file, line: rule.line, isCertain };
			if (isCertain || (!isFile && rule.isFor === 'all')) return found;
			// Cloudflare drops a line with conditions, and a rewrite of everything to one page.
			const isFallback = rule.status === 200 && rule.from.includes('*');
			if (!rule.isForced && (rule.isFor === 'some' || isFallback)) continue;
			doubtful ??= found;
		}
		const found = vercel(path, host);
		return found ? { ...found, file: 'vercel.json', isCertain: true } : doubtful;
	};
}

function named(file: string, rules: readonly RedirectRule[], mayWin: boolean) {
	return rules.map((rule) => ({ rule, file, mayWin }));
}

/** A rule of Netlify or Cloudflare Pages. */
export interface RedirectRule {
	/** Pattern as written. */
	from: string;
	/** As written, with its placeholders. */
	target: string;
	status: number;
	/** Whether it beats a file. */
	isForced: boolean;
	/** Whether it holds for some visitors only: by country, language or role. */
	isFor: 'all' | 'some';
	/** 1-based. */
	line: number;
}

/**
 * What becomes of an address, `/a/`, where the site is published at a host. `isFile` is false where no
 * file lies at it, so that none stands in the way of a rule.
 */
export type HostRedirects = (
	urlPath: string,
	host: string | null,
	isFile?: boolean,
) => ServedRedirect | null;

/** Where visitors of a page are led, and where that is written. */
export interface ServedRedirect {
	/** Address or path, with what its placeholders stand for. */
	target: string;
	file: string;
	/** 1-based. */
	line: number;
	/** False where it depends on the host or the visitor. */
	isCertain: boolean;
}
