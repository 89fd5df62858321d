import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('the example in docs/api.md runs, and prints what stands there', async () => {
	const docs = await readFile(join(root, 'docs/api.md'), 'utf8');
	const [, code = ''] = /^```js\n([\s\S]*?)^```$/m.exec(docs) ?? [];
	const [, printed] = /^```text\n([\s\S]*?)^```$/m.exec(docs) ?? [];
	expect(code).toContain("from 'astro-creditline/audit'");
	const folder = join(root, 'tests/tmp/api-docs');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'example.mjs'), code);
	const run = await promisify(execFile)(process.execPath, ['example.mjs'], { cwd: folder });
	expect(run).toEqual({ stdout: printed, stderr: '' });
});
