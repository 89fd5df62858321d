import { describe, expect, test } from 'vitest';
import {
	headersFor,
	parseHeadersFile,
	urlPathsOf,
} from '../../../plugins/audit/robots/headers-file.ts';

const NOFOLLOW = 'X-Robots-Tag: nofollow';

describe('parseHeadersFile', () => {
	test('keeps patterns, headers and lines', () => {
		const text = '# all\r\n/*\r\n  X-A: 1:2 # no comment\r\n\r\n  ! X-B\r\n\thttps: odd\n/b\nX-C:3';
		expect(parseHeadersFile(`\ufeff${text}`)).toEqual([
			{
				pattern: '/*',
				line: 2,
				headers: [
					{ name: 'X-A', value: '1:2 # no comment', line: 3, detach: false },
					{ name: 'X-B', value: '', line: 5, detach: true },
					{ name: 'https', value: 'odd', line: 6, detach: false },
				],
			},
			{ pattern: '/b', line: 7, headers: [{ name: 'X-C', value: '3', line: 8, detach: false }] },
		]);
	});

	test.each([
		['above the first rule', `${NOFOLLOW}\n/a`],
		['without a colon', '/a\nX-Robots-Tag nofollow'],
		['without a value', '/a\nX-Robots-Tag:'],
		['without a name', '/a\n: nofollow'],
		['with a space in its name', '/a\nX Robots: nofollow'],
		['below http', `http://a.example/*\n${NOFOLLOW}`],
		['below another scheme', `ftp://a.example/*\n${NOFOLLOW}`],
		['below a port', `https://a.example:8080/*\n${NOFOLLOW}`],
		['in a comment', `/a\n# ${NOFOLLOW}`],
		['detached without a name', '/a\n! '],
		['detached without a space', '/a\n!X-Robots-Tag'],
		['nowhere', ''],
	])('drops a header %s', (_, text) => {
		expect(parseHeadersFile(text)).toEqual([]);
	});

	test('an invalid pattern takes its headers with it', () => {
		const rules = parseHeadersFile(`/a\nX-A: 1\nhttp://b.example/\n${NOFOLLOW}\n/c\nX-C: 1`);
		expect(rules.map((rule) => [rule.pattern, rule.headers.length])).toEqual([
			['/a', 1],
			['/c', 1],
		]);
	});
});

describe('headersFor', () => {
	test.each([
		['/*', '/'],
		['/*', '/a/b/'],
		['/a', '/a'],
		['/a', '/a/'],
		['/a/', '/a'],
		['/A', '/a'],
		['/articles/*', '/articles/x/y'],
		['/articles/*', '/articles/'],
		['/articles/*', '/articles'],
		['/articles/:slug', '/articles/x'],
		['/articles/:slug/', '/articles/x'],
		['/:year/:slug', '/2026/x/'],
		['/post-:id.html', '/post-7.html'],
		['/*.html', '/a/b.html'],
		['/a/*/c', '/a/b/b/c'],
		['/a*/c/*', '/ab/c/d'],
		['/*/x/*', '/1/x/x/2'],
		['/caf%C3%A9/', '/café/'],
		['/café/', '/caf%C3%A9/'],
		['/a b', '/a%20b'],
		['/a:1/*', '/a:1/b'],
		['/100%/*', '/100%/b'],
		['https://site.example/*', '/a'],
		['https://SITE.example/a', '/a/'],
		['https://*.example/*', '/a'],
		['https://:name.example/:slug', '/a'],
		['https://site.example', '/'],
	])('%s fits %s', (pattern, path) => {
		const rules = parseHeadersFile(`${pattern}\n ${NOFOLLOW}`);
		expect(headersFor(rules, path, 'site.example')).toEqual([
			{ name: 'X-Robots-Tag', value: 'nofollow', line: 2 },
		]);
	});

	test.each([
		['/', '/a'],
		['/a', '/'],
		['/a', '/ab'],
		['/a', '/a/b'],
		['/a/*', '/ab'],
		['/articles/:slug', '/articles/x/y'],
		['/articles/:slug', '/articles/'],
		['/:slug', '/'],
		['/*.html', '/a.htm'],
		['/a.b', '/axb'],
		['/(a|b)', '/a'],
		['/a+', '/aa'],
		['https://other.example/*', '/a'],
		['https://site.example.evil.example/*', '/a'],
		['https://:name/*', '/a'],
		['https://site.example', '/a'],
	])('%s does not fit %s', (pattern, path) => {
		const rules = parseHeadersFile(`${pattern}\n ${NOFOLLOW}`);
		expect(headersFor(rules, path, 'site.example')).toEqual([]);
	});

	test('leaves patterns with a host alone while the host is not known', () => {
		const rules = parseHeadersFile(`https://:project.pages.dev/*\n X-Robots-Tag: noindex`);
		expect(headersFor(rules, '/a')).toEqual([]);
		expect(headersFor(rules, '/a', 'site.example')).toEqual([]);
		expect(headersFor(rules, '/a', 'site.pages.dev')).toHaveLength(1);
	});

	test('adds up, and detaches what rules above have set', () => {
		const rules = parseHeadersFile(
			['/*', 'X-A: 1', NOFOLLOW, '/a', '! x-robots-tag', 'X-A: 2', '/a', 'x-robots-tag: all'].join(
				'\n',
			),
		);
		expect(headersFor(rules, '/a')).toEqual([
			{ name: 'X-A', value: '1', line: 2 },
			{ name: 'X-A', value: '2', line: 6 },
			{ name: 'x-robots-tag', value: 'all', line: 8 },
		]);
		expect(headersFor(rules, '/b').map((header) => header.line)).toEqual([2, 3]);
	});

	test('a rule does not detach its own header', () => {
		const rules = parseHeadersFile(`/*\n${NOFOLLOW}\n! X-Robots-Tag`);
		expect(headersFor(rules, '/a')).toHaveLength(1);
	});

	test('is not made to explode', () => {
		const rules = parseHeadersFile(`/${'*a'.repeat(50)}${':b'.repeat(50)}.c\n${NOFOLLOW}`);
		expect(headersFor(rules, `/${'a'.repeat(20_000)}`)).toEqual([]);
	});
});

describe('urlPathsOf', () => {
	test.each([
		['index.html', ['/', '/index.html']],
		['a/index.html', ['/a/', '/a', '/a/index.html']],
		['a/b/index.html', ['/a/b/', '/a/b', '/a/b/index.html']],
		['a.html', ['/a', '/a.html']],
		['a/b.html', ['/a/b', '/a/b.html']],
		['/a.html', ['/a', '/a.html']],
		['myindex.html', ['/myindex', '/myindex.html']],
		['feed.xml', ['/feed.xml']],
		['a.md', ['/a.md']],
	])('%s', (page, paths) => {
		expect(urlPathsOf(page)).toEqual(paths);
	});
});
