/** Entry of a worker thread: does requests one after another until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { Judge } from './judge.ts';
import type { Reply, Request, Setup } from './task.ts';

const port = parentPort;
const judge = new Judge(workerData as Setup);

port?.on('message', (request: Request) => {
	const reply = replyTo(request);
	const words = reply.answers.flatMap(wordsIn);
	port.postMessage(reply, words);
});

function replyTo(request: Request): Reply {
	let answers: unknown[] = [];
	let error: Reply['error'] = null;
	try {
		answers = judge.do(request);
	} catch (thrown) {
		const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
		error = { name, message, stack };
	}
	const assets = [...judge.assets];
	judge.assets.clear();
	return { answers, assets, error };
}

/** Memory that is handed over instead of copied. */
function wordsIn(answer: unknown): ArrayBuffer[] {
	const words =
		answer instanceof Uint32Array
			? answer
			: (answer as { fresh?: { words?: unknown } | null } | null)?.fresh?.words;
	return words instanceof Uint32Array && words.buffer instanceof ArrayBuffer ? [words.buffer] : [];
}
