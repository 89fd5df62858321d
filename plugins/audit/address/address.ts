import { bareHost, hostIn, isSubdomain, isWeb, looksLike } from './host.ts';
import { ARCHIVES, isTracking, REDIRECTORS, SHORTENERS } from './known-hosts.ts';

export { sourceUrlProblem } from './source-url.ts';

const INDEX_FILE = /\/index\.(?:html?|php)$/i;
const ESCAPE = /%([0-9a-f]{2})/gi;
/** Bytes whose escape means something else than the character itself. */
const KEPT_ESCAPES: ReadonlySet<string> = new Set(['/', '?', '#', '%', '\\']);
/** Fragments that a script reads as a path: `#/story`, `#!/story`. */
const ROUTE_FRAGMENT = /^#!?\//;

/**
 * Resolves a hyperlink as a browser does (WHATWG URL). A base that is no absolute URL is ignored,
 * as the standard has it for `<base href>`.
 *
 * @param href As in the attribute, entities decoded; white space around and inside is the parser's.
 * @param base Absolute address of the page, after `<base href>`.
 * @returns null when it is not parsable.
 */
export function resolveHref(href: string, base: string): URL | null {
	return URL.parse(href, base) ?? URL.parse(href);
}

/**
 * Tells whether a link goes to the source. Equal are, beside equal addresses: `http` and `https`,
 * with and without `www.`, a host's case and trailing dot, a default port, a fragment, slashes or
 * an `index.html`, `.htm`, `.php` at the path's end, needless percent-encoding, tracking parameters
 * ({@link isTracking}) and the order of the other parameters. A fragment that is a route
 * (`#/story`, `#!/story`) is part of the address. A link or a source with user name or password is
 * equal to nothing.
 *
 * @param href From {@link resolveHref}.
 * @param source The source's address as declared.
 */
export function sameTarget(href: URL, source: string): boolean {
	const key = targetKeyOf(href);
	return key !== null && key === targetKeyOf(URL.parse(source));
}

/**
 * What two addresses of one target have in common, for comparing many at once.
 *
 * @returns null for what {@link sameTarget} is never true of
 */
export function targetKeyOf(url: URL | null): string | null {
	return url === null || !isWeb(url) || hasUser(url) ? null : targetKey(url);
}

/**
 * Names the way in which a link misses the source, for the message and for its advice. Call it for
 * links that {@link sameTarget} has refused; the first that fits is given, in the order of
 * {@link TargetMiss}.
 *
 * @param href From {@link resolveHref}.
 * @param source The source's address as declared.
 */
export function missedTarget(href: URL, source: string): TargetMiss {
	if (hasUser(href)) return 'userinfo';
	const wanted = URL.parse(source);
	if (!isWeb(href) || wanted === null || !isWeb(wanted)) return 'other';
	const [host, sourceHost] = [bareHost(href.hostname), bareHost(wanted.hostname)];
	if (hostIn(SHORTENERS, href)) return 'shortener';
	if (host === sourceHost || isSubdomain(host, sourceHost) || isSubdomain(sourceHost, host)) {
		if (hostIn(REDIRECTORS, href)) return 'redirector';
		return isHome(href) && !isHome(wanted) ? 'home-page' : 'same-host-other-page';
	}
	if (hostIn(ARCHIVES, href)) return 'archive';
	if (hostIn(REDIRECTORS, href) || carries(href, sourceHost)) return 'redirector';
	return looksLike(host, sourceHost) ? 'look-alike-host' : 'other';
}

function hasUser(url: URL): boolean {
	return url.username !== '' || url.password !== '';
}

/** Everything of an address that tells it from another page's, in one string. */
function targetKey(url: URL): string {
	const parameters: string[] = [];
	for (const [name, value] of url.searchParams) {
		if (!isTracking(name))
			parameters.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
	}
	const route = ROUTE_FRAGMENT.test(url.hash) ? url.hash : '';
	const host = `${bareHost(url.hostname)}:${url.port}`;
	return `${host}${pathKey(url.pathname)}?${parameters.sort().join('&')}${route}`;
}

function pathKey(pathname: string): string {
	const path = pathname.replace(ESCAPE, (escaped, hex: string) => {
		const character = String.fromCharCode(Number.parseInt(hex, 16));
		const plain = character >= '!' && character <= '~' && !KEPT_ESCAPES.has(character);
		return plain ? character : escaped.toUpperCase();
	});
	return withoutSlashes(withoutSlashes(path).replace(INDEX_FILE, ''));
}

function withoutSlashes(path: string): string {
	let end = path.length;
	while (end > 0 && path[end - 1] === '/') end -= 1;
	return path.slice(0, end);
}

function isHome(url: URL): boolean {
	return pathKey(url.pathname) === '' && url.search === '' && !ROUTE_FRAGMENT.test(url.hash);
}

/** Does the address of another host have the source's host in its path, query or fragment? */
function carries(href: URL, sourceHost: string): boolean {
	let rest = `${href.pathname}${href.search}${href.hash}`.toLowerCase();
	for (let round = 0; round < 3; round += 1) {
		for (let at = rest.indexOf(sourceHost); at >= 0; at = rest.indexOf(sourceHost, at + 1)) {
			const from = rest.startsWith('www.', at - 4) ? at - 4 : at;
			const before = rest[from - 1] ?? '';
			const after = rest[at + sourceHost.length] ?? '';
			if (!/[a-z0-9-]/.test(before) && !/[a-z0-9-]/.test(after)) return true;
		}
		const decoded = decodedOnce(rest);
		if (decoded === rest) return false;
		rest = decoded;
	}
	return false;
}

/** Undoes one layer of percent-encoding; ASCII is enough to find a host. */
function decodedOnce(text: string): string {
	return text
		.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
		.toLowerCase();
}

/** How a link misses the source; see {@link missedTarget}. */
export type TargetMiss =
	| 'userinfo'
	| 'shortener'
	| 'home-page'
	| 'same-host-other-page'
	| 'archive'
	| 'redirector'
	| 'look-alike-host'
	| 'other';
