/**
 * Measures the audit of republished pages against bare passes of the HTML parsers over the same
 * files, interleaved in one run, each in a process of its own.
 *
 * Run: npm run bench:audit -- [pages]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Run, runNode } from './lib/child.ts';
import { writeRepublished } from './lib/republished.ts';
import { megabytes, table } from './lib/table.ts';

const rounds = 5;
/** parse5 is slow and linear: a part of the pages tells the time of all. */
const sample = 500;
const root = resolve(import.meta.dirname, '..');
const pages = Number(process.argv[2] ?? 5000);
if (!Number.isInteger(pages) || pages < 1) {
	console.error('Usage: npm run bench:audit -- [number of pages]');
	process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'creditline-audit-'));
try {
	const bytes = await writeRepublished(folder, pages);
	console.log(`${pages} republished pages, ${megabytes(bytes)} of HTML, Node ${process.version}`);
	console.log(`medians of ${rounds} interleaved rounds, least–most in brackets\n`);
	report(await measure());
} finally {
	await rm(folder, { recursive: true });
}

async function measure(): Promise<Record<Name, Measurement>> {
	const pass = join(root, 'bench/lib/parse-pass.ts');
	const dist = join(folder, 'dist');
	const ofSample = Math.min(sample, pages);
	const subjects: Record<Name, Subject> = {
		native1: subject('bare htmlToHast, 1 worker', [pass, dist, 'native', '1']),
		native2: subject('bare htmlToHast, 2 workers', [pass, dist, 'native', '2']),
		parse5: {
			...subject('bare parse5 (rehype-parse), 1 worker', [
				pass,
				dist,
				'parse5',
				'1',
				`${ofSample}`,
			]),
			scale: pages / ofSample,
		},
		cli: {
			...subject('audit, command line, cold', [
				join(root, 'plugins/bin/creditline.js'),
				...['audit', 'dist', '--quiet'],
			]),
			timed: 'process',
		},
		inProcess: subject('audit, in process', [join(root, 'bench/lib/audit-pass.ts'), folder]),
	};
	const entries = Object.entries(subjects) as [Name, Subject][];
	for (let round = 0; round < rounds; round++) {
		for (const [, { args, runs }] of entries) runs.push(await runNode(args, folder));
	}
	return Object.fromEntries(entries.map(([name, each]) => [name, summarise(each)])) as Record<
		Name,
		Measurement
	>;
}

function subject(label: string, args: readonly string[]): Subject {
	return { label, args, timed: 'pass', scale: 1, runs: [] };
}

/** @throws when a run failed or the audit did not pass all pages: then nothing was measured */
function summarise({ label, timed, scale, runs }: Subject): Measurement {
	for (const { code, output } of runs) {
		const audited = label.startsWith('audit');
		const good =
			code === 0 && (!audited || (/\bpass\b/.test(output) && output.includes(`${pages}`)));
		if (!good) throw new Error(`${label}: exit ${code}\n${output.slice(-2000)}`);
	}
	const seconds = runs.map((run) =>
		timed === 'process' ? run.seconds : Number.parseFloat(run.stdout) * scale,
	);
	const { least, median, most } = spread(seconds);
	return {
		label: scale === 1 ? label : `${label}, from ${Math.min(sample, pages)} pages`,
		least,
		median,
		most,
		process: spread(runs.map((run) => run.seconds)).median,
		peak: spread(runs.map((run) => run.peak)).median,
	};
}

function report(results: Record<Name, Measurement>): void {
	const rows = Object.values(results).map(({ label, least, median, most, peak }) => [
		label,
		`${median.toFixed(2)} s`,
		`(${least.toFixed(2)}–${most.toFixed(2)})`,
		`${(pages / median).toFixed(0)}`,
		megabytes(peak),
	]);
	console.log(table([['what', 'time', 'spread', 'pages/s', 'peak memory'], ...rows]));
	const { native1, native2, parse5, cli, inProcess } = results;
	const times = (one: number, other: number): string => `${(one / other).toFixed(2)} times`;
	console.log(`
command line / bare two-worker process   ${times(cli.median, native2.process)}   (budget 1.40; both with their start)
command line / bare two-worker pass      ${times(cli.median, native2.median)}
in process / bare two-worker pass        ${times(inProcess.median, native2.median)}
in process / bare one-worker pass        ${times(inProcess.median, native1.median)}
in process / bare parse5                 ${times(inProcess.median, parse5.median)}
memory over the bare one-worker pass     ${megabytes(cli.peak - native1.peak)}   (budget 300 MB)`);
}

function spread(values: readonly number[]): { least: number; median: number; most: number } {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number): number =>
		sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
	return { least: at(0), median: at(0.5), most: at(1) };
}

type Name = 'native1' | 'native2' | 'parse5' | 'cli' | 'inProcess';

interface Subject {
	label: string;
	args: readonly string[];
	/** `pass`: seconds that the program prints; `process`: all of it, from start to end. */
	timed: 'pass' | 'process';
	/** Share of the work that was done, as a factor on its time. */
	scale: number;
	runs: Run[];
}

interface Measurement {
	label: string;
	/** Seconds. */
	least: number;
	median: number;
	most: number;
	/** Median of the whole process in seconds. */
	process: number;
	/** Bytes. */
	peak: number;
}
