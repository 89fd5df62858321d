/** Runs a Node program in a process of its own and says what it took. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const preload = pathToFileURL(join(import.meta.dirname, 'usage.ts')).href;

/** What a run took. */
export interface Run {
	code: number;
	stdout: string;
	/** Standard output and standard error. */
	output: string;
	/** Wall time, start of the process included. */
	seconds: number;
	/** Peak resident memory in bytes, workers included; NaN when the process was killed. */
	peak: number;
	/** Processor time in seconds, workers included: it hardly depends on what else runs. */
	cpu: number;
}

/**
 * Runs a Node program. A failing program is a result like any other.
 *
 * @param args file of the program and its arguments
 * @param cwd absolute path of the folder to run it in
 */
export async function runNode(args: readonly string[], cwd: string): Promise<Run> {
	const folder = await mkdtemp(join(tmpdir(), 'usage-'));
	const file = join(folder, 'usage.json');
	const env = {
		...process.env,
		USAGE_FILE: file,
		NO_COLOR: '1',
		FORCE_COLOR: undefined,
		ASTRO_TELEMETRY_DISABLED: '1',
		NODE_ENV: undefined,
	};
	const start = performance.now();
	const ran = await new Promise<Pick<Run, 'code' | 'stdout' | 'output'>>((done) => {
		const options = { cwd, env, maxBuffer: 256 << 20 };
		execFile(process.execPath, ['--import', preload, ...args], options, (error, stdout, stderr) => {
			const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
			done({ code, stdout, output: stdout + stderr });
		});
	});
	const seconds = (performance.now() - start) / 1000;
	const unknown = { peak: Number.NaN, cpu: Number.NaN };
	const usage: typeof unknown = await readFile(file, 'utf8').then(JSON.parse, () => unknown);
	await rm(folder, { recursive: true, force: true });
	return { ...ran, ...usage, seconds };
}
