import type { APIRoute } from 'astro';
import { atomEntry } from 'astro-creditline/feeds';
import { feedArticles } from '../lib/feed-articles.ts';
import { site } from '../lib/site.ts';

export const GET: APIRoute = async ({ site: home, url }) => {
	const articles = await feedArticles();
	const [newest] = articles;
	const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${home}</id>
<title>${site.name}</title>
<subtitle>${site.tagline}</subtitle>
<link href="${home}"/>
<link rel="self" type="application/atom+xml" href="${new URL(url.pathname, home)}"/>
<updated>${newest?.entry.data.date.toISOString()}</updated>
${articles.map(({ entry, place }) => atomEntry(entry, place)).join('\n')}
</feed>
`;
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
