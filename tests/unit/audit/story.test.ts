import { expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { storyOf } from '../../../plugins/audit/story.ts';
import { parseOptions } from '../../../plugins/options.ts';

const front = '---\ntitle: T\n---\n\n';

function story(body: string, path = 'content/a.md') {
	const declare = compileDeclare(parseOptions({}, 'test'));
	return storyOf(parseArticle(path, front + body, declare));
}

function links(body: string, path?: string) {
	return story(body, path).links.map(
		({ url, text, place }) => `${url} “${text}” ${place.line}:${place.column}`,
	);
}

test.each([
	[
		'inline',
		'See [the *notebook*](https://a.example/x "t").',
		'https://a.example/x “the notebook” 5:5',
	],
	['by reference', 'See [it][n].\n\n[n]: <https://a.example/x>', 'https://a.example/x “it” 5:5'],
	['a shortcut', 'See [N].\n\n[n]: https://a.example/x', 'https://a.example/x “N” 5:5'],
	[
		'in angle brackets',
		'At <https://a.example/x>.',
		'https://a.example/x “https://a.example/x” 5:4',
	],
	['bare', 'At https://a.example/x.', 'https://a.example/x “https://a.example/x” 5:4'],
	['bare www', 'At www.a.example/x, too', 'http://www.a.example/x “www.a.example/x” 5:4'],
	[
		'raw HTML',
		'Go <a href="https://a.example/x?a=1&amp;b=2">there</a>.',
		'https://a.example/x?a=1&b=2 “there” 5:4',
	],
	[
		'an HTML block',
		'<p>\nGo <a href=https://a.example/x>there</a>.\n</p>',
		'https://a.example/x “there” 6:4',
	],
	['without scheme', '[there](//a.example/x)', 'https://a.example/x “there” 5:1'],
	[
		'alone in angle brackets',
		'<https://a.example/x>',
		'https://a.example/x “https://a.example/x” 5:1',
	],
	[
		'in a list in a quote',
		'> - see\n>   [it](https://a.example/x)',
		'https://a.example/x “it” 6:5',
	],
	[
		'in a table',
		'| a | b |\n|---|---|\n| c | [it](https://a.example/x) |',
		'https://a.example/x “it” 7:7',
	],
	['in a heading', '## On [it](https://a.example/x)', 'https://a.example/x “it” 5:7'],
	[
		'in a footnote',
		'Text.[^1]\n\n[^1]: See [it](https://a.example/x).',
		'https://a.example/x “it” 7:11',
	],
	['round code', '[`it` here](https://a.example/x)', 'https://a.example/x “\uFFFC here” 5:1'],
])('a link %s', (_, body, expected) => {
	expect(links(body)).toEqual([expected]);
});

test.each([
	['inline code', '`[it](https://a.example/x)` and `https://a.example/y`'],
	['a fence', '```\n[it](https://a.example/x)\n```'],
	['indented code', '    https://a.example/x'],
	['a comment', '<!-- [it](https://a.example/x) <a href="https://a.example/x">it</a> -->'],
	['a picture', '![it](https://a.example/x.png)'],
	['a picture with a link', '[![it](https://a.example/x.png)](https://a.example/x)'],
	['a definition alone', '[it]: https://a.example/x'],
	['a footnote that nothing mentions', 'Text.\n\n[^1]: See [it](https://a.example/x).'],
	['a relative link', '[it](/x) [it](x) [it](#x)'],
	['a bare address in a block of HTML', '<div>\nAt https://a.example/x\n</div>'],
	['mail', '[it](mailto:a@a.example) <mailto:b@a.example>'],
	['credentials', '[it](https://me:secret@a.example/x)'],
	['an escaped link', '\\[it](x) \\<https\\://a.example>'],
])('no link in %s', (_, body) => {
	expect(links(body)).toEqual([]);
});

test('MDX: expressions and ESM hold no links, JSX anchors do', () => {
	const body =
		'export const a = "https://a.example/x";\n\n{"<a href=https://a.example/y>"} {/* [it](https://a.example/z) */}\n\n<Box>Go <a href="https://a.example/w">there</a></Box>';
	expect(links(body, 'content/a.mdx')).toEqual(['https://a.example/w “there” 9:9']);
});

test('one entry a target, at its first place', () => {
	const body = '[a](https://a.example/x)\n\n[b](http://www.a.example/x/?utm_source=c)';
	expect(links(body)).toEqual(['https://a.example/x “a” 5:1']);
});

test('passages and alternative texts are folded', () => {
	const { texts } = story(
		'## An “Odd” Heading\n\n![Approved by NAME](x.png)\n\n<div>One</div><div>Two</div>',
	);
	for (const text of ['an "odd" heading', 'approved by name', 'one', 'two']) {
		expect(texts.has(text), text).toBe(true);
	}
});

test('an article is read once', () => {
	const declare = compileDeclare(parseOptions({}, 'test'));
	const article = parseArticle('content/a.md', `${front}[a](https://a.example/x)`, declare);
	expect(storyOf(article)).toBe(storyOf(article));
});

test('time grows with the text alone', () => {
	const count = 100_000;
	const body =
		'[^a]: [x](https://a.example/x)\n\n[^['.repeat(count) + '[a](https://b.example/'.repeat(count);
	expect(links(body)).toBeDefined();
});
