/** Commands of Astro, run in a process that is kept for the next one. */
import { type ChildProcess, fork } from 'node:child_process';
import { plainEnvironment } from './environment.ts';

/** A build leaves some 50 MB behind that nothing frees. */
const mostRuns = 20;

let kept: { child: ChildProcess; runs: number } | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command of Astro; one at a time, in the order asked for.
 *
 * @param dir absolute path of the project
 * @param args such as `['build', '--force']`
 * @returns what a process of its own would have printed, and its exit code
 */
export function runAstro(
	dir: string,
	args: readonly string[],
): Promise<{ code: number; output: string }> {
	const next = last.then(() => order(dir, args));
	last = next.catch(() => {});
	return next;
}

function order(dir: string, args: readonly string[]): Promise<{ code: number; output: string }> {
	if (kept && kept.runs >= mostRuns) {
		kept.child.disconnect();
		kept = null;
	}
	kept ??= { child: start(), runs: 0 };
	kept.runs++;
	const { child } = kept;
	return new Promise((done) => {
		let crash = '';
		const note = (chunk: Buffer): void => {
			crash += chunk.toString();
		};
		const answered = ({ code, stdout, stderr }: Answer): void => settle(code, stdout + stderr);
		// What nobody caught ends the process, as it would end a user's.
		const ended = (code: number | null): void => {
			kept = null;
			settle(code ?? 1, crash);
		};
		function settle(code: number, output: string): void {
			child.off('message', answered).off('close', ended);
			child.stderr?.off('data', note);
			done({ code, output });
		}
		child.on('message', answered).on('close', ended);
		child.stderr?.on('data', note);
		child.send({ dir, args });
	});
}

function start(): ChildProcess {
	const child = fork(new URL('./astro-process.ts', import.meta.url), {
		env: plainEnvironment(),
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	return child;
}

interface Answer {
	code: number;
	stdout: string;
	stderr: string;
}
