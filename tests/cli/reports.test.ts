import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planReports } from '../../plugins/cli/reports.ts';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { creditlineCli } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../..');
const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
const honest = `<html><body><main><p>${body}</p>${credit}</main></body></html>`;
const broken = honest.replace('<p><a', '<p hidden><a');
const failing = { 'content/a.md': article(), 'dist/a.html': broken };

async function folder(name: string, files: Record<string, string>): Promise<string> {
	const dir = join(root, 'tests/tmp', `reports-${name}`);
	await rm(dir, { recursive: true, force: true });
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(dir, path)), { recursive: true });
		await writeFile(join(dir, path), text);
	}
	return dir;
}

describe('which report goes where', () => {
	test.each([
		[[], [], 'pretty', []],
		[['json'], [], 'json', []],
		[[], ['r.sarif'], 'pretty', ['sarif r.sarif']],
		[['pretty'], ['r.sarif'], 'pretty', ['sarif r.sarif']],
		[['json'], ['r.json'], null, ['json r.json']],
		[['gitlab'], ['r.json'], null, ['gitlab r.json']],
		[['github', 'gitlab'], ['r.json', 'r.html'], 'github', ['gitlab r.json', 'html r.html']],
		[['json', 'sarif'], ['b.sarif', 'a.json'], null, ['sarif b.sarif', 'json a.json']],
		[['markdown'], ['/dev/stderr'], null, ['markdown /dev/stderr']],
		[['pretty', 'json'], ['r.txt'], 'json', ['pretty r.txt']],
	] as const)('%j %j', (formats, outputs, stdout, files) => {
		const plan = planReports(formats, outputs);
		expect(plan.stdout).toBe(stdout);
		expect(plan.files.map(({ format, output }) => `${format} ${output}`)).toEqual(files);
	});

	test.each([
		[['json', 'sarif'], [], 'Two reports, json and sarif, would go to stdout'],
		[[], ['report'], 'does not tell which report it is'],
		[[], ['a.json', 'a.json'], 'Two reports would go to a.json'],
	] as const)('%j %j is a mistake', (formats, outputs, words) => {
		expect(() => planReports(formats, outputs)).toThrow(words);
	});
});

test('several at once: the report for people stays on stdout', async () => {
	const dir = await folder('several', failing);
	const outputs = ['r.sarif', 'r.xml', 'r.md', 'r.html', 'out/r.json', 'gl-code-quality.json'];
	const flags = outputs.flatMap((file) => ['--output', file]);
	const run = await creditlineCli(['audit', ...flags], dir);
	expect(run.code).toBe(1);
	expect(run.stderr).toBe('');
	expect(run.stdout).toMatch(/^content\/a\.md:5:3 {2}error {2}credit-visible\n/);
	const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
	expect(JSON.parse(read('r.sarif')).version).toBe('2.1.0');
	expect(read('r.xml')).toMatch(/^<\?xml/);
	expect(read('r.md')).toMatch(/^# Creditline/);
	expect(read('r.html')).toMatch(/^<!doctype html>/);
	expect(JSON.parse(read('out/r.json')).verdict).toBe('fail');
	expect(JSON.parse(read('gl-code-quality.json'))[0].check_name).toBe('credit-visible');
	// Nothing is left of writing them, and no report knows this machine.
	expect(readdirSync(dir).filter((file) => file.endsWith('.part'))).toEqual([]);
	for (const file of outputs) expect(read(file)).not.toContain(root);
});

describe('no report of an earlier run is left', () => {
	const stale = { ...failing, 'r.json': '{"verdict":"pass"}', 'out/r.html': 'pass' };
	const flags = ['--output', 'r.json', '--output', 'out/r.html'];
	test.each([
		['a wrong config', { ...stale, 'creditline.config.json': '{ "place": 1 }' }, [], 2],
		['no folder', stale, ['nowhere'], 2],
		['a wrong --site', stale, ['--site', 'here'], 2],
	] as const)('%s', async (name, files, more, code) => {
		const dir = await folder(name.replace(/\W+/g, '-'), files);
		const run = await creditlineCli(['audit', ...flags, ...more], dir);
		expect(run.code, run.output).toBe(code);
		expect([existsSync(join(dir, 'r.json')), existsSync(join(dir, 'out/r.html'))]).toEqual([
			false,
			false,
		]);
	});

	test('nothing checked', async () => {
		const dir = await folder('nothing', { ...stale, 'content/a.md': '' });
		await rm(join(dir, 'content'), { recursive: true });
		const run = await creditlineCli(['audit', ...flags], dir);
		expect(run.code).toBe(3);
		expect(JSON.parse(readFileSync(join(dir, 'r.json'), 'utf8')).verdict).toBe('nothing-checked');
		expect(readFileSync(join(dir, 'out/r.html'), 'utf8')).toContain('Nothing was checked');
	});
});

test('an earlier report in the output folder is no page of the site', async () => {
	const old = `<html><body><p>${body}</p></body></html>`;
	const dir = await folder('inside', {
		'content/a.md': article(),
		'dist/a.html': honest,
		'dist/report.html': old,
	});
	const run = await creditlineCli(['audit', '--output', 'dist/report.html'], dir);
	expect(run.code, run.output).toBe(0);
});

test('a link is replaced, not followed, and a folder is no file', async () => {
	const dir = await folder('link', { ...failing, 'precious.txt': 'precious' });
	await symlink('precious.txt', join(dir, 'r.json'));
	await creditlineCli(['audit', '--output', 'r.json'], dir);
	expect(readFileSync(join(dir, 'precious.txt'), 'utf8')).toBe('precious');
	expect(JSON.parse(readFileSync(join(dir, 'r.json'), 'utf8')).verdict).toBe('fail');
	const run = await creditlineCli(['audit', '--format', 'json', '--output', 'content'], dir);
	expect(run.code).toBe(2);
	expect(run.stderr).toContain('it is a folder');
	expect(existsSync(join(dir, 'content/a.md'))).toBe(true);
});

describe('GitHub Actions', () => {
	test('annotations on stdout, and the summary where GitHub reads it', async () => {
		const dir = await folder('github', { ...failing, 'summary.md': 'before\n' });
		const env = { GITHUB_STEP_SUMMARY: join(dir, 'summary.md'), GITHUB_WORKSPACE: join(dir, '..') };
		const run = await creditlineCli(['audit', '--format', 'github'], dir, env);
		expect(run.stdout).toContain(
			'::error file=reports-github/content/a.md,line=5,col=3,title=credit-visible::',
		);
		expect(readFileSync(join(dir, 'summary.md'), 'utf8')).toMatch(/^before\n# Creditline\n/);
	});

	test('a summary that cannot be written changes nothing', async () => {
		const dir = await folder('no-summary', { 'content/a.md': article(), 'dist/a.html': honest });
		const env = { GITHUB_STEP_SUMMARY: join(dir, 'content') };
		const run = await creditlineCli(['audit', '--format', 'github'], dir, env);
		expect(run.code).toBe(0);
		expect(run.stderr).toContain('the step summary was not written');
	});
});
