/**
 * Builds a folder of republished articles, as they are, with the magazine's own templates, and
 * proves on them that the gate lets honest pages pass and catches three faults.
 *
 * Run: npm run real -- FOLDER [--url TEMPLATE] [--publisher NAME] [--author NAME] [--license ID]
 *
 * FOLDER holds Markdown files, or a folder `articles` with them; files in a folder below are in the
 * language that the folder is named by. No article is edited: what the magazine asks of its own
 * (a plate, a date) has a default in the content configuration of the generated project. The project
 * stays in tests/tmp/real, to be looked at.
 *
 * Exit codes: 0 everything as expected, 1 something differs, 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Run, runNode } from '../bench/lib/child.ts';
import { megabytes, table } from '../bench/lib/table.ts';
import type { AuditResult } from '../plugins/model.ts';

const root = resolve(import.meta.dirname, '..');
const project = join(root, 'tests/tmp/real');
const content = 'content/articles';
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const cli = join(root, 'plugins/bin/creditline.js');

/**
 * The ways to break a page, and the rules that notice. Above each article the magazine names its
 * publisher and licence, so where the credit is cut, what is left may count as one without links.
 */
const kinds: Record<'cut' | 'nofollow' | 'hidden', readonly string[]> = {
	cut: ['credit-present', 'backlink-present'],
	nofollow: ['backlink-followed'],
	hidden: ['credit-visible'],
};

const rows = [['build', 'content cache', 'expected', 'exit', 'time', 'peak memory', 'as expected']];
const differences: string[] = [];

const input = readInput();
if (input) await prove(input);

async function prove({ folder, source }: Input): Promise<void> {
	const paths = await writeProject(folder, source);
	const faults = chooseFaults(paths);

	const honest = await build('satteri', []);
	const audited = await runNode([cli, 'audit', 'dist', '--format', 'json'], project);
	const report = parseReport(audited.stdout);
	note('Sätteri', 'cold', 'pass', honest, wrongPass(honest, report, paths));
	note('  the gate alone (CLI)', '', 'pass', audited, wrongPass(audited, report, paths));
	for (const fault of faults) {
		const run = await build('satteri', [fault]);
		// Cutting takes no Markdown plugin: the same configuration, so the cache is used.
		const cache = fault.kind === 'cut' ? 'warm' : 'cold';
		note(`Sätteri, ${fault.kind}`, cache, '1 article', run, await wrongFailure(run, [fault]));
	}
	const other = await build('unified', []);
	note('unified', 'cold', 'pass', other, wrongPass(other, null, paths));
	const all = await build('unified', faults);
	note('unified, all three', 'cold', '3 articles', all, await wrongFailure(all, faults));

	const languages = new Set(paths.map(languageOf)).size;
	const pages = report?.counts.pages ?? 0;
	console.log(`${paths.length} articles, ${languages} languages, ${pages} pages\n`);
	console.log(`${table(rows)}\n`);
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
			},
		});
		const [given, ...others] = positionals;
		if (given === undefined || others.length > 0) throw new Error('Name one folder of articles.');
		if (!existsSync(given)) throw new Error(`There is no folder ${given}.`);
		const inner = join(given, 'articles');
		return { folder: existsSync(inner) ? inner : given, source: values };
	} catch (error) {
		console.error(`real: ${error instanceof Error ? error.message : error}`);
		console.error('Usage: npm run real -- FOLDER [--url TEMPLATE] [--publisher NAME] …');
		process.exitCode = 2;
		return null;
	}
}

/**
 * Writes the magazine with these articles in place of its own.
 *
 * @returns paths of the articles below {@link content}, sorted
 */
async function writeProject(folder: string, source: Source): Promise<string[]> {
	await rm(project, { recursive: true, force: true });
	await mkdir(join(project, content), { recursive: true });
	for (const name of ['src', 'public']) {
		await cp(join(root, name), join(project, name), { recursive: true });
	}
	// The magazine's articles stand side by side, these in folders by language.
	const pages = join(project, 'src/pages/articles');
	for (const name of await readdir(pages)) {
		await rename(join(pages, name), join(pages, name.replace('[id]', '[...id]')));
	}
	await cp(folder, join(project, content), { recursive: true });
	const settings = {
		articles: [`${content}/**/*.{md,mdx}`],
		site: { url: 'https://offprint.example' },
		publishers: [],
		sources: [{ articles: `${content}/**`, ...source }],
	};
	const write = (path: string, text: string) => writeFile(join(project, path), text);
	await write('package.json', '{ "private": true, "type": "module" }\n');
	await write('creditline.config.mjs', `export default ${JSON.stringify(settings, null, '\t')};\n`);
	await write('src/content.config.ts', contentConfig(source));
	const paths = await Array.fromAsync(glob('**/*.{md,mdx}', { cwd: join(project, content) }));
	return paths.map((path) => path.split(sep).join('/')).sort();
}

/** The magazine's own fields get defaults; its cards show the source that the config names. */
function contentConfig({ url, ...source }: Source): string {
	const publisher = { name: source.publisher, url: new URL('/', url).href };
	const shown = { author: source.author, source: { publisher }, license: source.license };
	return `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleSchema } from 'astro-creditline/schema';
import { plateNames } from './lib/plates.ts';

const shown = ${JSON.stringify(shown)};

export const collections = {
	articles: defineCollection({
		loader: glob({ base: './${content}', pattern: '**/*.{md,mdx}' }),
		schema: articleSchema
			.extend({
				title: z.string().default('Untitled'),
				description: z.string().default(''),
				date: z.coerce.date().default(new Date(0)),
				plate: z.enum(plateNames).catch(plateNames[0]),
			})
			.transform((data) => ({ ...shown, ...data })),
	}),
};
`;
}

/** One article for each kind of fault, far apart, so that they differ in language. */
function chooseFaults(paths: readonly string[]): Fault[] {
	// The address of a page is its path where that has nothing to be slugged.
	const plain = paths.filter(
		(path) => /^[a-z\d/-]+\.md$/.test(path) && !/(^|\/)index\./.test(path),
	);
	const names = Object.keys(kinds) as (keyof typeof kinds)[];
	return names.flatMap((kind, i) => {
		const path = plain[Math.floor(((i + 1) * plain.length) / (names.length + 1))];
		if (path === undefined) return [];
		const page = `articles/${path.replace(/\.md$/, '')}/index.html`;
		return [{ kind, article: `${content}/${path}`, page }];
	});
}

/** Builds the project as a user does. The report of a rejected build lies beside its pages. */
async function build(engine: 'satteri' | 'unified', faults: readonly Fault[]): Promise<Run> {
	await writeFile(join(project, 'astro.config.mjs'), astroConfig(engine, faults));
	await rm(join(project, 'dist.rejected'), { recursive: true, force: true });
	return runNode([astro, 'build'], project);
}

/** What a user's own code may do to a credit: Markdown plugins, and edits after the build. */
function astroConfig(engine: 'satteri' | 'unified', faults: readonly Fault[]): string {
	const isCut = ({ kind }: Fault) => kind === 'cut';
	const cut = faults.find(isCut);
	const spoilt = faults.filter((fault) => !isCut(fault));
	const processor = {
		satteri: `satteri(${spoilt.length > 0 ? '{ hastPlugins: [hastPlugin] }' : ''})`,
		unified: `unified(${spoilt.length > 0 ? '{ rehypePlugins: [rehypePlugin] }' : ''})`,
	};
	return `import { readFile, writeFile } from 'node:fs/promises';
import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import creditline from 'astro-creditline';

const spoilt = ${JSON.stringify(spoilt)};
const cut = ${JSON.stringify(cut ?? null)};

/** Which attribute a fault sets on an element of the credit. */
function attributeFor(path, className) {
	const kind = spoilt.find(({ article }) => path.endsWith(article))?.kind;
	const names = [className ?? []].flat();
	if (kind === 'nofollow' && names.includes('creditline-source')) return ['rel', 'nofollow'];
	if (kind === 'hidden' && names.includes('creditline')) return ['style', 'display: none'];
	return null;
}

const hastPlugin = {
	name: 'spoil',
	spoilt,
	element: {
		filter: ['a', 'aside'],
		visit(node, context) {
			const found = attributeFor(context.fileURL.pathname, node.properties.className);
			if (found) context.setProperty(node, ...found);
		},
	},
};

function rehypePlugin() {
	return (tree, file) => {
		const open = [...tree.children];
		for (let node = open.pop(); node; node = open.pop()) {
			open.push(...(node.children ?? []));
			const found = node.properties && attributeFor(file.path, node.properties.className);
			if (found) node.properties[found[0]] = found[1];
		}
	};
}

const cutter = {
	name: 'cutter',
	hooks: {
		async 'astro:build:done'({ dir }) {
			if (!cut) return;
			const page = new URL(cut.page, dir);
			const html = await readFile(page, 'utf8');
			await writeFile(page, html.replace(/<aside class="creditline"[^]*?<\\/aside>/, ''));
		},
	},
};

export default defineConfig({
	site: 'https://offprint.example',
	trailingSlash: 'always',
	compressHTML: true,
	markdown: { processor: ${processor[engine]} },
	integrations: [mdx(), creditline(), cutter],
});
`;
}

/** @returns what an honest run did otherwise than to let every article pass, or null */
function wrongPass(run: Run, report: AuditResult | null, paths: readonly string[]): string | null {
	if (run.code !== 0) return `exit ${run.code}\n${tail(run.output)}`;
	if (!report) return run.output.includes('creditline: pass') ? null : tail(run.output);
	const { articles, republished } = report.counts;
	if (articles !== paths.length || republished !== paths.length) {
		return `${republished} of ${paths.length} articles are republished`;
	}
	const lost = report.articles.filter(
		({ verdict, pages }) => verdict !== 'pass' || !pages.some(({ extent }) => extent === 'full'),
	);
	return lost.length === 0 ? null : `not passed: ${lost.map(({ path }) => path).join(', ')}`;
}

/** @returns what differs from a finding for each fault on its page, and none elsewhere, or null */
async function wrongFailure(run: Run, faults: readonly Fault[]): Promise<string | null> {
	const file = join(project, 'dist.rejected/creditline-report.json');
	const report = existsSync(file) ? parseReport(await readFile(file, 'utf8')) : null;
	if (run.code !== 1 || !report) return `exit ${run.code}\n${tail(run.output)}`;
	if (existsSync(join(project, 'dist'))) return 'the rejected pages are still in dist';
	const findings = report.findings.map(({ rule, article, page }) => [rule, article, page]);
	const isNoticed = ({ kind, article, page }: Fault): boolean =>
		findings.some(
			(found) => found[1] === article && found[2] === page && kinds[kind].includes(found[0] ?? ''),
		);
	const isElsewhere = (found: (string | null)[]): boolean =>
		!faults.some(({ article, page }) => found[1] === article && found[2] === page);
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

interface Source {
	url: string;
	publisher: string;
	author: string;
	license: string;
}

interface Input {
	folder: string;
	source: Source;
}

interface Fault {
	kind: keyof typeof kinds;
	/** Path in the project. */
	article: string;
	/** Path in the output folder. */
	page: string;
}
