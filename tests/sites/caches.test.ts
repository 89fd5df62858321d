import { describe, expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { createSite, defaultPage, engines } from '../helpers/site.ts';

const page = 'dist/articles/tides/index.html';
const other = article({ '/2026/story': '/2026/other' }, body.split(' ').reverse().join(' '));
/** Knows what is on disk, and nothing that the build before it had in memory. */
const next = { isolated: true };

describe.each(engines)('a build is as good as a cold one (%s)', (engine) => {
	// MDX files go through the processor of Sätteri, and are put into pages by the same Astro.
	const kinds = engine === 'mdx' ? ['incremental'] : ['plain', 'incremental'];
	test.each(kinds)('after an option has changed (%s)', async (kind) => {
		const config = kind === 'incremental' ? 'experimental: { incrementalBuild: true },' : '';
		const site = await createSite(`option-${kind}-${engine}`, {
			engine,
			articles: { tides: article() },
			options: "{ placement: 'bottom' }",
			config,
		});
		expect((await site.build()).code).toBe(0);
		const first = await site.read(page);
		const again = await site.build(next);
		expect(again.output).toContain('creditline: pass');
		expect(again.output.includes('(restored)')).toBe(kind === 'incremental');
		expect(await site.read(page)).toBe(first);

		const astro = await site.read('astro.config.mjs');
		await site.write('astro.config.mjs', astro.replace("'bottom'", "'top'"));
		expect((await site.build(next)).code).toBe(0);
		const warm = await site.read(page);
		expect(warm).not.toBe(first);
		await site.remove('node_modules');
		await site.remove('.astro');
		expect((await site.build({ force: true })).code).toBe(0);
		expect(warm).toBe(await site.read(page));
	});

	test('when Astro restores pages instead of rendering them', async () => {
		const site = await createSite(`restored-${engine}`, {
			engine,
			articles: { tides: article(), other },
			config: 'experimental: { incrementalBuild: true },',
		});
		expect((await site.build()).code).toBe(0);
		await site.write('public/_headers', '/articles/other/\n  X-Robots-Tag: none\n');
		const { code, output, table } = await site.build(next);
		expect(output).toContain('(restored)');
		expect(code).toBe(1);
		const ending = engine === 'mdx' ? 'mdx' : 'md';
		expect(table).toEqual([
			['backlink-followed', `content/other.${ending}:5`, 'articles/other/index.html'],
		]);
	});

	test('when the source changes and nothing else', async () => {
		const site = await createSite(`source-${engine}`, {
			engine,
			articles: { tides: article() },
		});
		expect((await site.build()).code).toBe(0);
		const file = `content/tides.${engine === 'mdx' ? 'mdx' : 'md'}`;
		await site.write(file, article({ 'CC-BY-4.0': 'CC-BY-SA-3.0-DE' }));
		expect((await site.build(next)).code).toBe(0);
		expect(await site.read(page)).toContain('https://creativecommons.org/licenses/by-sa/3.0/de/');
	});
});

test('<Credit /> in a layout follows a changed option in an incremental build', async () => {
	const site = await createSite('manual-incremental', {
		engine: 'satteri',
		articles: { tides: article({ '  publisher: The Publisher': '  publisher: the-publisher' }) },
		options:
			"{ placement: 'manual', publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: [] }] }",
		config: 'experimental: { incrementalBuild: true },',
		page: defaultPage.replace('<Content />', '<Content /><Credit entry={entry} />'),
	});
	expect((await site.build()).code).toBe(0);
	expect((await site.build(next)).output).toContain('(restored)');
	expect(await site.read(page)).toContain('The Publisher');
	const astro = await site.read('astro.config.mjs');
	await site.write(
		'astro.config.mjs',
		astro.replace("name: 'The Publisher'", "name: 'The Old Publisher'"),
	);
	expect((await site.build(next)).output).toContain('creditline: pass');
	expect(await site.read(page)).toContain('The Old Publisher');
});
