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
 * @returns article path → page, filled while Astro renders
 */
export function mapPages(setPrerenderer: SetPrerenderer): Map<string, string> {
	const pages = new Map<string, string>();
	setPrerenderer((inner) => ({
		...inner,
		name: 'creditline',
		getStaticPaths: () => inner.getStaticPaths(),
		async render(request, options) {
			const rendered = await inner.render(request, { ...options, collectMetadata: true });
			const page = pageOf(new URL(request.url).pathname);
			// Keys are paths of the entries' files, relative to the root.
			for (const article of metadataOf(rendered)?.contentEntryKeys ?? []) {
				if (!pages.has(article)) pages.set(article, page);
			}
			return rendered;
		},
	}));
	return pages;
}

function metadataOf(rendered: unknown): { contentEntryKeys?: readonly string[] } | undefined {
	return (rendered as { metadata?: { contentEntryKeys?: readonly string[] } }).metadata;
}

function pageOf(pathname: string): string {
	const path = decodeURIComponent(pathname).replace(/^\/+/, '');
	if (/\.[a-z]+$/i.test(path)) return path;
	return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
}
