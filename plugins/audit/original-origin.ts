import type { Article, TextOrigin } from '../model.ts';
import { noticesIn } from '../terms/index.ts';
import { summariseNotices } from '../terms/notice/index.ts';
import { textOriginOf } from '../terms/text-origin.ts';

/**
 * What the text of an article that calls itself original says of its origin. Terms do not ask: such
 * an article owes nothing, whatever its sentences about republishing mean.
 *
 * @param site address of the site, or null
 * @returns null where the text says nothing of it
 */
export function originalOrigin(article: Article, site: string | null): TextOrigin | null {
	return textOriginOf(summariseNotices(noticesIn(article, site)));
}
