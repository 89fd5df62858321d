import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { createSite } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../..');

test('`astro add astro-creditline` installs the package and adds it last, and the site builds', async () => {
	await using registry = await serveRegistry();
	const site = await createSite('add', { engine: 'satteri', articles: { tides: article() } });
	await site.write(
		'astro.config.mjs',
		`import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://site.example',
	integrations: [mdx()],
});
`,
	);
	const added = await site.astro(['add', 'astro-creditline', '--yes'], {
		npm_config_registry: registry.address,
	});
	expect(added.output).toContain('Added the following integration');
	expect(added.code).toBe(0);
	expect(JSON.parse(await site.read('package.json'))).toMatchObject({
		dependencies: { 'astro-creditline': expect.stringMatching(/^\^\d/) },
	});
	expect(site.has('node_modules/astro-creditline/dist/index.js')).toBe(true);
	const config = await site.read('astro.config.mjs');
	expect(config).toMatch(/^import (\w+) from 'astro-creditline';$/m);
	expect(config).toMatch(/integrations: \[mdx\(\), \w+\(\)\]/);

	const built = await site.build();
	expect(built.output).toContain('creditline: pass · 0 errors, 0 warnings · 1 article');
	await site.write('content/tides.md', article({ 'license: CC-BY-4.0': 'license: CC BY' }));
	expect((await site.build()).table).toContainEqual([
		'license-versioned',
		'content/tides.md:7',
		null,
	]);
});

/**
 * A registry with the packed package in it, and nothing else: what it depends on is found in the folders
 * above the site.
 */
async function serveRegistry(): Promise<AsyncDisposable & { address: string }> {
	const folder = join(root, 'tests/tmp/add-registry');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const pack = ['pack', '-w', 'plugins', '--json', '--pack-destination', folder];
	const [{ filename }] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }));
	const tarball = readFileSync(join(folder, filename));
	const manifest = JSON.parse(readFileSync(join(root, 'plugins/package.json'), 'utf8'));
	const server = createServer((request, response) => {
		const { port } = server.address() as AddressInfo;
		const dist = {
			tarball: `http://127.0.0.1:${port}/${filename}`,
			integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
		};
		const { dependencies: _, devDependencies: __, ...rest } = manifest;
		const version = { ...rest, dist };
		const answers: Record<string, unknown> = {
			'/astro-creditline': {
				name: manifest.name,
				'dist-tags': { latest: manifest.version },
				versions: { [manifest.version]: version },
			},
			'/astro-creditline/latest': { ...manifest, dist },
		};
		if (request.url === `/${filename}`) return response.end(tarball);
		const answer = answers[request.url ?? ''];
		response.statusCode = answer ? 200 : 404;
		response.end(JSON.stringify(answer ?? {}));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		async [Symbol.asyncDispose]() {
			await new Promise((done) => server.close(done));
		},
	};
}
