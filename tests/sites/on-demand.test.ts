import { describe, expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { createSite, type Site } from '../helpers/site.ts';

const other = article({ '/2026/story': '/2026/other' }, body.split(' ').reverse().join(' '));
const route = 'src/pages/articles/[...slug].astro';
const single = `---
import { getEntry, render } from 'astro:content';
const { Content } = await render(await getEntry('articles', 'tides'));
---
<html lang="en"><head><title>Tides</title></head><body><main><Content /></main></body></html>`;

/** A site of which an adapter serves what is not built ahead. */
async function serverSite(name: string): Promise<Site> {
	return createSite(name, {
		engine: 'satteri',
		articles: { tides: article(), other },
		imports: "import node from '@astrojs/node';",
		config: "adapter: node({ mode: 'standalone' }),",
	});
}

describe('with an adapter', () => {
	test('a site whose pages are all built ahead passes, and leaves nothing unchecked', async () => {
		const site = await serverSite('adapter-static');
		const { code, output } = await site.build();
		expect(code, output).toBe(0);
		expect(output).toContain('creditline: pass');
		expect(output).not.toContain('Not checked');
	});

	test('routes that are rendered on demand are named', async () => {
		const site = await serverSite('adapter-routes');
		await site.write(
			'src/pages/single.astro',
			single.replace('---', '---\nexport const prerender = false;'),
		);
		await site.write('src/pages/ahead.astro', single);
		await site.write(
			'src/pages/api/[id].ts',
			'export const prerender = false;\nexport const GET = () => new Response();',
		);
		const { code, output } = await site.build();
		expect(code, output).toBe(0);
		expect(output).toContain(
			'Not checked: 2 × a route that is rendered on demand, such as api/[id]',
		);
	});

	test('an article that such a route alone shows has no page that was judged', async () => {
		const site = await serverSite('adapter-article');
		await site.write(
			route,
			(await site.read(route)).replace('---', '---\nexport const prerender = false;'),
		);
		await site.write('src/pages/single.astro', single);
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toContain('content/other.md:2:8  error  page-present');
		expect(output).not.toContain('content/tides.md:');
		expect(output).toContain(
			`export const prerender = true;   // in ${route}, if /articles/[...slug] shows`,
		);
		expect(output).toContain('Not checked: 1 × a route');
	});

	test('where there is nothing else, nothing was checked', async () => {
		const site = await serverSite('adapter-nothing');
		await site.write(
			route,
			(await site.read(route)).replace('---', '---\nexport const prerender = false;'),
		);
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toContain('Nothing was checked: the build made no HTML page.');
		expect(output).toContain(`\`export const prerender = true;\` in ${route}.`);
	});
});
