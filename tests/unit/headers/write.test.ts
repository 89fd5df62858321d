import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../plugins/audit/robots/headers-file.ts';
import { writeHeaders } from '../../../plugins/headers/write.ts';

let dir = '';
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'creditline-write-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const addresses = ['/a/', '/blog/a/', '/blog/blog/a/', '/b/', '/blog/b/', '/blog/'];
const pages = Array.from({ length: 120 }, (_, at) => `p/${at}/index.html`);
const other = ['index.html', 'b/index.html'];

test.each([
	['at the root', '/', ['a/index.html', ...other], ['/a/']],
	['below a folder', '/blog/', ['a/index.html', ...other], ['/a/', '/blog/a/']],
	['in that folder', '/blog/', ['blog/a/index.html', 'blog/b/index.html'], ['/blog/a/']],
	['in more files than rules', '/blog/', ['a/index.html', ...other, ...pages], ['/a/', '/blog/a/']],
])('headers of a page %s fit it alone', async (_, base, files, expected) => {
	const marks = files
		.filter((path) => path.endsWith('a/index.html') || path.startsWith('p/'))
		.map((path) => ({ path, license: 'https://x.example/', canonical: null, noindex: false }));
	const input = { root: dir, outDir: dir, base, hosts: [{ host: 'cloudflare' as const }] };
	const { leftOut } = await writeHeaders({ ...input, marks, files });
	const rules = parseHeadersFile(await readFile(join(dir, '_headers'), 'utf8'));
	const fitted = (path: string): boolean => headersFor(rules, path).length > 0;
	expect([addresses.filter(fitted), leftOut]).toEqual([expected, []]);
	const deep = files.length > 100 ? ['/p/7/', '/blog/p/119/'] : [];
	expect(deep.filter(fitted)).toEqual(deep);
	expect(rules.length).toBeLessThanOrEqual(100);
});
