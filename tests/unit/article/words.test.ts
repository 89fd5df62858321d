import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	classOf,
	separator,
	transparent,
	weightOf,
} from '../../../plugins/article/words/word-hash.ts';
import { wordsOfMarkdown, wordsOfText } from '../../../plugins/article/words/words.ts';
import { wordsOfHtml } from '../../../plugins/audit/pairing/html-words.ts';

type Render = (markdown: string) => Promise<string>;
const engines: Record<string, Render> = {};

beforeAll(async () => {
	const shiki = { syntaxHighlight: 'shiki' as const };
	const unified = await createMarkdownProcessor(shiki);
	const native = await satteri().createRenderer(shiki as never);
	engines.unified = async (markdown) => (await unified.render(markdown)).code;
	engines.satteri = async (markdown) => (await native.render(markdown, {} as never)).code;
});

const bytes = (html: string) => new TextEncoder().encode(html);
const same = (one: string, other: string) =>
	expect([...wordsOfText(one)]).toEqual([...wordsOfText(other)]);

describe('folding', () => {
	it.each([
		['case', 'Der STRASSE nach', 'der Straße nach'],
		['composed and decomposed', 'émigré Ångström', 'émigré Ångström'.normalize('NFD')],
		['Hangul syllables and jamo', '저작자 표시', '저작자 표시'.normalize('NFD')],
		['Arabic vowel marks and tatweel', 'كِتَابٌ كـتـاب', 'كتاب كتاب'],
		['smart apostrophes', "don't it's", 'don’t itʼs'],
		['soft hyphens and joiners', 'Donau\u00addampf\u200bschiff', 'Donaudampfschiff'],
		['final sigma', 'ΛΌΓΟΣ', 'λόγος'],
		['dotted and dotless i', 'İstanbul ISPARTA', 'istanbul ısparta'],
		['ligatures and full width', 'ﬁne ＡＢＣ', 'fine abc'],
		['dashes', 'one -- two — three', 'one – two --- three'],
		['emphasis marks', '*one* __two__ ~~three~~ snake_case', 'one two three snakecase'],
	])('makes no difference by %s', (_, one, other) => same(one, other));

	it.each([
		['other letters', '가나 각난', '가나 가나'],
		['other word boundaries', 'in form', 'inform'],
		['digits', 'page 12', 'page 21'],
	])('keeps %s apart', (_, one, other) =>
		expect([...wordsOfText(one)]).not.toEqual([...wordsOfText(other)]),
	);

	it.each([
		['Chinese', '知识共享，许可', 6, 0.5],
		['Japanese', 'ライセンス', 5, 0.5],
		['Thai', 'ภาษาไทย', 7, 0.25],
		['Hindi', 'हिन्दी भाषा', 2, 1],
		['Korean', '저작자 표시', 2, 1],
	])('counts %s by its own writing', (_, text, count, weight) => {
		const words = wordsOfText(text);
		expect(words.length).toBe(count);
		expect([...words].map(weightOf)).toEqual(Array(count).fill(weight));
	});

	it('knows every number, code point or not', () => {
		expect([0x20, 0xd800, 0x110000, -1].map(classOf)).toEqual(Array(4).fill(separator));
		expect([0x27, 0xad, 0x200d, 0xfe0f].map(classOf)).toEqual(Array(4).fill(transparent));
		expect(classOf(0x10400)).toBe(0x10428);
	});
});

/** What a page shows of each: both engines must give exactly the words of the Markdown reader. */
const shown: [string, string][] = [
	[
		'links',
		'A [link](https://x.example/path "title"), [two](<a b>)s and [three](x(y)z) pre[fix](u)ed.',
	],
	[
		'references',
		'See [this][one] and [One][] or [one] at last[s].\n\n[one]: https://x.example "Title here"',
	],
	['images', 'Before ![alt *text* [here](y)](a.png "title") after ![ref][pic].\n\n[pic]: /b.png'],
	['literal brackets', '[T]he array a[0] and [no link] stay, \\[so\\] does this](x).'],
	['autolinks', 'Write <mail@x.example> or <https://x.example/a_b> or https://y.example/c_d now.'],
	['emphasis', "It's *very* **bold**ly __said__ ~~gone~~ in snake_case and 2*3*4."],
	['smart punctuation', `"Quoted" 'single' -- dash --- and... the '90s "don't" rock 'n' roll`],
	['code spans', 'Use `<div class="a">` and ``a ` b`` and `[x](y)` or `&amp;` but ` not this.'],
	['an open code span', 'One `tick and [a link](https://x.example) after.\n\nNext ` one.'],
	['fences', 'Text\n\n```js title="x.js"\nconst a = [1](2); // <b> &lt; `x`\n```\n\nMore'],
	['other fences', '~~~\n```\ncode here\n~~~\n\n> ```py\n> print("quoted")\n\nafter the quote'],
	['indented code', 'Text\n\n    let [x](y) = <b>;\n\nMore text'],
	['character references', 'Caf&eacute; &#x41;bc &copy; A&B &notareal; &amp;amp; x&nbsp;y'],
	['escapes', '\\*not emphasis\\* \\<b> \\[a](b) back\\slash 1\\. one'],
	['headings', '# One #\n\nTwo\n===\n\nThree\n---\n\n###### Six *em* `code`'],
	[
		'lists',
		'- one\n- two\n  continued\n\n1. first\n2. second\n\n   paragraph\n10) ten\n\n* [x] done\n* [ ] open',
	],
	['numbers in text', 'It was in\n2020. Then came\n\n1. a list\n2. of two'],
	['quotes', '> One\n> two\n>> three\nlazy *four*\n\n> - list [in](x) quote'],
	['tables', '| a | b `c` |\n|---|:--:|\n| [x](y) | z\\|w |'],
	[
		'raw HTML',
		'A <b>bo</b>ld <span title="x > y">s</span>pan<br>break H<sub>2</sub>O <!-- no [x](y) --> end',
	],
	[
		'HTML blocks',
		'<div class="a">\n[not](link) *x*\n</div>\n\n<p>text &amp; <a href="x">link</a></p>\n\nAfter [a](b)',
	],
	['comments', 'a<!-- -->b\n\n<!-- gone\n\nall gone -->\n\nstill here <!-->x'],
	[
		'scripts and styles',
		'One\n\n<script>\nvar gone = 1;\n\nvar too = 2;\n</script>\n\n<style>.x{}</style>\n\nTwo',
	],
	['less than', 'if a < b and c <d then <3 and 1<2'],
	['hard breaks', 'one  \ntwo\\\nthree'],
	['comment definitions', 'One\n\n[//]: # (gone)\n[x]: y\n\nTwo'],
	[
		'Windows lines',
		'# One\r\n\r\n- two\r\n- three\r\n\r\n```\r\nfour\r\n```\r\n\r\n[a]: b\r\n\r\nfive [a]',
	],
	['link text over lines', 'One [two\nthree](\nhttps://x.example\n"title") four'],
	[
		'scripts of the world',
		'Кредит **дан**. भारत *में*। ประเทศ**ไทย** 知识*共享* クリエイティブ 저작자 العَرَبِية',
	],
];

describe.each(['unified', 'satteri'])('Markdown as %s renders it', (engine) => {
	it.each(shown)('%s', async (_, markdown) => {
		const html = await (engines[engine] as Render)(markdown);
		expect([...wordsOfMarkdown(markdown)], html).toEqual([...wordsOfHtml(bytes(html))]);
	});

	it('leaves out footnote marks, and the page only adds their numbers', async () => {
		const markdown = 'First claim[^a] stands.\n\nSecond.[^b]\n\n[^a]: Note one.\n[^b]: Note two.';
		const html = await (engines[engine] as Render)(markdown);
		const shownWords = new Set(wordsOfHtml(bytes(html)));
		const words = wordsOfMarkdown(markdown);
		expect([...words].filter((word) => !shownWords.has(word))).toEqual([]);
		same(
			'First claim stands Second Note one Note two',
			'First claim stands Second Note one Note two',
		);
		expect(words).toEqual(wordsOfText('First claim stands Second Note one Note two'));
	});
});

describe('Markdown beyond the engines', () => {
	it.each([
		['heading ids', '## One two {#one-two}\n\nThree {not} four', 'One two Three not four'],
		[
			'directives',
			':::note[Mind *this*]{.x}\nText here\n:::\n\n::leaf{#id}',
			'Mind this Text here',
		],
	])('%s', (_, markdown, text) => {
		expect(wordsOfMarkdown(markdown)).toEqual(wordsOfText(text));
	});

	it.each([
		[
			'ESM',
			'import A from "a";\nexport const x = {\n\n  y: 1,\n};\n\nText\nimport stays\n\nexport const z = 1',
			'Text import stays',
		],
		[
			'tags',
			'<Card title="no" render={() => { return "}" }}>\n\nShown *here*\n\n</Card> and <b>bo</b>ld',
			'Shown here and bold',
		],
		['expressions', "One {props.title} two {/* it's } gone */} three {`a}b`}", 'One two three'],
		['a broken brace', 'One { two three <Open four', 'One two three Open four'],
	])('MDX: %s', (_, markdown, text) => {
		expect(wordsOfMarkdown(markdown, { mdx: true })).toEqual(wordsOfText(text));
	});

	it.each([
		['brackets', '['],
		['image brackets', '!['],
		['brackets in words', 'a['],
		['closing brackets', ']'],
		['link starts', '[]('],
		['titles', '](a "'],
		['pointed destinations', '](<'],
		['definitions', '[a]:'],
		['backticks', '` `` ``` '],
		['tags', '<a '],
		['open values', '<a x="\n\n'],
		['comments', '<!--'],
		['braces', '{'],
		['tags with braces', '<A x={'],
		['scripts', '<script>'],
		['quotes', '> '],
		['list markers', '- '],
		['references', '&amp'],
		['emphasis', '*_'],
		['fences', '```\n'],
		['lines of quotes', '"\''],
		['footnotes', '[^a]: [^a] '],
	])('reads many unclosed %s', (_, mark) => {
		const markdown = `${mark.repeat(20_000)}\n\nlast words here`;
		for (const mdx of [false, true]) {
			const words = wordsOfMarkdown(markdown, { mdx });
			expect([...words.slice(-3)]).toEqual([...wordsOfText('last words here')]);
		}
	});
});
