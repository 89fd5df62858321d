/**
 * Reads and parses every page of a folder and does nothing else, in worker threads; prints how many
 * seconds that took from the start of the threads to the last page.
 *
 * Run: node bench/lib/parse-pass.ts FOLDER read|native|parse5|htmlparser2 WORKERS [PAGES]
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parseDocument } from 'htmlparser2';
import { htmlToHast } from 'satteri';
import { readExactTree } from '../../plugins/audit/page/tree.ts';

/** Each tells whether the page has anything in it. */
const parsers: Readonly<Record<string, (html: string) => boolean>> &
	Record<'native', (html: string) => boolean> = {
	read: (html) => html.length > 0,
	native: (html) => hasChildren(htmlToHast(html)),
	parse5: (html) => hasChildren(readExactTree(html)),
	htmlparser2: (html) => hasChildren(parseDocument(html)),
};

/** Pages that a thread takes at a time. */
const chunk = 50;

if (isMainThread) await start();
else work(workerData as Work);

async function start(): Promise<void> {
	const [folder = '', parser = 'native', workers = '1', pages = 'Infinity'] = process.argv.slice(2);
	const files = globSync('**/*.html', { cwd: folder }).sort().slice(0, Number(pages));
	const next = new Int32Array(new SharedArrayBuffer(4));
	const data: Work = { files: files.map((file) => join(folder, file)), parser, next };
	const from = performance.now();
	const threads = Array.from(
		{ length: Number(workers) },
		() =>
			new Promise<number>((done, fail) => {
				const worker = new Worker(fileURLToPath(import.meta.url), { workerData: data });
				worker.on('error', fail).on('message', done);
			}),
	);
	const read = (await Promise.all(threads)).reduce((sum, each) => sum + each, 0);
	if (read !== files.length) throw new Error(`Read ${read} of ${files.length} pages`);
	console.log((performance.now() - from) / 1000);
}

function work({ files, parser, next }: Work): void {
	const parse = parsers[parser] ?? parsers.native;
	let read = 0;
	for (;;) {
		const from = Atomics.add(next, 0, chunk);
		if (from >= files.length) break;
		for (const file of files.slice(from, from + chunk)) {
			if (parse(readFileSync(file, 'utf8'))) read += 1;
		}
	}
	parentPort?.postMessage(read);
}

function hasChildren(tree: object): boolean {
	return 'children' in tree && Array.isArray(tree.children) && tree.children.length > 0;
}

interface Work {
	files: readonly string[];
	parser: string;
	/** Number of the next file that no thread has taken. */
	next: Int32Array;
}
