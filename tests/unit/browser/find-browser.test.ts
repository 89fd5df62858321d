import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { installedBrowsers, namedBrowser } from '../../../plugins/browser/find-browser.ts';

const home = resolve(import.meta.dirname, '../../tmp/find-browser');

beforeAll(async () => {
	await rm(home, { recursive: true, force: true });
	for (const path of [
		'.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome',
		'.cache/puppeteer/chrome/linux-140.0.2/chrome-linux64/chrome',
		'.cache/puppeteer/chrome/broken',
		'.cache/puppeteer/chrome-headless-shell/linux-141.0.0/chrome-headless-shell-linux64/chrome-headless-shell',
		'Applications/Chromium.app/Contents/MacOS/Chromium',
		'Google/Chrome/Application/chrome.exe',
		'Microsoft/Edge/Application/msedge.exe',
		'one/chromium',
		'two/google-chrome',
	]) {
		await mkdir(dirname(join(home, path)), { recursive: true });
		await writeFile(join(home, path), '');
	}
});

test.each([
	[{}, null],
	[{ CHROME_PATH: '/b' }, { variable: 'CHROME_PATH', path: '/b' }],
	[
		{ CHROME_PATH: '/b', CREDITLINE_BROWSER: '/a' },
		{ variable: 'CREDITLINE_BROWSER', path: '/a' },
	],
	[{ CREDITLINE_BROWSER: '' }, null],
])('named in %j', (env, found) => {
	expect(namedBrowser(env)).toEqual(found);
});

test.each([
	[
		'linux',
		{ HOME: home, PATH: `${home}/one::${home}/two` },
		[
			'.cache/puppeteer/chrome/linux-140.0.2/chrome-linux64/chrome',
			'.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome',
			'.cache/puppeteer/chrome-headless-shell/linux-141.0.0/chrome-headless-shell-linux64/chrome-headless-shell',
			'two/google-chrome',
			'one/chromium',
		],
	],
	['linux', { HOME: '/nowhere', PATH: `${home}/one` }, ['one/chromium']],
	[
		'linux',
		{ PUPPETEER_CACHE_DIR: join(home, 'none'), HOME: home, PATH: `${home}/one` },
		['one/chromium'],
	],
	['darwin', { HOME: home }, ['Applications/Chromium.app/Contents/MacOS/Chromium']],
	[
		'win32',
		{ ProgramFiles: home, USERPROFILE: '/nowhere' },
		['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
	],
	['linux', {}, []],
] as const)('on %s with %j', (platform, env, expected) => {
	const found = installedBrowsers(env, platform)
		.map((path) => relative(home, path))
		// What this very machine has installed.
		.filter((path) => !path.startsWith('..'));
	expect(found).toEqual(expected);
});
