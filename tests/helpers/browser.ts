import chromium from '@sparticuz/chromium';
import {
	type Browser,
	type BrowserContextOptions,
	type Page,
	chromium as playwright,
} from 'playwright-core';

/** The package's own arguments put the browser into one process, which ends with its first context. */
const args = [
	'--no-sandbox',
	'--headless',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Path of a real Chromium, straight from npm. */
export function browserPath(): Promise<string> {
	return chromium.executablePath();
}

/**
 * A real Chromium, straight from npm.
 *
 * @param more arguments beside those that keep it quiet
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
	return playwright.launch({ executablePath: await browserPath(), args: [...args, ...more] });
}

/** Opens a page, and tells what went wrong in it or left this machine. */
export async function openPage(
	browser: Browser,
	home: string,
	path: string,
	options: BrowserContextOptions,
): Promise<[Page, string[]]> {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => {
		if (!request.url().startsWith(home)) complaints.push(request.url());
	});
	await page.goto(home + path);
	return [page, complaints];
}
