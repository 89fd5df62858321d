import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { createSite } from '../helpers/site.ts';

const options = "{ report: ['reports/credits.html', 'reports/credits.sarif'] }";

test('a build writes the reports that its options name, whatever the verdict', async () => {
	const articles = { a: article() };
	const site = await createSite('report-option', { engine: 'satteri', articles, options });
	expect((await site.build()).code).toBe(0);
	expect(await site.read('reports/credits.html')).toContain('Tides of the estuary');
	expect(JSON.parse(await site.read('reports/credits.sarif')).runs[0].results).toEqual([]);

	await site.write('content/a.md', article({ 'license: CC-BY-4.0': 'license: CC BY' }));
	expect((await site.build()).code).toBe(1);
	const [result] = JSON.parse(await site.read('reports/credits.sarif')).runs[0].results;
	expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('content/a.md');

	// Astro stops where it cannot compile a page: there is nothing to judge, and no report of before.
	await site.write('src/pages/broken.astro', '---\nthrow new Error("stop");\n---');
	expect((await site.build()).code).toBe(1);
	expect(site.has('reports/credits.html')).toBe(false);
}, 120_000);

test('no report in the folder that is deployed, and none outside the project', async () => {
	const articles = { a: article() };
	const inside = await createSite('report-inside', {
		engine: 'satteri',
		articles,
		options: "{ report: 'dist/credits.html' }",
	});
	expect((await inside.build()).output).toContain('lies in the output folder');

	const linked = await createSite('report-linked', { engine: 'satteri', articles, options });
	await mkdir(join(linked.dir, '../report-elsewhere'), { recursive: true });
	await symlink('../report-elsewhere', join(linked.dir, 'reports'));
	const build = await linked.build();
	expect([build.code, build.output]).toEqual([
		1,
		expect.stringContaining('lies outside the project'),
	]);
}, 120_000);
