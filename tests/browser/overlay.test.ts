import { expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { startBrowser } from '../helpers/browser.ts';
import { startDev } from '../helpers/dev.ts';
import { createSite, defaultPage } from '../helpers/site.ts';

test('a broken duty is shown as the overlay, with file and line of the article', async () => {
	const site = await createSite('overlay', {
		engine: 'satteri',
		articles: { tides: article() },
		page: defaultPage.replace('<Content />', '<div aria-hidden="true"><Content /></div>'),
	});
	await using server = await startDev(site.dir);
	const browser = await startBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(`${server.address}/articles/tides/`);
		const overlay = page.locator('vite-error-overlay');
		await overlay.locator('#message-content').waitFor();
		const shown = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
		const text = shown.replace(/\s+/g, ' ');
		expect(text).toContain('credit-visible');
		expect(text).toContain('it is hidden by');
		expect(text).toContain('content/tides.md:5:3');

		const route = 'src/pages/articles/[...slug].astro';
		await site.write(route, (await site.read(route)).replace(' aria-hidden="true"', ''));
		await server.until('/articles/tides/', 200);
		// The page of the overlay reloads by itself when the file is saved: a new one does not wait for it.
		const mended = await browser.newPage();
		await mended.goto(`${server.address}/articles/tides/`, { waitUntil: 'commit' });
		expect(await mended.locator('.creditline-source').textContent()).toBe('Tides of the estuary');
	} finally {
		await browser.close();
	}
});
