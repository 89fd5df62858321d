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
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Run, runNode } from '../bench/lib/child.ts';
import { megabytes, table } from '../bench/lib/table.ts';
import type { AuditResult } from '../plugins/model.ts';
import { startBrowser } from '../tests/helpers/browser.ts';
import { lookAtLanguages, takeLanguages } from './lib/language-look.ts';
import {
	astroConfig,
	content,
	isAfterBuild,
	type Source,
	type SpoiltPage,
	writeProject,
} from './lib/real-project.ts';
import { serveFolder } from './lib/serve.ts';

const root = resolve(import.meta.dirname, '..');
const project = join(root, 'tests/tmp/real');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const cli = join(root, 'plugins/bin/creditline.js');

/**
 * The ways to break a page, and the rules that notice. Above each article the magazine names its
 * publisher and licence, so where the credit is cut, what is left may count as one without links.
 */
const kinds: Record<SpoiltPage['kind'], readonly string[]> = {
	cut: ['credit-present', 'backlink-present', 'backlink-target'],
	nofollow: ['backlink-followed'],
	hidden: ['credit-visible'],
	item: ['feed-credited'],
};

/** Beside its own page and its own twin, each article stands in full in these. */
const copies = ['atom.xml', 'feed.json', 'llms-full.txt', 'rss.xml'];

/** Folders of the languages in the picture: two directions, four scripts. */
const pictured = ['ar', 'ja', 'de', 'hi'];

const rows = [['build', 'content cache', 'expected', 'exit', 'time', 'peak memory', 'as expected']];
const differences: string[] = [];

const input = readInput();
if (input) await prove(input);

async function prove({ folder, picture, source }: Input): Promise<void> {
	const paths = await writeProject(root, project, folder, source);
	const faults = chooseFaults(await unlikeOthers(paths));

	const honest = await build('satteri', []);
	const audited = await runNode([cli, 'audit', 'dist', '--format', 'json'], project);
	const report = parseReport(audited.stdout);
	note('Sätteri', 'cold', 'pass', honest, wrongPass(honest, report, paths));
	note('  the gate alone (CLI)', '', 'pass', audited, wrongPass(audited, report, paths));
	const looks = report ? await look(report, picture) : [];
	// Cutting takes no Markdown plugin: the same configuration, so the cache is used.
	const after = faults.filter(isAfterBuild);
	const cut = await build('satteri', after);
	note('Sätteri, cut', 'warm', `${after.length} articles`, cut, await wrongFailure(cut, after));
	for (const fault of faults.filter((one) => !isAfterBuild(one))) {
		const run = await build('satteri', [fault]);
		note(`Sätteri, ${fault.kind}`, 'cold', '1 article', run, await wrongFailure(run, [fault]));
	}
	const other = await build('unified', []);
	note('unified', 'cold', 'pass', other, wrongPass(other, null, paths));
	const all = await build('unified', faults);
	note('unified, all', 'cold', `${faults.length} articles`, all, await wrongFailure(all, faults));

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

/** Articles of whose text nobody else has the beginning: a finding on one text may name either. */
async function unlikeOthers(paths: readonly string[]): Promise<string[]> {
	const beginnings = await Promise.all(
		paths.map(async (path) => {
			const text = await readFile(join(project, content, path), 'utf8');
			const start = text.indexOf('\n---', 3) + 4;
			return text.slice(start, start + 600).trim();
		}),
	);
	return paths.filter((_, at) => beginnings.filter((one) => one === beginnings[at]).length === 1);
}

/** One article for each kind of fault, far apart, so that they differ in language. */
function chooseFaults(paths: readonly string[]): SpoiltPage[] {
	// The address of a page is its path where that has nothing to be slugged.
	const plain = paths.filter(
		(path) => /^[a-z\d/-]+\.md$/.test(path) && !/(^|\/)index\./.test(path),
	);
	const names = Object.keys(kinds) as (keyof typeof kinds)[];
	return names.flatMap((kind, i) => {
		const path = plain[Math.floor(((i + 1) * plain.length) / (names.length + 1))];
		if (path === undefined) return [];
		const address = `articles/${path.replace(/\.md$/, '')}/`;
		const page = kind === 'item' ? 'rss.xml' : `${address}index.html`;
		return [{ kind, article: `${content}/${path}`, page, address }];
	});
}

/** Builds the project as a user does. The report of a rejected build lies beside its pages. */
async function build(engine: 'satteri' | 'unified', faults: readonly SpoiltPage[]): Promise<Run> {
	await writeFile(join(project, 'astro.config.mjs'), astroConfig(engine, faults));
	await rm(join(project, 'dist.rejected'), { recursive: true, force: true });
	return runNode([astro, 'build'], project);
}

/** @returns what an honest run did otherwise than to let every article pass, or null */
function wrongPass(run: Run, report: AuditResult | null, paths: readonly string[]): string | null {
	if (run.code !== 0) return `exit ${run.code}\n${tail(run.output)}`;
	const clean = 'creditline: pass · 0 errors, 0 warnings';
	if (!report) return run.output.includes(clean) ? null : tail(run.output);
	const { articles, republished, warnings } = report.counts;
	if (warnings > 0) return `${warnings} warnings\n${tail(run.output)}`;
	if (articles !== paths.length || republished !== paths.length) {
		return `${republished} of ${paths.length} articles are republished`;
	}
	const lost = report.articles.filter(({ verdict, pages }) => {
		const whole = pages.filter(({ extent }) => extent === 'full');
		const isIn = (name: string): boolean => whole.some(({ path }) => path === name);
		const own = (suffix: string): boolean =>
			whole.some(({ path }) => path.startsWith('articles/') && path.endsWith(suffix));
		return verdict !== 'pass' || !own('.html') || !own('.md') || !copies.every(isIn);
	});
	return lost.length === 0 ? null : `not passed: ${lost.map(({ path }) => path).join(', ')}`;
}

/** @returns what differs from a finding for each fault on its page, and none elsewhere, or null */
async function wrongFailure(run: Run, faults: readonly SpoiltPage[]): Promise<string | null> {
	const file = join(project, 'dist.rejected/creditline-report.json');
	const report = existsSync(file) ? parseReport(await readFile(file, 'utf8')) : null;
	if (run.code !== 1 || !report) return `exit ${run.code}\n${tail(run.output)}`;
	if (existsSync(join(project, 'dist'))) return 'the rejected pages are still in dist';
	const findings = report.findings.map(({ rule, article, page }) => [rule, article, page]);
	const isNoticed = ({ kind, article, page }: SpoiltPage): boolean =>
		findings.some(
			(found) => found[1] === article && found[2] === page && kinds[kind].includes(found[0] ?? ''),
		);
	const isElsewhere = (found: (string | null)[]): boolean =>
		!faults.some(
			// What Markdown plugins spoil is spoilt in the feeds as well.
			(fault) => found[1] === fault.article && (found[2] === fault.page || !isAfterBuild(fault)),
		);
	if (faults.every(isNoticed) && !findings.some(isElsewhere)) return null;
	const wanted = faults.map(({ kind, article, page }) => `${kinds[kind][0]} ${article} ${page}`);
	const found = findings.map((finding) => finding.join(' '));
	return `expected\n${wanted.join('\n')}\nfound\n${found.slice(0, 20).join('\n')}`;
}

function note(what: string, cache: string, expected: string, run: Run, wrong: string | null): void {
	const time = `${run.seconds.toFixed(1)} s`;
	const verdict = wrong === null ? 'yes' : 'NO';
	rows.push([what, cache, expected, String(run.code), time, megabytes(run.peak), verdict]);
	if (wrong !== null) differences.push(`${what.trim()}: ${wrong}`);
}

function parseReport(json: string): AuditResult | null {
	try {
		return JSON.parse(json) as AuditResult;
	} catch {
		return null;
	}
}

/** Articles at the root are in one language, each folder below in another. */
function languageOf(path: string): string {
	return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

function tail(output: string): string {
	return output.trimEnd().split('\n').slice(-20).join('\n');
}

interface Input {
	folder: string;
	/** File to take a picture of four languages into, or null. */
	picture: string | null;
	source: Source;
}
