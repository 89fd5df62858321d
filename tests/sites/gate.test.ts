import { describe, expect, test } from 'vitest';
import { article, body, frontMatter } from '../helpers/article.ts';
import { createSite, defaultPage, engines } from '../helpers/site.ts';

const other = article(
	{ 'title: Tides of the estuary': 'title: The second one' },
	body.split(' ').reverse().join(' '),
);

describe('nothing checked is no pass', () => {
	test('no article matches', async () => {
		const site = await createSite('no-articles', {
			engine: 'satteri',
			articles: { tides: article() },
			options: "{ articles: 'posts/**/*.md' }",
		});
		const { code, output, report } = await site.build();
		expect(code).toBe(1);
		expect(report?.verdict).toBe('nothing-checked');
		expect(output).toContain("Nothing was checked: no article matches 'posts/**/*.md'.");
		expect(output).toContain('Set `articles` to the globs of the Markdown files');
		expect(site.has('dist')).toBe(false);
	});

	test('the build makes no page', async () => {
		const site = await createSite('no-pages', {
			engine: 'satteri',
			articles: { tides: article() },
		});
		await site.remove('src/pages/articles');
		await site.write('src/pages/data.txt.ts', "export const GET = () => new Response('no page');");
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toContain('Nothing was checked: the build made no HTML page.');
	});
});

describe('an article needs a page that carries it', () => {
	const skipOne = `<html lang="en"><body><main>{entry.id === 'lost' ? <p>Moved.</p> : <Content />}</main></body></html>`;

	test.each(engines)('one that no page carries fails, a draft does not (%s)', async (engine) => {
		const draft = article(
			{ 'license: CC-BY-4.0': 'license: CC-BY-4.0\ndraft: true' },
			'Not yet. '.repeat(9),
		);
		const site = await createSite(`lost-${engine}`, {
			engine,
			articles: { lost: other, tides: article(), later: draft },
			page: skipOne.replace("=== 'lost'", "!== 'tides'"),
		});
		const { code, table, output } = await site.build();
		expect(code).toBe(1);
		const ending = engine === 'mdx' ? 'mdx' : 'md';
		expect(table).toEqual([
			['page-present', `content/lost.${ending}:2`, 'articles/lost/index.html'],
		]);
		expect(output).toContain(`Location:\n    content/lost.${ending}:2:8`);
	});

	test('one that no route builds fails', async () => {
		const site = await createSite('unrouted', {
			engine: 'satteri',
			articles: { lost: other, tides: article() },
		});
		const route = 'src/pages/articles/[...slug].astro';
		const page = await site.read(route);
		await site.write(
			route,
			page.replace('entries.map', "entries.filter(({ id }) => id !== 'lost').map"),
		);
		const { table, output } = await site.build();
		expect(table).toEqual([['page-present', 'content/lost.md:2', null]]);
		expect(output).toContain('Unexpected article without a page');
	});

	test('one that Astro rendered empty fails, cold and warm', async () => {
		const site = await createSite('empty', {
			engine: 'unified',
			articles: { tides: article(), broken: other },
			plugins:
				"() => (tree, file) => { if (file.path.endsWith('broken.md')) throw new Error('no'); }",
		});
		for (const temperature of ['cold', 'warm']) {
			const { code, table, output } = await site.build();
			expect(code, temperature).toBe(1);
			expect(table, temperature).toEqual([
				['page-present', 'content/broken.md:2', 'articles/broken/index.html'],
			]);
			expect(output).toContain(
				'Astro built articles/broken/index.html from this file, but none of the text is on it',
			);
		}
	});

	test('an excerpt is no page of the article, and owes a link', async () => {
		const text = Array.from({ length: 12 }, (_, at) => body.replaceAll('the', `the ${at}th`)).join(
			'\n',
		);
		const site = await createSite('excerpt', {
			engine: 'satteri',
			articles: { tides: article({}, text) },
			page: `<html lang="en"><body><p>${text.slice(0, 500)}</p></body></html>`,
		});
		const { table, report } = await site.build();
		expect(table).toEqual([
			['excerpt-linked', 'content/tides.md:2', 'articles/tides/index.html'],
			['page-present', 'content/tides.md:2', 'articles/tides/index.html'],
		]);
		expect(report?.articles[0]?.pages).toEqual([
			{ path: 'articles/tides/index.html', kind: 'html', extent: 'excerpt', verdict: 'fail' },
		]);
	});
});

describe('every page that carries the text owes the credit', () => {
	test('a print view without it fails, whatever route made it', async () => {
		const site = await createSite('print', {
			engine: 'satteri',
			articles: { tides: article() },
			files: {
				'src/pages/print/[slug].astro': `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
	return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const html = Astro.props.entry.rendered.html.replace(/<aside class="creditline h-cite"[^]*<\\/aside>/, '');
---
<html lang="en"><body set:html={html} /></html>`,
			},
		});
		const { table } = await site.build();
		expect(table).toEqual([['credit-present', 'content/tides.md:5', 'print/tides/index.html']]);
	});

	test('a page of two works owes two credits', async () => {
		const site = await createSite('two-works', {
			engine: 'satteri',
			articles: { tides: article(), other },
			files: {
				'src/pages/all.astro': `---
import { getCollection } from 'astro:content';
const entries = await getCollection('articles');
const cut = (entry) => entry.id === 'other' ? entry.rendered.html.replace(/<aside[^]*<\\/aside>/, '').replace('story', 'tale') : entry.rendered.html;
---
<html lang="en"><body>{entries.map((entry) => <article set:html={cut(entry)} />)}</body></html>`,
			},
		});
		await site.write('content/other.md', other.replace('/2026/story', '/2026/other'));
		const { table } = await site.build();
		expect(table).toEqual([['credit-present', 'content/other.md:5', 'all/index.html']]);
	});
});

describe('crawlers', () => {
	test('X-Robots-Tag in _headers fails the pages that it covers', async () => {
		const site = await createSite('headers', {
			engine: 'satteri',
			articles: { tides: article(), other },
			files: { 'public/_headers': '/articles/other/*\n  X-Robots-Tag: nofollow\n' },
		});
		const { table, output } = await site.build();
		expect(table).toEqual([
			['backlink-followed', 'content/other.md:5', 'articles/other/index.html'],
		]);
		expect(output).toContain('`X-Robots-Tag: nofollow` in `_headers` (line 2)');
	});

	test('rehype-external-links with its defaults fails, and the message names the cure', async () => {
		const site = await createSite('external-links', {
			engine: 'unified',
			articles: { tides: article() },
			imports: "import rehypeExternalLinks from 'rehype-external-links';",
			plugins: 'rehypeExternalLinks',
		});
		const { code, table, output } = await site.build();
		expect(code).toBe(1);
		expect(table).toEqual([
			['backlink-followed', 'content/tides.md:5', 'articles/tides/index.html'],
		]);
		const cure = "rehypePlugins: [[rehypeExternalLinks, { rel: ['noopener'] }]]";
		expect(output).toContain(cure);
		const config = await site.read('astro.config.mjs');
		await site.write(
			'astro.config.mjs',
			config.replace('[rehypeExternalLinks]', "[[rehypeExternalLinks, { rel: ['noopener'] }]]"),
		);
		expect((await site.build()).code).toBe(0);
	});
});

test('the gate is last, also behind an integration that another one adds', async () => {
	const late = `{
		name: 'late',
		hooks: { 'astro:config:setup': ({ updateConfig }) => updateConfig({ integrations: [{
			name: 'later',
			hooks: {
				'astro:config:setup': ({ updateConfig }) => updateConfig({ integrations: [{ name: 'latest', hooks: {
					'astro:config:done': () => { latestDone = true; },
					'astro:build:done': async ({ dir }) => {
						const { readFile, writeFile } = await import('node:fs/promises');
						if (!latestDone) throw new Error('a hook of another integration was skipped');
						const file = new URL('articles/tides/index.html', dir);
						const html = await readFile(file, 'utf8');
						await writeFile(file, html.replace('<aside ', '<aside hidden '));
					},
				} }] }),
			},
		}] }) },
	}`;
	const site = await createSite('late', {
		engine: 'satteri',
		articles: { tides: article() },
		after: late,
		imports: 'let latestDone = false;',
	});
	const { table } = await site.build();
	expect(table).toEqual([['credit-visible', 'content/tides.md:5', 'articles/tides/index.html']]);
});

test('a page that cannot be read proves nothing, and leaves nothing to deploy', async () => {
	const huge = `{
		name: 'huge',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { truncate, writeFile } = await import('node:fs/promises');
				const file = new URL('huge.html', dir);
				await writeFile(file, '');
				// Five GiB that take no disk: more than a string holds.
				await truncate(file, 5 * 2 ** 30);
			},
		},
	}`;
	const site = await createSite('huge', {
		engine: 'satteri',
		articles: { tides: article() },
		after: huge,
	});
	const { code, output } = await site.build();
	expect(code).toBe(1);
	expect(output).toMatch(/Nothing was proved: \S+huge\.html cannot be read/);
	expect(output).not.toMatch(/^\s+at /m);
	expect(site.has('dist')).toBe(false);
	await site.remove('dist.rejected');
});

test('changes and notices of the front matter stand on the page, or it fails', async () => {
	const cut = `{
		name: 'cut',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { readFile, writeFile } = await import('node:fs/promises');
				const file = new URL('articles/cut/index.html', dir);
				const html = await readFile(file, 'utf8');
				await writeFile(file, html.replace(/<p class="creditline-(changes|notice)[^]*?<\\/p>/g, ''));
			},
		},
	}`;
	const told = {
		'license: CC-BY-4.0':
			'license: CC-BY-4.0\nchanges: [Shortened., New headline]\nnotices: © 2026 The Publisher',
	};
	const site = await createSite('kept', {
		engine: 'satteri',
		articles: { whole: article(told), cut: article(told, body.split(' ').reverse().join(' ')) },
		after: cut,
	});
	const { table } = await site.build();
	expect(table).toEqual([
		['changes-marked', 'content/cut.md:8', 'articles/cut/index.html'],
		['changes-marked', 'content/cut.md:8', 'articles/cut/index.html'],
		['notice-kept', 'content/cut.md:9', 'articles/cut/index.html'],
	]);
});

describe('front matter', () => {
	test('what cannot be read fails at its true line, before Astro, and leaves no old output', async () => {
		const site = await createSite('yaml', { engine: 'satteri', articles: { tides: article() } });
		expect((await site.build()).code).toBe(0);
		await site.write('content/tides.md', article({ 'author: A. Writer': 'author: "A. Writer' }));
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toMatch(/content\/tides\.md:\d+:\d+ {2}error {2}front-matter-valid/);
		expect(output).toContain('One duty is broken in one article. The first: front-matter-valid.');
		expect(site.has('dist')).toBe(false);
		expect(site.has('dist.rejected')).toBe(true);
	});

	test('code in front matter is refused and does not run', async () => {
		const site = await createSite('code', {
			engine: 'satteri',
			articles: {
				tides: `---js\n{ title: require('node:fs').writeFileSync('pwned', '') }\n---\n\n${body}`,
			},
		});
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toContain('content/tides.md:1:4');
		expect(site.has('pwned')).toBe(false);
	});

	test('what the source side lacks is told at its line', async () => {
		const withLines = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\n`;
		const base = [
			'title: One',
			'author: A. Writer',
			'source:',
			'  url: https://publisher.example/2026/x',
			'  publisher: The Publisher',
		];
		const texts = Array.from({ length: 8 }, (_, at) => body.replaceAll('the', `the ${at}th`));
		const files = [
			['undeclared', withLines('title: One'), 'article-declared', 1],
			['no-license', withLines(...base), 'license-known', 1],
			['unknown-license', withLines(...base, 'license: CC-BY-SA-ND-4.0'), 'license-known', 7],
			['no-version', withLines(...base, 'license: CC BY'), 'license-versioned', 7],
			[
				'no-url',
				withLines('title: One', 'source:', '  publisher: The Publisher', 'license: CC0-1.0'),
				'source-url-valid',
				4,
			],
			[
				'own-url',
				withLines(
					'title: One',
					'source:',
					'  url: https://site.example/a',
					'  publisher: P. Ress',
					'license: CC0-1.0',
				),
				'source-url-valid',
				4,
			],
			[
				'placeholder',
				withLines(
					...base.map((line) => line.replace('A. Writer', 'Jane Doe')),
					'license: CC-BY-4.0',
				),
				'placeholder-absent',
				3,
			],
			['wrong-type', withLines(...base, 'license: [CC-BY-4.0]'), 'front-matter-valid', 7],
		] as const;
		const site = await createSite('source-side', {
			engine: 'satteri',
			articles: Object.fromEntries(
				files.map(([slug, matter], at) => [slug, `${matter}${texts[at]}`]),
			),
		});
		await site.write(
			'src/content.config.ts',
			(await site.read('src/content.config.ts')).replace('schema: articleSchema,', ''),
		);
		const { table } = await site.build();
		const bySource = table.filter(([, , page]) => page === null);
		for (const [slug, , rule, line] of files) {
			expect(bySource, slug).toContainEqual([rule, `content/${slug}.md:${line}`, null]);
		}
	});
});

describe('configuration', () => {
	test('creditline() twice stops the build instead of running for ever', async () => {
		const site = await createSite('twice', {
			engine: 'satteri',
			articles: { tides: article() },
			after: 'creditline()',
		});
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toContain('creditline() stands twice in `integrations`.');
	});

	test('a base path and a stray % in an address do no harm', async () => {
		const site = await createSite('base', {
			engine: 'satteri',
			articles: { tides: article() },
			config: "base: '/docs',",
			files: {
				'src/pages/odd/[slug].astro': `---
export const getStaticPaths = () => [{ params: { slug: '100%' } }];
---
<html lang="en"><body>All of it.</body></html>`,
			},
		});
		const { code, output } = await site.build();
		expect(code, output).toBe(0);
	});

	test('a wrong option stops the build with its path and a snippet', async () => {
		const site = await createSite('wrong-option', {
			engine: 'satteri',
			articles: { tides: article() },
			options: "{ placment: 'top' }",
		});
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toContain('placment: unknown option; did you mean `placement`?');
		expect(output).not.toContain('at parseOptions');
	});

	test('options in two places stop the build', async () => {
		const site = await createSite('two-places', {
			engine: 'satteri',
			articles: { tides: article() },
			options: "{ placement: 'top' }",
			files: { 'creditline.config.json': '{}' },
		});
		expect((await site.build()).output).toContain('The options stand in two places');
	});

	test('an unknown Markdown processor stops the build with the cure', async () => {
		const site = await createSite('processor', {
			engine: 'satteri',
			articles: { tides: article() },
		});
		const config = await site.read('astro.config.mjs');
		await site.write(
			'astro.config.mjs',
			config.replace('satteri({ hastPlugins: [] })', "{ ...satteri(), name: 'homemade' }"),
		);
		const { code, output } = await site.build();
		expect(code).toBe(1);
		expect(output).toContain('the processor “homemade” renders');
		expect(output).toContain("placement: 'manual'");
	});

	test('sources of the config credit a folder without a word in its front matter', async () => {
		const site = await createSite('sources', {
			engine: 'satteri',
			articles: { 'guides/start': `---\ntitle: Start\n---\n\n${body}` },
			options: `{ sources: [{ articles: 'content/guides/**', url: 'https://publisher.example/{lang}/{slug}/', publisher: 'The Publisher', license: 'CC-BY-4.0', author: 'A. Writer' }] }`,
		});
		expect((await site.build()).output).toContain('creditline: pass');
		expect(await site.read('dist/articles/guides/start/index.html')).toContain(
			'href="https://publisher.example/start/"',
		);
	});
});

describe.each(engines)('placement (%s)', (engine) => {
	test('top stands before the text', async () => {
		const site = await createSite(`top-${engine}`, {
			engine,
			articles: { tides: article() },
			options: "{ placement: 'top' }",
		});
		expect((await site.build()).code).toBe(0);
		const html = await site.read('dist/articles/tides/index.html');
		expect(html.indexOf('class="creditline h-cite"')).toBeLessThan(html.indexOf('breathes twice'));
	});

	test('manual puts nothing; <Credit /> does, and the gate tells when it is forgotten', async () => {
		const site = await createSite(`manual-${engine}`, {
			engine,
			articles: { tides: article(), other },
			options: "{ placement: 'manual' }",
			page: defaultPage.replace(
				'<Content />',
				"<Content />{entry.id === 'tides' && <footer><Credit entry={entry} /></footer>}",
			),
		});
		const { table } = await site.build();
		const ending = engine === 'mdx' ? 'mdx' : 'md';
		expect(table).toEqual([
			['credit-present', `content/other.${ending}:5`, 'articles/other/index.html'],
		]);
	});
});

test('the command line gives the same verdict on the same folder', async () => {
	const { creditlineCli, tableOf } = await import('../helpers/site.ts');
	const site = await createSite('same-verdict', {
		engine: 'satteri',
		articles: { tides: article(), other },
		page: defaultPage.replace(
			'<head>',
			'<head>{entry.id === "other" && <meta name="robots" content="nofollow" />}',
		),
	});
	const { report } = await site.build();
	const { code, stdout } = await creditlineCli(
		['audit', 'dist.rejected', '--format', 'json', '--site', 'https://site.example'],
		site.dir,
	);
	expect(code).toBe(1);
	expect(JSON.parse(stdout)).toEqual(report);
	expect(tableOf(JSON.parse(stdout))).toEqual([
		['backlink-followed', 'content/other.md:5', 'articles/other/index.html'],
	]);
	expect(frontMatter).toContain('license');
});
