import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { audit, type HostFiles } from '../../../plugins/audit/index.ts';
import { basePathOf, hostPathsOf, publicPathsOf } from '../../../plugins/audit/robots/base-path.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';

const site = 'https://site.example/blog/';
const by = 'https://creativecommons.org/licenses/by/4.0/';
const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="${by}">CC BY 4.0</a></p>`;
const options = parseOptions({}, 'test');

interface Around {
	headers?: string | null;
	hostFiles?: HostFiles;
	robots?: string | null;
	head?: string;
	path?: string;
	at?: string;
}

/** Rules that a credited page breaks by what stands around it, as `rule severity`. */
async function judged({ head = '', path = 'a/index.html', at = site, ...around }: Around) {
	const { findings } = await audit({
		articles: [parseArticle('content/a.md', article(), compileDeclare(options))],
		options,
		site: at,
		headers: null,
		pages: [
			{
				path,
				bytes: new TextEncoder().encode(
					`<html><head>${head}</head><body><main><p>${body}</p>${credit}</main></body></html>`,
				),
			},
		],
		...around,
	});
	return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('addresses of a file', () => {
	test.each([
		['https://site.example', '/'],
		['https://site.example/blog', '/blog/'],
		['https://site.example/caf%C3%A9/', '/café/'],
		[null, '/'],
	])('%s lies below %s', (address, base) => {
		expect(basePathOf(address)).toBe(base);
	});

	test.each([
		['a/index.html', ['/blog/a/', '/blog/a', '/blog/a/index.html']],
		['index.html', ['/blog/', '/blog', '/blog/index.html']],
		// The folder holds that of the site already.
		['blog/a/index.html', ['/blog/a/', '/blog/a', '/blog/a/index.html']],
		['blogs/a.html', ['/blog/blogs/a', '/blog/blogs/a.html']],
	])('%s', (path, expected) => {
		expect(publicPathsOf(path, site)).toEqual(expected);
	});

	test('a host may see those of readers and those of the folder', () => {
		expect(hostPathsOf('a.html', site)).toEqual(['/blog/a', '/blog/a.html', '/a', '/a.html']);
		expect(hostPathsOf('a.html', null)).toEqual(['/a', '/a.html']);
	});
});

describe('below a folder', () => {
	const nofollow = ['backlink-followed error'];
	const tag = 'X-Robots-Tag: nofollow';
	test.each<[string, Around, string[]]>([
		['nothing', {}, []],
		['a header at the address of readers', { headers: `/blog/a/*\n  ${tag}` }, nofollow],
		['a header at the file’s own', { headers: `/a/\n  ${tag}` }, nofollow],
		['at both', { headers: `/a/\n  ${tag}\n/blog/a/\n  ${tag}` }, nofollow],
		[
			'at another page',
			{ headers: `/blog/b/\n  ${tag}\n/b/\n  ${tag}\n/blog/blog/*\n  ${tag}` },
			[],
		],
		['without a folder', { headers: `/blog/a/\n  ${tag}`, at: 'https://site.example' }, []],
		['the folder is in the output', { headers: `/a/\n  ${tag}`, path: 'blog/a/index.html' }, []],
		[
			'a header of Vercel',
			{
				hostFiles: {
					'vercel.json': JSON.stringify({
						headers: [
							{ source: '/blog/(.*)', headers: [{ key: 'X-Robots-Tag', value: 'nofollow' }] },
						],
					}),
				},
			},
			nofollow,
		],
		['robots.txt of the host', { robots: 'User-agent: *\nDisallow: /blog/a' }, nofollow],
		['robots.txt on other pages of the host', { robots: 'User-agent: *\nDisallow: /a' }, []],
		['a refresh to its own path', { head: '<meta http-equiv="refresh" content="5; url=/a/">' }, []],
		['a refresh to itself', { head: '<meta http-equiv="refresh" content="5; url=/blog/a/">' }, []],
		[
			'a refresh to another page',
			{ head: '<meta http-equiv="refresh" content="5; url=https://else.example/blog/a/">' },
			['credit-visible error'],
		],
	])('%s', async (_, around, expected) => {
		expect(await judged(around)).toEqual(expected);
	});

	test.each<[string, string, string | null, boolean]>([
		['led away', '/blog/a/ https://else.example/ 301!', null, true],
		['led away from the file’s own address', '/a/ https://else.example/ 301!', null, true],
		['led away where no file lies', '/blog/* https://else.example/:splat 301', '', true],
		['rewritten to the folder', '/blog/* /:splat 200\n/* /blog/:splat 301!', '', false],
		['rewritten by force', '/blog/* /:splat 200!\n/* /blog/:splat 301!', null, false],
		['to the folder from above it', '/* /blog/:splat 301', null, false],
		['a slash', '/blog/a /blog/a/ 301!', null, false],
	])('%s', async (_, _redirects, toml, isAway) => {
		const found = await judged({ hostFiles: { _redirects, 'netlify.toml': toml } });
		expect(found.length > 0, found.join()).toBe(isAway);
	});
});
