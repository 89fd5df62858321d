import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedNamespaces, rssItem } from 'astro-creditline/feeds';
import { feedArticles } from '../lib/feed-articles.ts';
import { site } from '../lib/site.ts';

export const GET: APIRoute = async ({ site: home, url }) => {
	const articles = await feedArticles();
	return rss({
		title: site.name,
		description: site.description,
		site: String(home),
		xmlns: { ...feedNamespaces, atom: 'http://www.w3.org/2005/Atom' },
		customData: `<atom:link href="${new URL(url.pathname, home)}" rel="self" type="application/rss+xml"/>`,
		items: articles.map(({ entry, place }) => rssItem(entry, place)),
	});
};
