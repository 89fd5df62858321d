import { mf2 } from 'microformats-parser';
import { expect, test } from 'vitest';
import { article, sourceUrl } from '../helpers/article.ts';
import { createSite, type Engine } from '../helpers/site.ts';
import { cc, dcterms, schema, triplesOfRdfa, triplesOfScript } from '../helpers/triples.ts';

const license = 'https://creativecommons.org/licenses/by/4.0/';
const own = 'https://site.example/articles/tides/';

const page = `<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>{entry.data.title}</title>
		<CreditHead entry={entry} />
	</head>
	<body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>`;

/** Builds one article and gives its page. */
async function build(name: string, engine: Engine, edits: Edits = {}, after = ''): Promise<Built> {
	const site = await createSite(`metadata-${name}`, {
		engine,
		options: "{ site: { name: 'The Site' } }",
		page,
		articles: { tides: article(edits) },
		after,
	});
	const template = 'src/pages/articles/[...slug].astro';
	const text = await site.read(template);
	await site.write(template, text.replace('{ Credit }', '{ CreditHead }'));
	const { code, output, table } = await site.build();
	const html = code === 0 ? await site.read('dist/articles/tides/index.html') : '';
	return { code, output, html, rules: table.map(([rule]) => rule) };
}

test.each(['satteri', 'unified', 'mdx'] as const)(
	'parsers of other people’s making read the credit out of the page (%s)',
	async (engine) => {
		const { code, output, html } = await build(engine, engine);
		expect(code, output).toBe(0);

		expect(await triplesOfScript(html)).toEqual(
			expect.arrayContaining([
				[own, `${schema}license`, license],
				[own, `${schema}headline`, 'Tides of the estuary'],
				[own, `${schema}isBasedOn`, sourceUrl],
				[own, `${schema}publisher ${schema}name`, 'The Site'],
				[own, `${schema}author ${schema}name`, 'A. Writer'],
				[sourceUrl, `${schema}license`, license],
				[sourceUrl, `${schema}author ${schema}name`, 'A. Writer'],
				[sourceUrl, `${schema}publisher ${schema}name`, 'The Publisher'],
			]),
		);

		expect(await triplesOfRdfa(html, own)).toEqual(
			expect.arrayContaining([
				[sourceUrl, `${dcterms}title`, 'Tides of the estuary'],
				[sourceUrl, `${dcterms}creator`, 'A. Writer'],
				[sourceUrl, `${cc}attributionName`, 'A. Writer'],
				[sourceUrl, `${cc}attributionURL`, sourceUrl],
				[sourceUrl, `${dcterms}publisher`, 'The Publisher'],
				[sourceUrl, `${cc}license`, license],
			]),
		);

		const { items, rels } = mf2(html, { baseUrl: own });
		expect(items).toMatchObject([
			{
				type: ['h-cite'],
				properties: {
					name: ['Tides of the estuary'],
					url: [sourceUrl],
					author: ['A. Writer'],
					publication: ['The Publisher'],
				},
			},
		]);
		expect(rels.license).toEqual([license]);
	},
);

test('of a changed version, the licence is the original’s alone', async () => {
	const { code, output, html } = await build('changed', 'satteri', {
		'license: CC-BY-4.0': 'license: CC-BY-4.0\nchanges: Shortened',
	});
	expect(code, output).toBe(0);
	const triples = await triplesOfScript(html);
	expect(triples).toContainEqual([sourceUrl, `${schema}license`, license]);
	expect(triples).not.toContainEqual([own, `${schema}license`, license]);
	expect(mf2(html, { baseUrl: own }).rels.license).toBeUndefined();
});

test.each([
	['the author in RDFa', 'content="A. Writer"', 'content="The Site"'],
	[
		'the licence in JSON-LD',
		'"license":"https://creativecommons.org/licenses/by/',
		'"license":"https://creativecommons.org/licenses/by-nc/',
	],
	[
		'the origin in JSON-LD',
		'"@id":"https://publisher.example/2026/story","url":"https://publisher.example/2026/story"',
		'"@id":"https://other.example/","url":"https://other.example/"',
	],
])('what is tampered with afterwards is told: %s', async (name, from, to) => {
	const { rules, output } = await build(
		`tampered-${name.replaceAll(' ', '-')}`,
		'satteri',
		{ 'author: A. Writer': "author: { name: 'A. Writer', url: 'https://publisher.example/a' }" },
		`{
	name: 'tamper',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const { readFile, writeFile } = await import('node:fs/promises');
			const file = new URL('articles/tides/index.html', dir);
			const html = await readFile(file, 'utf8');
			if (!html.includes('${from}')) throw new Error('nothing to tamper with');
			await writeFile(file, html.replaceAll('${from}', '${to}'));
		},
	},
}`,
	);
	expect(output).not.toContain('nothing to tamper with');
	expect(output).toContain('metadata-true');
	expect(new Set(rules)).toEqual(new Set(rules.length > 0 ? ['metadata-true'] : []));
});

type Edits = Parameters<typeof article>[0];

interface Built {
	code: number;
	output: string;
	rules: string[];
	html: string;
}
