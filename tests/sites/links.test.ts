import { expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { createSite } from '../helpers/site.ts';

const options = `{
	site: { license: 'CC-BY-NC-4.0' },
	publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'], links: { rule: 'keep' } }],
}`;
const words = body.trim().split(/\s+/);
/** Texts of their own, so that no page carries two of them. */
const tellings = [words, words.toReversed(), words.toSorted(), words.toSorted().toReversed()];
const tail = `She keeps a [notebook][n] of them, as https://tides.example/table and <a href="https://moon.example/">the moon</a> do.

[n]: https://archive.example/notebook
`;
const story = (telling: number): string => `${tellings[telling]?.join(' ')}\n\n${tail}`;
const adapted = { 'license: CC-BY-4.0': 'license: CC-BY-SA-4.0\nchanges: Translated.' };
/** Takes the links out of every article that says so in its title. */
const stripper = `{
	name: 'stripper',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const { readFile, writeFile } = await import('node:fs/promises');
			const edit = async (slug, change) => {
				const file = new URL('articles/' + slug + '/index.html', dir);
				await writeFile(file, change(await readFile(file, 'utf8')));
			};
			await edit('stripped', (html) => html.replace(/<a href="https:\\/\\/(?:archive|tides|moon)[^>]*>(.*?)<\\/a>/g, '$1'));
			await edit('rewritten', (html) => html.replace('"https://archive.example/notebook"', '"https://shop.example/"'));
			await edit('endorsed', (html) => html.replace('</body>', '<footer><p>Endorsed by The Publisher</p></footer></body>'));
			await edit('relicensed', (html) => html.replace('</body>', '<footer><a rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a></footer></body>'));
		},
	},
}`;

test.each(['satteri', 'unified'] as const)(
	'lost links, claims and other terms fail; the same pages untouched pass (%s)',
	async (engine) => {
		const articles = {
			stripped: article({}, story(0)),
			rewritten: article({}, story(1)),
			endorsed: article({}, story(2)),
			relicensed: article(adapted, story(3)),
		};
		const site = await createSite(`links-${engine}`, { engine, articles, options });
		const clean = await site.build();
		expect(clean.output).toContain('creditline: pass');
		expect(clean.code).toBe(0);

		const broken = await createSite(`links-broken-${engine}`, {
			engine,
			articles,
			options,
			before: `${stripper},`,
		});
		const { code, table } = await broken.build();
		expect(code).toBe(1);
		expect(table).toEqual([
			['endorsement-absent', 'content/endorsed.md:6', 'articles/endorsed/index.html'],
			['sharealike-kept', 'content/relicensed.md:8', 'articles/relicensed/index.html'],
			['links-kept', 'content/rewritten.md:12', 'articles/rewritten/index.html'],
			['links-kept', 'content/stripped.md:12', 'articles/stripped/index.html'],
		]);
	},
);
