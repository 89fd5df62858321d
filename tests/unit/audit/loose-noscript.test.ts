import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { hasLooseNoscript } from '../../../plugins/audit/page/loose-noscript.ts';
import { readPage } from '../../../plugins/audit/page/read-page.ts';
import { readExactTree, readTree } from '../../../plugins/audit/page/tree.ts';

const link = '<a href="https://publisher.example/">x</a>';
/** The words of the link are hidden in all of these: a browser that runs scripts draws none of them. */
const loose = [
	`<table><tr><noscript><td>${link}</td></noscript></tr></table>`,
	`<table><tbody><noscript><tr><td>${link}</noscript></table>`,
	`<p>a<noscript><p>${link}</p></noscript>b`,
	`<p>a<noscript><div>${link}</div></noscript>b`,
	`<div><noscript></div>${link}</noscript>`,
	`<h1>a<noscript><h1><h2></h2></h1>${link}</noscript></h1>`,
	`<ul><li><noscript><li><li></li></li>${link}</noscript></ul>`,
	`<head><noscript>${link}</noscript></head>`,
	`<body><noscript title="</noscript>">${link}</noscript>`,
	`<body><noscript title=">"></div>${link}</noscript>`,
	`<body><div><NoScript></DIV>${link}</NOSCRIPT\n>`,
	`<div><noscript><!-- </noscript> --></div>`.replace(
		'</div>',
		`<noscript></div>${link}</noscript>`,
	),
	`<body><noscript><noscript></noscript>${link}`.replace(link, `<div hidden>${link}</div>`),
	`<body><div><noscript></div>${link}`,
];
/** Nothing leaves these, so they are read as they always were. */
const kept = [
	`<a href=1><noscript>${link}</noscript></a>`,
	`<body><noscript>${link}</noscript>`,
	`<body><noscript><div><p>${link}</p></div></noscript>`,
	`<body><noscript><iframe src="/x" title="></div>"></iframe>${link}</noscript>`,
	`<p>a<noscript><img src=x alt=""></noscript>b${link.replace('<a', '<a hidden')}`,
	`<head><noscript><style>a { color: red }</style></noscript></head>${link.replace('<a', '<a hidden')}`,
	`<table><noscript>${link}</noscript><tr><td></table>`,
];

describe('what stands in `<noscript>` is hidden', () => {
	test.each([...loose, ...kept])('%s', (html) => {
		for (const tree of [readTree(html), readExactTree(html)]) {
			const links = readPage('a', tree, 'https://site.example/').links;
			const own = links.filter(({ href }) => href === 'https://publisher.example/');
			expect(own.map(({ hidden }) => hidden !== null)).toEqual([true]);
		}
	});
});

test.each(loose)('needs another reading: %s', (html) => {
	expect(hasLooseNoscript(html, readExactTree(html))).toBe(true);
});

test.each(kept)('is read at once: %s', (html) => {
	expect(hasLooseNoscript(html, readExactTree(html))).toBe(false);
});

test('places are those of the page', () => {
	const html = `<p>a\n<noscript>b\n  <p>c ${link}</p></noscript>`;
	const found: string[] = [];
	visit(readExactTree(html) as Root, 'element', ({ tagName, position }) => {
		const start = position?.start;
		if (tagName === 'a') found.push(`${start?.line}:${start?.column} ${html.slice(start?.offset)}`);
	});
	expect(found).toEqual([`3:8 ${link}</p></noscript>`]);
});

test('a page of nothing but `<noscript>` is read', { timeout: 30_000 }, () => {
	const html = '<p><noscript><td></noscript>'.repeat(20_000);
	expect(readTree(html).children.length).toBeGreaterThan(0);
	expect(readTree('<noscript '.repeat(50_000)).type).toBe('root');
	expect(readTree('<noscript><'.repeat(50_000)).type).toBe('root');
});
