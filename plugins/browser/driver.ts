import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserType } from 'playwright-core';
import { installedBrowsers, namedBrowser } from './find-browser.ts';

/** Packages that bring Playwright's driver, the one without anything else first. */
const DRIVERS = ['playwright-core', 'playwright', '@playwright/test'];
const LAUNCH_TIMEOUT = 30_000;
const GET_BROWSER = 'npx playwright-core install chromium';
const GET_DRIVER = 'npm install --save-dev playwright-core';

/** Nothing is to be fetched from elsewhere: not by pages, and not by the browser for itself. */
const ARGUMENTS = [
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-gpu',
	'--force-color-profile=srgb',
];

/**
 * Starts a browser with the driver that the project has installed: one that the user names, else
 * Playwright's own, else any Chrome, Chromium or Edge of the machine.
 *
 * @param root absolute path of the project
 * @param env variables, for `CREDITLINE_BROWSER`, `CHROME_PATH` and the search path
 * @returns the browser, or why there is none and the command that gets one
 */
export async function startBrowser(
	root: string,
	env: NodeJS.ProcessEnv = process.env,
): Promise<Browser | NoBrowser> {
	const chromium = await loadDriver(root);
	const named = namedBrowser(env);
	if (chromium === null) {
		const command = named === null ? `${GET_DRIVER} && ${GET_BROWSER}` : GET_DRIVER;
		return { reason: 'playwright-core is not installed', command };
	}
	if (named !== null) {
		const browser = existsSync(named.path) ? await launch(chromium, named.path) : null;
		if (browser !== null) return browser;
		const reason = `the browser that ${named.variable} names does not start`;
		return { reason, command: `${named.variable}=/path/to/chrome` };
	}
	// Playwright's own comes without a path: which of its builds is there, only it knows.
	for (const path of [undefined, ...installedBrowsers(env, process.platform)]) {
		const browser = await launch(chromium, path);
		if (browser !== null) return browser;
	}
	return { reason: 'no browser is installed', command: GET_BROWSER };
}

/** Says whether a browser could not be had. */
export function isMissing(browser: Browser | NoBrowser): browser is NoBrowser {
	return 'command' in browser;
}

async function loadDriver(root: string): Promise<BrowserType | null> {
	// From the project first, so that the user's version counts; then from beside this package.
	for (const from of [pathToFileURL(join(root, 'package.json')), import.meta.url]) {
		for (const name of DRIVERS) {
			try {
				const path = createRequire(from).resolve(name);
				const module = (await import(pathToFileURL(path).href)) as Driver;
				const chromium = module.chromium ?? module.default?.chromium;
				if (chromium) return chromium;
			} catch {
				// Not installed there, or not whole.
			}
		}
	}
	return null;
}

async function launch(chromium: BrowserType, path?: string): Promise<Browser | null> {
	// The administrator cannot have Chromium's sandbox, nor can many containers.
	const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
	for (const chromiumSandbox of sandboxes) {
		try {
			return await chromium.launch({
				headless: true,
				args: ARGUMENTS,
				chromiumSandbox,
				timeout: LAUNCH_TIMEOUT,
				...(path === undefined ? {} : { executablePath: path }),
			});
		} catch {
			// Not there, not for this machine, or not without another setting.
		}
	}
	return null;
}

interface Driver {
	chromium?: BrowserType;
	default?: { chromium?: BrowserType };
}

/** Why there is no browser. */
export interface NoBrowser {
	reason: string;
	/** What to run, or to set, to have one. */
	command: string;
}
