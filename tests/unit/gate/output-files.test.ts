import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOutput, readOutput, textReader } from '../../../plugins/gate/output-files.ts';
import type { Unchecked } from '../../../plugins/model.ts';

const files: readonly (readonly [string, string | Uint8Array])[] = [
	['index.html', '<p>'],
	['A.HTM', new Uint8Array([...Buffer.from('<meta charset=latin1><p>caf'), 0xe9])],
	['index.html.br', 'x'],
	['index.html.gz', 'x'],
	['rss.xml', '<rss><channel/></rss>'],
	['sitemap.xml', '<urlset/>'],
	['feed.json', '{"version":"https://jsonfeed.org/version/1.1"}'],
	['search.json', '[]'],
	['llms-full.txt', 'text'],
	['a/_payload', 'text without an ending'],
	['a/blob', new Uint8Array([1, 2, 0, 3])],
	['a/paper.pdf', '%PDF'],
	['book.epub', 'x'],
	['all.zip', 'x'],
	['data.sqlite', 'x'],
	['pagefind/fragment/en_1.pf_fragment', gzipSync('pagefind_dcd{"content":"text"}')],
	['pagefind/fragment/en_2.pf_fragment', 'not packed'],
	['pagefind/wasm.en.pagefind', 'x'],
	['_astro/a.css', 'x'],
	['_astro/a.js', 'x'],
	['_astro/a.js.map', 'x'],
	['photo.webp', 'x'],
	['font.woff2', 'x'],
	['_worker.js/index.js', 'x'],
	['server/entry.mjs', 'x'],
	['.well-known/x.txt', 'x'],
];
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'output-'));
	for (const [path, content] of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
});
afterAll(() => rm(folder, { recursive: true }));

async function read(): Promise<{ pages: string[]; unchecked: Unchecked[] }> {
	const unchecked: Unchecked[] = [];
	const pages: string[] = [];
	for (const path of await listOutput(folder)) {
		const found = readOutput(folder, path);
		if ('bytes' in found) pages.push(`${found.kind} ${path}`);
		else unchecked.push(found);
	}
	return { pages, unchecked };
}

test('text is read as what it is, whatever cannot be read is listed', async () => {
	const { pages, unchecked } = await read();
	expect(pages).toEqual([
		'text .well-known/x.txt',
		'html A.HTM',
		'text _astro/a.js',
		'text a/_payload',
		'feed feed.json',
		'html index.html',
		'text llms-full.txt',
		'text pagefind/fragment/en_1.pf_fragment',
		'feed rss.xml',
		'text search.json',
		'text server/entry.mjs',
		'text sitemap.xml',
	]);
	expect(unchecked.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
		'_worker.js/index.js: code of a server',
		'a/blob: a binary file',
		'a/paper.pdf: a document of a binary format',
		'all.zip: an archive',
		'book.epub: a document of a binary format',
		'data.sqlite: a database',
		'index.html.br: a compressed copy',
		'index.html.gz: a compressed copy',
		'pagefind/fragment/en_2.pf_fragment: a search index that cannot be unpacked',
		'pagefind/wasm.en.pagefind: a program or binary index',
	]);
});

test.each([
	['A.HTM', '<meta charset=latin1><p>café'],
	['pagefind/fragment/en_1.pf_fragment', 'pagefind_dcd{"content":"text"}'],
	['rss.xml', '<rss><channel/></rss>'],
	['all.zip', null],
	['gone.html', null],
])('reports show %s as it was read', (path, text) => {
	expect(textReader(folder)(path)).toBe(text);
});

test('`server` is server code beside `client` only', async () => {
	await mkdir(join(folder, 'client'), { recursive: true });
	const { pages, unchecked } = await read();
	expect(pages).not.toContain('text server/entry.mjs');
	expect(unchecked).toContainEqual({ path: 'server/entry.mjs', reason: 'code of a server' });
});
