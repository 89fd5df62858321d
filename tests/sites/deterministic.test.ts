import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { createSite, creditlineCli, defaultPage, type Engine } from '../helpers/site.ts';

const before = { TZ: process.env.TZ, LC_ALL: process.env.LC_ALL };
afterEach(() => {
	for (const name of ['TZ', 'LC_ALL'] as const) {
		if (before[name] === undefined) delete process.env[name];
		else process.env[name] = before[name];
	}
});

const written = ['vercel.json', 'creditline.nginx.conf', 'creditline.caddy', 'creditline.s3.json'];

test.each<Engine>(['satteri', 'unified'])(
	'the same site is the same bytes anywhere: %s',
	async (engine) => {
		const places = [
			{ name: `same-${engine}`, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
			{
				name: `in-another-folder/same-${engine}`,
				TZ: 'America/Los_Angeles',
				LC_ALL: 'de_DE.UTF-8',
			},
		];
		const built: Record<string, string>[] = [];
		for (const { name, ...environment } of places) {
			Object.assign(process.env, environment);
			built.push(await bytesOf(name, engine));
		}
		const [one = {}, two = {}] = built;
		expect(Object.keys(one)).toContain('articles/a/index.html');
		expect(two).toEqual(one);
	},
);

/** SHA-256 of every file that a build and a record make. */
async function bytesOf(name: string, engine: Engine): Promise<Record<string, string>> {
	const published = 'The Publisher\n  published: 2026-01-31';
	const site = await createSite(name, {
		engine,
		articles: {
			a: article({ 'The Publisher': published }),
			b: article({ 'license: CC-BY-4.0': 'license: CC-BY-SA-4.0\nlang: de' }).replaceAll(
				'the',
				'le',
			),
		},
		files: {
			'public/_headers': '/*\n  X-Frame-Options: DENY\n',
			'creditline.config.json': JSON.stringify({
				headers: ['cloudflare', 'netlify', 'vercel', 'nginx', 'caddy', 's3'],
				look: 'card',
			}),
		},
		page: defaultPage,
	});
	const { code, output } = await site.build({ force: true, isolated: true });
	expect(code, output).toBe(0);
	const audit = await creditlineCli(
		['audit', '--record', 'record.json', '--output', 'report.json'],
		site.dir,
	);
	expect(audit.code, audit.output).toBe(0);
	const dist = join(site.dir, 'dist');
	const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const more = [...written, 'record.json', 'report.json'].map((file) => join(site.dir, file));
	return Object.fromEntries(
		[...paths, ...more].sort().map((file) => {
			const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
			return [file.replace(`${dist}/`, '').replace(`${site.dir}/`, ''), digest];
		}),
	);
}
