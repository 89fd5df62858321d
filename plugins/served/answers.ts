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
 */
export async function openAnswers(folder: string | null, origin: string): Promise<Answers> {
	const place = folder ?? (await mkdtemp(join(tmpdir(), 'creditline-verify-')));
	await mkdir(place, { recursive: true });
	const journal = join(place, journalName);
	const known = await readJournal(journal, origin);
	if (known === null) await writeFile(journal, `${JSON.stringify({ version: 1, origin })}\n`);
	const entries = known ?? new Map<string, Entry>();
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
			await writeFile(join(place, body), bytes);
			const entry = { ...rest, body };
			// The journal comes last: what stands in it is there in full.
			await appendFile(journal, `${JSON.stringify([path, entry])}\n`);
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
			if (/^\d+\.body$/.test(entry.body)) entries.set(path, entry);
		}
	} catch {
		return null;
	}
	return entries;
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
