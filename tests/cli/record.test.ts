import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditRecord } from '../../plugins/record/schema.ts';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { creditlineCli } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = join(root, 'tests/tmp/record');
const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
const page = `<html><head><link rel="stylesheet" href="/a.css"></head><body><main><p>${body}</p>${credit}</main></body></html>`;
const files: Readonly<Record<string, string>> = {
	'content/a.md': article(),
	'dist/a/index.html': page,
	'dist/a.css': 'p { margin: 0 }',
	'dist/a.md': `${body}\n[Tides of the estuary](${sourceUrl}) by A. Writer, The Publisher, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)\n`,
	'dist/picture.png': 'not really',
};

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(dir, path)), { recursive: true });
	await writeFile(join(dir, path), text);
}
const run = (...args: string[]) => creditlineCli(args, dir);
const verify = (...args: string[]) => run('verify', '--record', 'record.json', ...args);
const recordFile = join(dir, 'record.json');

beforeAll(async () => {
	await rm(dir, { recursive: true, force: true });
	for (const [path, text] of Object.entries(files)) await write(path, text);
	const { code, output } = await run('audit', '--record', 'record.json');
	expect(code, output).toBe(0);
});

describe('a record', () => {
	test('holds every file and the credits, and fits its schema', async () => {
		const text = readFileSync(recordFile, 'utf8');
		const record = JSON.parse(text) as AuditRecord;
		const schema = readFileSync(join(root, 'plugins/schemas/record.schema.json'), 'utf8');
		const validate = new Ajv2020().compile(JSON.parse(schema));
		expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
		expect(record.verdict).toBe('pass');
		expect(record.files.map(({ path, bytes }) => [path, bytes])).toEqual(
			Object.keys(files)
				.filter((path) => path.startsWith('dist/'))
				.sort()
				.map((path) => [path.slice(5), Buffer.byteLength(files[path] ?? '')]),
		);
		const works = Object.fromEntries(record.files.map(({ path, works }) => [path, works]));
		expect(works['a/index.html']).toEqual([
			{
				article: 'content/a.md',
				extent: 'full',
				source: sourceUrl,
				license: 'CC-BY-4.0',
				credit: 'Tides of the estuary by A. Writer, The Publisher, CC BY 4.0',
			},
		]);
		expect(works['a.md']?.[0]?.credit).toContain(sourceUrl);
		expect(works['a.css']).toBeUndefined();
		await run('audit', '--record', 'again.json', '--no-cache');
		expect(readFileSync(join(dir, 'again.json'), 'utf8'), 'the same bytes').toBe(text);
	});

	test('is not written where the audit fails, and none is left', async () => {
		await write('failed.json', '{}');
		await write('content/b.md', article({ [sourceUrl]: 'https://publisher.example/b' }));
		const { code } = await run('audit', '--record', 'failed.json');
		await rm(join(dir, 'content/b.md'));
		expect([code, existsSync(join(dir, 'failed.json'))]).toEqual([1, false]);
	});

	test('does not lie in the folder that it is about', async () => {
		const { code, output } = await run('audit', '--record', 'dist/record.json');
		expect([code, existsSync(join(dir, 'dist/record.json'))]).toEqual([2, false]);
		expect(output).toContain('name another place');
	});
});

describe('the folder', () => {
	test('is what passed', async () => {
		const { code, stdout } = await verify();
		expect([code, stdout]).toEqual([
			0,
			'creditline: pass (4 files are byte for byte what passed)\n',
		]);
	});

	test.each([
		[
			'one changed page',
			'a/index.html',
			`${page}\n`,
			'changed a/index.html: it is not the file that passed with the credit of content/a.md',
		],
		['one changed picture', 'picture.png', 'not  really', 'changed picture.png'],
		['one missing page', 'a/index.html', null, 'missing a/index.html: it carried content/a.md'],
		['one added page', 'b/index.html', page, 'added b/index.html'],
		['one added hidden file', '.well-known/x', 'x', 'added .well-known/x'],
	])('%s', async (_, path, text, message) => {
		const file = `dist/${path}`;
		if (text === null) await rename(join(dir, file), join(dir, 'away'));
		else await write(file, text);
		const { code, stdout } = await verify();
		const json = await verify('--format', 'json');
		if (text === null) await rename(join(dir, 'away'), join(dir, file));
		else if (files[file] === undefined) await rm(join(dir, file));
		else await write(file, files[file] ?? '');
		expect(code, stdout).toBe(1);
		expect(stdout).toContain(message);
		expect(stdout).toContain('creditline: fail (1 file differs from what passed)');
		expect(JSON.parse(json.stdout)).toMatchObject({
			version: 1,
			verdict: 'fail',
			differences: [{ path }],
		});
	});

	test.each([
		['no record', ['verify'], 2, '--record FILE'],
		[
			'a record that is not there',
			['verify', '--record', 'none.json'],
			4,
			'none.json cannot be read',
		],
		['something else', ['verify', '--record', 'content/a.md'], 4, 'it is no JSON'],
		['no folder', ['verify', 'site', '--record', 'record.json'], 2, 'There is no folder'],
		['an address that is none', ['verify', '--url', 'here'], 2, '--url must be'],
		['no number', ['verify', '--url', 'http://x/', '--max-pages', '0'], 2, 'whole number'],
	])('%s', async (_, args, code, message) => {
		const result = await run(...args);
		expect(result.code, result.output).toBe(code);
		expect(result.stderr).toContain(message);
	});
});
