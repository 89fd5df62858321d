import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../plugins/audit/robots/headers-file.ts';
import type { PageMarks } from '../../../plugins/headers/marks.ts';
import { writeRulesFile } from '../../../plugins/headers/rules-file.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const mark = (path: string, more: Partial<PageMarks> = {}): PageMarks => ({
	path,
	license: by,
	canonical: null,
	noindex: false,
	...more,
});
const write = (
	existing: string | null,
	marks: readonly PageMarks[],
	{ files = marks.map(({ path }) => path), hosts = ['cloudflare'] } = {},
) => writeRulesFile(existing, marks, files, hosts);
const served = (text: string | null, path: string) =>
	headersFor(parseHeadersFile(text ?? ''), path).map(({ name, value }) => `${name}: ${value}`);

const begin =
	'# creditline: begin, written by astro-creditline; changes between these lines are lost';
const block = `${begin}
/a/
  Link: <${by}>; rel="license", <https://publisher.example/s>; rel="canonical"
  X-Robots-Tag: noindex
# creditline: end
`;
const full = [mark('a/index.html', { canonical: 'https://publisher.example/s', noindex: true })];

describe('the user’s own lines', () => {
	test.each([
		['no file', null, block],
		['an empty file', '', block],
		['a file', '/*\n  X-A: 1\n', `/*\n  X-A: 1\n\n${block}`],
		['a file without a last line break', '/*\n  X-A: 1', `/*\n  X-A: 1\n\n${block}`],
		['a file with CRLF', '/*\r\n  X-A: 1\r\n', `/*\r\n  X-A: 1\r\n\n${block}`],
		[
			'an earlier block',
			`/*\n  X-A: 1\n\n${block.replace('/a/', '/old/')}`,
			`/*\n  X-A: 1\n\n${block}`,
		],
		[
			'a block with lines behind it',
			`${block.replace('/a/', '/old/')}/b\n  X-B: 1\n`,
			`/b\n  X-B: 1\n\n${block}`,
		],
	])('%s', (_, existing, expected) => {
		const { text, leftOut } = write(existing, full);
		expect(text).toBe(expected);
		expect(leftOut).toEqual([]);
		expect(write(text, full).text, 'written again').toBe(expected);
	});

	test('are left alone where there is nothing to say, and our block goes', () => {
		expect(write('/*\n  X-A: 1\n', []).text).toBe('/*\n  X-A: 1\n');
		expect(write(`/*\n  X-A: 1\n\n${block}`, []).text).toBe('/*\n  X-A: 1\n');
		expect(write('', []).text).toBe('');
		expect(write(null, []).text).toBeNull();
		expect(write(block, []).text).toBeNull();
	});

	test.each([
		['no end', `${begin}\n/a/\n  Link: x\n`, 'without the line'],
		['two blocks', block + block, 'two blocks'],
	])('a block with %s is not guessed at', (_, existing, message) => {
		expect(() => write(existing, full)).toThrow(message);
	});
});

describe('limits of Cloudflare', () => {
	const articles = Array.from({ length: 150 }, (_, index) => mark(`articles/${index}/index.html`));

	test('100 rules are one a page, 101 are grouped', () => {
		const files = ['index.html', 'articles/index.html'];
		const few = articles.slice(0, 100);
		const own = write(null, few, { files: [...files, ...few.map(({ path }) => path)] });
		expect(parseHeadersFile(own.text ?? '')).toHaveLength(100);
		const many = write(null, articles, { files: [...files, ...articles.map(({ path }) => path)] });
		expect(parseHeadersFile(many.text ?? '').map(({ pattern }) => pattern)).toEqual([
			'/articles/:creditline/',
		]);
		expect(many.leftOut).toEqual([]);
	});

	test('Netlify states none', () => {
		const { text } = write(null, articles, { hosts: ['netlify'] });
		expect(parseHeadersFile(text ?? '')).toHaveLength(150);
	});

	test('the user’s own rules count', () => {
		const own = Array.from({ length: 60 }, (_, index) => `/own/${index}\n  X-A: 1\n`).join('');
		const few = articles.slice(0, 50);
		const { text, leftOut } = write(own, few);
		expect(text?.startsWith(own)).toBe(true);
		expect(parseHeadersFile(text ?? '').length).toBeLessThanOrEqual(100);
		expect(leftOut).toEqual([]);
	});

	test('no group fits a page, a list or a picture that the licence is not true of', () => {
		const files = [
			...articles.map(({ path }) => path),
			...['index.html', 'articles/index.html', 'articles/own/index.html', 'articles/1.png'],
		];
		const { text, leftOut } = write(null, articles, { files });
		expect(leftOut).toEqual([]);
		for (const { path } of articles) {
			const address = `/${path.replace('index.html', '')}`;
			expect(served(text, address), path).toEqual([`Link: <${by}>; rel="license"`]);
		}
		for (const path of ['/', '/articles/', '/articles/own/', '/articles/1.png']) {
			expect(served(text, path), path).toEqual([]);
		}
	});

	test('what is owed goes first, and what is left out is said', () => {
		const pages = Array.from({ length: 120 }, (_, index) =>
			mark(`${index}x/index.html`, {
				license: index < 60 ? by : 'https://creativecommons.org/licenses/by-nd/4.0/',
				canonical: index % 2 ? `https://publisher.example/${index}` : null,
			}),
		);
		const others = pages.map(({ path }) => path.replace('/index', 'y/index'));
		const { text, leftOut } = write(null, pages, {
			files: [...pages.map(({ path }) => path), ...others],
		});
		const rules = parseHeadersFile(text ?? '');
		expect(rules).toHaveLength(100);
		expect(
			rules.filter(({ headers }) => /canonical/.test(headers.map((h) => h.value).join())),
		).toHaveLength(60);
		expect(leftOut).toHaveLength(1);
		expect(leftOut[0]).toMatch(
			/^\S+, \S+, \S+ and \d+ more: Cloudflare takes 100 rules, and 20 more would be needed$/,
		);
	});

	test('a line of 2,000 characters is written, a longer one is said', () => {
		const address = 'https://publisher.example/';
		const longest = 2_000 - `  Link: <${address}>; rel="canonical"`.length;
		const of = (length: number) =>
			write(null, [
				mark('a/index.html', { license: null, canonical: address + 'x'.repeat(length) }),
			]);
		expect(of(longest).leftOut).toEqual([]);
		expect(of(longest + 1)).toEqual({
			text: null,
			leftOut: ['/a/: longer than the 2000 characters of a line'],
		});
	});
});

test('names that are no pattern', () => {
	const marks = [
		mark('a:b/index.html'),
		mark('c*/index.html'),
		mark('d é/index.html'),
		mark('e.html'),
	];
	const { text, leftOut } = write(null, marks);
	expect(parseHeadersFile(text ?? '').map(({ pattern }) => pattern)).toEqual([
		'/d%20%C3%A9/',
		'/e',
	]);
	expect(leftOut).toHaveLength(2);
	expect(served(text, '/d é/')).toHaveLength(1);
});
