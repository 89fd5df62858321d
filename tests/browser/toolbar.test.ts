import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { startBrowser } from '../helpers/browser.ts';
import { type DevServer, startDev } from '../helpers/dev.ts';
import { createSite, type Site } from '../helpers/site.ts';

const hostile = `'Tides <img src=x onerror="document.body.id=1"></script>'`;

let browser: Browser;
let server: DevServer;
let site: Site;
beforeAll(async () => {
	site = await createSite('toolbar', {
		engine: 'satteri',
		articles: {
			tides: article(),
			named: article({ 'author: A. Writer': 'author: Jane Doe' }, turned(1)),
			marked: article({ 'Tides of the estuary': hostile }, turned(2)),
			typo: article({ 'license: CC-BY-4.0': 'license: CC-BY-ND-SA-4.0' }, turned(3)),
			slip: article({ 'license: CC-BY-4.0': 'lisence: CC-BY-4.0' }, turned(4)),
			late: article({ 'license: CC-BY-4.0': 'lisence: CC-BY-4.0' }, turned(5)),
		},
		files: { 'src/pages/about.astro': '<html><body><h1>About</h1></body></html>' },
	});
	server = await startDev(site.dir);
	browser = await startBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.[Symbol.asyncDispose]();
});

test('a credited page: what it owes, and that nothing is wrong', async () => {
	await using page = await opened('/articles/tides/');
	const words = await page.words();
	expect(words).toContain('credited');
	expect(words).toContain('Creative Commons Attribution 4.0');
	expect(words).toContain('You must link back to the source.');
	expect(words).toContain('Open content/tides.md');
	expect(words).not.toContain('What would pass');
	expect(await page.page.locator('vite-error-overlay').count()).toBe(0);
});

test('a page without a work', async () => {
	await using page = await opened('/about/');
	expect(await page.words()).toContain('This page carries no republished work.');
});

test('a broken duty: the overlay over the page, the finding and its file in the toolbar', async () => {
	await using opening = await opened('/articles/named/');
	const { page, panel } = opening;
	const overlay = page.locator('vite-error-overlay');
	expect(await overlay.locator('#message-content').innerText()).toContain('placeholder-absent');
	await overlay.evaluate((element) => element.remove());
	expect(await page.locator('body').innerText()).toContain('Jane Doe');
	expect(await opening.words()).toContain('error: placeholder-absent');
	await page.locator('astro-dev-toolbar [data-app-id="astro-creditline"]').first().click();
	const asked = page.waitForRequest(/__open-in-editor/);
	await panel.getByRole('button', { name: 'Open content/named.md' }).first().click();
	expect(decodeURIComponent((await asked).url())).toMatch(/content\/named\.md:3:9$/);
});

test('what an article says is text, in the page, the toolbar and the overlay', async () => {
	await using opening = await opened('/articles/marked/');
	expect(await opening.words()).toContain('onerror=');
	expect(await opening.page.locator('body').getAttribute('id')).toBeNull();
});

test('what is mended is judged anew when the article is saved', async () => {
	await using opening = await opened('/articles/typo/');
	expect(await opening.words()).toContain('error: license-known');
	await site.write('content/typo.md', article({}, turned(3)));
	await expect.poll(() => opening.words(), { timeout: 30_000 }).toContain('credited');
	expect(await opening.page.locator('vite-error-overlay').count()).toBe(0);
});

test('a slip with one meaning is mended by a click that shows the line before', async () => {
	await using opening = await opened('/articles/slip/');
	expect(await opening.words()).toContain('error: front-matter-valid');
	await opening.show();
	const { panel } = opening;
	expect(await panel.locator('pre').allTextContents()).toEqual([
		'lisence: CC-BY-4.0',
		'license: CC-BY-4.0',
	]);
	await panel.getByRole('button', { name: 'Write this line' }).click();
	await expect.poll(() => opening.words(), { timeout: 30_000 }).not.toContain('front-matter-valid');
	expect(await opening.words()).toContain('credited');
	expect(await site.read('content/slip.md')).toBe(article({}, turned(4)));
	expect(await opening.words()).not.toContain('Write this line');
});

test('what was changed meanwhile is left alone, and that is said', async () => {
	await using opening = await opened('/articles/late/');
	// The page of before a change, as another tab may have it; this one would be made anew.
	await opening.page.evaluate(() => {
		const report = document.getElementById('creditline-report') as HTMLElement;
		report.textContent = report.textContent.replace(/"digest":"\w+"/, '"digest":"0"');
		document.dispatchEvent(new Event('astro:page-load'));
	});
	await opening.show();
	await opening.panel.getByRole('button', { name: 'Write this line' }).click();
	await expect.poll(() => opening.words(), { timeout: 30_000 }).toContain('Reload the page.');
	expect(await site.read('content/late.md')).toContain('lisence');
});

/** Opens a page and the toolbar's window. */
async function opened(path: string): Promise<Opening> {
	const page = await browser.newPage();
	await page.goto(server.address + path);
	const app = page.locator('astro-dev-toolbar-app-canvas[data-app-id="astro-creditline"]');
	await app.waitFor({ state: 'attached' });
	const panel = app.locator('astro-dev-toolbar-window');
	await panel.waitFor({ state: 'attached' });
	return {
		page,
		panel,
		words: async () => (await panel.textContent()) ?? '',
		async show() {
			await page.locator('vite-error-overlay').evaluateAll((all) => {
				for (const overlay of all) overlay.remove();
			});
			await page.locator('astro-dev-toolbar [data-app-id="astro-creditline"]').first().click();
		},
		[Symbol.asyncDispose]: () => page.close(),
	};
}

function turned(by: number): string {
	const words = body.split(' ');
	return words.map((_, at) => words[(at * (by * 2 + 1)) % words.length]).join(' ');
}

interface Opening extends AsyncDisposable {
	page: Page;
	panel: Locator;
	/** All words of the window, whether it is open or not. */
	words(): Promise<string>;
	/** Opens the window, from under the overlay. */
	show(): Promise<void>;
}
