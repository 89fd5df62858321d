import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { compileContexts } from '../audit/article-context.ts';
import type { ArticleContext } from '../audit/index.ts';
import { wordsOfHtml } from '../audit/pairing/html-words.ts';
import type { AuditResult, PageKind } from '../model.ts';
import { creditExcerpts } from '../record/excerpt.ts';
import { parseRecord } from '../record/parse.ts';
import type { AuditRecord, RecordedFile } from '../record/schema.ts';
import { version } from '../version.ts';
import { UnreadableError } from './output.ts';
import { listFiles } from './output-files.ts';
import { isHtmlFile } from './output-kinds.ts';
import { articlesOf } from './run.ts';
import type { Setup } from './workers/task.ts';

/**
 * SHA-256 of every file of a folder, by its path, sorted.
 *
 * @param folder absolute path
 * @throws {UnreadableError} when a file cannot be read
 */
export async function hashFolder(folder: string): Promise<ReadonlyMap<string, string>> {
	const digests = new Map<string, string>();
	for (const path of await listFiles(folder)) {
		const digest = createHash('sha256');
		try {
			await pipeline(createReadStream(join(folder, path)), digest);
		} catch (error) {
			throw new UnreadableError(join(folder, path), error);
		}
		digests.set(path, digest.digest('hex'));
	}
	return digests;
}

/**
 * Makes the record of a folder that has passed. The same folder and articles give the same bytes.
 *
 * @param before digests of the folder from before it was judged: what was changed since, nobody has
 * judged
 * @param result of the audit, which passed
 * @throws {UnreadableError} when a file cannot be read, or was changed meanwhile
 */
export async function makeRecord(
	setup: Setup,
	outDir: string,
	before: ReadonlyMap<string, string>,
	result: AuditResult,
): Promise<AuditRecord> {
	const { root, options, site } = setup;
	const read = compileContexts(options, site);
	const contexts = new Map<string, ArticleContext>();
	for (const article of await articlesOf(root, options)) {
		contexts.set(article.path, read(article).context);
	}
	const terms = [...contexts].map(([path, context]) => [path, context.terms]);
	const carried = worksIn(result);
	const files: RecordedFile[] = [];
	for (const [path, sha256] of await hashFolder(outDir)) {
		if (before.get(path) !== sha256) {
			throw new UnreadableError(join(outDir, path), 'it was changed while it was judged');
		}
		files.push(await recordFile(path, sha256, carried.get(path)));
	}
	if (files.length !== before.size) {
		throw new UnreadableError(outDir, 'files were taken away while they were judged');
	}
	const { errors: _, ...counts } = result.counts;
	return {
		version: 1,
		verdict: result.verdict === 'waived' ? 'waived' : 'pass',
		versions: { 'astro-creditline': version, node: process.versions.node },
		terms: hash('sha256', JSON.stringify(terms), 'hex'),
		counts,
		files,
	};

	async function recordFile(
		path: string,
		sha256: string,
		page: Carrier | undefined,
	): Promise<RecordedFile> {
		const bytes = await readFile(join(outDir, path));
		const file: RecordedFile = { path, bytes: bytes.length, sha256 };
		if (isHtmlFile(path)) file.words = wordsDigest(bytes);
		if (!page) return file;
		const works = page.works.map(({ article }) => contexts.get(article)).filter((one) => !!one);
		const credits = creditExcerpts({ path, kind: page.kind, bytes }, works, site);
		file.works = page.works.map(({ article, extent, source, license }, at) => {
			const credit = credits[at];
			return { article, extent, source, license, ...(credit ? { credit } : {}) };
		});
		return file;
	}
}

/** Digest of the words of an HTML page: the same whatever a minifier has made of its markup. */
export function wordsDigest(bytes: Uint8Array): string {
	const words = wordsOfHtml(bytes);
	return hash('sha256', new Uint8Array(words.buffer, words.byteOffset, words.byteLength), 'hex');
}

/** @throws {UnreadableError} when there is no such file, or when it is no record */
export async function readRecord(file: string): Promise<AuditRecord> {
	try {
		return parseRecord(await readFile(file, 'utf8'));
	} catch (error) {
		throw new UnreadableError(file, error);
	}
}

function worksIn({ articles }: AuditResult): Map<string, Carrier> {
	const carriers = new Map<string, Carrier>();
	for (const { path, source, license, pages } of articles) {
		for (const { path: page, kind, extent } of pages) {
			const carrier = carriers.get(page) ?? { kind, works: [] };
			carriers.set(page, carrier);
			carrier.works.push({
				article: path,
				extent,
				source: source?.url ?? null,
				license: license?.id ?? null,
			});
		}
	}
	return carriers;
}

/** A file that carries works. */
interface Carrier {
	kind: PageKind;
	works: Required<
		Pick<NonNullable<RecordedFile['works']>[number], 'article' | 'extent' | 'source' | 'license'>
	>[];
}
