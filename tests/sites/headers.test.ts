import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { serve } from '../helpers/host.ts';
import { createSite, creditlineCli } from '../helpers/site.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const asks = `{
	headers: ['netlify', 'cloudflare', 'vercel', 'nginx', 'caddy', { host: 's3', file: 'deploy/s3.json' }],
	publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'],
		canonical: { rule: 'required' }, noindex: { rule: 'required' } }],
}`;
const names = [
	'dist/_headers',
	'vercel.json',
	'creditline.nginx.conf',
	'creditline.caddy',
	'deploy/s3.json',
];

describe('a build', () => {
	test('tells the hosts what the terms ask for, and passes by that', async () => {
		const site = await createSite('headers', {
			engine: 'satteri',
			articles: {
				a: article(),
				'ours-only': '---\ntitle: Ours\noriginal: true\n---\n\nOur own words.\n',
			},
			options: asks,
			files: {
				'public/_headers': '/*\n  X-Frame-Options: DENY\n',
				'vercel.json': '{\n\t"cleanUrls": true\n}\n',
			},
		});
		const first = await site.build();
		expect(first.code, first.output).toBe(0);
		expect(first.output).toContain('headers written to _headers');
		const files = await Promise.all(names.map((name) => site.read(name)));
		const link = `<${by}>; rel="license", <${sourceUrl}>; rel="canonical"`;
		expect(files[0]).toBe(`/*
  X-Frame-Options: DENY

# creditline: begin, written by astro-creditline; changes between these lines are lost
/articles/a/
  Link: ${link}
  X-Robots-Tag: noindex
# creditline: end
`);
		expect(JSON.parse(files[1] ?? '')).toMatchObject({ cleanUrls: true });
		for (const text of files) {
			expect(text?.replaceAll('\\"', '"')).toContain(link);
			expect(text).not.toContain('ours-only');
		}
		const second = await site.build();
		expect(second.code, second.output).toBe(0);
		expect(await Promise.all(names.map((name) => site.read(name)))).toEqual(files);
		expect(second.output, 'known from the first build').not.toContain('headers written');
		await site.write(
			'content/b.md',
			article({ '2026/story': '2026/other' }, `Another ${'story is told here '.repeat(20)}.`),
		);
		const third = await site.build();
		expect(third.code, third.output).toBe(0);
		expect(third.output).toContain('headers written to _headers');
		expect(await site.read('dist/_headers')).toContain('publisher.example/2026/other');
	});

	test('fails by what a host would send', async () => {
		const site = await createSite('headers-wrong', {
			engine: 'satteri',
			articles: { a: article() },
			options: "{ headers: 'netlify' }",
			files: {
				'public/_headers': `/articles/*\n  Link: <${by.replace('by', 'by-nc')}>; rel="license"\n`,
			},
		});
		const { code, output, table, report } = await site.build();
		expect(code, output).toBe(1);
		expect(table.map(([rule]) => rule)).toEqual(['metadata-true']);
		expect(report?.findings[0]?.message).toContain('`_headers` (line 2)');
	});

	test('is judged at the addresses that it has below a folder of its host', async () => {
		const site = await createSite('headers-base', {
			engine: 'satteri',
			articles: { a: article() },
			options: `{
				headers: ['netlify', 'vercel', 'nginx'],
				publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'],
					canonical: { rule: 'forbidden' }, noindex: { rule: 'required' } }],
			}`,
			config: "base: '/blog',",
			page: `<html lang="en">
	<head>
		<meta charset="utf-8" /><title>{entry.data.title}</title>
		<link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
	</head>
	<body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>`,
			files: { 'public/robots.txt': 'User-agent: *\nDisallow: /articles/\n' },
		});
		const first = await site.build();
		expect(first.code, first.output).toBe(0);
		const headers = `Link: <${by}>; rel="license"\n  X-Robots-Tag: noindex\n`;
		expect(await site.read('dist/_headers')).toContain(
			`\n/articles/a/\n  ${headers}/blog/articles/a/\n  ${headers}#`,
		);
		expect(await site.read('vercel.json')).toContain('"/blog/articles/(a(?:/|/index');
		expect(await site.read('creditline.nginx.conf')).toContain('"/blog/articles/a/index.html"');

		const flags = ['--site', 'https://site.example/blog/', '--articles', 'content/*.md'];
		const audited = await creditlineCli(['audit', '--record', 'r.json', ...flags], site.dir);
		expect(audited.code, audited.output).toBe(0);
		const page = await site.read('dist/articles/a/index.html');
		const own = await site.read('dist/robots.txt');
		const verify = async (robots: string) => {
			const files = { 'blog/articles/a/index.html': page, 'blog/robots.txt': own };
			await using host = await serve({ ...files, 'robots.txt': robots });
			const about = ['--url', `${host.base}blog`, '--articles', 'content/*.md'];
			return await creditlineCli(['verify', ...about, '--record', 'r.json'], site.dir);
		};
		const sent = await verify(own);
		expect(sent.code, sent.output).toBe(0);
		const kept = await verify(own.replace('/articles/', '/blog/articles/'));
		expect([kept.code, kept.output]).toEqual([1, expect.stringContaining('robots.txt')]);

		await site.write('public/_headers', '/blog/articles/*\n  X-Robots-Tag: nofollow\n');
		const second = await site.build();
		expect(second.code, second.output).toBe(1);
		expect(second.table.map(([rule]) => rule)).toEqual(['backlink-followed']);
	});

	test('never takes the place of a file that it has not written', async () => {
		const site = await createSite('headers-own', {
			engine: 'satteri',
			articles: { a: article() },
			options: "{ headers: { host: 'nginx', file: 'site.conf' } }",
			files: { 'site.conf': 'server { listen 80; }\n' },
		});
		const { code, output } = await site.build();
		expect(code, output).toBe(1);
		expect(output).toContain('`site.conf` was not written by creditline');
		expect(await site.read('site.conf')).toBe('server { listen 80; }\n');
		expect(site.has('dist')).toBe(false);
	});
});

describe.each(['nginx', 'caddy', 's3', 'vercel'])('what is written for %s', (host) => {
	test('is judged, and so is what somebody makes of it', async () => {
		const dir = resolve(import.meta.dirname, '../tmp', `headers-cli-${host}`);
		await rm(dir, { recursive: true, force: true });
		const write = async (path: string, text: string): Promise<void> => {
			await mkdir(dirname(join(dir, path)), { recursive: true });
			await writeFile(join(dir, path), text);
		};
		const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="${by}">CC BY 4.0</a></p>`;
		await write('content/a.md', article());
		await write(
			'dist/a/index.html',
			`<html><body><main><p>${body}</p>${credit}</main></body></html>`,
		);
		const publishers = [
			{
				id: 'the-publisher',
				name: 'The Publisher',
				domains: ['publisher.example'],
				canonical: { rule: 'required' },
				noindex: { rule: 'required' },
			},
		];
		const file = host === 'vercel' ? 'vercel.json' : 'host.txt';
		const headers = host === 'vercel' ? host : { host, file };
		await write('creditline.config.json', JSON.stringify({ headers, publishers }));
		const before = await creditlineCli(['audit'], dir);
		expect(before.code, before.output).toBe(1);
		const run = await creditlineCli(['headers'], dir);
		expect([run.code, run.output]).toEqual([0, `written: ${file}\n`]);
		expect((await creditlineCli(['headers'], dir)).output).toBe('nothing to change\n');
		const after = await creditlineCli(['audit'], dir);
		expect(after.code, after.output).toBe(0);
		const text = readFileSync(join(dir, file), 'utf8');
		await write(file, text.replaceAll('publisher.example/2026', 'publisher.example/2025'));
		const other = await creditlineCli(['audit'], dir);
		expect(other.code, other.output).toBe(1);
		expect(other.output).toContain(`\`${file}\``);
	});
});

test('the command asks for a host', async () => {
	const dir = resolve(import.meta.dirname, '../tmp/headers-cli-none');
	await mkdir(join(dir, 'dist'), { recursive: true });
	const { code, stderr } = await creditlineCli(['headers'], dir);
	expect(code).toBe(2);
	expect(stderr).toContain("headers: 'cloudflare'");
});
