import { readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from './fetch.ts';

const journalName = 'answers.jsonl';

/**
 * Keeps answers in a folder: bodies stay out of memory, and a run that was broken off goes on from
 * there. A run that came to its end leaves nothing, so that the next one asks anew.
 *
 * @param folder absolute path to keep them in; null: one that goes with this run
 * @param origin address of the site: answers of another one are not taken
 * @throws {AnswersError} where the folder cannot be written to; so does `put`
 */
export async function openAnswers(folder: string | null, origin: string): Promise<Answers> {
	const place = folder ?? (await mkdtemp(join(tmpdir(), 'creditline-verify-')));
	const journal = join(place, journalName);
	const entries = await within(place, async () => {
		await mkdir(place, { recursive: true });
		const known = (await readJournal(journal, origin)) ?? new Map<string, Entry>();
		// Written anew: behind a line that was broken off no other could be read.
		await writeFile(journal, [{ version: 1, origin }, ...known].map(lineOf).join(''));
		return known;
	});
	let count = entries.size;
	return {
		resumed: entries.size,
		get(path) {
			const entry = entries.get(path);
			if (!entry) return null;
			try {
				const { body: _, ...rest } = entry;
				return { ...rest, bytes: readFileSync(join(place, entry.body)) };
			} catch {
				return null;
			}
		},
		async put(path, { bytes, ...rest }) {
			const body = `${count}.body`;
			count += 1;
			const entry = { ...rest, body };
			await within(place, async () => {
				await writeFile(join(place, body), bytes);
				// The journal comes last: what stands in it is there in full.
				await appendFile(journal, lineOf([path, entry]));
			});
			entries.set(path, entry);
		},
		async close(isDone) {
			if (folder === null) await rm(place, { recursive: true, force: true });
			else if (isDone) {
				for (const { body } of entries.values()) await rm(join(place, body), { force: true });
				await rm(journal, { force: true });
			}
		},
	};
}

/** A folder of answers that cannot be written to: the user names it, or the machine is full. */
class AnswersError extends Error {
	override name = 'AnswersError';
	constructor(folder: string, cause: unknown) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`The answers cannot be kept in ${folder}: ${reason}`, { cause });
	}
}

async function within<T>(folder: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw new AnswersError(folder, error);
	}
}

function lineOf(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}

/** Null where there is no journal of this origin. A last line that was broken off is left out. */
async function readJournal(file: string, origin: string): Promise<Map<string, Entry> | null> {
	let lines: string[];
	try {
		lines = (await readFile(file, 'utf8')).split('\n');
	} catch {
		return null;
	}
	const entries = new Map<string, Entry>();
	try {
		const head = JSON.parse(lines[0] ?? '') as { version?: unknown; origin?: unknown };
		if (head.version !== 1 || head.origin !== origin) return null;
		for (const line of lines.slice(1, -1)) {
			const [path, entry] = JSON.parse(line) as [string, Entry];
			if (isEntry(entry)) entries.set(path, entry);
		}
	} catch {
		return null;
	}
	return entries;
}

/** A journal that something else has changed is no reason to break off. */
function isEntry({ body, url, status, headers, redirects }: Entry): boolean {
	const hasParts = typeof status === 'number' && Array.isArray(headers) && Array.isArray(redirects);
	return /^\d+\.body$/.test(body) && hasParts && URL.canParse(url);
}

type Entry = Omit<Answer, 'bytes'> & { body: string };

/** Answers of one site, by the path that was asked for. */
export interface Answers {
	/** How many an earlier run has left. */
	readonly resumed: number;
	get(path: string): Answer | null;
	put(path: string, answer: Answer): Promise<void>;
	/** @param isDone false keeps them for the next run, where a folder was named */
	close(isDone: boolean): Promise<void>;
}
