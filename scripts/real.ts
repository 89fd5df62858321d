/**
 * Builds a folder of republished articles, as they are, with the magazine's own templates, and
 * proves on them that the gate lets honest pages, feeds and text twins pass and catches four faults.
 *
 * Run: npm run real -- FOLDER [--url TEMPLATE] [--publisher NAME] [--author NAME] [--license ID]
 *                             [--picture FILE]
 *
 * FOLDER holds Markdown files, or a folder `articles` with them; files in a folder below are in the
 * language that the folder is named by. No article is edited: what the magazine asks of its own
 * (a plate, a date) has a default in the content configuration of the generated project. The project
 * stays in tests/tmp/real, to be looked at. A browser looks at one page of each language; with
 * `--picture` it takes what four of them show at their end.
 *
 * Exit codes: 0 everything as expected, 1 something differs, 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Run, runNode } from '../bench/lib/child.ts';
import { megabytes, table } from '../bench/lib/table.ts';
import type { AuditResult } from '../plugins/model.ts';
import { startBrowser } from '../tests/helpers/browser.ts';
import { lookAtLanguages, takeLanguages } from './lib/language-look.ts';
import { chooseFaults, wrongFailure } from './lib/real-faults.ts';
import {
	astroConfig,
	content,
	isAfterBuild,
	type Source,
	type SpoiltPage,
	writeProject,
} from './lib/real-project.ts';
import { parseReport, wrongPass } from './lib/real-report.ts';
import { everyReport, readJsonReport, wrongReport } from './lib/real-reports.ts';
import { serveFolder } from './lib/serve.ts';

const root = resolve(import.meta.dirname, '..');
const project = join(root, 'tests/tmp/real');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const cli = join(root, 'plugins/bin/creditline.js');

/** Folders of the languages in the picture: two directions, four scripts. */
const pictured = ['ar', 'ja', 'de', 'hi'];

const rows = [['build', 'content cache', 'expected', 'exit', 'time', 'peak memory', 'as expected']];
const differences: string[] = [];

const input = readInput();
if (input) await prove(input);

async function prove({ folder, picture, source }: Input): Promise<void> {
	const paths = await writeProject(root, project, folder, source);
	const faults = await chooseFaults(project, paths);

	const honest = await build('satteri', []);
	const audited = await runNode([cli, 'audit', 'dist', ...everyReport], project);
	const report = parseReport(await readJsonReport(project));
	note('Sätteri', 'cold', 'pass', honest, wrongPass(honest, report, paths));
	note('  the gate alone (CLI)', '', 'pass', audited, wrongPass(audited, report, paths));
	const articles = paths.map((path) => `${content}/${path}`);
	note(
		'  every form of the report',
		'',
		'pass',
		audited,
		await wrongReport(project, audited, articles),
	);
	const looks = report ? await look(report, picture) : [];
	// Cutting takes no Markdown plugin: the same configuration, so the cache is used.
	await proveFailure('Sätteri, cut', 'satteri', 'warm', faults.filter(isAfterBuild));
	const plugins = faults.filter((one) => !isAfterBuild(one));
	await proveFailure('Sätteri, plugins', 'satteri', 'cold', plugins);
	// That nothing else is found is what an honest build with this engine would prove once more.
	await proveFailure('unified, all', 'unified', 'cold', faults);

	const languages = new Set(paths.map(languageOf)).size;
	const pages = report?.counts.pages ?? 0;
	console.log(`${paths.length} articles, ${languages} languages, ${pages} pages\n`);
	console.log(`${table(rows)}\n`);
	console.log(`${table(looks)}\n`);
	for (const { kind, article } of faults) console.log(`${kind.padEnd(8)} ${article}`);
	const verdict = differences.length === 0 ? 'Everything is as expected.' : 'Something differs:';
	console.log(`\n${[verdict, ...differences].join('\n\n')}`);
	if (differences.length > 0) process.exitCode = 1;
}

/** Says on standard error what is wrong with the command line, and returns null. */
function readInput(): Input | null {
	const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				url: text('https://opensource.guide/{lang}/{slug}/'),
				publisher: text('Open Source Guides'),
				author: text('GitHub and contributors'),
				license: text('CC-BY-4.0'),
				picture: { type: 'string' },
			},
		});
		const { picture = null, ...source } = values;
		const [given, ...others] = positionals;
		if (given === undefined || others.length > 0) throw new Error('Name one folder of articles.');
		if (!existsSync(given)) throw new Error(`There is no folder ${given}.`);
		const inner = join(given, 'articles');
		return { folder: existsSync(inner) ? inner : given, picture, source };
	} catch (error) {
		console.error(`real: ${error instanceof Error ? error.message : error}`);
		console.error('Usage: npm run real -- FOLDER [--url TEMPLATE] [--publisher NAME] …');
		process.exitCode = 2;
		return null;
	}
}

/** Opens a page of each language in a browser. @returns the rows of a table */
async function look({ articles }: AuditResult, picture: string | null): Promise<string[][]> {
	const pages = new Map<string, string>();
	for (const { path, pages: carriers } of articles) {
		const page = carriers.find(({ kind, extent }) => kind === 'html' && extent === 'full');
		const folder = languageOf(path.slice(content.length + 1));
		if (page && !pages.has(folder)) pages.set(folder, page.path.replace(/index\.html$/, ''));
	}
	const server = await serveFolder(join(project, 'dist'));
	const browser = await startBrowser();
	try {
		const looks = await lookAtLanguages(browser, server.url, pages);
		for (const { path, wrong } of looks) {
			if (wrong.length > 0) differences.push(`${path}: ${wrong.join(', ')}`);
		}
		const shown = pictured.flatMap((folder) => pages.get(folder) ?? []);
		if (picture !== null) await takeLanguages(browser, server.url, shown, picture);
		const header = ['page in a browser', 'its language', 'of the credit', 'direction', 'right'];
		const rowsOf = looks.map(({ path, pageLang, lang, dir, wrong }) => {
			return [path, pageLang, lang, dir, wrong.length === 0 ? 'yes' : 'NO'];
		});
		return [header, ...rowsOf];
	} finally {
		await browser.close();
		server.close();
	}
}

/** Builds the project as a user does. The report of a rejected build lies beside its pages. */
async function build(engine: Engine, faults: readonly SpoiltPage[]): Promise<Run> {
	await writeFile(join(project, 'astro.config.mjs'), astroConfig(engine, faults));
	await rm(join(project, 'dist.rejected'), { recursive: true, force: true });
	return runNode([astro, 'build'], project);
}

/** Builds with these faults in, and notes whether each is told and nothing else. */
async function proveFailure(
	what: string,
	engine: Engine,
	cache: string,
	faults: readonly SpoiltPage[],
): Promise<void> {
	const run = await build(engine, faults);
	const wrong = await wrongFailure(project, run, faults);
	note(what, cache, `${faults.length} articles`, run, wrong);
}

function note(what: string, cache: string, expected: string, run: Run, wrong: string | null): void {
	const time = `${run.seconds.toFixed(1)} s`;
	const verdict = wrong === null ? 'yes' : 'NO';
	rows.push([what, cache, expected, String(run.code), time, megabytes(run.peak), verdict]);
	if (wrong !== null) differences.push(`${what.trim()}: ${wrong}`);
}

/** Articles at the root are in one language, each folder below in another. */
function languageOf(path: string): string {
	return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

type Engine = 'satteri' | 'unified';

interface Input {
	folder: string;
	/** File to take a picture of four languages into, or null. */
	picture: string | null;
	source: Source;
}
