import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchAnswer, limits, statusReason } from '../../../plugins/served/fetch.ts';
import { serve } from '../../helpers/host.ts';

const quick = { ...limits, backOff: 1, timeout: 2_000 };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('an answer', () => {
	test('with its status and headers', async () => {
		await using host = await serve({ 'a/index.html': 'Hello' }, (_, response) => {
			response.setHeader('X-Robots-Tag', ['noindex', 'noarchive']);
			return false;
		});
		const answer = await fetchAnswer(`${host.base}a/`, quick);
		if ('reason' in answer) throw new Error(answer.reason);
		expect([answer.status, answer.url, text(answer.bytes)]).toEqual([
			200,
			`${host.base}a/`,
			'Hello',
		]);
		expect(answer.headers).toContainEqual(['x-robots-tag', 'noindex, noarchive']);
		expect(answer.redirects).toEqual([]);
	});

	test('that is not there is one as well, and is not asked for again', async () => {
		await using host = await serve({});
		const answer = await fetchAnswer(`${host.base}a`, quick);
		expect(answer).toMatchObject({ status: 404 });
		expect(host.asked).toHaveLength(1);
	});
});

describe('redirects', () => {
	test('are followed on the site and noted', async () => {
		await using host = await serve({ 'a/index.html': 'Hello' });
		const answer = await fetchAnswer(`${host.base}a`, quick);
		expect(answer).toMatchObject({
			status: 200,
			url: `${host.base}a/`,
			redirects: [{ from: `${host.base}a`, to: `${host.base}a/`, status: 301 }],
		});
	});

	test('to another origin are not', async () => {
		await using other = await serve({ 'index.html': 'Elsewhere' });
		await using host = await serve({}, (_, response) => {
			response.writeHead(302, { location: other.base }).end();
			return true;
		});
		const answer = await fetchAnswer(host.base, quick);
		expect(answer).toMatchObject({
			reason: `it redirects to ${other.base}, which is not of this site`,
		});
		expect(other.asked).toEqual([]);
	});

	test.each([
		['in a circle', '/a', 'it redirects in a circle'],
		['nowhere', '', 'it redirects in a circle'],
		['to a user', 'http://u:p@HOST/b', 'it redirects to an address with a user name or password'],
		['to a script', 'javascript:a', 'it redirects to javascript:a, which is not of this site'],
	])('%s', async (_, location, reason) => {
		await using host = await serve({}, (path, response, { headers }) => {
			const to = path === '/a' && location === '/a' ? '/' : location;
			response.writeHead(302, { location: to.replace('HOST', headers.host ?? '') }).end();
			return true;
		});
		expect(await fetchAnswer(host.base, quick)).toMatchObject({ reason });
		expect(host.asked.length).toBeLessThan(3);
	});

	test('without end come to one', async () => {
		await using host = await serve({}, (path, response) => {
			response.writeHead(302, { location: `${path}x` }).end();
			return true;
		});
		expect(await fetchAnswer(`${host.base}a`, quick)).toMatchObject({
			reason: 'it redirects more than 5 times',
		});
		expect(host.asked).toHaveLength(6);
	});
});

describe('a host that is busy', () => {
	test.each([408, 429, 500, 502, 503, 504])('%d passes', async (status) => {
		let left = 2;
		await using host = await serve({ 'index.html': 'Hello' }, (_, response) => {
			if (left === 0) return false;
			left -= 1;
			response.writeHead(status).end();
			return true;
		});
		expect(await fetchAnswer(host.base, quick)).toMatchObject({ status: 200 });
		expect(host.asked).toHaveLength(3);
	});

	test('for good is left alone', async () => {
		await using host = await serve({}, (_, response) => {
			response.writeHead(503).end();
			return true;
		});
		expect(await fetchAnswer(host.base, quick)).toMatchObject({ status: 503 });
		expect(host.asked).toHaveLength(4);
	});

	test('is asked again no sooner than it wants, and no later than it may ask for', async () => {
		const order: string[] = [];
		await using host = await serve({ 'index.html': 'Hello' }, (_, response) => {
			order.push('asked');
			if (order.length > 1) return false;
			setTimeout(() => order.push('waited'), 100);
			response.writeHead(429, { 'retry-after': '86400' }).end();
			return true;
		});
		await fetchAnswer(host.base, { ...quick, longestWait: 400 });
		expect(order).toEqual(['asked', 'waited', 'asked']);
	});

	test('that breaks off, or never answers', async () => {
		await using broken = await serve({}, (_, response) => {
			response.socket?.destroy();
			return true;
		});
		expect(await fetchAnswer(broken.base, quick)).toHaveProperty('reason');
		expect(broken.asked).toHaveLength(4);
		await using silent = await serve({}, () => true);
		expect(await fetchAnswer(silent.base, { ...quick, timeout: 50, retries: 0 })).toMatchObject({
			reason: 'no answer in time',
		});
	});

	test('that is not there', async () => {
		const host = await serve({});
		await host[Symbol.asyncDispose]();
		expect(await fetchAnswer(host.base, quick)).toMatchObject({
			reason: expect.stringContaining('ECONNREFUSED'),
		});
	});

	test.each<[string, (response: ServerResponse) => void, string]>([
		['closes', (response) => response.socket?.destroy(), 'the server has closed the connection'],
		[
			'speaks otherwise',
			(response) => response.socket?.end('Hello\r\n\r\n'),
			'the server does not answer in HTTP',
		],
		[
			'switches what nobody asked it to',
			(response) => response.socket?.end('HTTP/1.1 101 Switching\r\n\r\n'),
			'the server does not answer in HTTP',
		],
		[
			'has too much to say before',
			(response) => response.setHeader('x-a', 'a'.repeat(20_000)).end(),
			'its headers are too long',
		],
		[
			'says that plain words are packed',
			(response) => response.setHeader('content-encoding', 'gzip').end('Hello'),
			'it cannot be decompressed',
		],
		[
			'packs in a way of its own',
			(response) => response.setHeader('content-encoding', 'snappy').end('Hello'),
			'it is sent with the compression `snappy`, which nobody asked for',
		],
	])('that %s', async (_, answer, reason) => {
		await using host = await serve({}, (__, response) => {
			answer(response);
			return true;
		});
		expect(await fetchAnswer(host.base, { ...quick, retries: 0 })).toMatchObject({ reason });
	});

	test.each([
		['gzip', gzipSync],
		['br', brotliCompressSync],
		['deflate', deflateSync],
	])('that packs as %s is read', async (encoding, pack) => {
		await using host = await serve({}, (_, response) => {
			response.setHeader('content-encoding', encoding).end(pack('Hello'));
			return true;
		});
		const answer = await fetchAnswer(host.base, quick);
		expect('bytes' in answer && text(answer.bytes)).toBe('Hello');
	});

	test.each([
		[304, 'status 304 (Not Modified)'],
		[429, 'status 429 (Too Many Requests), asked 4 times; try `--concurrency 1`'],
		[503, 'status 503 (Service Unavailable), asked 4 times'],
		[999, 'status 999'],
	])('that answers %i', (status, reason) => {
		expect(statusReason(status, quick)).toBe(reason);
	});

	test('that sends without end', async () => {
		await using host = await serve({}, (_, response) => {
			response.writeHead(200);
			const more = (): void => {
				while (response.writable && response.write('x'.repeat(65_536)));
			};
			response.on('drain', more);
			more();
			return true;
		});
		expect(await fetchAnswer(host.base, { ...quick, bytes: 1 << 20 })).toMatchObject({
			reason: 'it is larger than 1 MiB',
		});
		expect(host.asked).toHaveLength(1);
	});
});
