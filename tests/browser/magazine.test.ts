import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { openPage, startBrowser } from '../helpers/browser.ts';
import { buildMagazine, magazineArticles } from '../helpers/magazine.ts';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'";
const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
	[320, 600, 1024, 1600].map((width) => [colorScheme, width] as const),
);
/** Bytes of an article's HTML and style sheets, compressed as hosts do at the least. */
const budget = 30_000;
const republished = magazineArticles.filter(({ source }) => source !== null);

let outDir: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
	outDir = await buildMagazine('magazine-read');
	server = await serveFolder(outDir, { 'content-security-policy': policy });
	browser = await startBrowser();
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

/** What a reader sees of each link of the credit, measured by what is painted at its middle. */
function lookAtLinks(page: Page): Promise<SeenLink[]> {
	return page.locator('.creditline a').evaluateAll((links) =>
		links.map((link) => {
			link.scrollIntoView({ block: 'center' });
			// The box of a link that is broken over two lines has its middle between them.
			const [box = new DOMRect()] = link.getClientRects();
			const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			const style = getComputedStyle(link);
			return {
				href: (link as HTMLAnchorElement).href,
				rel: (link as HTMLAnchorElement).rel,
				painted: hit !== null && link.contains(hit),
				inside: box.left >= 0 && box.right <= innerWidth,
				large: box.height >= 12 && Number.parseFloat(style.fontSize) >= 12,
				underlined: style.textDecorationLine.includes('underline'),
				opaque: style.opacity === '1' && style.visibility === 'visible',
			};
		}),
	);
}

describe.each(views)('in the %s scheme, %i px wide', (colorScheme, width) => {
	test('the credit of every article is seen, and its links lead on', async () => {
		const found: [string, unknown][] = [];
		const [page, complaints] = await openPage(browser, server.url, '', {
			colorScheme,
			viewport: { width, height: 800 },
		});
		for (const { id, source, license } of republished) {
			await page.goto(`${server.url}articles/${id}/`);
			const links = await lookAtLinks(page);
			const owed = [source, license].filter((url) => url !== null);
			const missing = owed.filter((url) => !links.some(({ href }) => href === url));
			const unseen = links.filter(
				({ painted, inside, large, underlined, opaque }) =>
					!(painted && inside && large && underlined && opaque),
			);
			const unfollowed = links.filter(({ rel }) => /nofollow|ugc|sponsored/.test(rel));
			const robots = await page.locator('meta[name="robots"]').count();
			const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
			found.push([id, [missing, unseen, unfollowed, robots, fits]]);
		}
		expect(found).toEqual(republished.map(({ id }) => [id, [[], [], [], 0, true]]));
		expect(complaints).toEqual([]);
		await page.context().close();
	});
});

test('a credit that something covers is not seen', async () => {
	const [page] = await openPage(browser, server.url, 'articles/ein-drittel-gemuese/', {});
	await page.locator('.prose').evaluate((element) => {
		element.insertAdjacentHTML('beforeend', '<div class="cover"></div>');
		const cover = element.lastElementChild as HTMLElement;
		Object.assign(cover.style, { position: 'fixed', inset: 0, background: 'Canvas' });
	});
	expect((await lookAtLinks(page)).map(({ painted }) => painted)).toEqual([false, false, false]);
	await page.context().close();
});

test.each(['every-order-once', 'water-by-the-stars'])(
	'keys lead a reader of %s to the source',
	async (id) => {
		const source = republished.find((one) => one.id === id)?.source ?? '';
		const [page] = await openPage(browser, server.url, `articles/${id}/`, {});
		await page
			.context()
			.route(`${new URL(source).origin}/**`, (route) =>
				route.fulfill({ contentType: 'text/html', body: '<title>The original</title>' }),
			);
		const reached: string[] = [];
		for (let presses = 0; presses < 40; presses += 1) {
			await page.keyboard.press('Tab');
			const focused = await page.evaluate(() => {
				const link = document.activeElement as HTMLAnchorElement;
				const { outlineStyle, outlineWidth } = getComputedStyle(link);
				const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
				return { href: link.href, credit: link.closest('.creditline') !== null, ringed };
			});
			if (!focused.credit) {
				if (reached.length > 0) break;
				continue;
			}
			expect(focused).toMatchObject({ ringed: true });
			reached.push(focused.href);
		}
		const all = await page
			.locator('.creditline a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(reached).toEqual(all);
		expect(reached[0]).toBe(source);
		await page.locator('.creditline a').first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(source);
		expect(await page.title()).toBe('The original');
		await page.context().close();
	},
);

test('a screen reader finds the credit of every article by its name, and the source in it', async () => {
	const [page] = await openPage(browser, server.url, '', {});
	const names = new Map([
		['ein-drittel-gemuese', 'Quelle'],
		['water-by-the-stars', 'المصدر'],
	]);
	for (const { id, source, authors } of republished) {
		await page.goto(`${server.url}articles/${id}/`);
		const block = page.getByRole('complementary', { name: names.get(id) ?? 'Credit', exact: true });
		const tree = await block.ariaSnapshot();
		expect(tree).toContain(`/url: ${source}\n`);
		for (const author of authors) expect(tree).toContain(author);
		expect(tree).not.toContain('img');
	}
	await page.goto(`${server.url}articles/on-printing-things-twice/`);
	expect(await page.locator('.creditline').count()).toBe(0);
	await page.context().close();
});

test('an article weighs at most 30 kB with its style sheets, and has no script', async () => {
	const heavy: [string, number][] = [];
	for (const { id } of magazineArticles) {
		const html = readFileSync(join(outDir, 'articles', id, 'index.html'), 'utf8');
		expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|\son\w+=|javascript:/i);
		const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
		expect(sheets.length).toBeGreaterThan(0);
		const files = sheets.map(([, href = '']) => readFileSync(join(outDir, href), 'utf8'));
		const bytes = [html, ...files].map((text) => gzipSync(text).length);
		const sum = bytes.reduce((total, one) => total + one, 0);
		expect(sum).toBeGreaterThan(1_000);
		if (sum > budget) heavy.push([id, sum]);
	}
	expect(heavy).toEqual([]);
	const [page, complaints] = await openPage(browser, server.url, 'articles/every-order-once/', {});
	const asked = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name),
	);
	expect(asked.filter((url) => !/\.(?:css|svg)$/.test(url))).toEqual([]);
	expect(complaints).toEqual([]);
	await page.context().close();
});

interface SeenLink {
	href: string;
	rel: string;
	painted: boolean;
	inside: boolean;
	large: boolean;
	underlined: boolean;
	opaque: boolean;
}
