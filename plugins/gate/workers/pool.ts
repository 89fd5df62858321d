import { availableParallelism } from 'node:os';
import { UnreadableError } from '../output.ts';
import { Judge } from './judge.ts';
import { startThread, type Thread } from './start-thread.ts';
import type { ItemsRequest, Opening, Reply, Request, Setup, Tasks } from './task.ts';

/** More threads gain little: reading from disk and the index are not shared out. */
const mostThreads = 4;
/** Items that a thread takes at a time. */
const chunk = 25;
/** Below so many articles or pages to judge, starting threads takes longer than doing the work. */
const fewest = 500;
/** The same where threads are there already. */
const fewestMore = 20;

/**
 * Does requests in worker threads, or in this one where there is little to do.
 *
 * @param setup of every worker
 * @param most threads; 0 for none
 * @param tell is told how many items of a request are done
 */
export function createPool(
	setup: Setup,
	most = Math.min(availableParallelism(), mostThreads),
	tell: (name: keyof Tasks, done: number, total: number) => void = () => {},
): Pool {
	const assets = new Map<string, string | null>();
	let threads: Promise<Thread>[] = [];
	let inline: Judge | null = null;
	let opening: (Request & { name: 'open' }) | null = null;

	const here = (request: Request): readonly unknown[] => {
		if (!inline) {
			inline = new Judge(setup);
			if (opening) inline.do(opening);
		}
		const answers = inline.do(request);
		for (const [path, digest] of inline.assets) assets.set(path, digest);
		inline.assets.clear();
		return answers;
	};
	const there = async (thread: Thread, request: Request): Promise<readonly unknown[]> => {
		const { answers, assets: asked, error } = await thread.ask(request, wordsOf(request));
		if (error) throw errorFrom(error);
		for (const [path, digest] of asked) assets.set(path, digest);
		return answers;
	};
	const started = async (): Promise<Thread[]> => {
		if (threads.length === 0) {
			threads = Array.from({ length: most }, async () => {
				const thread = startThread(setup);
				if (opening) await there(thread, opening);
				return thread;
			});
		}
		return Promise.all(threads);
	};
	return {
		assets,
		get isRunning() {
			return threads.length > 0;
		},
		async open(opened) {
			opening = { name: 'open', opening: opened };
			if (inline) inline.do(opening);
			const request = opening;
			await Promise.all((await Promise.all(threads)).map((thread) => there(thread, request)));
		},
		async map(name, items) {
			const answers = new Array<unknown>(items.length);
			let isBroken = false;
			let count = 0;
			const request = (some: readonly unknown[]) => ({ name, items: some }) as ItemsRequest;
			const take = async (work: (request: Request) => Promise<readonly unknown[]>, next: Next) => {
				for (let from = next(); from !== null && !isBroken; from = next()) {
					try {
						const done = await work(request(items.slice(from, from + chunk)));
						for (const [at, answer] of done.entries()) answers[from + at] = answer;
						count += done.length;
						tell(name, count, items.length);
					} catch (error) {
						isBroken = true;
						throw error;
					}
				}
			};
			const load = items.reduce((sum, item) => sum + loadOf(name, item), 0);
			if (most < 2 || load < (threads.length === 0 ? fewest : fewestMore)) {
				await take(async (each) => here(each), shares(items.length, 1)[0] as Next);
			} else {
				const nexts = shares(items.length, most);
				const team = await started();
				await Promise.all(
					team.map((thread, at) => take((each) => there(thread, each), nexts[at] as Next)),
				);
			}
			return answers as never;
		},
		async spare(name, items) {
			const request = { name, items } as ItemsRequest;
			const [thread] = await Promise.all(threads);
			return (thread ? await there(thread, request) : here(request)) as never;
		},
		async close() {
			const ending = threads;
			threads = [];
			inline = null;
			await Promise.allSettled(ending.map(async (thread) => (await thread).end()));
		},
	};
}

/** How long an item takes, in pages to judge: what is known is only read and digested (measured). */
function loadOf(name: keyof Tasks, item: Tasks[keyof Tasks]['item']): number {
	if (name === 'words') return 0.05;
	if (!('known' in item) || item.known === null) return 1;
	const isMatched = typeof item.known === 'object' && item.known.signature !== null;
	return isMatched ? 0.05 : 0.02;
}

/**
 * Shares out items: each worker takes from a stretch of its own, then from the end of the longest
 * that is left. Articles and their pages are mostly in one order, so that a worker which has read an
 * article judges its page, too.
 *
 * @returns for each worker: gives the first item of the next chunk, or null
 */
function shares(count: number, workers: number): Next[] {
	const size = Math.ceil(count / workers / chunk) * chunk;
	const own = Array.from({ length: workers }, (_, at) => ({
		from: Math.min(count, at * size),
		to: Math.min(count, (at + 1) * size),
	}));
	return own.map((mine) => () => {
		if (mine.from < mine.to) {
			mine.from += chunk;
			return mine.from - chunk;
		}
		const longest = own.reduce((one, other) =>
			other.to - other.from > one.to - one.from ? other : one,
		);
		if (longest.from >= longest.to) return null;
		longest.to = longest.from + Math.ceil((longest.to - longest.from) / chunk - 1) * chunk;
		return longest.to;
	});
}

/** Nobody else needs the words that an index is made of. */
function wordsOf(request: Request): ArrayBuffer[] {
	if (request.name !== 'index') return [];
	return request.items.flat().flatMap(({ words: { buffer } }) => {
		return buffer instanceof ArrayBuffer ? [buffer] : [];
	});
}

/** An error keeps its class across threads where somebody asks for it. */
function errorFrom({ name, message, stack }: NonNullable<Reply['error']>): Error {
	const error = name === 'UnreadableError' ? Object.create(UnreadableError.prototype) : new Error();
	return Object.assign(error as Error, { name, message, stack });
}

/** Workers that do requests. */
export interface Pool {
	/** Files of the output that judging has asked for, with digests; null: not there. */
	assets: ReadonlyMap<string, string | null>;
	/** Brings what judging pages takes; those judged before keep their judgement. */
	open(opening: Opening): Promise<void>;
	/**
	 * Does the same with many items, shared out.
	 *
	 * @returns one answer an item, in their order
	 * @throws {UnreadableError} when an article or a page cannot be read
	 */
	map<Name extends keyof Tasks>(
		name: Name,
		items: readonly Tasks[Name]['item'][],
	): Promise<Tasks[Name]['answer'][]>;
	/** Does a few at once, in one thread if there are any. */
	spare: Pool['map'];
	/** Threads are running. */
	readonly isRunning: boolean;
	/** Ends the threads, each when it is done with what it is at. */
	close(): Promise<void>;
}

type Next = () => number | null;
