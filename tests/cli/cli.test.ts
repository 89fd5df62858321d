import { readFileSync } from 'node:fs';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { creditlineCli } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../..');
const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
const honest = `<html><body><main><p>${body}</p>${credit}</main></body></html>`;
const broken = honest.replace('<p><a', '<p hidden><a');

/** A folder that no Astro ever saw. */
async function folder(name: string, files: Record<string, string>): Promise<string> {
	const dir = join(root, 'tests/tmp', `cli-${name}`);
	await rm(dir, { recursive: true, force: true });
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(dir, path)), { recursive: true });
		await writeFile(join(dir, path), text);
	}
	return dir;
}

describe('exit codes', () => {
	test.each([
		['0 pass', { 'content/a.md': article(), 'dist/a.html': honest }, [], 0],
		['1 a broken duty', { 'content/a.md': article(), 'dist/a.html': broken }, [], 1],
		['2 no such folder', { 'content/a.md': article() }, [], 2],
		['2 an unknown flag', { 'content/a.md': article(), 'dist/a.html': honest }, ['--colour'], 2],
		[
			'2 an unknown format',
			{ 'content/a.md': article(), 'dist/a.html': honest },
			['--format', 'xml'],
			2,
		],
		[
			'2 a wrong config',
			{
				'content/a.md': article(),
				'dist/a.html': honest,
				'creditline.config.json': '{ "place": 1 }',
			},
			[],
			2,
		],
		[
			'2 a --site that is none',
			{ 'content/a.md': article(), 'dist/a.html': honest },
			['--site', 'here'],
			2,
		],
		['3 no article', { 'README.md': '', 'dist/a.html': honest }, [], 3],
		['3 no page', { 'content/a.md': article(), 'dist/a.txt': '' }, [], 3],
	] as const)('%s', async (name, files, flags, code) => {
		const dir = await folder(name.replace(/\W+/g, '-'), files);
		const run = await creditlineCli(['audit', ...flags], dir);
		expect(run.code, run.output).toBe(code);
		expect(run.output).not.toMatch(/^\s+at /m);
	});

	test('4 a page that cannot be read', async () => {
		const dir = await folder('unreadable', { 'content/a.md': article(), 'dist/b.html': honest });
		// A file of five GiB, without taking the disk: more than a string holds.
		await truncate(join(dir, 'dist/b.html'), 5 * 2 ** 30);
		const run = await creditlineCli(['audit'], dir);
		expect(run.code, run.output).toBe(4);
		expect(run.stderr).toContain('b.html cannot be read: 5368709120 bytes are too many to read');
	});

	test('2 without a command, 0 for --help and --version', async () => {
		expect((await creditlineCli([], root)).code).toBe(2);
		expect((await creditlineCli(['--help'], root)).code).toBe(0);
		const version = await creditlineCli(['--version'], root);
		const { version: expected } = JSON.parse(
			readFileSync(join(root, 'plugins/package.json'), 'utf8'),
		);
		expect([version.code, version.stdout]).toEqual([0, `${expected}\n`]);
	});
});

test('the report is on stdout, everything else on stderr; the last line can be grepped', async () => {
	const dir = await folder('streams', { 'content/a.md': article(), 'dist/a.html': broken });
	const { stdout, stderr } = await creditlineCli(['audit'], dir);
	expect(stderr).toBe('');
	expect(stdout.trimEnd().split('\n').at(-1)).toBe(
		'creditline: fail · 1 error, 0 warnings · 1 article, 1 republished, 1 page, 1 reproduction',
	);
	const quiet = await creditlineCli(['audit', '--quiet'], dir);
	expect(quiet.stdout.split('\n')).toHaveLength(2);
});

test('--output writes a file and says the verdict on stderr', async () => {
	const dir = await folder('output', { 'content/a.md': article(), 'dist/a.html': broken });
	const run = await creditlineCli(
		['audit', '--format', 'json', '--output', 'out/report.json'],
		dir,
	);
	expect(run.stdout).toBe('');
	expect(run.stderr).toContain('creditline: fail');
	expect(JSON.parse(readFileSync(join(dir, 'out/report.json'), 'utf8')).verdict).toBe('fail');
});

test('--articles may be given twice and leaves the folder behind it alone', async () => {
	const dir = await folder('articles', {
		'a/one.md': article(),
		'b/two.md': article(),
		'out/a.html': honest,
	});
	const run = await creditlineCli(
		['audit', '--articles', 'a/*.md', '--articles', 'b/*.md', 'out', '--format', 'json'],
		dir,
	);
	expect(JSON.parse(run.stdout).counts).toMatchObject({ articles: 2, pages: 1, reproductions: 2 });
});

test('the JSON report fits the schema that the package ships, and is the same twice', async () => {
	const dir = await folder('schema', {
		'content/a.md': article(),
		'content/b.md': article(
			{ 'license: CC-BY-4.0': 'license: CC BY' },
			`Else ${body.split(' ').reverse().join(' ')}`,
		),
		'content/c.md': '---\ntitle: Own\noriginal: true\n---\n\nOwn words.',
		'dist/a.html': broken,
	});
	const run = await creditlineCli(['audit', '--format', 'json'], dir);
	const schema = JSON.parse(readFileSync(join(root, 'plugins/schemas/report.schema.json'), 'utf8'));
	const validate = new Ajv2020({ strict: false }).compile(schema);
	const report = JSON.parse(run.stdout);
	expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
	expect(validate({ ...report, extra: 1 })).toBe(false);
	expect((await creditlineCli(['audit', '--format', 'json'], dir)).stdout).toBe(run.stdout);
	expect(run.stdout).not.toContain(root);
	const missing = report.findings.find(({ rule }: { rule: string }) => rule === 'page-present');
	expect(missing).not.toHaveProperty('pagePlace');
});

describe('creditline licenses', () => {
	test.each([
		['by-sa/3.0/de', 0, 'CC-BY-SA-3.0-DE  Creative Commons Attribution-ShareAlike 3.0 Germany'],
		['zero', 0, 'CC0-1.0'],
		[
			'CC BY 4.0 US',
			1,
			'There is no Creative Commons licence “CC BY 4.0 US”. The nearest: CC-BY-4.0',
		],
	])('%s', async (query, code, text) => {
		const run = await creditlineCli(['licenses', ...query.split(' ')], root);
		expect(run.stdout).toContain(text);
		expect(run.code).toBe(code);
	});

	test('all of them, as JSON', async () => {
		const run = await creditlineCli(['licenses', '--format', 'json'], root);
		expect(JSON.parse(run.stdout)).toHaveLength(639);
	});
});
