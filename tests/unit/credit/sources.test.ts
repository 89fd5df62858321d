import { describe, expect, test } from 'vitest';
import { compileSourceList, type SourcesBy, sourcesToHtml } from '../../../plugins/credit/index.ts';
import { parseOptions } from '../../../plugins/options.ts';

function work(path: string, publisher: string | null, published: string | null, license: string) {
	const source = {
		url: `https://${path}.example/story`,
		...(publisher ? { publisher: { name: publisher, url: `https://${path}.example/` } } : {}),
		...(published ? { published } : {}),
	};
	const data = { title: `Title ${path}`, source, license, lang: path === 'd' ? 'ar' : 'en' };
	return { path: `content/${path}.md`, data, href: `/${path}/` };
}

const works = [
	work('c', 'Émile', '2025-12-31', 'CC-BY-4.0'),
	work('b', 'Zebra', '2026-02', 'CC-BY-SA-4.0'),
	work('a', 'Zebra', '2026-01-31', 'CC-BY-4.0'),
	work('d', null, null, 'nobody knows'),
	{ path: 'content/own.md', data: { title: 'Own', original: true }, href: '/own/' },
];
const listOf = compileSourceList(parseOptions({}, 'a test'));

const cases: [SourcesBy, [string, string[]][]][] = [
	[
		'publisher',
		[
			['d.example', ['Title d']],
			['Émile', ['Title c']],
			['Zebra', ['Title b', 'Title a']],
		],
	],
	[
		'license',
		[
			['CC BY 4.0', ['Title a', 'Title c']],
			['CC BY-SA 4.0', ['Title b']],
			['–', ['Title d']],
		],
	],
	[
		'date',
		[
			['2026', ['Title b', 'Title a']],
			['2025', ['Title c']],
			['–', ['Title d']],
		],
	],
];
describe('groups', () => {
	test.each(cases)('by %s', (by, expected) => {
		for (const order of [works, works.toReversed()]) {
			const { groups } = listOf(order, by);
			expect(
				groups.map(({ heading, items }) => [
					heading.text,
					items.map(({ article }) => article.text),
				]),
			).toEqual(expected);
		}
	});

	test('in the language of the page', () => {
		expect(listOf(works, 'date', 'de-AT').locale.tag).toBe('de');
		expect(sourcesToHtml(listOf(works.slice(0, 1), 'date', 'de'), 3)).toContain(
			'31. Dezember 2025',
		);
	});
});

test('as markup', () => {
	const html = sourcesToHtml(listOf([works[0], works[3]] as typeof works, 'publisher'), 3);
	expect(html.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
		"<div class="creditline-sources" lang="en" dir="ltr">
		<h3 dir="auto">
		<span class="creditline-publisher">d.example</span>
		</h3>
		<ul>
		<li>
		<cite class="creditline-title" dir="auto" lang="ar">
		<a href="/d/">Title d</a>
		</cite> · <a class="creditline-source" href="https://d.example/story">d.example</a>
		</li>
		</ul>
		<h3 dir="auto">
		<a class="creditline-publisher" href="https://c.example/">Émile</a>
		</h3>
		<ul>
		<li>
		<cite class="creditline-title" dir="auto">
		<a href="/c/">Title c</a>
		</cite> · <a class="creditline-source" href="https://c.example/story">Émile</a> · <time datetime="2025-12-31">31 December 2025</time> · <a class="creditline-license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
		</li>
		</ul>
		</div>"
	`);
	expect(sourcesToHtml(listOf(works, 'date'), 9)).toContain('<h6');
	expect(sourcesToHtml(listOf(works, 'date'), 0)).toContain('<h2');
});

test('other people’s words stay words', () => {
	const hostile = work('a', '<b>"\u202e', null, '<i>');
	const html = sourcesToHtml(
		listOf([{ ...hostile, data: { ...hostile.data, title: '<script>' } }], 'publisher'),
		2,
	);
	expect(html).not.toMatch(/<b>|<i>|<script>|\u202e/);
});
