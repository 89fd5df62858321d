import { describe, expect, test } from 'vitest';
import { compareFiles } from '../../../plugins/record/compare.ts';
import { parseRecord, RecordError } from '../../../plugins/record/parse.ts';
import type { AuditRecord, RecordedFile } from '../../../plugins/record/schema.ts';

const digest = (letter: string): string => letter.repeat(64);
const work = (article: string) => ({
	article,
	extent: 'full' as const,
	source: 'https://publisher.example/',
	license: 'CC-BY-4.0',
	credit: 'Tides by A. Writer',
});
const file = (path: string, works?: string[]): RecordedFile => ({
	path,
	bytes: 1,
	sha256: digest('a'),
	...(works ? { works: works.map(work) } : {}),
});
const record = (...files: RecordedFile[]): AuditRecord => ({
	version: 1,
	verdict: 'pass',
	versions: { 'astro-creditline': '0.1.0' },
	terms: digest('f'),
	counts: { articles: 1, republished: 1, pages: 1, reproductions: 1, warnings: 0, waived: 0 },
	files,
});
const compare = (files: RecordedFile[], found: Record<string, string>) =>
	compareFiles(record(...files), new Map(Object.entries(found))).map(
		({ kind, path, message }) => `${kind} ${path}: ${message}`,
	);

describe('files that are not what passed', () => {
	test('none', () => {
		expect(
			compare([file('a.html'), file('b.css')], { 'b.css': digest('a'), 'a.html': digest('a') }),
		).toEqual([]);
	});

	test.each([
		[
			'a page',
			[file('a.html', ['content/a.md'])],
			{ 'a.html': digest('b') },
			/^changed a\.html: .* with the credit of content\/a\.md: /,
		],
		[
			'a page without a work',
			[file('a.html')],
			{ 'a.html': digest('b') },
			/^changed a\.html: it is not the file that passed$/,
		],
		[
			'a style sheet',
			[file('a.css')],
			{ 'a.css': digest('b') },
			/^changed a\.css: .*hide credits$/,
		],
		['headers', [file('_headers')], { _headers: digest('b') }, /^changed _headers: .*crawlers/],
		[
			'a page that is gone',
			[file('a.html', ['x.md', 'y.md'])],
			{},
			/^missing a\.html: it carried x\.md and y\.md: /,
		],
		[
			'one of many works',
			[file('a.html', ['x.md', 'y.md', 'z.md'])],
			{},
			/^missing a\.html: it carried x\.md, y\.md and 1 more: /,
		],
		['a file that is gone', [file('a.png')], {}, /^missing a\.png: it was there/],
		['a further page', [], { 'b.html': digest('a') }, /^added b\.html: .*nobody has looked at$/],
		['a further robots.txt', [], { 'robots.txt': digest('a') }, /^added robots\.txt: .*crawlers/],
	] as [string, RecordedFile[], Record<string, string>, RegExp][])(
		'%s',
		(_, files, found, expected) => {
			const lines = compare(files, found);
			expect(lines).toHaveLength(1);
			expect(lines[0]).toMatch(expected);
		},
	);

	test('sorted by path', () => {
		const found = { 'b.html': digest('a'), 'a.html': digest('b'), 'd.html': digest('a') };
		expect(
			compare([file('c.html'), file('a.html')], found).map((line) => line.split(':')[0]),
		).toEqual(['changed a.html', 'added b.html', 'missing c.html', 'added d.html']);
	});
});

describe('reading a record', () => {
	test('as it was written', () => {
		const written = record(file('a.html', ['content/a.md']));
		expect(parseRecord(JSON.stringify(written))).toEqual(written);
	});

	test.each([
		['no JSON', '{', 'it is no JSON'],
		['something else', '{"version":1}', 'it is no record of creditline'],
		['a failed audit', JSON.stringify({ ...record(file('a')), verdict: 'fail' }), '(verdict)'],
		['a newer version', JSON.stringify({ ...record(file('a')), version: 2 }), '(version)'],
		['no files', JSON.stringify(record()), '(files)'],
		[
			'a digest that is none',
			JSON.stringify(record({ ...file('a'), sha256: 'A' })),
			'files.0.sha256',
		],
		['a file twice', JSON.stringify(record(file('a'), file('a'))), 'it names a file twice'],
	])('%s', (_, text, message) => {
		expect(() => parseRecord(text)).toThrow(RecordError);
		expect(() => parseRecord(text)).toThrow(message);
	});
});
