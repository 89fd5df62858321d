import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../../plugins/gate/cache/digest.ts';
import type { Store } from '../../../plugins/gate/cache/store.ts';
import { UnreadableError } from '../../../plugins/gate/output.ts';
import { openSession } from '../../../plugins/gate/session.ts';
import { createPool } from '../../../plugins/gate/workers/pool.ts';
import type { AuditResult } from '../../../plugins/model.ts';
import { parseOptions } from '../../../plugins/options.ts';

let root = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'creditline-session-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const words = 'tide wind moon shingle sand water boat edge rope notebook margin letter'.split(' ');

/** Forty words that no other number has in this order. */
function story(number: number): string {
	return Array.from(
		{ length: 40 },
		(_, at) => `${words[(number * 7 + at * at) % 12]}${number + at}`,
	)
		.join(' ')
		.concat('.');
}

const sourceOf = (number: number): string => `https://publisher.example/2026/story-${number}`;

function article(number: number, text = story(number)): string {
	return `---\ntitle: Story ${number}\nauthor: A. Writer\nsource:\n  url: ${sourceOf(number)}\n  publisher: The Publisher\nlicense: CC-BY-4.0\n---\n\n${text}\n`;
}

function page(number: number, text = story(number), source = sourceOf(number)): string {
	return `<!doctype html><html lang="en"><head><title>Story ${number}</title><link rel="stylesheet" href="/style.css"></head><body><h1>Story ${number}</h1><p>${text}</p><p class="credit"><a href="${source}">Story ${number}</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></body></html>`;
}

async function write(files: Record<string, string | null>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(root, path, '..'), { recursive: true });
		if (text === null) await rm(join(root, path));
		else await writeFile(join(root, path), text);
	}
}

async function writeSite(count: number): Promise<void> {
	await write({ 'dist/style.css': 'body { margin: 0 }' });
	for (let number = 0; number < count; number++) {
		await write({
			[`content/${number}.md`]: article(number),
			[`dist/${number}/index.html`]: page(number),
		});
	}
}

interface Settings {
	options?: Record<string, unknown>;
	site?: string | null;
	threads?: number;
	cached?: boolean;
}

/** The report of one run, and how many files it judged anew. */
async function judge({ options, site = null, threads = 0, cached = true }: Settings = {}) {
	const session = openSession({
		root,
		options: parseOptions(options ?? {}, 'the test'),
		site,
		threads,
		cache: cached ? join(root, 'cache/results') : null,
	});
	try {
		const result = await session.judge(join(root, 'dist'));
		return { result, anew: session.judgedAnew };
	} finally {
		await session.close();
	}
}

/** What a cached run says must be what a cold run says. */
async function judgeBoth(settings: Settings = {}): Promise<{ result: AuditResult; anew: number }> {
	const cached = await judge(settings);
	const cold = await judge({ ...settings, cached: false });
	expect(cached.result).toEqual(cold.result);
	return cached;
}

const rulesIn = ({ findings }: AuditResult): string[] => findings.map(({ rule }) => rule);

describe('results of an earlier run', () => {
	test('nothing has changed: nothing is judged', async () => {
		await writeSite(4);
		const first = await judge();
		expect(first.result.verdict).toBe('pass');
		expect(first.result.counts.reproductions).toBe(4);
		expect(first.anew).toBe(4);
		const second = await judgeBoth();
		expect(second).toEqual({ result: first.result, anew: 0 });
	});

	test('findings are kept, too', async () => {
		await writeSite(3);
		await write({ 'dist/1/index.html': page(1, story(1), 'https://publisher.example/') });
		const first = await judge();
		expect(first.result.verdict).toBe('fail');
		expect(await judgeBoth()).toEqual({ result: first.result, anew: 0 });
	});

	const one: [string, Record<string, string | null>, number, string[]][] = [
		[
			'the page',
			{ 'dist/1/index.html': page(1, story(1), 'https://other.example/') },
			1,
			['backlink-target'],
		],
		['the page, back again', { 'dist/1/index.html': `${page(1)}\n` }, 1, []],
		[
			'the source in the article',
			{ 'content/1.md': article(1).replaceAll('story-1', 'tale-1') },
			1,
			['backlink-target'],
		],
		[
			'the licence in the article',
			{ 'content/1.md': article(1).replace('BY-4.0', 'BY-SA-4.0') },
			1,
			['license-linked'],
		],
		['the text of the article', { 'content/1.md': article(1, story(77)) }, 1, ['page-present']],
		['the article is gone', { 'content/1.md': null }, 1, []],
		['the page is gone', { 'dist/1/index.html': null }, 0, ['page-present']],
		[
			'another page',
			{ 'dist/2/print.html': page(2, story(2), 'https://other.example/') },
			1,
			['backlink-target'],
		],
		['another article', { 'content/9.md': article(9) }, 0, ['page-present']],
		['another article, before all', { 'content/00.md': article(8), 'dist/8.html': page(8) }, 1, []],
		[
			'the style sheet hides the credit',
			{ 'dist/style.css': '.credit { display: none }' },
			3,
			['credit-visible', 'credit-visible', 'credit-visible'],
		],
		['a style sheet is gone', { 'dist/style.css': null }, 3, []],
		['headers', { 'dist/_headers': '/1/*\n  X-Robots-Tag: nofollow\n' }, 4, ['backlink-followed']],
		['redirects', { 'dist/_redirects': '/1 https://b.example/ 301!\n' }, 4, ['credit-visible']],
		[
			'netlify.toml',
			{
				'netlify.toml': '[[headers]]\nfor = "/1/*"\n[headers.values]\nX-Robots-Tag = "nofollow"\n',
			},
			3,
			['backlink-followed'],
		],
		[
			'vercel.json',
			{
				'vercel.json':
					'{"headers":[{"source":"/1/(.*)","headers":[{"key":"X-Robots-Tag","value":"none"}]}]}',
			},
			3,
			['backlink-followed'],
		],
		[
			'robots.txt',
			{ 'dist/robots.txt': 'User-agent: *\nDisallow: /1/\n' },
			4,
			['backlink-followed'],
		],
	];
	test.each(one)('%s', async (_, change, anew, expected) => {
		await writeSite(3);
		await judge();
		await write(change);
		const after = await judgeBoth();
		expect(rulesIn(after.result).filter((rule) => expected.includes(rule))).toEqual(expected);
		if (expected.length === 0)
			expect(after.result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(after.anew).toBe(anew);
		expect((await judgeBoth()).anew).toBe(0);
	});

	test('options and the address of the site', async () => {
		await writeSite(2);
		await judge();
		const settings = { options: { site: { commercial: true } } };
		expect((await judgeBoth(settings)).anew).toBe(2);
		expect((await judgeBoth(settings)).anew).toBe(0);
		expect((await judgeBoth({ ...settings, site: 'https://my-site.example' })).anew).toBe(2);
	});

	test('excerpts keep their article when others come before it', async () => {
		const text = Array.from({ length: 8 }, (_, at) => story(100 + at * 50)).join(' ');
		await write({
			'content/5.md': article(5, text),
			'dist/a.html': page(5, text),
			'dist/list.html': `<p>${story(100)}</p>`,
		});
		const before = await judge();
		expect(rulesIn(before.result)).toEqual(['excerpt-linked']);
		await write({ 'content/00.md': article(8), 'dist/8.html': page(8) });
		const after = await judgeBoth();
		expect(rulesIn(after.result)).toEqual(['excerpt-linked']);
		expect(after.anew).toBe(1);
	});
});

describe('a file that is not what we left', () => {
	const file = (): string => join(root, 'cache/results');
	const damages: [string, (bytes: Buffer) => Buffer][] = [
		['empty', () => Buffer.alloc(0)],
		['cut off', (bytes) => bytes.subarray(0, bytes.length - 9)],
		['one bit', (bytes) => flipped(bytes, bytes.length - 40)],
		['something else', () => Buffer.from('{"verdict":"pass"}')],
		['another shape', (bytes) => packed(bytes, () => ({ pages: [] }))],
		['another version', (bytes) => packed(bytes, (store) => ({ ...store, site: 'other' }))],
	];
	test.each(damages)('%s', async (_, damage) => {
		await writeSite(2);
		await write({ 'dist/1/index.html': page(1, story(1), 'https://other.example/') });
		await judge();
		await writeFile(file(), damage(await readFile(file())));
		expect((await judgeBoth()).anew).toBe(2);
		expect((await judgeBoth()).anew).toBe(0);
	});

	test('the cache cannot be written', async () => {
		await writeSite(2);
		await write({ cache: 'a file' });
		expect((await judgeBoth()).anew).toBe(2);
		expect((await judgeBoth()).anew).toBe(2);
	});

	function flipped(bytes: Buffer, at: number): Buffer {
		const copy = Buffer.from(bytes);
		copy[at] = (copy[at] ?? 0) ^ 1;
		return copy;
	}

	function packed(bytes: Buffer, change: (store: Store) => unknown): Buffer {
		const head = bytes.indexOf('\n') + 1;
		const body = serialize(change(deserialize(bytes.subarray(head + 22)) as Store));
		return Buffer.concat([bytes.subarray(0, head), Buffer.from(digestOf(body)), body]);
	}
});

describe('worker threads', () => {
	test('say what one thread says, in the same order', async () => {
		await writeSite(510);
		await write({
			'dist/7/index.html': page(7, story(7), 'https://other.example/'),
			'dist/300/index.html': page(300).replace('A. Writer', 'Nobody'),
			'dist/50/index.html': null,
			'content/bad.md': '---\ntitle: "\n---\n',
		});
		const alone = await judge({ cached: false });
		expect(alone.result.counts.errors).toBeGreaterThanOrEqual(4);
		const shared = await judge({ threads: 2 });
		expect(shared).toEqual(alone);
		await write({ 'content/60.md': article(60, story(61)) });
		const after = await judge({ threads: 2 });
		const cold = await judge({ cached: false });
		expect(after.result).toEqual(cold.result);
		expect(after.anew).toBeLessThan(20);
	});

	test('pages are judged while others are rendered, and again where they have changed since', async () => {
		await writeSite(510);
		const session = openSession({
			root,
			options: parseOptions({}, 'the test'),
			site: null,
			threads: 2,
			cache: null,
		});
		const dist = join(root, 'dist');
		const prepared = session.prepare();
		const begun = session.begin(dist);
		await Promise.all([prepared, begun]);
		session.rendered('not/there.html');
		for (let number = 0; number < 180; number++) session.rendered(`${number}/index.html`);
		// A chunk that is being judged is waited for; what comes after it must count.
		await new Promise((done) => setTimeout(done, 2_000));
		await write({ 'dist/3/index.html': page(3, story(3), 'https://other.example/') });
		const result = await session.judge(dist);
		expect(rulesIn(result)).toContain('backlink-target');
		expect(result).toEqual((await judge({ cached: false })).result);
		expect(session.judgedAnew).toBeLessThan(510 - 40);
		await session.close();
	});

	test('a thread that cannot read a file says so', async () => {
		await writeSite(3);
		await write({ 'content/4.md': 'x' });
		const pool = createPool({ root, options: parseOptions({}, 'the test'), site: null }, 2);
		const tasks = Array.from({ length: 600 }, () => ({ path: 'content/none.md', known: null }));
		const broken = pool.map('articles', tasks);
		await expect(broken).rejects.toThrow(UnreadableError);
		await expect(broken).rejects.toThrow(/^content\/none\.md cannot be read: ENOENT.*none\.md/);
		// Of a folder, the file system's own words name no path.
		const folder = pool.map('articles', [{ path: 'content', known: null }]);
		await expect(folder).rejects.toThrow(/^content cannot be read: /);
		await pool.close();
	});
});

test('an article that changes while the site is built is read again', async () => {
	await writeSite(3);
	const session = openSession({
		root,
		options: parseOptions({}, 'the test'),
		site: null,
		threads: 0,
		cache: null,
	});
	expect(await session.hasUnreadable()).toBe(false);
	await session.prepare();
	await write({ 'content/1.md': article(1).replaceAll('story-1', 'tale-1') });
	const result = await session.judge(join(root, 'dist'));
	expect(rulesIn(result)).toContain('backlink-target');
	expect(result).toEqual((await judge({ cached: false })).result);
	await write({ 'content/1.md': '---\ntitle: "\n---\n' });
	expect(await session.hasUnreadable()).toBe(true);
	await session.close();
});
