/**
 * Measures `astro build` of republished articles without the integration, with all of it but the
 * gate, and with the gate: cold, warm, and incremental with one article changed. The ways are
 * interleaved, each in a folder and a process of its own.
 *
 * Run: npm run bench:build -- [satteri|unified]… [pages…]
 */
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ways, writeSite } from './lib/built-site.ts';
import { type Run, runNode } from './lib/child.ts';
import { median, spread } from './lib/spread.ts';
import { megabytes, table } from './lib/table.ts';

const rounds = 3;
const root = resolve(import.meta.dirname, '..');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const modes = ['cold', 'warm', 'incremental'] as const;

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
const engines = words.filter((word) => word === 'satteri' || word === 'unified');
if (sizes.length + engines.length < words.length) {
	console.error('Usage: npm run bench:build -- [satteri|unified]… [number of pages…]');
	process.exit(2);
}
if (sizes.length === 0) sizes.push(1_000, 5_000);
if (engines.length === 0) engines.push('satteri', 'unified');

const folder = await mkdtemp(join(tmpdir(), 'creditline-build-'));
try {
	for (const engine of engines) for (const size of sizes) await measure(engine, size);
} finally {
	await rm(folder, { recursive: true });
}

async function measure(engine: string, pages: number): Promise<void> {
	const runs = new Map<string, Run[]>();
	for (const way of ways) await writeSite(join(folder, way), { engine, way, pages });
	for (let round = 0; round < rounds; round++) {
		for (const mode of modes) {
			for (const way of ways) {
				const site = join(folder, way);
				if (mode === 'cold') {
					for (const made of ['cache', '.astro', 'dist']) {
						await rm(join(site, made), { recursive: true, force: true });
					}
				}
				if (mode === 'incremental') {
					const file = `content/articles/article-${String(round).padStart(6, '0')}.md`;
					await appendFile(join(site, file), '\nA sentence that was added later.\n');
				}
				const run = await runNode([astro, 'build', '--silent'], site);
				if (run.code !== 0) throw new Error(`${way}, ${mode}: ${run.output.slice(-2000)}`);
				const key = `${mode} ${way}`;
				runs.set(key, [...(runs.get(key) ?? []), run]);
			}
		}
	}
	console.log(
		`\n${pages} articles, ${engine}, Node ${process.version}; medians of ${rounds} rounds\n`,
	);
	const rows = modes.flatMap((mode) => ways.map((way) => rowOf(mode, way, runs)));
	console.log(
		table([['build', 'wall', 'spread', 'processor', 'peak memory', 'wall / no gate'], ...rows]),
	);
	for (const way of ways) await rm(join(folder, way), { recursive: true });
}

function rowOf(mode: string, way: string, all: ReadonlyMap<string, readonly Run[]>): string[] {
	const runs = all.get(`${mode} ${way}`) ?? [];
	const others = all.get(`${mode} no gate`) ?? [];
	const wall = spread(runs.map(({ seconds }) => seconds));
	const pairs = runs.map((run, round) => run.seconds / (others[round]?.seconds ?? Number.NaN));
	return [
		`${mode}, ${way}`,
		`${wall.median.toFixed(2)} s`,
		`(${wall.least.toFixed(2)}–${wall.most.toFixed(2)})`,
		`${median(runs.map(({ cpu }) => cpu)).toFixed(2)} s`,
		megabytes(median(runs.map(({ peak }) => peak))),
		median(pairs).toFixed(3),
	];
}
