import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { serve } from '../helpers/host.ts';
import { creditlineCli } from '../helpers/site.ts';

const dir = resolve(import.meta.dirname, '../tmp/verify-url');
const by = 'https://creativecommons.org/licenses/by/4.0/';
const credit = `<p class="c"><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="${by}">CC BY 4.0</a></p>`;
const page = `<!doctype html>\n<html><head><link rel="stylesheet" href="/a.css"></head>\n<body><main>\n<p>${body}</p>\n${credit}\n</main></body></html>`;
const dist: Readonly<Record<string, string>> = {
	'index.html': '<html><body><a href="/a/">Tides</a></body></html>',
	'a/index.html': page,
	'a.css': 'p { margin: 0 }',
	'robots.txt': 'User-agent: *\nAllow: /\n',
};

beforeAll(async () => {
	await rm(dir, { recursive: true, force: true });
	const files = { 'content/a.md': article(), ...prefixed('dist/', dist) };
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(dir, path)), { recursive: true });
		await writeFile(join(dir, path), text);
	}
	const { code, output } = await creditlineCli(['audit', '--record', 'record.json'], dir);
	expect(code, output).toBe(0);
});

type Tamper = (path: string, response: ServerResponse) => boolean;
const asIs: Tamper = () => false;
const instead =
	(wanted: string, text: string, headers: Record<string, string> = {}): Tamper =>
	(path, response) => {
		if (path !== wanted) return false;
		const type = wanted.endsWith('.css') ? 'text/css' : 'text/html';
		response.writeHead(200, { 'content-type': type, ...headers }).end(text);
		return true;
	};
const header =
	(name: string, value: string): Tamper =>
	(_, response) => {
		response.setHeader(name, value);
		return false;
	};
const status =
	(wanted: string, code: number, headers: Record<string, string> = {}): Tamper =>
	(path, response) => {
		if (path !== wanted) return false;
		response.writeHead(code, headers).end();
		return true;
	};

async function verify(tamper: Tamper, ...flags: string[]) {
	await using host = await serve(dist, tamper);
	const run = await creditlineCli(['verify', '--url', host.base, ...flags], dir);
	return { ...run, stdout: run.stdout.replaceAll(host.base, 'SITE/'), asked: host.asked };
}

describe('what a host sends', () => {
	test('is judged as the folder was', async () => {
		const { code, stdout } = await verify(asIs);
		expect([code, stdout]).toEqual([
			0,
			'creditline: pass (4 files fetched, 0 errors, 0 warnings)\n',
		]);
	});

	test.each<[string, Tamper, string]>([
		[
			'a header that forbids to follow',
			header('X-Robots-Tag', 'nofollow'),
			'`X-Robots-Tag: nofollow`',
		],
		[
			'a header with another licence',
			header('Link', `<${by.replace('by', 'by-nc')}>; rel="license"`),
			'metadata-true',
		],
		['a credit that was stripped', instead('/a/', page.replace(credit, '')), 'credit-present'],
		[
			'a link that was marked',
			instead('/a/', page.replace('<a ', '<a rel="nofollow" ')),
			'backlink-followed',
		],
		['a style sheet that hides it', instead('/a.css', '.c { display: none }'), 'credit-visible'],
		[
			'a robots.txt of the host’s own',
			instead('/robots.txt', 'User-agent: *\nDisallow: /'),
			'backlink-followed',
		],
		[
			'a page as plain text',
			instead('/a/', page, { 'content-type': 'text/plain' }),
			'page-present',
		],
		['a page that is gone', status('/a/', 404), 'page-present'],
	])('%s', async (_, tamper, message) => {
		const { code, stdout } = await verify(tamper);
		expect(code, stdout).toBe(1);
		expect(stdout).toContain(message);
	});

	test('the place is that of the answer', async () => {
		const { stdout } = await verify(header('X-Robots-Tag', 'nofollow'));
		expect(stdout).toContain('the answer of SITE/a/');
		expect(stdout).not.toContain('_headers`');
	});
});

describe('with a record', () => {
	test.each<[string, Tamper, number, string]>([
		['the same', asIs, 0, 'creditline: pass (4 files fetched, 0 errors, 0 warnings)'],
		[
			'a minified page',
			instead('/a/', page.replaceAll('\n<', '<')),
			0,
			'rewritten a/index.html: its markup was rewritten on the way, its words are those that passed',
		],
		['a minified style sheet', instead('/a.css', 'p{margin:0}'), 0, 'rewritten a.css'],
		[
			'a stale page, with its credit',
			instead('/a/', page.replace('The estuary breathes', 'The estuary breathed')),
			1,
			'reworded a/index.html: its words are not those that passed with the credit of content/a.md',
		],
		['a page that is gone', status('/a/', 404), 1, 'missing a/index.html: it carried content/a.md'],
		[
			'a page that is sent as a text',
			instead('/a/', page, { 'content-type': 'text/plain' }),
			1,
			'changed a/index.html: it is sent as `text/plain`, which browsers show as no page',
		],
		[
			'a page that the host turns away',
			status('/', 403),
			4,
			'not fetched index.html: status 403 (Forbidden)\ncreditline: incomplete (3 files fetched, 1 not,',
		],
		[
			'a page that leads elsewhere',
			status('/', 302, { location: 'https://other.example/' }),
			4,
			'which is not of this site',
		],
	])('%s', async (_, tamper, code, message) => {
		const run = await verify(tamper, '--record', 'record.json');
		expect(run.code, run.output).toBe(code);
		expect(run.stdout).toContain(message);
	});

	test('only what is in it is asked for', async () => {
		const { asked } = await verify(asIs, '--record', 'record.json');
		expect(asked.sort()).toEqual(['/', '/a.css', '/a/', '/robots.txt']);
	});

	test('as JSON', async () => {
		const { stdout } = await verify(
			instead('/a/', page.replace(credit, '')),
			...['--record', 'record.json', '--format', 'json'],
		);
		expect(JSON.parse(stdout)).toMatchObject({
			version: 1,
			verdict: 'fail',
			files: 4,
			differences: [{ kind: 'reworded', path: 'a/index.html' }],
			served: { origin: 'SITE/', fetched: 4, failed: [], report: { verdict: 'fail' } },
		});
	});
});

test('a run that was broken off goes on', async () => {
	const folder = join(dir, 'answers');
	const broken = await verify(status('/a/', 403), '--record', 'record.json', '--resume', 'answers');
	expect(broken.code, broken.output).not.toBe(0);
	expect(existsSync(join(folder, 'answers.jsonl'))).toBe(true);
	expect(readdirSync(folder)).toHaveLength(4);
});

test('what could not be fetched says nothing of the article', async () => {
	const { code, stdout } = await verify(status('/a/', 403));
	expect([code, stdout]).toEqual([
		4,
		'not fetched /a/: status 403 (Forbidden)\ncreditline: incomplete (2 files fetched, 1 not, 0 errors, 0 warnings)\n',
	]);
});

test('a page is read in the letters that it is sent in', async () => {
	const inUtf16 = `${page.split('').join('\0')}\0`;
	const sent = instead('/a/', inUtf16, { 'content-type': 'text/html; charset=utf-16le' });
	expect((await verify(sent)).code).toBe(0);
});

test.each([
	['no page', {}, 4],
	['no article', { '--articles': 'none/*.md' }, 3],
] as const)('%s', async (_, flags, code) => {
	const dead = 'http://127.0.0.1:9/';
	await using host = await serve(dist);
	const url = code === 4 ? dead : host.base;
	const run = await creditlineCli(['verify', '--url', url, ...Object.entries(flags).flat()], dir);
	expect(run.code, run.output).toBe(code);
});

function prefixed(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));
}
