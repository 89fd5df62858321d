import { createHash } from 'node:crypto';
import {
	chmod,
	link,
	mkdir,
	readdir,
	readFile,
	rm,
	stat,
	symlink,
	writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { mend } from '../../../plugins/integration/mend/mend.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { article } from '../../helpers/article.ts';

const tmp = resolve(import.meta.dirname, '../../tmp/mend');
const root = join(tmp, 'site');
const settings = { options: parseOptions({}, 'a test'), root, site: 'https://site.example' };
const path = 'content/a.md';
const slip = article({ 'license: CC-BY-4.0': 'lisence: CC-BY-4.0' });
const asked = { path, digest: digestOf(slip), line: 7 };

beforeEach(async () => {
	await rm(tmp, { recursive: true, force: true });
	await write(path, slip);
});

test('writes the line, and nothing else', async () => {
	await chmod(join(root, path), 0o660);
	const { mode } = await stat(join(root, path));
	expect(await mend(asked, settings)).toBeNull();
	expect(await read(path)).toBe(article());
	expect(await readdir(join(root, 'content'))).toEqual(['a.md']);
	expect((await stat(join(root, path))).mode).toBe(mode);
	expect(await mend(asked, settings)).toContain('another one');
});

test.each<[string, unknown, string]>([
	['nothing', null, 'no correction'],
	['no file', { ...asked, path: undefined }, 'no correction'],
	['half a line', { ...asked, line: 6.5 }, 'no correction'],
	['another line', { ...asked, line: 6 }, 'Line 6'],
	['a line that is not there', { ...asked, line: 1e9 }, 'Line 1000000000'],
	['other bytes', { ...asked, digest: digestOf(`${slip} `) }, 'another one'],
	['a file out of scope', { ...asked, path: 'src/a.md' }, 'is no article'],
	['a way round', { ...asked, path: 'content/../content/a.md' }, 'is no article'],
	['a way out', { ...asked, path: '../outside.md' }, 'is no article'],
])('refuses %s', async (_, what, problem) => {
	await write('src/a.md', slip);
	await write('../outside.md', slip);
	expect(await mend(what, settings)).toContain(problem);
	for (const file of [path, 'src/a.md', '../outside.md']) expect(await read(file)).toBe(slip);
});

test('refuses what a link leads to', async () => {
	await write('../outside.md', slip);
	await symlink(join(tmp, 'outside.md'), join(root, 'content/link.md'));
	await write('../elsewhere/b.md', slip);
	await symlink(join(tmp, 'elsewhere'), join(root, 'content/folder'));
	await write('../hard.md', slip);
	await link(join(tmp, 'hard.md'), join(root, 'content/hard.md'));
	for (const one of ['content/link.md', 'content/folder/b.md', 'content/hard.md']) {
		expect(await mend({ ...asked, path: one }, settings), one).toMatch(/is a link|is no article/);
	}
	for (const file of ['../outside.md', '../elsewhere/b.md', '../hard.md']) {
		expect(await read(file)).toBe(slip);
	}
});

test('refuses bytes that are no text', async () => {
	const bytes = Buffer.concat([Buffer.from(slip), Buffer.from([0xff])]);
	await writeFile(join(root, path), bytes);
	expect(await mend({ ...asked, digest: digestOf(bytes.toString('utf8')) }, settings)).toContain(
		'another one',
	);
	expect((await readFile(join(root, path))).equals(bytes)).toBe(true);
});

test('refuses what mends no finding', async () => {
	// Of an article of one's own the line is a field of the site's.
	const own = '---\ntitle: Tides\noriginal: true\nlisence: CC-BY-4.0\n---\nText.\n';
	await write(path, own);
	expect(await mend({ path, digest: digestOf(own), line: 4 }, settings)).toContain('Line 4');
	expect(await read(path)).toBe(own);
});

test('a licence that is lost by one letter is mended, even where the config has one', async () => {
	const source = { articles: 'content/**', license: 'CC-BY-4.0' };
	const options = parseOptions({ sources: [source] }, 'a test');
	expect(await mend(asked, { ...settings, options })).toBeNull();
	expect(await read(path)).toBe(article());
});

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(root, file)), { recursive: true });
	await writeFile(join(root, file), text);
}

function read(file: string): Promise<string> {
	return readFile(join(root, file), 'utf8');
}

function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
