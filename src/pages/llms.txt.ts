import type { APIRoute } from 'astro';
import { allArticles } from '../lib/articles.ts';
import { site } from '../lib/site.ts';

/** What the magazine has, for a machine that reads; each text ends with its credit. */
export const GET: APIRoute = async ({ site: home }) => {
	const articles = await allArticles();
	const lines = articles.map(({ id, title, deck }) => {
		return `- [${title}](${new URL(`/articles/${id}.md`, home)}): ${deck}`;
	});
	return new Response(`# ${site.name}

> ${site.description}

Each article stays under the terms named in its credit. Whoever passes one on keeps the credit with it.

## Articles

${lines.join('\n')}

## Optional

- [All articles in one file](${new URL('/llms-full.txt', home)})
- [All sources](${new URL('/credits/', home)})
`);
};
