import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readDeepTree } from '../../../plugins/audit/page/deep-tree.ts';
import { hasLooseNoscript } from '../../../plugins/audit/page/loose-noscript.ts';
import type { Page } from '../../../plugins/audit/page/page.ts';
import { readPage } from '../../../plugins/audit/page/read-page.ts';
import { readExactTree, readTree } from '../../../plugins/audit/page/tree.ts';

const url = 'https://my-site.example/a/index.html';

function read(html: string): Page {
	return readPage('a/index.html', readExactTree(html), url);
}

/** Everything that rules ask about, as plain data. */
function facts(page: Page): unknown {
	return {
		blocks: page.blocks.map(({ text, parted, hidden, navigation, visitors, links }) => ({
			text,
			hidden: hidden.map((part) => `${part.reason.code}: ${part.text}`),
			parted,
			navigation,
			visitors: visitors?.element.tagName ?? null,
			links: links.length,
		})),
		links: page.links.map((link) => ({
			href: link.href,
			url: link.url?.href ?? null,
			rel: link.rel,
			text: link.text,
			hidden: link.hidden?.code ?? null,
		})),
		robots: page.robots.map(({ name, content }) => `${name}=${content}`),
		comments: page.comments.map(({ value }) => value),
	};
}

const textsOf = (html: string): string[] => read(html).blocks.map(({ text }) => text);
const linkOf = (html: string) => read(html).links[0];

describe('blocks', () => {
	const cases: [html: string, texts: string[]][] = [
		['', []],
		['a', ['a']],
		['<p>a  <b>b</b>\n c', ['a b c']],
		['<p>a<p>b', ['a', 'b']],
		['<div>a<p>b</p>c</div>d', ['a', 'b', 'c', 'd']],
		['a<br>b', ['a', 'b']],
		['a<wbr>b<img alt="x">c', ['abc']],
		['<ul><li>a<li>b</ul>', ['a', 'b']],
		['<table><tr><td>a<td>b</table>', ['a', 'b']],
		['<table>x<tr><td>a</table>', ['x', 'a']],
		['<title>t</title><p>a', ['', 'a']],
		['a<script>b</script>c<style>d</style>e', ['ace']],
		['<p>a&nbsp;&amp;&lt;b&gt;&copy;&#x2014;', ['a &<b>©—']],
		['<p>a<!-- b -->c', ['ac']],
		['<p><span>A. </span><span>Writer</span>', ['A. Writer']],
	];
	test.each(cases)('%s', (html, texts) => {
		expect(textsOf(html)).toEqual(texts);
	});

	test('what is hidden stands apart, with its reason', () => {
		const [block] = read('<p>seen <span hidden>not <b>seen</b></span> too').blocks;
		expect(block?.text).toBe('seen too');
		expect(block?.hidden.map(({ text, reason }) => [text, reason.code])).toEqual([
			['not', 'hidden-attribute'],
			['seen', 'hidden-attribute'],
		]);
	});

	test('furniture is known, and what stands together', () => {
		const { blocks } = read('<nav><p>a</nav><aside><p>b</p><p>c</p></aside><p>d');
		expect(blocks.map(({ text, navigation }) => [text, navigation])).toEqual([
			['a', true],
			['b', false],
			['c', false],
			['d', false],
		]);
		expect(blocks[1]?.container).toBe(blocks[2]?.container);
		expect(blocks[1]?.container).not.toBe(blocks[3]?.container);
	});
});

describe('links', () => {
	const cases: [html: string, url: string | null, text: string][] = [
		['<a href="https://p.example/x">t</a>', 'https://p.example/x', 't'],
		['<A HREF=https://p.example/x>t', 'https://p.example/x', 't'],
		['<a href="/x"> a <b>b</b>\n<i>c</i></a>', 'https://my-site.example/x', 'a b c'],
		['<a href="x">t</a>', 'https://my-site.example/a/x', 't'],
		['<a href="#x">t</a>', `${url}#x`, 't'],
		['<a href="">t</a>', url, 't'],
		['<a href>t</a>', url, 't'],
		['<a>t</a>', null, 't'],
		['<a name="x">t</a>', null, 't'],
		['<a href="https://">t</a>', null, 't'],
		['<a href="javascript:void 0">t</a>', 'javascript:void 0', 't'],
		['<a href="https://p.example/?a=1&amp;b=2&lt=3">t</a>', 'https://p.example/?a=1&b=2&lt=3', 't'],
		['<a href=" https://p.example/x\n">t</a>', 'https://p.example/x', 't'],
		['<a href="//p.example/x">t</a>', 'https://p.example/x', 't'],
		[
			'<a href="https://p.example/"><img src=x alt="The Publisher"></a>',
			'https://p.example/',
			'The Publisher',
		],
		['<a href="https://p.example/">a<img alt="b">c</a>', 'https://p.example/', 'a b c'],
		['<a href="https://p.example/"><img src=x></a>', 'https://p.example/', ''],
		['<a href="https://p.example/"><div><p>deep</div></a>', 'https://p.example/', 'deep'],
		['<a href="https://p.example/">a<script>b</script></a>', 'https://p.example/', 'a'],
		['<base href="https://b.example/d/"><a href="x">t</a>', 'https://b.example/d/x', 't'],
		['<a href="x">t</a><base href="https://b.example/d/">', 'https://b.example/d/x', 't'],
		[
			'<base target=x><base href="/d/"><base href="/e/"><a href="x">t</a>',
			'https://my-site.example/d/x',
			't',
		],
		['<base href="https://"><a href="x">t</a>', 'https://my-site.example/a/x', 't'],
		['<template><base href="/d/"></template><a href="x">t</a>', 'https://my-site.example/a/x', 't'],
	];
	test.each(cases)('%s', (html, target, text) => {
		const link = linkOf(html);
		expect(link?.url?.href ?? null).toBe(target);
		expect(link?.text).toBe(text);
		expect(link?.hidden).toBeNull();
	});

	test.each([
		'<svg><a href="https://p.example/">t</a></svg>',
		'<svg><a xlink:href="https://p.example/"><text>t</text></a></svg>',
		'<math><a href="https://p.example/">t</a></math>',
		'<!-- <a href="https://p.example/">t</a> -->',
		'<script><a href="https://p.example/">t</a></script>',
		'<textarea><a href="https://p.example/">t</a></textarea>',
		'<title><a href="https://p.example/">t</a></title>',
		'<iframe><a href="https://p.example/">t</a></iframe>',
		'&lt;a href="https://p.example/">t&lt;/a>',
		'<link href="https://p.example/"><area href="https://p.example/">',
		'<button onclick="location=\'https://p.example/\'">t</button>',
	])('no link: %s', (html) => {
		expect(read(html).links).toEqual([]);
	});

	const hidden: [html: string, code: string | null][] = [
		['<template><a href=x>t</a></template>', 'not-rendered'],
		['<a href=x hidden>t</a>', 'hidden-attribute'],
		['<div style="display:none"><a href=x>t</a></div>', 'display-none'],
		['<a href=x><span style="display:none">t</span></a>', 'display-none'],
		['<a href=x>a<span style="display:none">t</span></a>', null],
		['<a href=x><img alt=t style="display:none"></a>', 'display-none'],
		['<a href=x><img alt=t></a>', null],
		['<a href=x></a>', null],
	];
	test.each(hidden)('%s', (html, code) => {
		expect(linkOf(html)?.hidden?.code ?? null).toBe(code);
	});

	test.each([
		['', []],
		['nofollow', ['nofollow']],
		['NoFollow NOOPENER', ['nofollow', 'noopener']],
		['external,nofollow', ['external', 'nofollow']],
		['ugc, sponsored', ['ugc', 'sponsored']],
		['  nofollow\n\tugc ,, ', ['nofollow', 'ugc']],
	])('rel %j', (rel, tokens) => {
		for (const tree of [readTree, readExactTree]) {
			const page = readPage('a', tree(`<a href=x rel="${rel}">t</a>`), url);
			expect(page.links[0]?.rel).toEqual(tokens);
		}
	});

	test('a link inside a link ends the first', () => {
		expect(read('<a href="/1">a<a href="/2">b</a>c</a>').links.map(({ text }) => text)).toEqual([
			'a',
			'b',
		]);
	});

	test('the block of a link', () => {
		const { blocks, links } = read('<p>a <a href=x>b</a></p><p>c</p>');
		expect(links[0]?.block).toBe(blocks[0]);
		expect(blocks[0]?.links).toEqual(links);
		expect(blocks[1]?.links).toEqual([]);
	});
});

describe('robots and comments', () => {
	test.each([
		['<meta name=robots content=nofollow>', ['robots=nofollow']],
		['<META NAME="Googlebot" CONTENT="NoFollow, noindex">', ['Googlebot=NoFollow, noindex']],
		['<p><meta name=robots content=none></p>', ['robots=none']],
		['<meta name=robots>', ['robots=']],
		['<meta name=description content=nofollow>', []],
		['<meta property=robots content=nofollow>', []],
		['<template><meta name=robots content=nofollow></template>', []],
		['<!-- <meta name=robots content=nofollow> -->', []],
	])('%s', (html, robots) => {
		const page = read(html);
		expect(page.robots.map(({ name, content }) => `${name}=${content}`)).toEqual(robots);
	});

	test('comments', () => {
		expect(
			read('<!-- a --><p>x<!--b--><script><!-- c --></script>').comments.map(({ value }) => value),
		).toEqual([' a ', 'b']);
	});
});

describe('size', () => {
	const deep = 100_000;
	test.each([
		['div', `${'<div>'.repeat(deep)}<a href=x>t</a>`],
		['div with paragraphs', `${'<div><p></p>'.repeat(deep / 2)}<a href=x>t</a>`],
		['span with breaks', `${'<div></br>'.repeat(20_000)}<a href=x>t</a>`],
		['links', '<a href=x>t</a>'.repeat(20_000)],
		['unclosed links', `${'<a href=x><p>'.repeat(2_000)}t`],
	])('%s', (_, html) => {
		const page = readPage('a', readTree(html), url);
		expect(page.links.at(-1)?.text).toBe('t');
	});
});

describe('both parsers see the same page', () => {
	const documents = [
		'',
		'text',
		'<!doctype html><html lang=en><head><title>t</title></head><body><p>a</p></body></html>',
		'<p>a<p>b<div>c<p>d</div>e',
		'<b>a<p>b</b>c</p>d',
		'<a href=1>a<a href=2>b</a>c</a>',
		'<a href=1><div><a href=2>x</a></div></a>',
		'<p><a href=1>a<p>b</a>c',
		'<table><a href=1>x</a><tr><td>a</table>',
		'<table><tr><td>a<tr><th>b<caption>c</table>d',
		'<table><td><table><td>a</table>b</table>',
		'<table><form><input><td>x</table>',
		'<ul><li>a<ul><li>b</ul><li>c</ul>',
		'<dl><dt>a<dd>b<dt>c</dl>',
		'<select><option>a<option>b</select>c',
		'<template><p>a<a href=1>b</a></template>c',
		'<table><template><tr><td>x</template></table>',
		'<noscript><a href=1>a</a></noscript>b',
		'<head><noscript><meta name=robots content=none></noscript></head>a',
		'<script><!--<script></script><a href=1>x</a></script>--></script>b',
		'<style><a href=1>x</a></style>b',
		'<textarea>\n<a href=1>x</a></textarea>b',
		'<title><b>x</b></title>b',
		'<xmp><a href=1>x</a></xmp>b',
		'<plaintext><a href=1>x</a>',
		'<iframe><a href=1>x</a></iframe>b',
		'<noembed><a href=1>x</a></noembed>b',
		'<!--><a href=1>x</a>-->',
		'<!-- a --!> <a href=1>x</a>',
		'<!-- a <!-- b --> c',
		'<![CDATA[x]]>b',
		'<svg><![CDATA[x]]><a href=1>y</a><title>z</title></svg>b',
		'<svg><p>a</svg>b',
		'<svg><foreignObject><a href=1>x</a></foreignObject></svg>',
		'<math><mi>x<annotation-xml encoding="text/html"><p>a</annotation-xml></math>b',
		'<?php echo 1 ?>a',
		'</p>a</br>b',
		'<a href=1 href=2 rel=nofollow rel=x>a</a>',
		'<a href="?a=1&copy=2&copy;&amp">&amp &ampx &notit; &#0;&#x80;&#xD800;</a>',
		'<a href="x>a</a>"b',
		'<a href=1',
		'<p>a</p',
		'a\u0000b<p\u0000>c',
		'<frameset><frame src=x></frameset>a',
		'<body><p>a<frameset>',
		'<details><summary>a</summary>b</details>c',
		'<p hidden>a<span>b</p><p style="display:none">c',
		'<nav>a<p>b</nav>c',
		'<img alt=x><a href=1><img alt="y"></a>',
		'<form><form><a href=1>x</form>y</form>',
		'<button><button>a</button>b</button>',
		'<h1>a<h2>b</h1>c',
		'<ruby>a<rp>(<rt>b<rp>)</ruby>',
		'<a href=1 aria-label=x><svg><title>y</title><path d="M0"/></svg></a>',
		'<a href=1><svg aria-label=x><title>y</title></svg></a>',
		'<ruby><rb>a<rtc><rt>b</ruby><a href=1><ruby>c<rt>d</ruby></a>',
		'<div class="a comment" itemscope itemtype="https://schema.org/Comment">x</div>',
		'\uFEFF<p>a',
		'<pre>\n\na\n</pre>',
		'<P>A<BR/>B<DIV/>C',
		'<p>a<object><p>b</object>c',
		'<html><body></body></html><p>after',
		'<body class=a><body hidden>x',
	];
	test.each(documents)('places are the same: %j', (html) => {
		const starts = (tree: Root): unknown[] => {
			const found: unknown[] = [];
			visit(tree, (node) => {
				found.push(node.type, node.type === 'root' ? null : (node.position?.start ?? null));
			});
			return found;
		};
		expect(starts(deepTree(html))).toEqual(starts(readExactTree(html)));
	});

	test.each(documents)('%j', (html) => {
		const quick = facts(readPage('a', readTree(html), url));
		expect(quick).toEqual(facts(readPage('a', readExactTree(html), url)));
		expect(quick).toEqual(facts(readPage('a', deepTree(html), url)));
	});

	function deepTree(html: string): Root {
		const tree = readDeepTree(html);
		return hasLooseNoscript(html, tree) ? readDeepTree(html, true) : tree;
	}
});
