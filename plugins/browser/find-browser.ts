import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of programs on the path, the ones that update themselves first. */
const PROGRAMS = [
	...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'],
	...['microsoft-edge-stable', 'microsoft-edge'],
];
const MAC_APPS = [
	'Google Chrome.app/Contents/MacOS/Google Chrome',
	'Chromium.app/Contents/MacOS/Chromium',
	'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_APPS = [
	['Google', 'Chrome', 'Application', 'chrome.exe'],
	['Chromium', 'Application', 'chrome.exe'],
	['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
/** Where an executable lies in a folder of Puppeteer's cache, by platform. */
const PUPPETEER: Readonly<Record<string, readonly string[]>> = {
	linux: ['chrome-linux64/chrome', 'chrome-headless-shell-linux64/chrome-headless-shell'],
	darwin: ['arm64', 'x64'].map(
		(cpu) =>
			`chrome-mac-${cpu}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
	),
	win32: ['chrome-win64/chrome.exe', 'chrome-win32/chrome.exe'],
};

/** Variables that name a browser, the more particular one first. */
const BROWSER_VARIABLES = ['CREDITLINE_BROWSER', 'CHROME_PATH'] as const;

/**
 * The browser that a person has named, or null. Who names one wants no other.
 *
 * @returns its variable and its path, which need not exist
 */
export function namedBrowser(env: Environment): { variable: string; path: string } | null {
	for (const variable of BROWSER_VARIABLES) {
		const path = env[variable];
		if (path) return { variable, path };
	}
	return null;
}

/**
 * Chrome, Chromium and Edge on this machine, beside the one that Playwright installs for itself:
 * those of Puppeteer first, newest version first, then what stands on the path and where installers
 * put it.
 *
 * @returns absolute paths of files that exist
 */
export function installedBrowsers(env: Environment, platform: string): string[] {
	const paths = [...puppeteerBrowsers(env, platform)];
	if (platform === 'win32') {
		for (const base of ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']) {
			const folder = env[base];
			if (folder) paths.push(...WINDOWS_APPS.map((parts) => join(folder, ...parts)));
		}
	} else {
		if (platform === 'darwin') {
			const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
			paths.push(...folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, app))));
		}
		const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
		paths.push(...PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))));
		paths.push('/opt/google/chrome/chrome', '/snap/bin/chromium');
	}
	return [...new Set(paths)].filter((path) => existsSync(path));
}

function puppeteerBrowsers(env: Environment, platform: string): string[] {
	const home = env.HOME ?? env.USERPROFILE;
	const cache = env.PUPPETEER_CACHE_DIR ?? (home ? join(home, '.cache', 'puppeteer') : null);
	if (cache === null) return [];
	return ['chrome', 'chrome-headless-shell'].flatMap((kind) =>
		versionsIn(join(cache, kind)).flatMap((version) =>
			(PUPPETEER[platform] ?? []).map((path) => join(cache, kind, version, path)),
		),
	);
}

/** `linux-140.0.7339.82`: the greatest version first. */
function versionsIn(folder: string): string[] {
	try {
		const numbers = (name: string): number[] => (name.match(/\d+/g) ?? []).map(Number);
		return readdirSync(folder).sort((a, b) => {
			const [x, y] = [numbers(a), numbers(b)];
			const at = x.findIndex((number, each) => number !== y[each]);
			return at === -1 ? 0 : (y[at] ?? 0) - (x[at] ?? 0);
		});
	} catch {
		return [];
	}
}

/** Variables of the environment. */
type Environment = Readonly<Record<string, string | undefined>>;
