import { Worker } from 'node:worker_threads';
import type { Reply, Request, Setup } from './task.ts';

/**
 * Megabytes for what has just been made: half of what a thread would take by itself. Of a page nothing
 * is left when the next one is read, so that more collections cost little.
 */
const young = 48;

/** Starts a worker thread; it does not keep the process alive while it waits for work. */
export function startThread(setup: Setup): Thread {
	const file = import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js';
	const worker = new Worker(new URL(file, import.meta.url), {
		workerData: setup,
		resourceLimits: { maxYoungGenerationSizeMb: young },
	});
	worker.unref();
	const waiting: { done(reply: Reply): void; fail(error: unknown): void }[] = [];
	let broken: unknown = null;
	let idle = (): void => {};
	const breakOff = (error: unknown): void => {
		broken ??= error;
		for (const { fail } of waiting.splice(0)) fail(broken);
		idle();
	};
	worker.on('message', (reply: Reply) => {
		waiting.shift()?.done(reply);
		if (waiting.length > 0) return;
		worker.unref();
		idle();
	});
	worker.on('error', breakOff);
	worker.on('exit', (code) => breakOff(new Error(`A worker thread ended with code ${code}`)));
	return {
		ask: (request, transfer = []) =>
			new Promise((done, fail) => {
				if (broken) return fail(broken);
				waiting.push({ done, fail });
				worker.ref();
				worker.postMessage(request, transfer);
			}),
		async end() {
			// A native parser must not lose its thread in the middle of a page.
			if (waiting.length > 0) {
				await new Promise<void>((done) => {
					idle = done;
				});
			}
			await worker.terminate();
		},
	};
}

/** A worker thread. */
export interface Thread {
	/**
	 * Requests are done one after another.
	 *
	 * @param transfer memory that is handed over instead of copied
	 */
	ask(request: Request, transfer?: readonly ArrayBuffer[]): Promise<Reply>;
	end(): Promise<void>;
}
