/**
 * A process that runs one command of Astro after another, each from its command line's own entry, for
 * loading Astro and Vite takes twice as long as building a tiny site. Started by run-astro.ts.
 *
 * A command ends as it would in a process of its own: when it exits, with all timers it has left behind.
 */
import { writeSync } from 'node:fs';
import { format } from 'node:util';

interface Order {
	dir: string;
	args: readonly string[];
}

const { cli } = (await import(
	new URL('../../node_modules/astro/dist/cli/index.js', import.meta.url).href
)) as { cli(argv: readonly string[]): Promise<void> };

let said = { stdout: '', stderr: '' };
const timers = new Set<NodeJS.Timeout>();
const { setTimeout: startTimer } = globalThis;
globalThis.setTimeout = Object.assign((...args: Parameters<typeof startTimer>) => {
	const timer = startTimer(...args);
	timers.add(timer);
	return timer;
}, startTimer);

process.on('disconnect', () => process.kill(process.pid));
// What nobody catches ends the process, and must not take along what was said.
process.on('exit', () => writeSync(2, said.stdout + said.stderr));
process.on('message', ({ dir, args }: Order) => {
	run(dir, args).then((answer) => process.send?.(answer));
});

async function run(dir: string, args: readonly string[]) {
	said = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const) {
		process[name].write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
			said[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
			const done = rest.at(-1);
			if (typeof done === 'function') done();
			return true;
		};
	}
	let code: number | null = null;
	process.exit = ((given?: number) => {
		code ??= given ?? Number(process.exitCode ?? 0);
		for (const timer of timers) clearTimeout(timer);
	}) as typeof process.exit;
	process.exitCode = undefined;
	process.chdir(dir);
	await cli([process.execPath, 'astro', ...args]).catch((error: unknown) => {
		code ??= 1;
		said.stderr += format(error);
	});
	timers.clear();
	return { code: code ?? Number(process.exitCode ?? 0), ...said };
}
