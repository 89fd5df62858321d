import { describe, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../../../helpers/article.ts';
import { judgePage } from '../../../helpers/judge.ts';

const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
const config = {
	publishers: [
		{
			id: 'the-publisher',
			name: 'The Publisher',
			domains: ['publisher.example'],
			links: { rule: 'keep' as const },
		},
	],
};

/** Findings of the rule: message and place in the article. */
async function judge(markdown: string, html: string, options: object = config) {
	const text = article({}, `${body}\n${markdown}\n`);
	const findings = await judgePage(`BODY${html}${credit}`, { text, config: options });
	return findings.filter(({ rule }) => rule === 'links-kept');
}

const one = 'She keeps a [notebook](https://archive.example/notebook).';
const two = `${one} It is [old](https://old.example/).`;

describe('pages that keep the links pass', () => {
	test.each([
		['the same address', '<a href="https://archive.example/notebook">notebook</a>'],
		['other words', '<a href="https://archive.example/notebook">Notizbuch</a>'],
		[
			'http, www and a slash',
			'<a href="http://www.archive.example/notebook/?utm_source=x#p">it</a>',
		],
		[
			'a picture inside',
			'<a href="https://archive.example/notebook"><img src="/a.png" alt="it"></a>',
		],
		[
			'a closed details, which a reader opens',
			'<details><summary>Sources</summary><a href="https://archive.example/notebook">it</a></details>',
		],
		[
			'the footer of an article',
			'<article><footer><a href="https://archive.example/notebook">it</a></footer></article>',
		],
		[
			'navigation, and the text as well',
			'<nav><a href="https://archive.example/notebook">n</a></nav><a href="https://archive.example/notebook">it</a>',
		],
		[
			'the panel of a tab',
			'<div role="tabpanel" hidden><a href="https://archive.example/notebook">it</a></div>',
		],
	])('%s', async (_, html) => {
		expect(await judge(one, `<p>${html}</p>`)).toEqual([]);
	});

	test.each([
		['the credit links the source for the story', `First told [here](${sourceUrl}).`, ''],
		['code', '`https://archive.example/x`', '<p><code>https://archive.example/x</code></p>'],
		[
			'indented in a list, where engines see code',
			'- a\n\n      https://archive.example/x',
			'<ul><li>a<pre><code>https://archive.example/x</code></pre></li></ul>',
		],
		[
			'script without spaces goes on',
			'见 https://archive.example/x。然后',
			'<p>见 <a href="https://archive.example/x。然后">https://archive.example/x。然后</a></p>',
		],
		['relative links', '[here](/x)', ''],
		[
			'Markdown that the engine left as it is',
			'[it](https://archive.example/x)',
			'<aside>- [it](https://archive.example/x)</aside>',
		],
	])('%s', async (_, markdown, html) => {
		expect(await judge(markdown, html)).toEqual([]);
	});

	test('where nobody asks for it', async () => {
		expect(await judge(one, '<p>She keeps a notebook.</p>', {})).toEqual([]);
	});
});

describe('pages that lose links fail', () => {
	test.each([
		['no link', '<p>She keeps a notebook.</p>', 'without the story’s link “notebook”'],
		[
			'another target',
			'<p>a <a href="https://evil.example/">notebook</a></p>',
			'Unexpected link “notebook” to https://evil.example/',
		],
		['a dead link', '<p>a <a href="#">notebook</a></p>', 'Unexpected link “notebook” to #'],
		['no href', '<p>a <a>notebook</a></p>', 'Unexpected link “notebook” to nowhere'],
		[
			'hidden',
			'<p>a <a hidden href="https://archive.example/notebook">notebook</a></p>',
			'`hidden` on `<a>`',
		],
		[
			'empty',
			'<p>a notebook<a href="https://archive.example/notebook"></a></p>',
			'without the story’s link “notebook”',
		],
		[
			'in a comment of HTML',
			'<p>a notebook<!-- <a href="https://archive.example/notebook">n</a> --></p>',
			'without the story’s link “notebook”',
		],
		[
			'in a visitor’s comment',
			'<div id="comments"><p><a href="https://archive.example/notebook">n</a></p></div>',
			'without the story’s link “notebook”',
		],
		[
			'in navigation only',
			'<p>a notebook</p><nav><a href="https://archive.example/notebook">n</a></nav>',
			'has the story’s link “notebook” in its navigation only',
		],
		[
			'in the page’s footer only',
			'<p>a notebook</p></main><footer><a href="https://archive.example/notebook">n</a></footer><main>',
			'has the story’s link “notebook” in its footer only',
		],
		[
			'in the page’s header only',
			'<p>a notebook</p></main><div role="banner"><p><a href="https://archive.example/notebook">n</a></p></div><main>',
			'has the story’s link “notebook” in its header only',
		],
		[
			'an address in a template',
			'<template><a href="https://archive.example/notebook">n</a></template>',
			'Unexpected hidden link “notebook”',
		],
	])('%s', async (_, html, message) => {
		const [finding, ...more] = await judge(one, html);
		expect(more).toEqual([]);
		expect(finding).toMatchObject({
			severity: 'error',
			place: { line: 14, column: 13 },
			expected: ['<a href="https://archive.example/notebook">notebook</a>'],
			evidence: { kind: 'profile' },
		});
		expect(finding?.message).toContain(message);
	});

	test('a bare address that is no link any more', async () => {
		const found = await judge(
			'At https://archive.example/x.',
			'<p>At https://archive.example/x.</p>',
		);
		expect(found).toMatchObject([{ place: { line: 14, column: 4 } }]);
	});

	test('one of two', async () => {
		const found = await judge(
			two,
			'<p>a <a href="https://archive.example/notebook">notebook</a>, old</p>',
		);
		expect(found.map(({ place }) => place)).toEqual([{ line: 14, column: 65 }]);
	});

	test('all at once are told once, whatever the credit links', async () => {
		const found = await judge(`${two} See [the source](${sourceUrl}).`, '<p>a notebook, old</p>');
		expect(found.map(({ message, place }) => [message, place?.line])).toEqual([
			[
				'Unexpected page without any of the story’s 2 links: something takes them out on the way to the page',
				14,
			],
		]);
	});

	test('ten one by one, then a count', async () => {
		const all = Array.from({ length: 14 }, (_, at) => `[n${at}](https://a.example/${at})`).join(
			'\n',
		);
		const found = await judge(all, '<p><a href="https://a.example/0">n0</a></p>');
		expect(found).toHaveLength(11);
		expect(found.at(-1)?.message).toContain('without 3 further links');
		expect(found.at(-1)?.place).toEqual({ line: 25, column: 1 });
	});

	test('the publisher’s own words in the article ask for it', async () => {
		const notice = 'You may republish this article for free, as long as you keep all links intact.';
		const found = await judge(`${one}\n\n${notice}`, `<p>a notebook</p><p>${notice}</p>`, {});
		expect(found).toMatchObject([{ evidence: { kind: 'notice', place: { line: 16 } } }]);
	});

	test('markup in a link is escaped in the snippet', async () => {
		const [finding] = await judge('[a \\<b> "c"](https://a.example/?q="x")', '');
		expect(finding?.expected).toEqual([
			'<a href="https://a.example/?q=%22x%22">a &lt;b&gt; &quot;c&quot;</a>',
		]);
	});
});
