/**
 * Measures the audit of republished pages against reading the files, against bare passes of HTML
 * parsers, and against other checkers of built HTML: interleaved in one run, each in a process of its
 * own.
 *
 * Run: npm run bench:audit -- [--no-peers] [pages…]
 */
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Run, runNode } from './lib/child.ts';
import { installPeers, type Peer } from './lib/peers.ts';
import { writeRepublished } from './lib/republished.ts';
import { median, spread } from './lib/spread.ts';
import { megabytes, table } from './lib/table.ts';

const rounds = 5;
/** Slow and linear: a part of the pages tells the time of all. */
const sample = 500;
const root = resolve(import.meta.dirname, '..');
const pass = join(root, 'bench/lib/parse-pass.ts');
const command = join(root, 'plugins/bin/creditline.js');

const labels: Readonly<Record<string, string>> = {
	read: 'files read only',
	native: 'bare htmlToHast',
	htmlparser2: 'bare htmlparser2',
	parse5: 'bare parse5 (rehype-parse)',
};

const words = process.argv.slice(2);
const sizes = words.filter((word) => !word.startsWith('--')).map(Number);
if (sizes.length === 0) sizes.push(1_000, 5_000);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
	console.error('Usage: npm run bench:audit -- [--no-peers] [number of pages…]');
	process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'creditline-audit-'));
try {
	const peers = words.includes('--no-peers') ? [] : await installPeers(join(folder, 'peers'));
	for (const size of sizes) await measure(size, peers);
} finally {
	await rm(folder, { recursive: true });
}

async function measure(pages: number, peers: readonly Peer[]): Promise<void> {
	const site = join(folder, String(pages));
	const bytes = await writeRepublished(site, pages);
	// The command keeps its results there.
	await mkdir(join(site, 'node_modules'));
	const counts = pages > 10_000 ? 1 : rounds;
	console.log(`\n${pages} republished pages, ${megabytes(bytes)} of HTML, Node ${process.version}`);
	console.log(
		`medians of ${counts} interleaved rounds, least–most in brackets; other checkers once\n`,
	);
	const subjects = subjectsOf(site, pages, peers);
	for (let round = 0; round < counts; round++) {
		for (const subject of subjects) {
			if (subject.args === null || (subject.once && round > 0)) continue;
			await subject.before?.(round);
			const run = await runNode(subject.args, site);
			if (subject.passes) expectPass(subject.label, run, pages);
			subject.runs.push(run);
		}
	}
	console.log(
		table([['what', 'wall', 'spread', 'processor', 'peak memory'], ...subjects.map(rowOf)]),
	);
	console.log(verdictOf(subjects));
	await rm(site, { recursive: true });
}

function subjectsOf(site: string, pages: number, peers: readonly Peer[]): Subject[] {
	const dist = join(site, 'dist');
	const bare = (parser: string, workers: number, part = pages): Subject => ({
		label: `${labels[parser]}, ${workers} worker${workers > 1 ? 's' : ''}${part < pages ? `, from ${part} pages` : ''}`,
		args: [pass, dist, parser, String(workers), String(part)],
		scale: pages / part,
		runs: [],
	});
	const own = (label: string, flags: readonly string[], before?: Subject['before']): Subject => ({
		label: `creditline audit, ${label}`,
		args: [command, 'audit', 'dist', '--quiet', ...flags],
		scale: 1,
		passes: true,
		runs: [],
		...(before ? { before } : {}),
	});
	const part = Math.min(sample, pages);
	return [
		bare('read', 1),
		bare('native', 1),
		bare('native', 2),
		...[1, 2].map((workers) => bare('htmlparser2', workers, part)),
		...[1, 2].map((workers) => bare('parse5', workers, part)),
		own('cold', ['--no-cache']),
		own('warm', [], async (round) => {
			if (round === 0) await runNode([command, 'audit', 'dist', '--quiet'], site);
		}),
		own('one article changed', [], async (round) => {
			const file = `content/articles/article-${String(round).padStart(6, '0')}.md`;
			await appendFile(join(site, file), '\nA sentence that is not on the page yet.\n');
		}),
		...peers.map(({ name, args }) => ({ label: name, args, scale: 1, once: true, runs: [] })),
	];
}

/** @throws when the audit did not pass all pages: then nothing was measured */
function expectPass(label: string, { code, output }: Run, pages: number): void {
	const good = code === 0 && /\bpass\b/.test(output) && output.includes(`${pages} reproductions`);
	if (!good) throw new Error(`${label}: exit ${code}\n${output.slice(-2000)}`);
}

function rowOf({ label, args, scale, runs }: Subject): string[] {
	if (args === null) return [label, 'not installed', '', '', ''];
	const wall = spread(runs.map(({ seconds }) => seconds * scale));
	const failed = runs.find(({ code }) => code !== 0);
	return [
		failed ? `${label} (exit ${failed.code})` : label,
		`${wall.median.toFixed(2)} s`,
		runs.length > 1 ? `(${wall.least.toFixed(2)}–${wall.most.toFixed(2)})` : 'one run',
		`${(median(runs.map(({ cpu }) => cpu)) * scale).toFixed(2)} s`,
		megabytes(median(runs.map(({ peak }) => peak))),
	];
}

/** Ratios of the rounds' own pairs, so that what else the machine does falls out. */
function verdictOf(subjects: readonly Subject[]): string {
	const runsOf = (label: string): readonly Run[] =>
		subjects.find((subject) => subject.label === label)?.runs ?? [];
	const ratio = (one: string, other: string, of: 'seconds' | 'cpu'): string => {
		const others = runsOf(other);
		const pairs = runsOf(one).map((run, round) => run[of] / (others[round]?.[of] ?? Number.NaN));
		return median(pairs).toFixed(2);
	};
	const bare = `${labels.native}, 2 workers`;
	const cold = 'creditline audit, cold';
	const more = median(
		runsOf(cold).map(({ peak }, round) => peak - (runsOf(bare)[round]?.peak ?? 0)),
	);
	return `
cold / bare two-worker process      ${ratio(cold, bare, 'seconds')} of wall time, ${ratio(cold, bare, 'cpu')} of processor time   (budget 1.40)
warm / cold                         ${ratio('creditline audit, warm', cold, 'seconds')}, ${ratio('creditline audit, warm', cold, 'cpu')}
one article changed / cold          ${ratio('creditline audit, one article changed', cold, 'seconds')}, ${ratio('creditline audit, one article changed', cold, 'cpu')}   (budget 0.10)
memory over the bare process        ${megabytes(more)}   (budget 300 MB at 5,000 pages)`;
}

interface Subject {
	label: string;
	/** Arguments for Node; null where there is nothing to run. */
	args: readonly string[] | null;
	/** Share of the work that was done, as a factor on its time. */
	scale: number;
	/** Run in the first round alone, because some take minutes. */
	once?: boolean;
	/** Whether it must pass every page. */
	passes?: boolean;
	/** Runs before each measured run. */
	before?: (round: number) => Promise<unknown>;
	runs: Run[];
}
