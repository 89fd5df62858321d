import { describe, expect, test } from 'vitest';
import { parseVercelJson } from '../../../plugins/audit/robots/vercel-json.ts';
import type { PageMarks } from '../../../plugins/headers/marks.ts';
import { writeVercelJson } from '../../../plugins/headers/vercel.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const mark = (path: string, more: Partial<PageMarks> = {}): PageMarks => ({
	path,
	license: by,
	canonical: null,
	noindex: false,
	...more,
});
const link = `<${by}>; rel="license"`;
const served = (text: string | null, path: string) =>
	parseVercelJson(text ?? '')(path, null).map(({ name, value }) => `${name}: ${value}`);

describe('addresses', () => {
	test.each([
		['a folder', 'a/index.html', ['/a', '/a/', '/a/index.html'], ['/', '/ab', '/a/b']],
		['a file', 'a.html', ['/a', '/a.html'], ['/axhtml', '/a/b']],
		['the first page', 'index.html', ['/'], ['/a']],
		['a text', 'x/a.md', ['/x/a.md'], ['/x/a', '/x/axmd']],
		['odd characters', 'a (1)/b+c:d/index.html', ['/a%20(1)/b%2Bc%3Ad/'], ['/a%20(1)/b']],
	])('%s', (_, path, own, others) => {
		const { text, leftOut } = writeVercelJson(null, [mark(path)]);
		expect(leftOut).toEqual([]);
		for (const address of own) expect(served(text, address), address).toEqual([`Link: ${link}`]);
		for (const address of others) expect(served(text, address), address).toEqual([]);
	});
});

describe('the user’s own', () => {
	const own = {
		cleanUrls: true,
		headers: [{ source: '/a/(.*)', headers: [{ key: 'link', value: '</x.css>; rel=preload' }] }],
		redirects: [],
	};

	test('stay, and what they send for a page is sent along', () => {
		const before = `${JSON.stringify(own, null, '\t')}\n`;
		const { text } = writeVercelJson(before, [mark('a/b/index.html', { noindex: true })]);
		const config = JSON.parse(text ?? '');
		expect(text).toContain('\n\t"cleanUrls": true');
		expect({ ...config, headers: config.headers.slice(0, 1) }).toEqual(own);
		expect(served(text, '/a/b/')).toEqual([
			'link: </x.css>; rel=preload',
			`Link: </x.css>; rel=preload, ${link}`,
			'X-Robots-Tag: noindex',
		]);
		expect(writeVercelJson(text, [mark('a/b/index.html', { noindex: true })]).text).toBe(text);
		expect(writeVercelJson(text, []).text).toBe(before);
	});

	test('no byte changes where there is nothing to say', () => {
		const before = '{"headers":[ ],   "cleanUrls":true}';
		expect(writeVercelJson(before, []).text).toBe(before);
		expect(writeVercelJson(null, []).text).toBeNull();
	});

	test('the file goes where it was ours alone', () => {
		const { text } = writeVercelJson(null, [mark('a.html')]);
		expect(writeVercelJson(text, []).text).toBeNull();
	});

	test.each([
		['no JSON', '{'],
		['a list', '[]'],
		['`routes`', '{"routes":[]}'],
	])('%s is refused', (_, text) => {
		expect(() => writeVercelJson(text, [mark('a.html')])).toThrow('vercel.json');
	});

	test('entries of ours that do not end are refused', () => {
		const config = JSON.parse(writeVercelJson(null, [mark('a.html')]).text ?? '');
		config.headers.pop();
		expect(() => writeVercelJson(JSON.stringify(config), [])).toThrow('begin and do not end');
	});
});

describe('limits', () => {
	test('5,000 pages of one licence are few entries of 4,096 characters', () => {
		const marks = Array.from({ length: 5_000 }, (_, at) =>
			mark(`articles/the-story-of-number-${at}/index.html`),
		);
		const { text, leftOut } = writeVercelJson(null, marks);
		expect(leftOut).toEqual([]);
		const { headers } = JSON.parse(text ?? '') as { headers: { source: string }[] };
		expect(headers.length).toBeLessThan(100);
		expect(Math.max(...headers.map(({ source }) => source.length))).toBeLessThanOrEqual(4_096);
		for (const at of [0, 77, 4_999]) {
			expect(served(text, `/articles/the-story-of-number-${at}/`)).toEqual([`Link: ${link}`]);
		}
	});

	test('2,048 entries, and what is beyond is said', () => {
		const marks = Array.from({ length: 2_100 }, (_, at) =>
			mark(`${at}/index.html`, { canonical: `https://publisher.example/${at}` }),
		);
		const own = JSON.stringify({
			headers: [{ source: '/x', headers: [{ key: 'A', value: 'b' }] }],
		});
		const { text, leftOut } = writeVercelJson(own, marks);
		expect(JSON.parse(text ?? '').headers).toHaveLength(2_048);
		expect(leftOut).toEqual(['55 entries: Vercel takes 2048, 1 of them yours']);
	});

	test('a value of more than 4,096 characters is said', () => {
		const canonical = `https://publisher.example/${'x'.repeat(4_100)}`;
		const { text, leftOut } = writeVercelJson(null, [mark('a.html', { canonical })]);
		expect([text, leftOut]).toEqual([null, ['a.html: longer than the 4096 characters of a value']]);
	});
});
