import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAnswers } from '../../../plugins/served/answers.ts';
import { limits } from '../../../plugins/served/fetch.ts';
import { gather } from '../../../plugins/served/gather.ts';
import { serve } from '../../helpers/host.ts';

const options = { limits: { ...limits, backOff: 1 }, mostPages: 1_000 };
let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gather-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function gathered(base: string, files: string[] | null, more: Partial<typeof options> = {}) {
	const answers = await openAnswers(null, base);
	try {
		const found = await gather(base, files, answers, { ...options, ...more });
		return { ...found, paths: found.pages.map(({ path }) => path) };
	} finally {
		await answers.close(true);
	}
}

const many = Object.fromEntries(
	Array.from({ length: 40 }, (_, at) => [`p/${at}/index.html`, `<a href="/p/${at + 1}/">`]),
);

describe('pages of a record', () => {
	test('are asked for where hosts serve them', async () => {
		const files = {
			'index.html': '',
			'a/index.html': '',
			'b.html': '',
			'c d.txt': '',
			'404.html': '',
		};
		await using host = await serve(files, (path, response) => {
			if (path !== '/404' && path !== '/b.html') return false;
			response.writeHead(404, { 'content-type': 'text/html' }).end();
			return true;
		});
		const { paths, missing, failed } = await gathered(host.base, [
			...Object.keys(files),
			'gone.html',
		]);
		expect(paths).toEqual(Object.keys(files).sort());
		expect([missing, failed]).toEqual([['gone.html'], []]);
		expect(host.asked.filter((path) => path.startsWith('/gone'))).toEqual(['/gone', '/gone.html']);
	});

	test('no more than a few at a time', async () => {
		await using host = await serve(many, async () => {
			await new Promise((done) => setTimeout(done, 2));
			return false;
		});
		const { paths } = await gathered(host.base, Object.keys(many));
		expect(paths).toHaveLength(40);
		expect(host.busiest).toBeLessThanOrEqual(limits.concurrency);
		expect(host.busiest).toBeGreaterThan(1);
	});

	test('that give no answer are told', async () => {
		await using host = await serve(many, (path, response) => {
			if (path !== '/p/3/') return false;
			response.writeHead(403).end();
			return true;
		});
		expect((await gathered(host.base, Object.keys(many))).failed).toEqual([
			{ path: 'p/3/index.html', reason: 'status 403 (Forbidden)' },
		]);
	});
});

describe('pages that are found', () => {
	const site = {
		'index.html':
			'<a href="/a"><link rel=stylesheet href="/x.css"><a href="https://other.example/">',
		'a/index.html': '<a href="/gone/">',
		'x.css': 'a { background: url(/y) }',
		'robots.txt': 'Sitemap: http://other.example/s.xml',
		'sitemap.xml': '<urlset><url><loc>BASElost/</loc></url></urlset>',
		'lost/index.html': '',
	};

	test('by links, site maps and robots.txt', async () => {
		const files: Record<string, string> = { ...site };
		await using host = await serve(files);
		files['sitemap.xml'] = site['sitemap.xml'].replace('BASE', host.base);
		const { paths, missing, failed, redirects } = await gathered(host.base, null);
		expect(paths).toEqual(Object.keys(site).sort());
		expect([missing, failed]).toEqual([['/gone/'], []]);
		expect(redirects).toEqual([{ from: `${host.base}a`, to: `${host.base}a/`, status: 301 }]);
	});

	test('one after another, to a limit', async () => {
		await using host = await serve({ ...many, 'index.html': '<a href="/p/0/">' });
		expect((await gathered(host.base, null)).paths).toHaveLength(41);
		const limited = await gathered(host.base, null, { mostPages: 10 });
		expect([limited.paths.length, limited.beyond]).toEqual([11, 1]);
	});

	test('below the folder that the site is in', async () => {
		await using host = await serve({
			'blog/index.html': '<a href="/blog/a/"><a href="/other/">',
			'blog/a/index.html': '',
			'other/index.html': '',
		});
		expect((await gathered(`${host.base}blog/`, null)).paths).toEqual([
			'a/index.html',
			'index.html',
		]);
	});
});

describe('answers', () => {
	test('stay for a run that goes on, and go with one that is done', async () => {
		await using host = await serve(many);
		const files = Object.keys(many);
		const first = await openAnswers(folder, host.base);
		await gather(host.base, files.slice(0, 25), first, options);
		await first.close(false);
		await appendFile(join(folder, 'answers.jsonl'), '["p/39/",{"body":"0.bo');
		const asked = host.asked.length;
		const second = await openAnswers(folder, host.base);
		expect(second.resumed).toBe(25);
		// What was broken off is gone, so that the next line can be read again.
		expect(await readFile(join(folder, 'answers.jsonl'), 'utf8')).toMatch(/\]\n$/);
		const { pages } = await gather(host.base, files, second, options);
		expect(pages).toHaveLength(40);
		expect(host.asked.length - asked).toBe(15);
		await second.close(true);
		expect(await readdir(folder)).toEqual([]);
		expect((await openAnswers(folder, host.base)).resumed).toBe(0);
	});

	test('that something else has written there are not taken', async () => {
		await using host = await serve(many);
		await mkdir(folder, { recursive: true });
		const head = JSON.stringify({ version: 1, origin: host.base });
		await writeFile(join(folder, 'answers.jsonl'), `${head}\n["",{"body":"0.body"}]\n`);
		expect((await openAnswers(folder, host.base)).resumed).toBe(0);
	});

	test('need a folder', async () => {
		const file = join(folder, 'file');
		await mkdir(folder, { recursive: true });
		await writeFile(file, '');
		await expect(openAnswers(file, 'https://site.example/')).rejects.toThrow(
			`The answers cannot be kept in ${file}`,
		);
	});

	test('of another site are not taken', async () => {
		await using host = await serve(many);
		const answers = await openAnswers(folder, host.base);
		await gather(host.base, ['p/1/index.html'], answers, options);
		await answers.close(false);
		expect((await openAnswers(folder, 'https://other.example/')).resumed).toBe(0);
	});
});
