/** Other checkers of built pages, each run over a folder as its own users run it. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
	brokenLinesOf,
	failuresOf,
	linkinatorLines,
	placesBehind,
	withoutSpacing,
} from './checker-output.ts';
import { accessibilityOf } from './page-checkers.ts';
import { serveFolder } from './serve.ts';

/** Exact versions, so that the table is the same everywhere. */
const packages: Readonly<Record<string, string>> = {
	'html-validate': '11.18.0',
	htmlhint: '1.9.2',
	'@linthtml/linthtml': '0.10.2',
	markuplint: '4.18.3',
	'vnu-jar': '26.9.27',
	'axe-core': '4.14.1',
	'@pa11y/html_codesniffer': '2.6.0',
	linkinator: '8.1.0',
	hyperlink: '5.0.4',
	'broken-link-checker': '0.7.8',
	'check-html-links': '0.2.4',
	'astro-link-validator': '1.2.2',
	'astro-broken-links-checker': '1.1.0',
};
/** Nothing is fetched from outside. */
const outside = '^https?://(?!localhost|127|\\[)';

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
 * Installs the checkers that npm has below a folder, outside of the project's own packages, and adds
 * those of this machine.
 *
 * @param home absolute path of the folder
 * @throws Error with the output of npm where it fails, and where a command is not there
 */
export async function installCheckers(home: string): Promise<Checker[]> {
	await install(home);
	const at = (file: string): string => join(home, 'node_modules', file);
	const npm = (name: string, how: string, run: Checker['run']): Checker => {
		return { name, version: packages[name] ?? '', how, run };
	};
	const hooked = (name: string): Checker =>
		npm(name, 'its `astro:build:done` hook', (site) =>
			node([join(home, 'hook.mjs'), name, site], home),
		);
	const drawn = accessibilityOf(
		at('axe-core/axe.min.js'),
		at('@pa11y/html_codesniffer/build/HTMLCS.js'),
	);
	return [
		npm('html-validate', 'recommended rules', (site) =>
			node([at('html-validate/bin/html-validate.mjs'), '--formatter', 'stylish', site], site),
		),
		npm('htmlhint', 'default rules', (site) =>
			node([at('htmlhint/bin/htmlhint'), '--format', 'unix', '**/*.html'], site),
		),
		npm('@linthtml/linthtml', 'default rules but those on white space', async (site) =>
			withoutSpacing(await node([at('@linthtml/linthtml/bin/linthtml.js'), '**/*.html'], site)),
		),
		npm('markuplint', 'recommended rules', (site) =>
			node(
				[at('markuplint/bin/markuplint.mjs'), '--format', 'simple', '--no-color', '**/*.html'],
				site,
			),
		),
		npm('vnu-jar', 'all messages', (site) =>
			said('java', ['-Xss4m', '-jar', at('vnu-jar/build/dist/vnu.jar'), ...vnu, '.'], site),
		),
		await command('tidy', ['tidy', '-v'], 'all messages', (site) => tidied(site)),
		npm('axe-core', 'default rules, in Chromium', async (site) => (await drawn(site)).axe),
		npm(
			'@pa11y/html_codesniffer',
			'errors of WCAG2AA, as pa11y, in Chromium',
			async (site) => (await drawn(site)).sniffer,
		),
		npm('linkinator', 'outside links skipped', async (site) =>
			linkinatorLines(
				await node([at('linkinator/build/src/cli.js'), ...linkinator, '--skip', outside], site),
			),
		),
		npm('hyperlink', 'internal links', async (site) =>
			failuresOf(
				await node([at('hyperlink/lib/cli.js'), '-i', '-r', '--root', '.', 'index.html'], site),
			),
		),
		npm('broken-link-checker', 'internal links', async (site) => {
			const { url, close } = await serveFolder(site);
			try {
				const blc = [at('broken-link-checker/bin/blc'), url, '-ro', '--exclude-external'];
				return brokenLinesOf(await node([...blc, '--host-requests', '8'], site));
			} finally {
				close();
			}
		}),
		npm('check-html-links', 'internal links', async (site) =>
			placesBehind(await node([at('check-html-links/src/cli.js'), '.'], site)),
		),
		hooked('astro-link-validator'),
		hooked('astro-broken-links-checker'),
		await command('html-proofer', ['htmlproofer', '--version'], 'HTML and internal links', (site) =>
			said('htmlproofer', ['--disable-external', '--check-html', '.'], site),
		),
	];
}

const vnu = ['--skip-non-html', '--format', 'gnu'];
const linkinator = ['.', '--recurse', '--format', 'json'];

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

async function install(home: string): Promise<void> {
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
}

function versionOf(home: string, name: string): string | null {
	const file = join(home, 'node_modules', name, 'package.json');
	if (!existsSync(file)) return null;
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** A checker that is a command of this machine, in the version that it has here. */
async function command(
	name: string,
	[file = '', ...args]: readonly string[],
	how: string,
	check: Checker['run'],
): Promise<Checker> {
	const version = /\d+(?:\.\d+)+/.exec(await said(file, args, '.'))?.[0];
	if (version === undefined) throw new Error(`The table needs the command ${file}`);
	return { name, version, how, run: check };
}

/** Tidy does not say which file it speaks of. */
async function tidied(site: string): Promise<string> {
	const lines: string[] = [];
	for (const folder of (await readdir(site)).sort()) {
		const page = join(folder, 'index.html');
		if (existsSync(join(site, page))) {
			lines.push(page, await said('tidy', ['-q', '-e', page], site));
		}
	}
	return lines.join('\n');
}

async function node(args: readonly string[], cwd: string): Promise<string> {
	return said(process.execPath, args, cwd);
}

async function said(file: string, args: readonly string[], cwd: string): Promise<string> {
	const { output } = await run(file, args, cwd);
	return stripVTControlCharacters(output);
}

/** Some checkers end before a pipe has taken all that they say; a file takes it at once. */
async function run(
	command: string,
	args: readonly string[],
	cwd: string,
): Promise<{ code: number; output: string }> {
	const home = await mkdtemp(join(tmpdir(), 'checker-'));
	const files = [join(home, 'stdout'), join(home, 'stderr')];
	const [out, err] = files.map((file) => openSync(file, 'w'));
	const env = { ...process.env, NO_COLOR: '1' };
	const code = await new Promise<number>((done) => {
		const child = spawn(command, [...args], { cwd, env, stdio: ['ignore', out, err] });
		child.on('error', () => done(127));
		child.on('close', (status) => done(status ?? 1));
	});
	for (const file of [out, err]) if (file !== undefined) closeSync(file);
	const said = await Promise.all(files.map((file) => readFile(file, 'utf8')));
	await rm(home, { recursive: true });
	return { code, output: said.join('\n') };
}
