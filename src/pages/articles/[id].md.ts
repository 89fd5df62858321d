import type { APIRoute, GetStaticPaths } from 'astro';
import { textTwin } from 'astro-creditline/feeds';
import { type Article, allArticles } from '../../lib/articles.ts';

/** The text of an article for a reader who takes no HTML, with its credit. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
	new Response(textTwin(article.entry, { link: article.href }), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});

export const getStaticPaths = (async () => {
	const articles = await allArticles();
	return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;
