import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { plainEnvironment } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../..');

test('both engines build the magazine with the same credits', async () => {
	const [unified, satteri] = [await creditsOf('unified'), await creditsOf('satteri')];
	expect(Object.keys(unified).length).toBeGreaterThanOrEqual(9);
	expect(satteri).toEqual(unified);
	const originals = Object.values(unified).filter((credit) => credit === null);
	expect(originals).toHaveLength(1);
});

/** Slug → credit block of the built page; null where there is none. */
async function creditsOf(engine: string): Promise<Record<string, string | null>> {
	const outDir = join('tests/tmp', `magazine-${engine}`);
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	const env = { ...plainEnvironment(), ENGINE: engine };
	const run = await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
		cwd: root,
		env,
	});
	expect(run.stdout).toContain('creditline: pass');
	const folder = join(root, outDir, 'articles');
	return Object.fromEntries(
		readdirSync(folder).map((slug) => {
			const html = readFileSync(join(folder, slug, 'index.html'), 'utf8');
			return [slug, /<aside class="creditline[^"]*"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? null];
		}),
	);
}
