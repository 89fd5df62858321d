import { describe, expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { createSite, type Engine, type Site } from '../helpers/site.ts';

const second = article(
	{ 'title: Tides of the estuary': 'title: The second one', '/2026/story': '/2026/second' },
	`${body.split(' ').reverse().join(' ').trim()}\n`,
);

/** What the endpoints below publish: with the credit, or as templates mostly do it. */
const content = (credited: boolean): string => `import { getCollection } from 'astro:content';
import { options } from 'virtual:creditline';
import { compileCredit, creditToText } from 'astro-creditline/credit';
const creditFor = compileCredit(options);
export const entries = async () => (await getCollection('articles')).sort((a, b) => a.id < b.id ? -1 : 1);
export const html = (entry) => ${credited ? 'entry.rendered.html' : 'entry.rendered.html.replace(/<aside class="creditline h-cite"[^]*?<\\/aside>/, \'\')'};
export const text = (entry) => entry.body ${credited ? "+ '\\n\\n' + creditToText(creditFor(entry.filePath, entry.data, entry.body))" : ''};
`;

const files: Readonly<Record<string, string>> = {
	'src/pages/rss.xml.ts': `import { entries, html } from '../content.js';
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const GET = async () => new Response('<?xml version="1.0" encoding="UTF-8"?>\\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Site</title>\\n' +
	(await entries()).map((entry) => '<item><title>' + escape(entry.data.title) + '</title><link>https://site.example/articles/' + entry.id + '/</link>\\n<content:encoded>' + escape(html(entry)) + '</content:encoded></item>').join('\\n') +
	'</channel></rss>');`,
	'src/pages/feed.json.ts': `import { entries, html } from '../content.js';
export const GET = async () => Response.json({ version: 'https://jsonfeed.org/version/1.1', items: (await entries()).map((entry) => ({ id: entry.id, url: 'https://site.example/articles/' + entry.id + '/', title: entry.data.title, content_html: html(entry) })) });`,
	'src/pages/md/[slug].md.ts': `import { entries, text } from '../../content.js';
export const getStaticPaths = async () => (await entries()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
export const GET = ({ props: { entry } }) => new Response('# ' + entry.data.title + '\\n\\n' + text(entry));`,
	'src/pages/llms-full.txt.ts': `import { entries, text } from '../content.js';
export const GET = async () => new Response((await entries()).map((entry) => '# ' + entry.data.title + '\\n\\n' + text(entry)).join('\\n\\n---\\n\\n'));`,
	'src/pages/search.json.ts': `import { entries, text } from '../content.js';
export const GET = async () => Response.json((await entries()).map((entry) => ({ title: entry.data.title, url: '/articles/' + entry.id + '/', body: text(entry) })));`,
	'src/pages/tags/all.astro': `---
import { entries, html } from '../../content.js';
---
<html lang="en"><body>{(await entries()).map((entry) => <article set:html={html(entry)} />)}</body></html>`,
	'src/pages/index.astro': `---
import { entries } from '../content.js';
---
<html lang="en"><body>{(await entries()).map((entry) => <p><a href={'/articles/' + entry.id + '/'}>{entry.body.slice(0, 190)}</a></p>)}</body></html>`,
};

async function site(name: string, engine: Engine, credited: boolean): Promise<Site> {
	return createSite(`copies-${name}-${engine}`, {
		engine,
		articles: { second, tides: article() },
		files: { ...files, 'src/content.js': content(credited) },
	});
}

describe.each(['satteri', 'unified'] as const)(
	'everything that carries the text (%s)',
	(engine) => {
		test('passes with the credit in it', async () => {
			const { code, output } = await (await site('whole', engine, true)).build();
			expect(code, output).toBe(0);
			expect(output).toContain('0 errors, 0 warnings');
		});

		test('fails where only the page of the article has it', async () => {
			const { code, table } = await (await site('bare', engine, false)).build();
			expect(code).toBe(1);
			const found = (path: string, slug: string): [string, string, string] => [
				path.endsWith('.html')
					? 'credit-present'
					: /rss|feed/.test(path)
						? 'feed-credited'
						: 'text-credited',
				`content/${slug}.md:5`,
				path,
			];
			expect(table.sort()).toEqual(
				['second', 'tides']
					.flatMap((slug) =>
						[
							'rss.xml',
							'feed.json',
							`md/${slug}.md`,
							'llms-full.txt',
							'search.json',
							'tags/all/index.html',
						].map((path) => found(path, slug)),
					)
					.sort(),
			);
		});
	},
);

test('a file that cannot be looked into is named, and is no error', async () => {
	const made = await createSite('copies-unchecked', {
		engine: 'satteri',
		articles: { tides: article() },
		files: { 'public/tides.pdf': '%PDF-1.7', 'public/all.zip': 'PK' },
	});
	const { code, output } = await made.build();
	expect(code, output).toBe(0);
	expect(output).toContain(
		'Not checked: 1 × an archive, 1 × a document of a binary format, such as all.zip',
	);
});
