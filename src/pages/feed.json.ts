import type { APIRoute } from 'astro';
import { jsonFeedItem } from 'astro-creditline/feeds';
import { feedArticles } from '../lib/feed-articles.ts';
import { site } from '../lib/site.ts';

export const GET: APIRoute = async ({ site: home, url }) => {
	const articles = await feedArticles();
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: site.name,
		description: site.description,
		home_page_url: home,
		feed_url: new URL(url.pathname, home),
		language: 'en',
		items: articles.map(({ entry, place }) => jsonFeedItem(entry, place)),
	};
	return Response.json(feed, { headers: { 'content-type': 'application/feed+json' } });
};
