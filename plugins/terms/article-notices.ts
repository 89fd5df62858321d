import type { Article } from '../model.ts';
import { type Notice, placesIn, readNotices } from './notice/index.ts';
import { bareHost } from './publishers/index.ts';

/**
 * What an article's own text says of its origin and of what may be done with it.
 *
 * @param site address of the site, or null; a text that first appeared there names no other source
 * @returns nothing for one's own work: sentences about republishing in it speak of other things
 */
export function noticesOf(article: Article, site: string | null): Notice[] {
	return article.declaration.original ? [] : noticesIn(article, site);
}

/**
 * The same for any text, whatever its front matter declares.
 *
 * @param file its path tells MDX from Markdown; the body begins at `bodyOffset` of `text`
 */
export function noticesIn(
	{ path, text, bodyOffset }: Pick<Article, 'path' | 'text' | 'bodyOffset'>,
	site: string | null,
): Notice[] {
	return readNotices(text.slice(bodyOffset), {
		mdx: /\.mdx$/i.test(path),
		placeOf: placesIn(text, bodyOffset),
		siteHost: site !== null && URL.canParse(site) ? bareHost(new URL(site).hostname) : null,
	});
}
