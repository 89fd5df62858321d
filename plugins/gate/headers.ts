import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileDeclare } from '../article/index.ts';
import { readArticle } from '../article/read.ts';
import { compileContexts } from '../audit/article-context.ts';
import { type CarriedWork, markPage } from '../headers/mark.ts';
import { blockIn, withBlock } from '../headers/markers.ts';
import type { PageMarks } from '../headers/marks.ts';
import { readsRulesFile, type WrittenHeaders, writeHeaders } from '../headers/write.ts';
import type { AuditResult, PageKind, PageRecord } from '../model.ts';
import { orUnreadable } from './output.ts';
import { listFiles } from './output-files.ts';
import type { Session } from './session.ts';
import type { Setup } from './workers/task.ts';

/**
 * Judges the pages, tells hosts what to send with them, and judges them with that.
 *
 * Which page carries which work is known when they have been judged; so where a host's file changes,
 * the verdict is that of a second judgement, over what is on disk then.
 *
 * @throws {UnreadableError} when an article or a page cannot be read
 * @throws {OptionsError} when a host's file cannot be written
 */
export async function judgeWithHeaders(
	session: Session,
	setup: Setup,
	output: Output,
): Promise<{ result: AuditResult; written: WrittenHeaders | null }> {
	const { outDir, builtFrom, kept } = output;
	const hosts = setup.options.headers;
	if (hosts.length === 0) return { result: await session.judge(outDir, builtFrom), written: null };
	const hasRules = hosts.some(({ host }) => readsRulesFile(host));
	if (hasRules && kept) await restoreBlock(join(outDir, '_headers'), kept);
	const result = await session.judge(outDir, builtFrom);
	const written = await tellHosts(setup, output, result);
	if (hasRules && kept) await keepBlock(join(outDir, '_headers'), kept);
	if (written.changed.length === 0) return { result, written };
	return { result: await session.judge(outDir, builtFrom), written };
}

/**
 * Tells hosts what to send with the pages.
 *
 * @param result which page carries which work
 * @throws {UnreadableError} when an article or a page cannot be read
 * @throws {OptionsError} when a host's file cannot be written
 */
export async function tellHosts(
	setup: Setup,
	{ outDir, base }: Output,
	result: AuditResult,
): Promise<WrittenHeaders> {
	const { root, options } = setup;
	const marks = await marksOf(setup, outDir, result);
	const files = await listFiles(outDir);
	return writeHeaders({ root, outDir, base, hosts: options.headers, marks, files });
}

/**
 * Puts what the last build has written into the file of this one, which is made anew each time. Mostly
 * it is right; then pages keep their judgements, and else it is replaced and they are judged again.
 */
async function restoreBlock(file: string, kept: string): Promise<void> {
	const block = await readText(kept);
	const existing = await readText(file);
	const text = block === null ? existing : withBlock(existing, block, '_headers');
	if (text !== null && text !== existing) await writeFile(file, text);
}

/** A folder that cannot be written to costs time on the next build, and nothing else. */
async function keepBlock(file: string, kept: string): Promise<void> {
	try {
		await mkdir(dirname(kept), { recursive: true });
		await writeFile(kept, blockIn((await readText(file)) ?? ''));
	} catch {
		await rm(kept, { force: true }).catch(() => {});
	}
}

async function readText(file: string): Promise<string | null> {
	return readFile(file, 'utf8').catch(() => null);
}

async function marksOf(
	{ root, options, site }: Setup,
	outDir: string,
	{ articles }: AuditResult,
): Promise<PageMarks[]> {
	const declare = compileDeclare(options);
	const contextOf = compileContexts(options, site);
	const pages = new Map<string, { kind: PageKind; works: [string, PageRecord][] }>();
	for (const { path, pages: records } of articles) {
		for (const record of records) {
			if (record.kind === 'feed') continue;
			const page = pages.get(record.path) ?? { kind: record.kind, works: [] };
			pages.set(record.path, page);
			page.works.push([path, record]);
		}
	}
	const marks: PageMarks[] = [];
	for (const [path, { kind, works }] of pages) {
		const carried: CarriedWork[] = [];
		for (const [article, { extent }] of works) {
			const read = await orUnreadable(article, readArticle(root, article, declare));
			carried.push({ context: contextOf(read).context, extent });
		}
		const bytes = await orUnreadable(path, readFile(join(outDir, path)));
		const mark = markPage({ path, kind, bytes }, carried, site);
		if (mark) marks.push(mark);
	}
	return marks;
}

/** What was built. */
interface Output {
	/** Absolute path of the output folder. */
	outDir: string;
	/** Path that the site is served below, with slashes at both ends. */
	base: string;
	/** Article path → page that the builder says it made from it; for messages only. */
	builtFrom?: ReadonlyMap<string, string> | undefined;
	/** Absolute path of a file that keeps what was written to `_headers`, or null. */
	kept?: string | null;
}
