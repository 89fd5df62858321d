import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { createSite, type Engine, type Site } from '../helpers/site.ts';

const notice =
	'Anyone is free to republish the text of this article (but not the images or videos) with credit to The Publisher.';
const [first = '', second = ''] = body.trim().split('\n\n');
const boats = '![Boats](./boats.png)';
const own = 'media:\n  - src: ./boats.png\n    author: P. Hotographer\n    license: CC-BY-SA-4.0';

/** Slug → Markdown between the paragraphs, front matter besides. */
const cases: Readonly<Record<string, readonly [markdown: string, data?: string]>> = {
	carded: [''],
	'copied-image': [boats],
	'frame-in-html': ['<iframe src="https://www.youtube.com/embed/a1b2c3" title="Boats"></iframe>'],
	'granted-image': [boats, own],
	'hot-linked': ['![Boats](https://images.publisher.example/boats.png)'],
	hero: [''],
	owned: [''],
	plain: [''],
	relicensed: [''],
	told: [''],
};

/** A text of its own for each, so that none is taken for another. */
function storyOf(slug: string): string {
	const own = (text: string) =>
		['one', 'two', 'three']
			.map((part) =>
				text
					.split(' ')
					.map((word, at) => (at % 3 === 2 ? `${word} ${slug.replaceAll('-', '')}${part}` : word))
					.join(' '),
			)
			.join('\n\n');
	return `${own(first)}\n\n${cases[slug]?.[0] ?? ''}\n\n${own(second)}\n\n${notice}\n`;
}

const page = `<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>{entry.data.title}</title>
		{entry.id === 'carded' && <meta property="og:image" content="https://images.publisher.example/boats.png" />}
		{entry.id === 'relicensed' && <link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/" />}
		{(entry.id === 'owned' || entry.id === 'told') && <script is:inline type="application/ld+json" set:html={JSON.stringify({
			'@context': 'https://schema.org',
			'@type': 'BlogPosting',
			headline: entry.data.title,
			mainEntityOfPage: Astro.url.href,
			author: { '@type': 'Person', name: entry.id === 'owned' ? 'Site Owner' : 'A. Writer' },
			publisher: { '@type': 'Organization', name: 'My Magazine' },
			license: 'https://creativecommons.org/licenses/by/4.0/',
			isBasedOn: entry.data.source.url,
		})} />}
	</head>
	<body>
		<header><img src="/logo.png" alt="My Magazine" /></header>
		{entry.id === 'hero' && <img src="/hero.png" alt="" />}
		<main><h1>{entry.data.title}</h1><Content /></main>
	</body>
</html>`;

async function siteOf(engine: Engine): Promise<Site> {
	const slugs = Object.keys(cases);
	const articles = slugs.map((slug) => {
		const license = `license: CC-BY-4.0\n${cases[slug]?.[1] ?? ''}`;
		const data = { 'license: CC-BY-4.0': license.trim(), [sourceUrl]: `${sourceUrl}-${slug}` };
		return [slug, article(data, storyOf(slug))] as const;
	});
	const site = await createSite(`media-${engine}`, {
		engine,
		page,
		articles: Object.fromEntries(articles),
	});
	await mkdir(join(site.dir, 'public'), { recursive: true });
	for (const file of ['content/boats.png', 'public/logo.png', 'public/hero.png']) {
		await writeFile(join(site.dir, file), pixels());
	}
	return site;
}

test.each(['satteri', 'unified', 'mdx'] as const)(
	'media outside the grant and false metadata fail, whatever the build makes of them (%s)',
	async (engine) => {
		const site = await siteOf(engine);
		const { output, table, report } = await site.build();
		const ending = engine === 'mdx' ? 'mdx' : 'md';
		const at = (rule: string, slug: string, line: number) => [
			rule,
			`content/${slug}.${ending}:${line}`,
			`articles/${slug}/index.html`,
		];
		expect(table, output).toEqual([
			at('media-granted', 'carded', 1),
			at('media-granted', 'copied-image', 16),
			at('media-granted', 'frame-in-html', 16),
			at('media-granted', 'hot-linked', 16),
			at('metadata-true', 'owned', 3),
			at('metadata-true', 'relicensed', 7),
		]);
		for (const { rule, evidence } of report?.findings ?? []) {
			if (rule === 'media-granted') expect(evidence?.text).toContain('not the images or videos');
		}
		// The build gave the image another name.
		const copied = report?.findings.find(({ article }) => article?.includes('copied-image'));
		expect(copied?.actual).toMatch(/\/_astro\/boats\..+/);
	},
);

/** A PNG of 80 × 60 grey pixels. */
function pixels(): Buffer {
	const chunk = (type: string, data: Buffer): Buffer => {
		const named = Buffer.concat([Buffer.from(type), data]);
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		const sum = Buffer.alloc(4);
		sum.writeUInt32BE(crc32(named));
		return Buffer.concat([length, named, sum]);
	};
	// Each line begins with its filter: none.
	const rows = Buffer.concat(
		Array.from({ length: 60 }, () => Buffer.concat([Buffer.alloc(1), Buffer.alloc(80, 128)])),
	);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(80, 0);
	header.writeUInt32BE(60, 4);
	header.writeUInt8(8, 8);
	const signature = Buffer.from('89504e470d0a1a0a', 'hex');
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
