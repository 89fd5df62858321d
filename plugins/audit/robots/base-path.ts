import { urlPathsOf } from './headers-file.ts';

/**
 * The folder of its host that a site is published below: the path of its address.
 *
 * @param site address of the site, or null
 * @returns with slashes at both ends, not percent-encoded; `/` where it is not known
 */
export function basePathOf(site: string | null): string {
	const path = URL.parse(site ?? '')?.pathname ?? '/';
	const whole = path.endsWith('/') ? path : `${path}/`;
	try {
		return decodeURI(whole);
	} catch {
		return whole;
	}
}

/**
 * Lists the addresses at which readers find a built file. Builders leave the folder of the site out of
 * the paths of their files (Astro, `base`: “Astro will use this path as the root for your pages and
 * assets”, and writes `dist/a/index.html` all the same); where it is there, as adapters for hosts put
 * it, it is not added again.
 *
 * @param pagePath path relative to the output folder, with `/`
 * @param site address of the site with its folder, or null
 * @returns as {@link urlPathsOf} does
 */
export function publicPathsOf(pagePath: string, site: string | null): string[] {
	const base = basePathOf(site);
	const paths = urlPathsOf(pagePath);
	if (`/${pagePath}`.startsWith(base)) return paths;
	const found = paths.map((path) => `${base}${path.slice(1)}`);
	return pagePath === 'index.html' ? [base, base.slice(0, -1), ...found.slice(1)] : found;
}

/**
 * Lists the paths by which a host may look for a built file: those of readers, and those in the folder
 * itself. Which of them a rule of `_headers` is compared with depends on how the folder comes below
 * the site's: uploaded below it or rewritten to it, the host sees what readers ask for; behind a proxy
 * or another site, which take the folder off, it sees the file's own.
 *
 * @returns each once, those of readers first
 */
export function hostPathsOf(pagePath: string, site: string | null): string[] {
	return [...new Set([...publicPathsOf(pagePath, site), ...urlPathsOf(pagePath)])];
}
