import { describe, expect, test } from 'vitest';
import { compileHostHeaders, type HostFiles } from '../../../plugins/audit/robots/host-headers.ts';
import { compileSource } from '../../../plugins/audit/robots/vercel-source.ts';

const json = (rule: object): HostFiles => ({ 'vercel.json': JSON.stringify({ headers: [rule] }) });
const robots = [{ key: 'X-Robots-Tag', value: 'nofollow' }];
const values = (files: HostFiles, path = '/a/', host: string | null = 'site.example') =>
	compileHostHeaders(null, files)(path, host).map(({ value }) => value);

describe('netlify.toml', () => {
	const toml = `# headers
[build]
  publish = "dist"

[[headers]]
  for = "/a/*"
  [headers.values]
    # X-Robots-Tag = "all"
    X-Robots-Tag = """
      noarchive,
      nofollow"""
    Link = '<https://publisher.example/>; rel="canonical"'
[[headers]]
  for = "/b"
  [headers.values]
    X-Robots-Tag = ["noindex", "noarchive"]
`;

	test('headers of an address, with their lines', () => {
		const read = compileHostHeaders(null, { 'netlify.toml': toml });
		expect(read('/a/x', 'site.example')).toEqual([
			{ name: 'X-Robots-Tag', value: 'noarchive, nofollow', line: 9, file: 'netlify.toml' },
			{
				name: 'Link',
				value: '<https://publisher.example/>; rel="canonical"',
				line: 12,
				file: 'netlify.toml',
			},
		]);
		expect(read('/b/', null).map(({ value, line }) => [value, line])).toEqual([
			['noindex, noarchive', 16],
		]);
		expect(read('/c', null)).toEqual([]);
	});

	test.each([
		['no TOML', '[[headers'],
		['another kind of list', 'headers = "x"'],
		['no pattern', '[[headers]]\n[headers.values]\nX-A = "1"'],
		['no values', '[[headers]]\nfor = "/*"\nvalues = 3'],
		['no words', '[[headers]]\nfor = "/*"\n[headers.values]\nX-A = 3'],
		['nothing', ''],
	])('%s has none', (_, text) => {
		expect(values({ 'netlify.toml': text })).toEqual([]);
	});
});

describe('vercel.json', () => {
	test('headers of an address, with their lines, behind those of the other files', () => {
		const read = compileHostHeaders('/*\n  X-A: 1', {
			'vercel.json': JSON.stringify({ headers: [{ source: '/a/(.*)', headers: robots }] }, null, 1),
		});
		expect(read('/a/', null)).toEqual([
			{ name: 'X-A', value: '1', line: 2, file: '_headers' },
			{ name: 'X-Robots-Tag', value: 'nofollow', line: 7, file: 'vercel.json' },
		]);
	});

	test.each<[string, object, string[]]>([
		['the site’s host', { has: [{ type: 'host', value: 'site.example' }] }, ['nofollow']],
		['another host', { has: [{ type: 'host', value: 'preview.example' }] }, []],
		['a cookie', { has: [{ type: 'cookie', key: 'x' }] }, []],
		['any but the site’s host', { missing: [{ type: 'host', value: 'site.example' }] }, []],
		['any but another host', { missing: [{ type: 'host', value: 'b.example' }] }, ['nofollow']],
		['who has no cookie', { missing: [{ type: 'cookie', key: 'x' }] }, ['nofollow']],
	])('for %s', (_, condition, expected) => {
		expect(values(json({ source: '/(.*)', headers: robots, ...condition }))).toEqual(expected);
	});

	test.each([
		['no JSON', '{'],
		['a list', '[]'],
		['no list of headers', '{"headers": {"source": "/(.*)"}}'],
		['no words', '{"headers": [{"source": "/(.*)", "headers": [{"key": "a", "value": 1}]}]}'],
		['no source', '{"headers": [{"headers": [{"key": "a", "value": "b"}]}]}'],
		[
			'a source that is no pattern',
			'{"headers": [{"source": "/(", "headers": [{"key": "a", "value": "b"}]}]}',
		],
	])('%s has none', (_, text) => {
		expect(values({ 'vercel.json': text })).toEqual([]);
	});
});

describe('patterns of vercel.json', () => {
	test.each([
		['/(.*)', '/', true],
		['/(.*)', '/a/b/', true],
		['/:path*', '/', true],
		['/:path*', '/a/b', true],
		['/blog/:slug', '/blog/x', true],
		['/blog/:slug', '/blog/x/y', false],
		['/blog/:slug', '/blog', false],
		['/blog/:slug?', '/blog', true],
		['/blog/:rest+', '/blog/x/y', true],
		['/blog/:rest+', '/blog', false],
		['/a', '/a/', true],
		['/a/', '/a', false],
		['/A', '/a', false],
		['/a.b', '/axb', false],
		['/:id(\\d{1,})', '/12', true],
		['/:id(\\d{1,})', '/x', false],
		['/((?!api/).*)', '/api/x', false],
		['/((?!api/).*)', '/story/', true],
		['/(a|b)/x', '/b/x', true],
		['/a\\:b', '/a:b', true],
	])('%s and %s', (source, path, fits) => {
		expect(compileSource(source)?.(path)).toBe(fits);
	});

	test.each(['/(a', '/(?x)('])('%s is none', (source) => {
		expect(compileSource(source)).toBeNull();
	});
});
