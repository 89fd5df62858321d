import type { HookParameters } from 'astro';

type SetPrerenderer = HookParameters<'astro:build:start'>['setPrerenderer'];

/**
 * Notes which article Astro renders into which page. The audit only words its messages by it: an
 * article that Astro rendered empty is on no page, and the message can say which page it should be on.
 *
 * Pages that an incremental build restores are not rendered and stay unknown.
 *
 * @param setPrerenderer of the hook `astro:build:start`; not for sites with an adapter, whose own
 * prerenderer would be replaced
 * @param base Astro's `base`, which is part of addresses and not of files
 * @param tell is told of each page, before it is written
 * @returns article path → page, filled while Astro renders
 */
export function mapPages(
	setPrerenderer: SetPrerenderer,
	base: string,
	tell: (page: string) => void = () => {},
): Map<string, string> {
	const pages = new Map<string, string>();
	setPrerenderer((inner) => ({
		...inner,
		name: 'creditline',
		getStaticPaths: () => inner.getStaticPaths(),
		async render(request, options) {
			const rendered = await inner.render(request, { ...options, collectMetadata: true });
			const page = pageOf(new URL(request.url).pathname, base);
			if (page !== null) tell(page);
			// Keys are paths of the entries' files, relative to the root.
			for (const article of metadataOf(rendered)?.contentEntryKeys ?? []) {
				if (page !== null && !pages.has(article)) pages.set(article, page);
			}
			return rendered;
		},
	}));
	return pages;
}

function metadataOf(rendered: unknown): { contentEntryKeys?: readonly string[] } | undefined {
	return (rendered as { metadata?: { contentEntryKeys?: readonly string[] } }).metadata;
}

/** Path of the file that Astro writes for an address; null where that is no HTML page. */
function pageOf(pathname: string, base: string): string | null {
	const prefix = `${base.replace(/\/+$/, '')}/`;
	const inside = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
	const path = decoded(inside).replace(/^\/+/, '');
	if (/\.html?$/i.test(path)) return path;
	if (/\.(?:xml|json|txt|md|js|css|svg|png|webp|jpe?g)$/i.test(path)) return null;
	return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
}

/** A stray `%` stays as it is, as Astro writes it to disk. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
