import { describe, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { createSite } from '../helpers/site.ts';

const options = `{
	pixels: ['counted'],
	publishers: [
		{ id: 'linked', name: 'The Linked', canonical: { rule: 'required' } },
		{ id: 'unlisted', name: 'The Unlisted', noindex: { rule: 'required' } },
		{ id: 'listed', name: 'The Listed', noindex: { rule: 'forbidden' } },
		{ id: 'counted', name: 'The Counted', pixel: { kind: 'img', url: 'https://count.example/c.gif' } },
		{ id: 'counting', name: 'The Counting', pixel: { kind: 'img', url: 'https://count.example/d.gif' } },
	],
}`;

/** Slug → publisher; the slug tells what the layout puts into the head. */
const cases: Readonly<Record<string, string>> = {
	'canonical-good': 'linked',
	'canonical-header': 'linked',
	'canonical-missing': 'linked',
	'canonical-own': 'linked',
	'component-linked': 'linked',
	'component-unlisted': 'unlisted',
	'fetched-noindex': 'listed',
	'hidden-noindex': 'unlisted',
	'pixel-copied': 'counting',
	'pixel-lost': 'counted',
	'pixel-unanswered': 'counting',
	'pixel-yes': 'counted',
	unlisted: 'unlisted',
	'unlisted-header': 'unlisted',
};

const page = `<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>{entry.data.title}</title>
		{entry.id.startsWith('component') && <CreditHead entry={entry} />}
		{entry.id === 'canonical-good' && <link rel="canonical" href={entry.data.source.url} />}
		{entry.id === 'canonical-own' && <link rel="canonical" href={Astro.url.href} />}
		{entry.id.endsWith('-noindex') && <meta name="robots" content="noindex" />}
	</head>
	<body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>`;

/** A text of its own for each, so that none is taken for another. */
function textOf(slug: string): string {
	const own = body
		.split(' ')
		.map((word, at) => (at % 5 === 4 ? `${word} ${slug.replaceAll('-', '')}` : word))
		.join(' ');
	return slug === 'pixel-copied' ? `${own}\n<img src="https://count.example/d.gif" alt="">\n` : own;
}

/** Does to the counter what an optimiser of images does. */
const optimiser = `{
	name: 'optimiser',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const { readFile, writeFile } = await import('node:fs/promises');
			const file = new URL('articles/pixel-lost/index.html', dir);
			const html = await readFile(file, 'utf8');
			await writeFile(file, html.replace('https://count.example/c.gif', '/_astro/c.gif'));
		},
	},
}`;

describe('what publishers want beside the credit', () => {
	test.each(['satteri', 'unified'] as const)('%s', async (engine) => {
		const site = await createSite(`head-${engine}`, {
			engine,
			options,
			page,
			imports: '',
			after: optimiser,
			articles: Object.fromEntries(
				Object.entries(cases).map(([slug, publisher]) => [
					slug,
					article(
						{
							'publisher: The Publisher': `publisher: ${publisher}`,
							[sourceUrl]: `${sourceUrl}-${slug}`,
						},
						textOf(slug),
					),
				]),
			),
			files: {
				'public/_headers': `/articles/canonical-header/\n  Link: <${sourceUrl}-canonical-header>; rel="canonical"\n/articles/unlisted-header/*\n  X-Robots-Tag: noindex\n`,
				'public/robots.txt':
					'User-agent: *\nDisallow: /articles/hidden-\n\nUser-agent: GPTBot\nDisallow: /\n',
			},
		});
		await site.write(
			'src/pages/articles/[...slug].astro',
			(await site.read('src/pages/articles/[...slug].astro')).replace(
				'{ Credit }',
				'{ Credit, CreditHead }',
			),
		);
		const { output, table, report } = await site.build();
		const of = (rule: string, slug: string) => [
			rule,
			`content/${slug}.md:5`,
			`articles/${slug}/index.html`,
		];
		expect(table, output).toEqual([
			of('canonical-kept', 'canonical-missing'),
			of('canonical-kept', 'canonical-own'),
			of('indexing-kept', 'fetched-noindex'),
			of('backlink-followed', 'hidden-noindex'),
			of('indexing-kept', 'hidden-noindex'),
			of('pixel-kept', 'pixel-lost'),
			of('pixel-kept', 'pixel-unanswered'),
			of('indexing-kept', 'unlisted'),
		]);
		expect(output).toContain('`Disallow: /articles/hidden-` in `robots.txt` (line 2)');
		expect(output).toContain("pixels: ['counting']");
		for (const { expected, evidence } of report?.findings ?? []) {
			expect(expected.length).toBeGreaterThan(0);
			expect(evidence?.text).toBeTruthy();
		}
	});
});
