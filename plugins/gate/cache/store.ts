import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BuiltPage, JudgedPage } from '../../audit/index.ts';
import type { FreshArticle, KnownJudgement } from '../workers/task.ts';
import { digestOf } from './digest.ts';

/** Begins every file of ours, before the digest of what follows. */
const magic = 'creditline-results 1\n';
const digestLength = 22;

/** What a run leaves for the next one. Nothing in it is believed but under its own key. */
export interface Store {
	/** See `digestOfSite`; what stands under another digest is not looked at. */
	site: string;
	/** Digest of `_headers` and `robots.txt`; under another one, no page is known. */
	serving: string;
	/** Files of the output that judging pages has asked for, such as style sheets; null: not there. */
	assets: Map<string, string | null>;
	/** By path. */
	articles: Map<string, KnownArticle>;
	/** By path. */
	pages: Map<string, KnownPage>;
}

/** An article that was read. */
export interface KnownArticle extends Omit<FreshArticle, 'words'> {
	/** Of the file. */
	digest: string;
	/** True where it has too little text to be recognised on a page. */
	wordless: boolean;
}

/** A file of the output that was judged. */
export interface KnownPage extends KnownJudgement {
	kind: NonNullable<BuiltPage['kind']>;
	/** Digest of all articles at the time. */
	articles: string;
	judged: JudgedPage;
}

/** @param site digest of what is in force now */
export function emptyStore(site: string): Store {
	return { site, serving: '', assets: new Map(), articles: new Map(), pages: new Map() };
}

/**
 * Reads what an earlier run has left.
 *
 * @param file absolute path
 * @param site digest of what is in force now
 * @returns an empty store where there is none, where it is damaged, or where it belongs to other
 * settings or another version
 */
export async function readStore(file: string, site: string): Promise<Store> {
	try {
		const bytes = await readFile(file);
		const head = magic.length + digestLength;
		const body = bytes.subarray(head);
		const isOurs = bytes.subarray(0, head).toString('latin1') === magic + digestOf(body);
		if (!isOurs) return emptyStore(site);
		const store: unknown = deserialize(body);
		return isStore(store) && store.site === site ? store : emptyStore(site);
	} catch {
		return emptyStore(site);
	}
}

/**
 * Leaves results for the next run. Whoever reads at the same time gets the old file or the new one,
 * never a part. A folder that cannot be written to costs time on the next run, and nothing else.
 */
export async function writeStore(file: string, store: Store): Promise<void> {
	const body = serialize(store);
	const part = `${file}.${process.pid}.part`;
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(part, [Buffer.from(magic + digestOf(body), 'latin1'), body]);
		await rename(part, file);
	} catch {
		await rm(part, { force: true }).catch(() => {});
	}
}

function isStore(value: unknown): value is Store {
	const store = value as Partial<Store> | null;
	return (
		typeof store === 'object' &&
		store !== null &&
		typeof store.site === 'string' &&
		typeof store.serving === 'string' &&
		store.assets instanceof Map &&
		store.articles instanceof Map &&
		store.pages instanceof Map
	);
}
