/**
 * Breaks honest pages at random and compares what the audit says with what a browser shows.
 *
 * Run: npm run mutations -- [--seed N] [--count N] [--pages N]
 *
 * The truth comes from headless Chromium at 360 and 1280 px (what is drawn, where, in which colour,
 * what lies on top) and from a plain reading of addresses and `rel`; nothing of it is ours. An escape
 * is a page that the audit passes and the browser shows without credit or backlink; a false alarm is
 * the reverse. Each is written to tests/tmp/mutations with the steps that made it.
 *
 * Exit codes: 0 no escape and no false alarm, 1 some, 2 wrong usage.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { generator } from '../bench/lib/random.ts';
import { table } from '../bench/lib/table.ts';
import { type HonestPage, honestPages } from '../tests/faults/mutations/honest-pages.ts';
import { lookAt, type Seen, type Sight } from '../tests/faults/mutations/look.ts';
import { type Mutant, mutate } from '../tests/faults/mutations/mutate.ts';
import { type Truth, truthOf } from '../tests/faults/mutations/oracle.ts';
import { auditorOf, type Verdict } from '../tests/faults/mutations/verdicts.ts';
import { startBrowser } from '../tests/helpers/browser.ts';

const folder = resolve(import.meta.dirname, '../tests/tmp/mutations');
const batchSize = 50;
/** Batches that one browser looks at. */
const lifetime = 40;
const widths = [360, 1280];

const { values } = parseArgs({
	options: { seed: { type: 'string' }, count: { type: 'string' }, pages: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
const count = Number(values.count ?? 20_000);
const pageCount = Number(values.pages ?? 200);
if (![seed, count, pageCount].every((number) => Number.isSafeInteger(number) && number > 0)) {
	console.error('Usage: npm run mutations -- [--seed N] [--count N] [--pages N]');
	process.exitCode = 2;
} else process.exitCode = await run();

async function run(): Promise<number> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const pages = honestPages(seed, pageCount);
	const judge = auditorOf(pages);
	const eye = createEye();
	const begun = performance.now();
	const cells = new Map<string, number>();
	const odd: Odd[] = [];
	try {
		const compare = async (batch: readonly Case[]): Promise<void> => {
			const sights = batch.map(({ page, mutant }) => ({
				html: mutant.html,
				names: [page.language.author, page.language.publisher],
				work: page.language.paragraphs.map((text) => text.slice(0, 12)),
			}));
			// The browser draws while the audit reads.
			const looked = eye.look(sights);
			const verdicts = batch.map(({ page, mutant }) => judge(page, mutant.html));
			const seen = await looked;
			for (const [at, { page, mutant, number }] of batch.entries()) {
				const truth = truthOf(page, seen[at] ?? []);
				const verdict = verdicts[at] as Verdict;
				const cell = `${truth.state} ${verdict.state}`;
				cells.set(cell, (cells.get(cell) ?? 0) + 1);
				if (cell === 'broken pass' || cell === 'fine fail') {
					odd.push({ page, mutant, number, truth, verdict });
				}
			}
		};
		await compare(
			pages.map((page, at) => ({ page, mutant: { html: page.html, steps: [] }, number: -at - 1 })),
		);
		if (odd.length > 0 || (cells.get('fine pass') ?? 0) < pageCount) {
			console.log(`Not all honest pages are fine and pass: ${JSON.stringify([...cells])}`);
		}
		cells.clear();
		for (let from = 0; from < count; from += batchSize) {
			const batch = Array.from({ length: Math.min(batchSize, count - from) }, (_, at): Case => {
				const number = from + at;
				const page = pages[number % pages.length] as HonestPage;
				return { page, number, mutant: mutate(page, generator(seed * 1_000_003 + number)) };
			});
			await compare(batch);
		}
	} finally {
		await eye.close();
	}
	for (const one of odd) await write(one);
	const number = (truth: string, verdict: string): string =>
		String(cells.get(`${truth} ${verdict}`) ?? 0);
	const states = ['pass', 'doubt', 'fail'];
	console.log(
		table([
			['what a browser shows', ...states.map((state) => `audit: ${state}`)],
			...['fine', 'unsure', 'broken'].map((truth) => [
				truth,
				...states.map((one) => number(truth, one)),
			]),
		]),
	);
	const escapes = odd.filter(({ truth }) => truth.state === 'broken');
	const seconds = Math.round((performance.now() - begun) / 1000);
	console.log(`\nseed ${seed}, ${count} mutations of ${pageCount} pages, ${seconds} s`);
	console.log(`${escapes.length} escapes, ${odd.length - escapes.length} false alarms`);
	for (const [kind, examples] of grouped(odd)) {
		console.log(`  ${examples.length} × ${kind}: ${examples.slice(0, 5).join(', ')}`);
	}
	return odd.length === 0 ? 0 : 1;
}

/**
 * A browser that is started anew now and then, and when it went away: frames pile up in it. Two windows
 * share the work, as each draws in a process of its own.
 */
function createEye(): { look(sights: Sight[]): Promise<Seen[][]>; close(): Promise<void> } {
	let browser: Browser | null = null;
	let windows: Page[] = [];
	let batches = 0;
	const close = async (): Promise<void> => {
		await browser?.close().catch(() => {});
		browser = null;
		windows = [];
	};
	const open = async (): Promise<Page[]> => {
		batches += 1;
		if (batches % lifetime === 0) await close();
		browser ??= await startBrowser();
		while (windows.length < 2) {
			windows.push(await browser.newPage({ viewport: { width: 1400, height: 900 } }));
		}
		return windows;
	};
	const look = async (sights: Sight[]): Promise<Seen[][]> => {
		const half = Math.ceil(sights.length / 2);
		const halves = [sights.slice(0, half), sights.slice(half)];
		const pages = await open();
		const seen = await Promise.all(
			pages.map((page, at) => page.evaluate(lookAt, { sights: halves[at] ?? [], widths })),
		);
		return seen.flat();
	};
	return {
		close,
		look: (sights) =>
			look(sights).catch(async () => {
				await close();
				return look(sights);
			}),
	};
}

/** Alike ones together, most first. */
function grouped(odd: readonly Odd[]): [string, number[]][] {
	const groups = new Map<string, number[]>();
	for (const { truth, verdict, mutant, number } of odd) {
		const last = mutant.steps.map((step) => step.split(':')[0]).join('+');
		const said = truth.state === 'broken' ? truth.why[0] : verdict.findings[0]?.slice(0, 110);
		const key = `${truth.state === 'broken' ? 'escape' : 'false alarm'}, ${said} (${last})`;
		groups.set(key, [...(groups.get(key) ?? []), number]);
	}
	return [...groups].sort((a, b) => b[1].length - a[1].length);
}

async function write({ page, mutant, number, truth, verdict }: Odd): Promise<void> {
	const kind = truth.state === 'broken' ? 'escape' : 'false-alarm';
	const note = [...mutant.steps, ...truth.why, ...verdict.findings]
		.join('\n')
		.replaceAll('--', '- -');
	const name = join(folder, `${kind}-${number}`);
	await writeFile(`${name}.html`, mutant.html);
	await writeFile(`${name}.txt`, `${note}\n`);
	await writeFile(`${name}.md`, page.article);
}

interface Case {
	page: HonestPage;
	mutant: Mutant;
	number: number;
}

interface Odd extends Case {
	truth: Truth;
	verdict: Verdict;
}
