import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { openPage, startBrowser } from '../helpers/browser.ts';
import { buildMagazine } from '../helpers/magazine.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const policy = "default-src 'none'; style-src 'self'; img-src 'self'";
const views = ['light', 'dark'].flatMap((colorScheme) =>
	[320, 1280].map((width) => [colorScheme as 'light' | 'dark', width] as const),
);
const looks = ['line', 'card', 'footnote'] as const;

let outDir: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
	outDir = await buildMagazine('magazine-browser');
	server = await serveFolder(outDir, { 'content-security-policy': policy });
	browser = await startBrowser();
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

/** Addresses of all pages of the magazine, relative to its root. */
function pages(): string[] {
	return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.html'))
		.map((path) => path.replace(/index\.html$/, ''))
		.sort();
}

function open(path: string, options: BrowserContextOptions): Promise<[Page, string[]]> {
	return openPage(browser, server.url, path, options);
}

/** Puts the credit of a page into another look, as the option would. */
function wear(page: Page, look: (typeof looks)[number]): Promise<void> {
	return page.locator('.creditline').evaluateAll((elements, name) => {
		for (const element of elements) {
			element.classList.remove('creditline-card');
			if (name !== 'line') element.classList.add(`creditline-${name}`);
		}
	}, look);
}

async function violations(page: Page): Promise<unknown[]> {
	await page.evaluate(axe);
	const { violations: found } = await page.evaluate(() => {
		const { axe: checker } = globalThis as unknown as {
			axe: { run(node: Document, options: object): Promise<AxeResults> };
		};
		const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
		return checker.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
	});
	return found.map(({ id, nodes }) => [
		id,
		nodes.map(({ html, failureSummary }) => [html, failureSummary]),
	]);
}

describe.each(views)('in the %s scheme, %i px wide', (colorScheme, width) => {
	const view = { colorScheme, viewport: { width, height: 900 } };

	test('axe finds nothing on any page, and nothing is asked of anybody else', async () => {
		const found: Record<string, unknown[]> = {};
		for (const path of pages()) {
			const [page, complaints] = await open(path, view);
			const all = [...complaints, ...(await violations(page))];
			if (all.length > 0) found[path] = all;
			await page.context().close();
		}
		expect(found).toEqual({});
	}, 300_000);

	test.each(looks)('the look %s fits, in both directions', async (look) => {
		for (const slug of ['the-machine-that-added-up-the-sea', 'water-by-the-stars']) {
			const [page, complaints] = await open(`articles/${slug}/`, view);
			await wear(page, look);
			expect(await violations(page)).toEqual([]);
			const credit = page.locator('.creditline');
			const seen = await credit.evaluate((element) => {
				const { left, right } = element.getBoundingClientRect();
				const inner = Array.from(element.querySelectorAll('*'), (one) =>
					one.getBoundingClientRect(),
				);
				const style = getComputedStyle(element);
				return {
					inside: inner.every((box) => box.left >= left - 1 && box.right <= right + 1),
					fits: document.documentElement.scrollWidth <= innerWidth,
					align: style.textAlign,
					color: style.color === getComputedStyle(element.parentElement as Element).color,
				};
			});
			expect(seen).toEqual({ inside: true, fits: true, align: 'start', color: true });
			expect(complaints).toEqual([]);
			await page.context().close();
		}
	});
});

test('axe would find letters that are hard to read', async () => {
	const [page] = await open('articles/ein-drittel-gemuese/', {});
	await page.locator('.creditline').evaluate((element) => {
		(element as HTMLElement).style.color = '#aaa';
	});
	expect((await violations(page)).flat()).toContain('color-contrast');
	await page.context().close();
});

test('forced colours leave the credit its edge and its icons', async () => {
	const [page] = await open('articles/ein-drittel-gemuese/', { forcedColors: 'active' });
	for (const look of ['line', 'card'] as const) {
		await wear(page, look);
		const edge = await page.locator('.creditline').evaluate((element) => {
			const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
			return [borderTopStyle, Number.parseFloat(borderTopWidth) > 0];
		});
		expect(edge).toEqual(['solid', true]);
	}
	const [stroke, ink] = await page.locator('.creditline-icons').evaluate((element) => {
		const link = element.parentElement as Element;
		return [getComputedStyle(element).stroke, getComputedStyle(link).color];
	});
	expect(stroke).toBe(ink);
	await page.context().close();
});

test('JSON-LD stands where the policy lets no script run', async () => {
	const [page, complaints] = await open('articles/ein-drittel-gemuese/', {});
	const scripts = page.locator('script');
	expect(await scripts.count()).toBe(1);
	const said: unknown = await scripts.evaluate(({ textContent }) => JSON.parse(textContent ?? ''));
	expect(said).toMatchObject({ '@type': 'Article', headline: 'Ein Drittel Gemüse' });
	expect(complaints).toEqual([]);
	await page.evaluate(() => {
		const run = Object.assign(document.createElement('script'), { text: 'document.title = "run"' });
		document.head.append(run);
	});
	expect(complaints).toEqual([expect.stringContaining('Content Security Policy')]);
	expect(await page.title()).not.toBe('run');
	await page.context().close();
});

test('on paper the addresses stand behind the names', async () => {
	const [page] = await open('articles/ein-drittel-gemuese/', {});
	await page.emulateMedia({ media: 'print' });
	const shown = await page
		.locator('.creditline :is(.creditline-source, .creditline-license)')
		.evaluateAll((links) =>
			links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]),
		);
	expect(shown).toHaveLength(2);
	for (const [content, href] of shown) expect(content).toContain(href);
	await page.context().close();
});

test('a screen reader hears the name of the block once, and no icon', async () => {
	const [page] = await open('articles/ein-drittel-gemuese/', {});
	expect(await page.locator('.creditline').ariaSnapshot()).toMatchInlineSnapshot(`
		"- complementary "Quelle":
		  - paragraph:
		    - link "Ein Drittel Gemüse":
		      - /url: https://feldrain.example/hefte/41/ein-drittel-gemuese
		    - text: ". Text: Jule Brandner. Erstveröffentlichung:"
		    - link "Feldrain":
		      - /url: https://feldrain.example/
		    - text: ","
		    - time: 2. August 2025
		    - text: . Hier wiederveröffentlicht unter der Lizenz
		    - link "CC BY-SA 3.0 DE":
		      - /url: https://creativecommons.org/licenses/by-sa/3.0/de/
		    - text: ."
	`);
	await page.context().close();
});
