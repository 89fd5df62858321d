import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { FeedPlace } from 'astro-creditline/feeds';
import { type Article, allArticles } from './articles.ts';

/** Every article with what the helpers of `astro-creditline/feeds` take, newest first. */
export async function feedArticles(): Promise<FeedArticle[]> {
	const container = await AstroContainer.create({
		renderers: await loadRenderers([getContainerRenderer()]),
	});
	return Promise.all(
		(await allArticles()).map(async ({ entry, href: link, date }) => {
			// Astro keeps the HTML of Markdown with the entry; MDX has to be rendered.
			if (entry.rendered) return { entry, place: { link, date } };
			const { Content } = await render(entry);
			return { entry, place: { link, date, content: await container.renderToString(Content) } };
		}),
	);
}

interface FeedArticle {
	entry: Article['entry'];
	place: FeedPlace;
}
