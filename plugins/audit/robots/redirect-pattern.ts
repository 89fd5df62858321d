/**
 * Fits the source of a redirect rule of Netlify or Cloudflare Pages to an address, segment by segment:
 * `:name` is one segment, `*` as the last of them is the rest, nothing included. Case and a slash at the
 * end do not matter, as on Netlify. A pattern with a star elsewhere, which only one of the hosts knows,
 * fits nothing.
 *
 * @param pattern `/path/*`, `https://host/path`
 * @param urlPath path with a leading slash, percent-encoded or not
 * @param host host name of the site, or null: then no pattern with a host fits
 * @returns what stands in the placeholders' places, `splat` for the star; null where it does not fit
 */
export function fitRedirect(
	pattern: string,
	urlPath: string,
	host: string | null,
): ReadonlyMap<string, string> | null {
	const absolute = /^https?:\/\/([^/]*)(.*)$/i.exec(pattern);
	if (absolute !== null && absolute[1]?.toLowerCase() !== host?.toLowerCase()) return null;
	const wanted = segmentsOf(absolute === null ? pattern : (absolute[2] ?? ''));
	const given = segmentsOf(urlPath);
	const found = new Map<string, string>();
	const isOpen = wanted.at(-1) === '*';
	if (isOpen) wanted.pop();
	if (isOpen ? given.length < wanted.length : given.length !== wanted.length) return null;
	for (const [at, segment] of wanted.entries()) {
		const own = given[at] ?? '';
		if (segment.startsWith(':') && segment.length > 1) found.set(segment.slice(1), own);
		else if (segment.includes('*') || segment.toLowerCase() !== own.toLowerCase()) return null;
	}
	if (isOpen) found.set('splat', given.slice(wanted.length).join('/'));
	return found;
}

/** Puts what placeholders stand for into the target of a rule. */
export function fillTarget(target: string, values: ReadonlyMap<string, string>): string {
	return target.replace(/:([a-z]\w*)/gi, (written, name) => values.get(name) ?? written);
}

function segmentsOf(path: string): string[] {
	return decoded(path)
		.split('/')
		.filter((segment) => segment !== '');
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
