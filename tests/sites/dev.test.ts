import { expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { startDev } from '../helpers/dev.ts';
import { createSite, defaultPage, engines } from '../helpers/site.ts';

const other = article({ '/2026/story': '/2026/other' }, body.split(' ').reverse().join(' '));

test.each(engines)('astro dev tells what is wrong and goes on (%s)', async (engine) => {
	const ending = engine === 'mdx' ? 'mdx' : 'md';
	const site = await createSite(`dev-${engine}`, {
		engine,
		articles: { tides: article({ 'CC-BY-4.0': 'CC-BY-SA-ND-4.0' }), other },
		page: defaultPage.replace(
			'<Content />',
			'{entry.id === "other" ? <div hidden><Content /></div> : <Content />}',
		),
	});
	await using server = await startDev(site.dir);
	await server.said(`content/tides.${ending}:7:10  error  license-known`);

	const hidden = await server.get('/articles/other/');
	expect(hidden.status).toBe(500);
	await server.said(`content/other.${ending}:5:3  error  credit-visible`);
	await server.said('it is hidden by `hidden` on `<div>`');

	await site.write(`content/tides.${ending}`, article());
	await server.until('/articles/tides/', 200);
	const page = await server.get('/articles/tides/');
	expect(page.text).toContain('class="creditline-source u-url"');

	await site.write(`content/tides.${ending}`, article({ 'author: A. Writer': 'author: Jane Doe' }));
	await server.said(`content/tides.${ending}:3:9  error  placeholder-absent`);
	await server.until('/articles/tides/', 500);
});
