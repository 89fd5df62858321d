import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../plugins/credit/locales/index.ts';
import { article, body } from '../helpers/article.ts';
import { createSite, type Engine, engines, type Site } from '../helpers/site.ts';

/** A text of its own for each article, so that none is taken for another. */
function of(number: number, lang: string): string {
	const words = body.split(' ').map((word, at) => (at % 3 === 0 ? `${word} no. ${number}` : word));
	const told = {
		'/2026/story': `/2026/story-${number}`,
		'license: CC-BY-4.0': `license: CC-BY-NC-SA-4.0\nchanges: Shortened${lang && `\nlang: ${lang}`}`,
	};
	return article(told, `${words.join(' ')}\n`);
}

const articles = {
	...Object.fromEntries(locales.map(({ tag }, at) => [`in-${tag.toLowerCase()}`, of(at, tag)])),
	'fr/told-by-folder': of(90, ''),
};

const files = {
	'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const entries = await getCollection('articles');
---
<html lang="en"><head><title>Home</title></head><body>{entries.map(({ id }) => <a href={'/articles/' + id + '/'}>{id}</a>)}</body></html>`,
	'src/pages/copied.md': of(91, 'it'),
	'src/pages/about.md': '# About us\n\nWe print things twice.\n',
};

/** Of another kind than the site's own pages: everything that its head loads for its look. */
function sheetsOf(html: string): string[] {
	return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
}

const asideOf = (html: string): string =>
	/<aside class="creditline[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '';

describe('in every language, from every engine', () => {
	const sites = new Map<Engine, Site>();
	beforeAll(async () => {
		for (const engine of engines) {
			const site = await createSite(`styles-${engine}`, {
				engine,
				options: `{ look: 'card', articles: ['content/**/*.{md,mdx}', 'src/pages/copied.md'] }`,
				articles,
				files,
				config: `i18n: { locales: ['en', 'fr'], defaultLocale: 'en' }, build: { inlineStylesheets: 'never' },`,
			});
			const { code, output, table } = await site.build();
			expect(code, output).toBe(0);
			expect(table).toEqual([]);
			sites.set(engine, site);
		}
	}, 300_000);

	test.each(Object.keys(articles))('%s reads the same', async (slug) => {
		const made = [];
		for (const site of sites.values()) {
			made.push(asideOf(await site.read(`dist/articles/${slug}/index.html`)));
		}
		const lang = slug.startsWith('fr/') ? 'fr' : slug.replace('in-', '');
		expect(made[0]?.toLowerCase()).toContain(
			`<aside class="creditline creditline-card h-cite" lang="${lang}"`,
		);
		expect(made[0]).toContain(
			'<svg class="creditline-icons" width="64" height="20" viewBox="0 0 64 20" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="',
		);
		expect(new Set(made).size).toBe(1);
	});

	test.each(engines)(
		'the style sheet is linked where a credit may stand, and nowhere else (%s)',
		async (engine) => {
			const site = sites.get(engine) as Site;
			const [sheet, ...others] = sheetsOf(await site.read('dist/articles/in-en/index.html'));
			expect(others).toEqual([]);
			const css = await site.read(`dist${sheet}`);
			expect(css).toContain('.creditline');
			expect(css.length).toBeLessThanOrEqual(3072);
			expect(css).not.toMatch(/url\(|@import/);
			const copied = sheetsOf(await site.read('dist/copied/index.html'));
			expect(copied).toHaveLength(1);
			expect(await site.read(`dist${copied[0]}`)).toBe(css);
			expect(sheetsOf(await site.read('dist/index.html'))).toEqual([]);
			expect(sheetsOf(await site.read('dist/about/index.html'))).toEqual([]);
			for (const page of ['articles/in-ar', 'copied', '', 'about']) {
				const html = await site.read(`dist/${page}/index.html`);
				expect(html).not.toMatch(/<style|\sstyle=|<script/);
			}
		},
	);
});

describe('where credits come from components', () => {
	const page = `<html lang="en"><head><title>{entry.data.title}</title></head>
	<body><main><h1>{entry.data.title}</h1><Content /><Credit {entry} look="footnote" lang="nl" /></main></body></html>`;

	test.each([
		['line', 1],
		['plain', 0],
	])('with look: %s', async (look, sheets) => {
		const site = await createSite(`styles-manual-${look}`, {
			engine: 'satteri',
			options: `{ placement: 'manual', look: '${look}' }`,
			articles: { a: of(1, '') },
			page,
			files: { 'src/pages/index.astro': files['src/pages/index.astro'] },
			config: `build: { inlineStylesheets: 'never' },`,
		});
		const { code, output } = await site.build();
		expect(code, output).toBe(0);
		const html = await site.read('dist/articles/a/index.html');
		expect(sheetsOf(html)).toHaveLength(sheets);
		expect(asideOf(html)).toContain(
			'<aside class="creditline creditline-footnote h-cite" lang="nl"',
		);
		expect(sheetsOf(await site.read('dist/index.html'))).toEqual([]);
	});
});

test('a sheet that another host hands out is read where the build has put it', async () => {
	const hidden = `<html lang="en"><head><title>{entry.data.title}</title></head>
	<body><main class="quiet"><h1>{entry.data.title}</h1><Content /></main>
	<style is:global>.quiet .creditline { display: none }</style></body></html>`;
	const site = await createSite('styles-elsewhere', {
		engine: 'satteri',
		articles: { a: of(1, '') },
		page: hidden,
		config: `build: { inlineStylesheets: 'never', assetsPrefix: 'https://cdn.example/site' },`,
	});
	const { code, output, table } = await site.build();
	expect(code, output).toBe(1);
	expect(table).toEqual([['credit-visible', 'content/a.md:5', 'articles/a/index.html']]);
	expect(output).toMatch(/\(in _astro\/[^/]+\.css, line 1, column \d+\)/);
	expect(output).not.toContain('Not checked');
});
