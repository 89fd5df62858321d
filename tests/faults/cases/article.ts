import type { Fault } from '../sample.ts';
import { otherUrl } from '../scenes.ts';
import { workUrl } from '../wraps.ts';
import { inFrontMatter } from './edit.ts';

/** The front matter says too little, or nothing true; the page does not carry the article. */
export const article: readonly Fault[] = [
	declared('undeclared', 'no origin declared', ['article-declared'], {
		frontMatter: (_, { title }) => `title: ${title}\n`,
	}),
	declared(
		'broken-yaml',
		'front matter that is no YAML',
		['front-matter-valid'],
		inFrontMatter('title: ', 'title: ['),
	),
	declared(
		'wrong-shape',
		'a list as the name of the author',
		['front-matter-valid'],
		inFrontMatter(/author: .*/, 'author: { name: [1] }'),
		'author:',
	),
	declared(
		'source-without-url',
		'source without address',
		['source-url-valid'],
		inFrontMatter(/ {2}url: .*\n/, ''),
	),
	...[
		['relative', '/2026/tides', 'backlink-present'],
		['no-scheme', 'shoreline.example/2026/tides', 'backlink-present'],
		['other-scheme', 'ftp://shoreline.example/2026/tides', 'backlink-present'],
		['placeholder', 'https://example.com/story'],
		['own-site', 'https://site.example/story/'],
		['shortener', 'https://bit.ly/3tides'],
		['local', 'http://localhost:4321/story'],
		['credentials', 'https://user:secret@shoreline.example/2026/tides', 'backlink-target'],
	].map(([name = '', url = '', ...rules]) =>
		declared(
			`source-${name}`,
			`\`source.url: ${url}\``,
			['source-url-valid', ...rules],
			{
				frontMatter: (yaml) => yaml.replace(workUrl, url),
				credit: (html) => html.replace(workUrl, url),
			},
			'url:',
		),
	),
	declared(
		'placeholder-author',
		'“Jane Doe” as author',
		['placeholder-absent'],
		{
			frontMatter: (yaml) => yaml.replace(/author: .*/, 'author: Jane Doe'),
			credit: (html, { author }) => html.replace(author, 'Jane Doe'),
		},
		'author:',
	),
	declared(
		'placeholder-title',
		'“Untitled” as title',
		['placeholder-absent'],
		inFrontMatter(/title: .*/, 'title: Untitled'),
		'title:',
	),
	{
		...declared('no-page', 'no page carries the article', ['page-present'], {
			work: () => '<p>Soon.</p>',
		}),
		except: ['paginated'],
	},
	declared('empty-article', 'an article without text', ['page-present'], { text: () => '' }),
	{
		...declared('another-text', 'a page that carries another text', ['page-present'], {
			work: (_, { other }) => `<p>${other.paragraphs.join('</p><p>')}</p>`,
		}),
		except: ['paginated'],
	},
	declared('license-contradicted', 'text that names another licence', ['license-consistent'], {
		text: (text, { publisher }) =>
			`${text}\n\nThis article was first published by ${publisher} under a [CC BY-NC-ND 4.0](https://creativecommons.org/licenses/by-nc-nd/4.0/) licence.`,
	}),
	{
		...declared(
			'original-claimed',
			'own work claimed, and the text says otherwise',
			['article-declared'],
			{
				frontMatter: (_, { title }) => `title: ${title}\noriginal: true\n`,
				text: (text) =>
					`${text}\n\nThis article first appeared on [Northern Light Weekly](${otherUrl}) and is republished here under a Creative Commons license.`,
			},
		),
		severity: 'warning',
	},
];

function declared(
	name: string,
	what: string,
	rules: string[],
	edit: Fault['edit'],
	line?: string,
): Fault {
	return { name: `article-${name}`, what, rules, edit, ...(line === undefined ? {} : { line }) };
}
