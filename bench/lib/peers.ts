/** Other checkers of built HTML, installed into a folder of their own when a benchmark asks for them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const versions: Readonly<Record<string, string>> = {
	'astro-broken-links-checker': '1.1.0',
	'astro-link-validator': '1.2.2',
	linkinator: '8.1.0',
	'html-validate': '11.18.0',
};

/**
 * Installs the peers. None of them is a dependency of the project: a release that is gone must not
 * break anything but its own line in the table.
 *
 * @param folder absolute path, outside the project
 * @returns for each peer its program to run in a folder that has the pages in `dist`, or null where it
 * does not install
 */
export async function installPeers(folder: string): Promise<Peer[]> {
	const peers: Peer[] = [];
	for (const [name, version] of Object.entries(versions)) {
		const place = join(folder, name);
		await mkdir(place, { recursive: true });
		await writeFile(join(place, 'package.json'), '{ "private": true, "type": "module" }');
		const install = [
			'install',
			'--no-audit',
			'--no-fund',
			'--ignore-scripts',
			`${name}@${version}`,
		];
		const isThere = await run('npm', install, { cwd: place, timeout: 300_000 }).then(
			() => existsSync(join(place, 'node_modules', name)),
			() => false,
		);
		peers.push({ name, args: isThere ? await programOf(name, place) : null });
	}
	const flags = ['--disable-external', '--allow-missing-href', 'dist'];
	const proofer = await run('htmlproofer', ['--version']).then(
		() => [
			'-e',
			`process.exitCode = require('node:child_process').spawnSync('htmlproofer', ${JSON.stringify(flags)}).status`,
		],
		() => null,
	);
	return [...peers, { name: 'html-proofer', args: proofer }];
}

async function programOf(name: string, place: string): Promise<string[]> {
	if (name === 'linkinator') {
		const program = join(place, 'node_modules/linkinator/build/src/cli.js');
		return [
			program,
			'articles/**/*.html',
			'--server-root',
			'dist',
			'--skip',
			'^https://',
			'--silent',
		];
	}
	if (name === 'html-validate') {
		const program = join(place, 'node_modules/html-validate/bin/html-validate.mjs');
		return [program, 'dist/**/*.html'];
	}
	const file = join(place, 'run.js');
	await writeFile(file, integrationRunner(name));
	return [file];
}

/** Calls the hook of an Astro integration as Astro does when a build is done. */
function integrationRunner(name: string): string {
	return `import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as exported from '${name}';
const make = exported.default ?? Object.values(exported).find((one) => typeof one === 'function');
const { hooks } = make({ checkExternalLinks: false, checkExternal: false, throwError: false });
const dir = pathToFileURL(join(process.cwd(), 'dist') + '/');
const say = () => {};
const logger = { info: say, warn: say, error: say, debug: say, fork: () => logger };
const config = { outDir: dir, root: pathToFileURL(process.cwd() + '/'), base: '/', redirects: {}, build: { format: 'directory' }, trailingSlash: 'ignore' };
await hooks['astro:config:setup']?.({ config, command: 'build', logger, updateConfig: say, addMiddleware: say, injectScript: say });
await hooks['astro:config:done']?.({ config, logger });
const pages = globSync('**/*.html', { cwd: 'dist' }).map((file) => ({ pathname: file.replace(/index\\.html$/, '') }));
await hooks['astro:build:done']({ dir, pages, assets: new Map(), routes: [], logger });
`;
}

export interface Peer {
	name: string;
	/** Arguments for Node; null where it is not installed. */
	args: readonly string[] | null;
}
