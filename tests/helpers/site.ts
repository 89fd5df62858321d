/** Tiny real Astro projects: written to disk, built by the real command, judged by what is on disk. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AuditResult } from '../../plugins/model.ts';
import { plainEnvironment } from './environment.ts';
import { runAstro } from './run-astro.ts';

const root = resolve(import.meta.dirname, '../..');
const temporary = join(root, 'tests/tmp');
const astroBin = join(root, 'node_modules/astro/bin/astro.mjs');

/** A Markdown engine of Astro 7. `mdx` renders `.mdx` files with Sätteri. */
export type Engine = 'satteri' | 'unified' | 'mdx';
export const engines: readonly Engine[] = ['satteri', 'unified', 'mdx'];

export interface SiteOptions {
	engine: Engine;
	/** Slug → text of the Markdown file, front matter included. */
	articles: Readonly<Record<string, string>>;
	/** JavaScript of the integration's argument; empty for none. */
	options?: string;
	/** JavaScript for `astro.config.mjs`: imports, processor plugins, further integrations. */
	imports?: string;
	plugins?: string;
	before?: string;
	after?: string;
	config?: string;
	/** Astro template of the article page; `<Content />` and `entry` are at hand. */
	page?: string;
	/** Further files by path. */
	files?: Readonly<Record<string, string>>;
}

export interface Site {
	dir: string;
	/**
	 * @param options `isolated` for a process of its own: where a test is about what is kept on disk from
	 * one build to the next, or about the environment
	 */
	build(options?: { force?: boolean; isolated?: boolean }): Promise<Build>;
	/** Runs another command of Astro, such as `sync`. */
	astro(
		args: readonly string[],
		env?: NodeJS.ProcessEnv,
	): Promise<{ code: number; output: string }>;
	write(path: string, text: string): Promise<void>;
	read(path: string): Promise<string>;
	has(path: string): boolean;
	remove(path: string): Promise<void>;
}

export interface Build {
	code: number;
	output: string;
	/** Report of a rejected build; null when the build passed or failed before the audit. */
	report: AuditResult | null;
	/** `[rule, article:line, page]` of each finding. */
	table: [string, string, string | null][];
}

export const defaultPage = `<html lang="en">
	<head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
	<body>
		<main>
			<h1>{entry.data.title}</h1>
			<Content />
		</main>
	</body>
</html>`;

/** Writes a project; it lies inside the repository, so that it resolves packages as a user's does. */
export async function createSite(name: string, options: SiteOptions): Promise<Site> {
	const dir = join(temporary, name);
	await rm(dir, { recursive: true, force: true });
	const ending = options.engine === 'mdx' ? 'mdx' : 'md';
	const site: Site = {
		dir,
		async write(path, text) {
			const file = join(dir, path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, text);
		},
		read: (path) => readFile(join(dir, path), 'utf8'),
		has: (path) => existsSync(join(dir, path)),
		remove: (path) => rm(join(dir, path), { recursive: true, force: true }),
		build: ({ force = false, isolated = false } = {}) => build(dir, force, isolated),
		astro: (args, env) => run(process.execPath, [astroBin, ...args], dir, env),
	};
	await site.write('package.json', '{ "private": true, "type": "module" }');
	await site.write('astro.config.mjs', astroConfig(options));
	await site.write('src/content.config.ts', contentConfig);
	await site.write('src/pages/articles/[...slug].astro', articlePage(options.page ?? defaultPage));
	for (const [slug, text] of Object.entries(options.articles)) {
		await site.write(`content/${slug}.${ending}`, text);
	}
	for (const [path, text] of Object.entries(options.files ?? {})) await site.write(path, text);
	return site;
}

/** Only what the engine needs is loaded, as in a user's project: of hundreds of builds it is felt. */
function astroConfig(options: SiteOptions): string {
	const plugins = options.plugins ?? '';
	const isUnified = options.engine === 'unified';
	const [from, processor] = isUnified
		? ['@astrojs/markdown-remark', `unified({ rehypePlugins: [${plugins}] })`]
		: ['@astrojs/markdown-satteri', `satteri({ hastPlugins: [${plugins}] })`];
	const isMdx = options.engine === 'mdx';
	return `import { ${isUnified ? 'unified' : 'satteri'} } from '${from}';
${isMdx ? "import mdx from '@astrojs/mdx';" : ''}
import { defineConfig } from 'astro/config';
import creditline from 'astro-creditline';
${options.imports ?? ''}
export default defineConfig({
	site: 'https://site.example',
	markdown: { processor: ${processor} },
	integrations: [${isMdx ? 'mdx(),' : ''} ${options.before ?? ''} creditline(${options.options ?? ''}), ${options.after ?? ''}],
	${options.config ?? ''}
});
`;
}

const contentConfig = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from 'astro-creditline/schema';
export const collections = {
	articles: defineCollection({
		loader: glob({ base: './content', pattern: '**/*.{md,mdx}' }),
		schema: articleSchema,
	}),
};
`;

function articlePage(template: string): string {
	return `---
import { getCollection, render } from 'astro:content';
import { Credit } from 'astro-creditline/components';
export async function getStaticPaths() {
	const entries = await getCollection('articles');
	return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry }, cacheKey: entry.digest }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${template}
`;
}

async function build(dir: string, force: boolean, isIsolated: boolean): Promise<Build> {
	await rm(join(dir, 'dist.rejected'), { recursive: true, force: true });
	const args = ['build', ...(force ? ['--force'] : [])];
	const { code, output } = isIsolated
		? await run(process.execPath, [astroBin, ...args], dir)
		: await runAstro(dir, args);
	const file = join(dir, 'dist.rejected/creditline-report.json');
	const report = existsSync(file)
		? (JSON.parse(await readFile(file, 'utf8')) as AuditResult)
		: null;
	return { code, output, report, table: tableOf(report) };
}

/** `[rule, article:line, page]` of each finding. */
export function tableOf(report: AuditResult | null): Build['table'] {
	return (report?.findings ?? []).map(({ rule, article, place, page }) => [
		rule,
		`${article}:${place?.line}`,
		page,
	]);
}

/** Runs the command line of the package as a user does. */
export function creditlineCli(
	args: readonly string[],
	cwd: string,
	env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string; output: string }> {
	return run(process.execPath, [join(root, 'plugins/bin/creditline.js'), ...args], cwd, env);
}

function run(
	command: string,
	args: readonly string[],
	cwd: string,
	env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string; output: string }> {
	return new Promise((done) => {
		execFile(
			command,
			[...args],
			{ cwd, env: { ...plainEnvironment(), ...env }, maxBuffer: 64 << 20 },
			(error, stdout, stderr) => {
				const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
				done({ code, stdout, stderr, output: stdout + stderr });
			},
		);
	});
}
