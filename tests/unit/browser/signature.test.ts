import type { Element, Nodes, Root } from 'hast';
import { expect, test } from 'vitest';
import { readExactTree } from '../../../plugins/audit/page/tree.ts';
import { signatureOf } from '../../../plugins/browser/signature.ts';

const page = `<!doctype html><html lang="en"><head>
<title>One</title><link rel="stylesheet" href="/site.css"><script src="/site.js"></script>
<script type="application/ld+json">{"a":1}</script>
</head><body class="post" data-theme="light"><header class="top">Site</header>
<main><article id="post-1"><h2 id="intro">Intro</h2><p>Text</p>
<p class="credit"><a href="https://publisher.example/1">Source</a></p></article></main>
<footer>Foot</footer></body></html>`;

function signed(html: string, path = 'a/index.html', further: unknown[] = []): string {
	const tree = readExactTree(html);
	return signatureOf(tree, path, linksOf(tree), further);
}

function linksOf(tree: Root): Element[] {
	const links: Element[] = [];
	const waiting: Nodes[] = [tree];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type === 'element' && node.tagName === 'a') links.push(node);
		if ('children' in node) waiting.push(...node.children);
	}
	return links;
}

test.each([
	['the same page', page],
	['another text', page.replace('Text', 'Other words')],
	['another title', page.replace('<title>One', '<title>Two')],
	['another source', page.replace('example/1', 'example/2')],
	['the page’s number in an id', page.replace('post-1', 'post-22')],
	['another heading', page.replace('id="intro">Intro', 'id="outro">Outro')],
	['a list in the text', page.replace('<p>Text</p>', '<ul class="x"><li>1</li></ul><p>Text</p>')],
	['other data for machines', page.replace('{"a":1}', '{"a":2}')],
])('%s is shown alike', (_, other) => {
	expect(other === page || signed(other) === signed(page)).toBe(true);
	expect(signed(other)).toBe(signed(page));
});

test.each([
	['another sheet', page.replace('/site.css', '/other.css')],
	['a style', page.replace('</head>', '<style>p{}</style></head>')],
	['another script', page.replace('/site.js', '/other.js')],
	['code', page.replace('</body>', '<script>run()</script></body>')],
	['a class on the way', page.replace('<main>', '<main class="js">')],
	['a class of the credit', page.replace('class="credit"', 'class="credit small"')],
	['a style of the link', page.replace('<a href', '<a style="color:red" href')],
	['a theme', page.replace('data-theme="light"', 'data-theme="dark"')],
	['a layer over the page', page.replace('<footer>', '<div class="wall"></div><footer>')],
	['what closes it', page.replace('Site</header>', '<button>x</button></header>')],
	['an element around', page.replace('<p class="credit">', '<div><p class="credit">')],
])('%s is not', (_, other) => {
	expect(other).not.toBe(page);
	expect(signed(other)).not.toBe(signed(page));
});

test('the place of a sheet counts, not how it is written', () => {
	const written = page.replace('/site.css', '../site.css').replace('/site.js', '../site.js');
	expect(signed(written, 'a/index.html')).toBe(signed(page, 'b/index.html'));
	expect(signed(written, 'a/b/index.html')).not.toBe(signed(page, 'a/b/index.html'));
	expect(signed(page, 'a/index.html', ['reason'])).not.toBe(signed(page));
});

test('20,000 elements around the credit are walked once', () => {
	const tree = readExactTree(
		page
			.replace('<main>', `${'<div>'.repeat(20_000)}<main>`)
			.replace('</main>', `</main>${'</div>'.repeat(20_000)}`),
	);
	signatureOf(tree, 'a/index.html', linksOf(tree), []);
});
