/** Other checkers of built pages, each run over a folder as its own users run it. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Exact versions, so that the table is the same everywhere. */
const packages: Readonly<Record<string, string>> = {
	'html-validate': '11.18.0',
	htmlhint: '1.9.2',
	linkinator: '8.1.0',
	hyperlink: '5.0.4',
	'astro-link-validator': '1.2.2',
	'astro-broken-links-checker': '1.1.0',
};

/** A checker and how it is run. */
export interface Checker {
	name: string;
	version: string;
	/** How it was run, for the reader of the table. */
	how: string;
	/**
	 * What it says of a folder, line by line. A line that names a file of the folder begins what is
	 * said of that file.
	 */
	run(site: string): Promise<string>;
}

/**
 * Installs the checkers below a folder, outside of the project's own packages.
 *
 * @param home absolute path of the folder
 * @throws Error with the output of npm where it fails
 */
export async function installCheckers(home: string): Promise<Checker[]> {
	await mkdir(home, { recursive: true });
	const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
	const missing = Object.entries(packages).filter(
		([name, version]) => versionOf(home, name) !== version,
	);
	if (missing.length > 0) {
		await writeFile(join(home, 'package.json'), '{ "private": true }');
		const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted];
		const { code, output } = await run('npm', npm, home);
		if (code !== 0) throw new Error(`npm install failed:\n${output}`);
	}
	await writeFile(join(home, 'hook.mjs'), hook);
	const at = (file: string): string => join(home, 'node_modules', file);
	return [
		checker('html-validate', 'recommended rules', (site) =>
			node([at('html-validate/bin/html-validate.mjs'), '--formatter', 'stylish', site], site),
		),
		checker('htmlhint', 'default rules', (site) =>
			node([at('htmlhint/bin/htmlhint'), '--format', 'unix', '**/*.html'], site),
		),
		checker('linkinator', 'outside links skipped', async (site) =>
			linkinatorLines(
				await node(
					[
						at('linkinator/build/src/cli.js'),
						'.',
						'--recurse',
						'--format',
						'json',
						'--skip',
						outside,
					],
					site,
				),
			),
		),
		checker('hyperlink', 'internal links', async (site) =>
			failuresOf(
				await node([at('hyperlink/lib/cli.js'), '-i', '-r', '--root', '.', 'index.html'], site),
			),
		),
		checker('astro-link-validator', 'its `astro:build:done` hook', (site) =>
			node([join(home, 'hook.mjs'), 'astro-link-validator', site], home),
		),
		checker('astro-broken-links-checker', 'its `astro:build:done` hook', (site) =>
			node([join(home, 'hook.mjs'), 'astro-broken-links-checker', site], home),
		),
	];

	function checker(name: string, how: string, run: Checker['run']): Checker {
		return { name, version: packages[name] ?? '', how, run };
	}
}

/** Nothing is fetched from outside. */
const outside = '^https?://(?!localhost|127|\\[)';

const hook = `import { pathToFileURL } from 'node:url';
const [name, dir] = process.argv.slice(2);
const { default: integration } = await import(name);
const logger = Object.fromEntries(['info', 'warn', 'error', 'debug'].map((level) => [level, (text) => console.log(text)]));
const config = { base: '/', redirects: {}, trailingSlash: 'ignore' };
const { hooks } = integration({ checkExternalLinks: false });
await hooks['astro:config:setup']?.({ config, logger });
await hooks['astro:config:done']?.({ config, logger });
try {
	await hooks['astro:build:done']({ dir: pathToFileURL(dir + '/'), logger });
} catch (error) {
	console.log(String(error));
}
`;

/** One line for each broken link, with the page that it stands on. */
function linkinatorLines(output: string): string {
	const from = output.indexOf('{');
	if (from < 0) return output;
	const { links } = JSON.parse(output.slice(from)) as {
		links: { url: string; state: string; status?: number; parent?: string }[];
	};
	return links
		.filter(({ state }) => state === 'BROKEN')
		.map(({ url, status, parent }) => `${parent ?? ''}\n  broken ${status} ${url}`)
		.join('\n');
}

/** Of a protocol in TAP: what failed, behind the place where it stands. */
function failuresOf(output: string): string {
	let failure = '';
	const lines: string[] = [];
	for (const line of output.split('\n')) {
		if (/^(?:not )?ok /.test(line)) failure = line.startsWith('not') ? line : '';
		const place = /^\s+at: (\S+)/.exec(line)?.[1];
		if (failure !== '' && place) lines.push(place, `  ${failure}`);
	}
	return lines.join('\n');
}

async function node(args: readonly string[], cwd: string): Promise<string> {
	const { output } = await run(process.execPath, args, cwd);
	return stripVTControlCharacters(output);
}

function versionOf(home: string, name: string): string | null {
	const file = join(home, 'node_modules', name, 'package.json');
	if (!existsSync(file)) return null;
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function run(
	command: string,
	args: readonly string[],
	cwd: string,
): Promise<{ code: number; output: string }> {
	return new Promise((done) => {
		const options = { cwd, maxBuffer: 256 << 20, env: { ...process.env, NO_COLOR: '1' } };
		execFile(command, [...args], options, (error, stdout, stderr) => {
			const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
			done({ code, output: `${stdout}\n${stderr}` });
		});
	});
}
