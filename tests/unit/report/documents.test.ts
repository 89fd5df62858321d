import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { AuditResult } from '../../../plugins/model.ts';
import { reportHtml } from '../../../plugins/report/html.ts';
import { markdownWithin, reportMarkdown } from '../../../plugins/report/markdown.ts';
import { frontMatter } from '../../helpers/article.ts';
import {
	context,
	finding,
	harmful,
	hostile,
	nothing,
	resultOf,
	waived,
} from '../../helpers/reports.ts';
import { termsOfText } from '../../helpers/terms.ts';

const evil = resultOf([harmful], 'fail', {
	unchecked: [{ path: hostile, reason: hostile }],
});
/** The same with words that mean nothing. */
const plain = JSON.parse(
	JSON.stringify(evil, (_, value) =>
		typeof value === 'string' && value.includes('::error::') ? 'some\nwords' : value,
	),
) as AuditResult;

function treeOf(html: string): Root {
	return unified().use(rehypeParse).parse(html);
}

/** Every element with its attributes' names: what a text could change if it were markup. */
function shapeOf(html: string): string[] {
	const shape: string[] = [];
	visit(treeOf(html), 'element', ({ tagName, properties }: Element) => {
		shape.push(`${tagName} ${Object.keys(properties).join(' ')}`);
	});
	return shape;
}

function addressesIn(html: string): string[] {
	const found: string[] = [];
	visit(treeOf(html), 'element', ({ properties }: Element) => {
		for (const name of ['href', 'src', 'action']) {
			if (properties[name] !== undefined) found.push(String(properties[name]));
		}
	});
	return found;
}

describe('HTML', () => {
	test('no text of an article or a page becomes markup', () => {
		expect(shapeOf(reportHtml(evil, context))).toEqual(shapeOf(reportHtml(plain, context)));
		expect(
			addressesIn(reportHtml(evil, context)).filter((one) => !/^(?:https?:|#)/.test(one)),
		).toEqual([]);
	});

	test('it needs nothing but itself', () => {
		const html = reportHtml(evil, context);
		const tags = shapeOf(html).map((one) => one.split(' ')[0]);
		for (const tag of ['script', 'img', 'link', 'iframe', 'form', 'object']) {
			expect(tags).not.toContain(tag);
		}
		expect(html).not.toMatch(/@import|url\(/);
	});

	test('what is owed and who says so, where it stands in which words, what is wrong', () => {
		const result = resultOf([finding, waived], 'fail', {
			articles: [
				{
					path: 'content/a.md',
					verdict: 'fail',
					source: {
						url: 'https://publisher.example/a',
						publisher: 'The Publisher',
						title: 'Tides',
					},
					license: { id: 'CC-BY-4.0', url: null, name: 'Creative Commons Attribution 4.0' },
					pages: [
						{
							path: 'a/index.html',
							kind: 'html',
							extent: 'full',
							verdict: 'fail',
							credit: 'Tides, by A. Writer\nCC BY 4.0',
						},
						{ path: 'rss.xml', kind: 'feed', extent: 'excerpt', verdict: 'pass' },
					],
				},
			],
		});
		const html = reportHtml(result, { ...context, termsOf: () => termsOfText(frontMatter) });
		for (const words of [
			'<bdi>name the author: A. Writer</bdi>',
			'the licence: <q><bdi>CC BY 4.0, section 3',
			'<code>dist/a/index.html</code> web page, the whole text',
			'<p>Tides, by A. Writer</p>\n<p>CC BY 4.0</p>',
			'No credit is shown here; this part leads to where it is.',
			'<code>content/a.md:5:8</code>, <code>dist/a/index.html:12:3</code>',
			'Accepted until 2027-01-31 by <bdi>A. Editor</bdi>: <bdi>It is being mended</bdi>',
		]) {
			expect(html).toContain(words);
		}
	});

	test('every reference within it leads somewhere, and no name is there twice', () => {
		const ids: string[] = [];
		const asked: string[] = [];
		const html = reportHtml(resultOf([finding, harmful, waived]), context);
		visit(treeOf(html), 'element', ({ properties }: Element) => {
			if (properties.id) ids.push(String(properties.id));
			if (properties.ariaLabelledBy) asked.push(...(properties.ariaLabelledBy as string[]));
			const href = String(properties.href ?? '');
			if (href.startsWith('#')) asked.push(href.slice(1));
		});
		expect(new Set(ids).size).toBe(ids.length);
		expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('nothing checked says so', () => {
		expect(reportHtml(nothing, context)).toContain('Nothing was checked: no article is in scope.');
	});
});

describe('Markdown', () => {
	test('no text of an article or a page becomes markup', () => {
		const html = markdownToHtml(reportMarkdown(evil, context)).html;
		expect(shapeOf(html)).toEqual(shapeOf(markdownToHtml(reportMarkdown(plain, context)).html));
		expect(addressesIn(html).filter((one) => one.includes('evil'))).toEqual([]);
	});

	test('it is cut where a place takes no more, and says so', () => {
		const many = resultOf(Array(500).fill(finding));
		const text = markdownWithin(many, context, 20_000);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
		expect(text).toMatch(/… and \d+ more findings\.\n$/);
		expect(markdownWithin(many, context, 1e9)).toBe(reportMarkdown(many, context));
	});
});
