import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileServer, serveFolder } from '../../../plugins/browser/file-server.ts';

const folder = resolve(import.meta.dirname, '../../tmp/file-server');
let server: FileServer;
beforeAll(async () => {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, 'dist/a b'), { recursive: true });
	await mkdir(join(folder, 'dist-two'), { recursive: true });
	await writeFile(join(folder, 'secret.txt'), 'secret');
	await writeFile(join(folder, 'dist-two/secret.txt'), 'secret');
	await writeFile(join(folder, 'dist/index.html'), 'home');
	await writeFile(join(folder, 'dist/a b/index.html'), 'page');
	await writeFile(join(folder, 'dist/plain.html'), 'plain');
	await writeFile(join(folder, 'dist/site.css'), 'css');
	await symlink(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'));
	await symlink(folder, join(folder, 'dist/up'));
	server = await serveFolder(join(folder, 'dist'));
});
afterAll(async () => {
	await server[Symbol.asyncDispose]();
	await expect(fetch(server.origin)).rejects.toThrow();
});

/** As it is written: `fetch` would tidy up the path first. */
function ask(
	path: string,
	{ method = 'GET', host = '' } = {},
): Promise<{ status: number; type: string; body: string }> {
	const { hostname, port, host: own } = new URL(server.origin);
	return new Promise((done, fail) => {
		const asked = request(
			{ hostname, port, path, method, headers: { host: host || own } },
			(response) => {
				let body = '';
				response.setEncoding('utf8');
				response.on('data', (part: string) => {
					body += part;
				});
				response.on('end', () =>
					done({
						status: response.statusCode ?? 0,
						type: response.headers['content-type'] ?? '',
						body,
					}),
				);
			},
		);
		asked.on('error', fail).end();
	});
}

test.each([
	['/', 'home', 'text/html; charset=utf-8'],
	['/index.html?a=1#b', 'home', 'text/html; charset=utf-8'],
	['/a%20b/', 'page', 'text/html; charset=utf-8'],
	['/a%20b', 'page', 'text/html; charset=utf-8'],
	['/plain', 'plain', 'text/html; charset=utf-8'],
	['/site.css', 'css', 'text/css; charset=utf-8'],
	['/blog/site.css', 'css', 'text/css; charset=utf-8'],
])('%s is there', async (path, body, type) => {
	expect(await ask(path)).toEqual({ status: 200, type, body });
});

test.each([
	'/nothing',
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/a/..%2f..%2fsecret.txt',
	'/..%5csecret.txt',
	'/%2e%2e/dist-two/secret.txt',
	'//etc/passwd',
	'/link.txt',
	'/up/secret.txt',
	'/site.css%00.html',
	'/%',
	'/%E0%A4%A',
])('%s is not', async (path) => {
	expect(await ask(path)).toEqual({ status: 404, type: '', body: '' });
});

test('nothing is written, and nothing is told to another host name', async () => {
	expect((await ask('/', { method: 'POST' })).status).toBe(405);
	expect((await ask('/', { host: 'rebound.example' })).status).toBe(404);
	expect(await ask('/site.css', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
	expect(new URL(server.origin).hostname).toBe('127.0.0.1');
});
