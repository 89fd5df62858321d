import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readExactTree, readTree } from '../../../plugins/audit/page/tree.ts';
import { startBrowser } from '../../helpers/browser.ts';

/** A page, and which of its `<details>`, by `id`, a browser shows open. */
const cases: [name: string, html: string, open: string[]][] = [
	[
		'two of a name',
		'<details id=a name=n open></details><details id=b name=n open></details>',
		['a'],
	],
	[
		'of two names',
		'<details id=a name=n open></details><details id=b name=m open></details>',
		['a', 'b'],
	],
	[
		'without a name',
		'<details id=a name open></details><details id=b name="" open></details>',
		['a', 'b'],
	],
	[
		'in another case',
		'<details id=a name=n open></details><details id=b name=N open></details>',
		['a', 'b'],
	],
	[
		'the first is closed',
		'<details id=a name=n></details><details id=b name=n open></details>',
		['b'],
	],
	[
		'one in the other',
		'<details id=a name=n open><p><details id=b name=n open></details></details>',
		['a'],
	],
	[
		'one in a template',
		'<template><details name=n open></details></template><details id=b name=n open></details>',
		['b'],
	],
	[
		'three, apart',
		'<p><details id=a name=n open></details><ul><li><details id=b name=n open></details></ul><DETAILS id=c NAME=n OPEN></DETAILS>',
		['a'],
	],
];

describe('of open details of one name a page keeps the first', () => {
	test.each(cases)('%s', (_, html, open) => {
		expect(openIn(readTree(html))).toEqual(open);
		expect(openIn(readExactTree(html))).toEqual(open);
	});

	test('as a browser does', async () => {
		const browser = await startBrowser();
		try {
			const page = await browser.newPage();
			for (const [name, html, open] of cases) {
				await page.setContent(html);
				const found = await page.$$eval('details[open]', (all) => all.map(({ id }) => id));
				expect(found, name).toEqual(open);
			}
		} finally {
			await browser.close();
		}
	});
});

function openIn(tree: Root): unknown[] {
	const found: unknown[] = [];
	visit(tree, 'element', ({ tagName, properties }: Element) => {
		const { id, open } = properties;
		if (tagName === 'details' && open !== undefined && id !== undefined) found.push(id);
	});
	return found;
}
