import type { APIRoute } from 'astro';
import { textTwin } from 'astro-creditline/feeds';
import { allArticles } from '../lib/articles.ts';

/** All articles in one text, each with its credit. */
export const GET: APIRoute = async () => {
	const articles = await allArticles();
	const texts = articles.map(({ entry, href }) => textTwin(entry, { link: href }));
	return new Response(texts.join('\n---\n\n'));
};
