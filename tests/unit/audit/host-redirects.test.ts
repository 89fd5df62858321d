import { describe, expect, test } from 'vitest';
import type { HostFiles } from '../../../plugins/audit/robots/host-headers.ts';
import { compileHostRedirects } from '../../../plugins/audit/robots/host-redirects.ts';

const host = 'site.example';

/** Where a page leads, with `?` where that is doubtful; null where it is served. */
function led(files: HostFiles, path = '/a/'): string | null {
	const found = compileHostRedirects(files)(path, host);
	return found && `${found.target}${found.isCertain ? '' : '?'} ${found.file}:${found.line}`;
}

describe('_redirects', () => {
	test.each<[string, string, string | null]>([
		['forced', '# all\n/a/ /b/ 301!', '/b/ _redirects:2'],
		['a forced rewrite', '/a /b 200!', '/b _redirects:1'],
		['forced, by a star', '/* https://b.example/:splat 302!', 'https://b.example/a _redirects:1'],
		['forced, by a placeholder', '/:page /n/:page 301!', '/n/a _redirects:1'],
		['forced, for some', '/a/ /b/ 302! Country=at', '/b/? _redirects:1'],
		['forced, behind one for some', '/a /b 302! Role=x\n/a /c 301!', '/c _redirects:2'],
		['of the host', 'https://site.example/* /b 301!', '/b _redirects:1'],
		['not forced', '/a/ /b/ # moved', '/b/? _redirects:1'],
		['not forced, with a status', '/a/ /b/ 302', '/b/? _redirects:1'],
		['not forced, for some', '/a/ /b/ 302 Language=de', null],
		['a page for all that is not found', '/* /index.html 200', null],
		['an error page', '/* /404.html 404', null],
		['a forced error', '/a/ /gone 410!', null],
		['another page', '/b/* /c 301!', null],
		['below the page', '/a/:x /c 301!', null],
		['another host', 'https://www.site.example/* https://site.example/:splat 301!', null],
		['a query', '/a id=:id /b/:id 301!', null],
		['a star in the middle', '/*/x /b 301!', null],
		['a comment', '#/a /b 301!', null],
		['one word', '/a', null],
	])('%s', (_, text, expected) => {
		expect(led({ _redirects: text })).toBe(expected);
	});

	test('what is not forced yields to the file where the host is Netlify', () => {
		expect(led({ _redirects: '/a/ /b/ 301', 'netlify.toml': '' })).toBeNull();
		expect(led({ _redirects: '/a/ /b/ 301!', 'netlify.toml': '' })).toBe('/b/ _redirects:1');
	});
});

describe('netlify.toml', () => {
	const toml = (rest: string) => `[[redirects]]\n  from = "/a/*"\n  to = "/b/:splat"\n${rest}`;
	test.each([
		['forced', 'force = true', '/b/ netlify.toml:2'],
		['a forced rewrite', 'status = 200\nforce = true', '/b/ netlify.toml:2'],
		['forced, for some', 'force = true\nconditions = {Language = ["de"]}', '/b/? netlify.toml:2'],
		['not forced', 'status = 301', null],
		['a forced error', 'status = 404\nforce = true', null],
		['a query', 'force = true\nquery = {id = ":id"}', null],
	])('%s', (_, rest, expected) => {
		expect(led({ 'netlify.toml': toml(rest) })).toBe(expected);
	});

	test.each(['[[redirects', 'redirects = 3', '[[redirects]]\nfrom = 3'])('%s has none', (text) => {
		expect(led({ 'netlify.toml': text })).toBeNull();
	});
});

describe('vercel.json', () => {
	const json = (key: string, rule: object): HostFiles => ({
		'vercel.json': JSON.stringify({ [key]: [rule] }),
	});
	test.each<[string, object, string | null]>([
		['a path', { source: '/a', destination: '/b' }, '/b vercel.json:1'],
		['a name', { source: '/:p', destination: '/n/:p' }, '/n/a vercel.json:1'],
		['a rest', { source: '/:p*', destination: '/n/:p*' }, '/n/a vercel.json:1'],
		['a number', { source: '/(.)', destination: '/n/$1' }, '/n/a vercel.json:1'],
		['another page', { source: '/b', destination: '/c' }, null],
		['no destination', { source: '/a' }, null],
		[
			'another host',
			{ source: '/a', destination: '/b', has: [{ type: 'host', value: 'www.site.example' }] },
			null,
		],
		['a cookie', { source: '/a', destination: '/b', has: [{ type: 'cookie', key: 'x' }] }, null],
	])('%s', (_, rule, expected) => {
		expect(led(json('redirects', rule))).toBe(expected);
	});

	test('a rewrite yields to the file', () => {
		expect(led(json('rewrites', { source: '/a', destination: '/b' }))).toBeNull();
	});
});
