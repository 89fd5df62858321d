import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

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

/** A real Chromium, straight from npm. */
export async function startBrowser(): Promise<Browser> {
	return playwright.launch({ executablePath: await browserPath(), args });
}
