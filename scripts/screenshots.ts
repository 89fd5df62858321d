/**
 * Makes the pictures of the README: the home page, an article with its credit, and a build that
 * fails. The failing build is made here, on a broken copy of the site. And the pictures of the looks that
 * tests compare.
 *
 * Run: npm run screenshots, which builds the site first
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { buildBrokenSite } from './lib/broken-site.ts';
import { sheetArgs, sheetSchemes, takeSheet } from './lib/credit-sheet.ts';
import { takeLooks } from './lib/looks.ts';
import { serveFolder } from './lib/serve.ts';
import { terminalPage } from './lib/terminal.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const images = join(root, 'docs/images');
const sheets = join(root, 'tests/browser/pictures');
const article = 'articles/the-machine-that-added-up-the-sea/';
const launchArgs = [
	'--no-sandbox',
	'--headless',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

if (existsSync(join(dist, 'index.html'))) {
	await takeAll();
} else {
	console.error('screenshots: there are no pages in dist. Run npm run build first.');
	process.exitCode = 1;
}

async function takeAll(): Promise<void> {
	await mkdir(images, { recursive: true });
	const output = await buildBrokenSite(root, join(root, 'tests/tmp/offprint'));
	const server = await serveFolder(dist);
	const executablePath = await chromium.executablePath();
	const browser = await playwright.launch({ executablePath, args: [...launchArgs, ...sheetArgs] });
	try {
		await takePage(browser, server.url, 1180, 'home.png');
		await takePage(browser, `${server.url}${article}`, 780, 'article.png');
		await takeLooks(browser, `${server.url}${article}`, join(images, 'credit-looks.png'));
		told(images, 'credit-looks.png');
		await takeTerminal(browser, output);
		for (const scheme of sheetSchemes) {
			const name = `credit-${scheme}.png`;
			await writeFile(join(sheets, name), await takeSheet(browser, scheme));
			told(sheets, name);
		}
	} finally {
		await browser.close();
		server.close();
	}
}

/** Takes what a reader sees on a wide screen; where there is a credit, the page is scrolled to it. */
async function takePage(
	browser: Browser,
	url: string,
	height: number,
	name: string,
): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1200, height } });
	await page.goto(url);
	await page.evaluate(() => document.fonts.ready);
	const credit = page.locator('.creditline');
	if ((await credit.count()) > 0) {
		await credit.evaluate((element) => {
			element.scrollIntoView({ block: 'end' });
			window.scrollBy(0, 72);
		});
	}
	await page.screenshot({ path: join(images, name) });
	await page.close();
	told(images, name);
}

async function takeTerminal(browser: Browser, output: string): Promise<void> {
	const page = await browser.newPage({
		viewport: { width: 1200, height: 900 },
		deviceScaleFactor: 1.25,
	});
	const command = 'npm run build';
	await page.setContent(terminalPage({ command, output, title: 'offprint', columns: 104 }));
	const path = join(images, 'failing-build.png');
	await page.locator('.window').screenshot({ path, omitBackground: true });
	await page.close();
	told(images, 'failing-build.png');
}

function told(folder: string, name: string): void {
	console.log(relative(root, join(folder, name)));
}
