import { describe, expect, test } from 'vitest';
import { fetchAnswer, limits } from '../../../plugins/served/fetch.ts';
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
