import { execFile } from 'node:child_process';
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	utimes,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOptions } from '../../../plugins/gate/check-options.ts';
import { loadConfig } from '../../../plugins/gate/config.ts';
import { readSiteFile, setAside } from '../../../plugins/gate/output.ts';
import { listOutput, readOutput } from '../../../plugins/gate/output-files.ts';
import { OptionsError } from '../../../plugins/options.ts';

const run = promisify(execFile);
let root = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'creditline-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(files: Record<string, string>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(root, path, '..'), { recursive: true });
		await writeFile(join(root, path), text);
	}
}

describe('the config file', () => {
	const top = "{ placement: 'top' }";
	test.each([
		['creditline.config.mjs', `export default ${top};`],
		['creditline.config.json', '{ "placement": "top" }'],
		['creditline.config.json', '\uFEFF{ "placement": "top" }'],
	])('%s', async (name, text) => {
		await write({ [name]: text });
		const { options, file } = await loadConfig(root);
		expect(options.placement).toBe('top');
		expect(file).toBe(join(root, name));
	});

	test('creditline.config.ts, as Node itself reads it', async () => {
		await write({
			'creditline.config.ts': `const options: { placement: 'top' } = ${top};\nexport default options;`,
		});
		const config = new URL('../../../plugins/gate/config.ts', import.meta.url);
		const script = `const { loadConfig } = await import(${JSON.stringify(config)});
			console.log((await loadConfig(${JSON.stringify(root)})).options.placement);`;
		const { stdout } = await run(execPath, ['--input-type=module', '--eval', script]);
		expect(stdout).toBe('top\n');
	});

	test('none', async () => {
		expect(await loadConfig(root)).toMatchObject({ options: { placement: 'bottom' }, file: null });
	});

	test('one that is named wins over the one that is found', async () => {
		await write({ 'creditline.config.json': '{}', 'other.json': '{ "placement": "manual" }' });
		const { options } = await loadConfig(root, join(root, 'other.json'));
		expect(options.placement).toBe('manual');
	});

	test('a changed file is read anew', async () => {
		const name = 'creditline.config.mjs';
		await write({ [name]: `export default ${top};` });
		expect((await loadConfig(root)).options.placement).toBe('top');
		await write({ [name]: "export default { placement: 'manual' };" });
		await utimes(join(root, name), 1, 1);
		expect((await loadConfig(root)).options.placement).toBe('manual');
	});

	test.each([
		[
			'no default export',
			{ 'creditline.config.mjs': 'export const a = 1;' },
			/^creditline\.config\.mjs cannot be loaded: it has no default export$/,
		],
		[
			'syntax error',
			{ 'creditline.config.mjs': 'export default {' },
			/^creditline\.config\.mjs cannot be loaded: ./,
		],
		[
			'JSON error',
			{ 'creditline.config.json': '{' },
			/^creditline\.config\.json cannot be loaded: ./,
		],
		[
			'it throws',
			{ 'creditline.config.mjs': "throw new Error('no luck');" },
			/cannot be loaded: no luck$/,
		],
		[
			'it throws a text',
			{ 'creditline.config.mjs': "throw 'no luck';" },
			/cannot be loaded: no luck$/,
		],
		[
			'wrong option',
			{ 'creditline.config.json': '{ "artcles": 1 }' },
			/^A wrong option in creditline\.config\.json:\n {2}artcles: unknown/,
		],
		[
			'two files',
			{ 'creditline.config.mjs': '', 'creditline.config.json': '' },
			/^Two configs, creditline\.config\.mjs and creditline\.config\.json: delete/,
		],
	])('%s', async (_, files, message) => {
		await write(files as Record<string, string>);
		const error = await loadConfig(root).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(OptionsError);
		expect((error as Error).message).toMatch(message);
	});

	test('a named file that is not there', async () => {
		const missing = join(root, 'missing.mjs');
		await expect(loadConfig(root, missing)).rejects.toThrow(`There is no config ${missing}.`);
	});
});

describe('the output folder', () => {
	test('pages are read in order, whatever they are called', async () => {
		await write({
			'dist/b.HTML': 'b',
			'dist/a/index.html': 'a',
			'dist/.hidden/c.htm': 'c',
			'dist/d.xhtml': 'd',
			'dist/e.txt': 'e',
			'dist/html': 'f',
		});
		const pages: string[] = [];
		for (const path of await listOutput(join(root, 'dist'))) {
			const found = readOutput(join(root, 'dist'), path);
			if ('bytes' in found) pages.push(`${path}=${Buffer.from(found.bytes).toString()}`);
		}
		expect(pages).toEqual([
			'.hidden/c.htm=c',
			'a/index.html=a',
			'b.HTML=b',
			'd.xhtml=d',
			'e.txt=e',
			'html=f',
		]);
	});

	test('files about all pages', async () => {
		await write({ 'dist/_headers': '/*\n', 'dist/robots.txt': 'User-agent: *\n' });
		expect(await readSiteFile(join(root, 'dist'), '_headers')).toBe('/*\n');
		expect(await readSiteFile(join(root, 'dist'), 'robots.txt')).toBe('User-agent: *\n');
		expect(await readSiteFile(root, '_headers')).toBeNull();
	});

	test('a rejected folder is moved with its report; only our own is replaced', async () => {
		const dist = join(root, 'dist');
		expect(await setAside(dist, '{}', root)).toBeNull();
		await write({ 'dist/a.html': '1' });
		expect(await setAside(`${dist}/`, '{"a":1}', root)).toBe(`${dist}.rejected`);
		expect(await readFile(join(root, 'dist.rejected/creditline-report.json'), 'utf8')).toBe(
			'{"a":1}',
		);
		await write({ 'dist/b.html': '2' });
		expect(await setAside(dist, '{}', root)).toBe(`${dist}.rejected`);
		expect(await readdir(join(root, 'dist.rejected'))).toEqual([
			'b.html',
			'creditline-report.json',
		]);

		await rm(join(root, 'dist.rejected/creditline-report.json'));
		await write({ 'dist/c.html': '3' });
		expect(await setAside(dist, '{}', root)).toBe(`${dist}.rejected-2`);
		expect((await readdir(root)).sort()).toEqual(['dist.rejected', 'dist.rejected-2']);
		expect(await readdir(join(root, 'dist.rejected'))).toEqual(['b.html']);
	});

	test('the project itself is never moved', async () => {
		await write({ 'dist/a.html': '1' });
		for (const folder of [root, `${root}/`, join(root, '..')]) {
			await expect(setAside(folder, '{}', root)).rejects.toThrow('holds the project');
		}
		await write({ 'dist-2/a.html': '1' });
		expect(await setAside(join(root, 'dist-2'), '{}', join(root, 'dist'))).not.toBeNull();
		expect(await readdir(root)).toContain('dist');
	});
});

test('publishers that cannot be are told with their place', () => {
	const publishers = [
		{ id: 'one', name: 'One', domains: ['one.example'] },
		{ id: 'two', name: 'Two', domains: ['www.one.example'], licenses: [{ license: 'CC-BY-9.0' }] },
	];
	expect(() => checkOptions({ publishers }, 'here')).toThrowErrorMatchingInlineSnapshot(`
		[OptionsError: 2 wrong options in here:
		  publishers[1].domains[0]: expected a host that is not also one of publishers[0]
		  publishers[1].licenses[0].license: expected a licence that exists, such as 'CC-BY-4.0' or 'CC-BY-3.0' or 'CC-BY-2.5']
	`);
});

test('of an output folder that is a link, what it leads to is moved', async () => {
	const project = await mkdtemp(join(tmpdir(), 'creditline-link-'));
	await mkdir(join(project, 'real'));
	await writeFile(join(project, 'real/p.html'), 'uncredited');
	await symlink(join(project, 'real'), join(project, 'dist'));
	await setAside(join(project, 'dist'), '{}', join(project, 'elsewhere', '..'));
	expect(await readdir(project)).not.toContain('real');
	await expect(readFile(join(project, 'dist/p.html'))).rejects.toThrow('ENOENT');
	await rm(project, { recursive: true });
});
