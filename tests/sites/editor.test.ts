import { expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { openEditor } from '../helpers/language-server.ts';
import { createSite } from '../helpers/site.ts';

const articles = { tides: article() };

test('Astro’s extension completes and checks front matter with the settings of docs/editor.md', async () => {
	const config = 'experimental: { contentIntellisense: true }';
	const site = await createSite('editor', { engine: 'satteri', articles, config });
	expect((await site.astro(['sync'])).output).toContain('Synced content');
	await using editor = await openEditor(site.dir, true);
	expect(await editor.problems('content/tides.md', article())).toEqual([]);

	const wrong = article({ 'license: CC-BY-4.0': 'license: \noriginal: perhaps' });
	const lines = wrong.split('\n');
	const original = lines.indexOf('original: perhaps');
	expect(await editor.problems('content/tides.md', wrong)).toContainEqual(
		expect.stringMatching(new RegExp(`^${original + 1}: Incorrect type. Expected "boolean"`)),
	);
	expect(await editor.completions('content/tides.md', 1, 0)).toEqual(
		expect.arrayContaining(['changes', 'notices', 'media', 'lang']),
	);
	expect(await editor.completions('content/tides.md', original - 1, 9)).toEqual(
		expect.arrayContaining(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0']),
	);
	await using without = await openEditor(site.dir, false);
	expect(await without.problems('content/tides.md', wrong)).toEqual([]);
});

test('entries of a collection and the virtual module have their types', async () => {
	const site = await createSite('editor-types', {
		engine: 'satteri',
		articles,
		files: {
			'tsconfig.json':
				'{ "extends": "astro/tsconfigs/strict", "include": [".astro/types.d.ts", "src"] }',
			'src/lib/source.ts': `import { type CollectionEntry, getCollection } from 'astro:content';
import type { UserOptions } from 'astro-creditline';
import { options } from 'virtual:creditline';

type Data = CollectionEntry<'articles'>['data'];
export const addressOf = ({ source }: Data): string | undefined =>
	typeof source === 'object' ? source.url : source;
export const isOwn = ({ original }: Data): string | boolean | undefined => original;
export const articles: string[] = options.articles;
export const config: UserOptions = { articles: 'content/**', placement: 'manual' };
export const entries = await getCollection('articles');
// @ts-expect-error a source is a mapping or a text
export const wrongSource: Data = { source: 5 };
// @ts-expect-error no such place
export const wrongPlace: UserOptions = { placement: 'middle' };
// @ts-expect-error the globs are a list
export const wrongArticles: string = options.articles;
`,
		},
	});
	const { code, output } = await site.astro(['check']);
	expect(output).toContain('- 0 errors');
	expect(code).toBe(0);
});
