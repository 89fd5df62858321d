import { expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { createSite, defaultPage } from '../helpers/site.ts';

/** A translation that was left in the original language: its own address, the same words. */
const twin = article({ '/2026/story': '/fr/2026/story' }, `${body}\nEncore une phrase.\n`);

test('articles of one text each credit their own source, and pass', async () => {
	const site = await createSite('twins', {
		engine: 'satteri',
		articles: { tides: article(), twin },
	});
	expect((await site.build()).output).toContain('2 reproductions');
});

test.each([
	[
		'a cut credit is told of the article whose page it is',
		'twin',
		[['credit-present', 'content/twin.md:5', 'articles/twin/index.html']],
	],
	[
		'so it is for the other one',
		'tides',
		[['credit-present', 'content/tides.md:5', 'articles/tides/index.html']],
	],
])('%s', async (_, cut, expected) => {
	const site = await createSite(`twins-${cut}`, {
		engine: 'satteri',
		articles: { tides: article(), twin },
		options: "{ placement: 'manual' }",
		page: defaultPage.replace(
			'<Content />',
			`<Content />{entry.id !== '${cut}' && <Credit entry={entry} />}`,
		),
	});
	expect((await site.build()).table).toEqual(expected);
});

test('the credit of one on the page of the other leaves the other without a page', async () => {
	const site = await createSite('twins-swapped', {
		engine: 'satteri',
		articles: { tides: article(), twin },
		options: "{ placement: 'manual' }",
		page: `${defaultPage.replace('<Content />', '<Content /><Credit path="content/tides.md" frontmatter={first} />')}`,
	});
	const route = 'src/pages/articles/[...slug].astro';
	await site.write(
		route,
		(await site.read(route)).replace(
			'const { Content }',
			"const first = (await getCollection('articles')).find(({ id }) => id === 'tides').data;\nconst { Content }",
		),
	);
	const { table, output } = await site.build();
	expect(table).toEqual([['page-present', 'content/twin.md:2', 'articles/twin/index.html']]);
	expect(output).toContain(
		'articles/twin/index.html carries its text, but credits content/tides.md',
	);
});
