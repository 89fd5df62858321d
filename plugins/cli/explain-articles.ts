import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileDeclare } from '../article/index.ts';
import { inBatches, readArticle } from '../article/read.ts';
import type { WorkReading } from '../audit/explain/index.ts';
import { compileWorkPages } from '../audit/work-pages.ts';
import { loadConfig } from '../gate/config.ts';
import { assetReader, orUnreadable, UnreadableError } from '../gate/output.ts';
import { runGate } from '../gate/run.ts';
import type { AuditResult } from '../model.ts';
import { type ExplainRecord, explainRecord } from '../report/explain-record.ts';
import { cacheFileOf } from './cache-file.ts';
import { UsageError } from './exit.ts';
import { globsOf, outputFolder, type ProjectFlags, pathFrom, projectOf } from './project.ts';

/**
 * Judges the whole site, for an article's verdict may rest on any page, and tells of some articles why
 * they pass or fail.
 *
 * @param files paths of articles, relative to the root
 * @throws {UsageError} when there is no output folder, no page in it, or a file is no article in scope
 * @throws {UnreadableError} when an article or a page cannot be read
 */
export async function explainArticles(
	files: readonly string[],
	flags: ProjectFlags & { dist: string },
): Promise<{ records: ExplainRecord[]; outDir: string }> {
	const [root, named] = projectOf(flags);
	const outDir = outputFolder(root, flags.dist);
	const { options, file, places } = await loadConfig(root, named);
	const site = options.site.url ?? null;
	const config = file && basename(file);
	const cache = cacheFileOf(root);
	const { result } = await runGate({ root, outDir, options, site, cache, config, places });
	if (result.counts.pages === 0) throw new UsageError(`There is no HTML page in ${outDir}.`);
	const records = files.map((path) => {
		const record = result.articles.find((one) => one.path === path);
		if (record) return record;
		throw new UsageError(`${path} is no article in scope: \`articles\` is ${globsOf(options)}.`);
	});
	const carriedOn = articlesByPage(result);
	const pages = new Set(records.flatMap((record) => record.pages.map(({ path }) => path)));
	const needed = new Set([...files, ...[...pages].flatMap((page) => carriedOn.get(page) ?? [])]);
	const declare = compileDeclare(options);
	const articles = await inBatches([...needed].sort(), (path) =>
		orUnreadable(path, readArticle(root, path, declare)),
	);
	const works = compileWorkPages(articles, options, site, assetReader(outDir));
	const readWork = (file: string, article: string): WorkReading | null => {
		const bytes = bytesOf(join(outDir, file));
		const { page, readingOf } = works.open(file, bytes, carriedOn.get(file) ?? []);
		const reading = readingOf(article);
		return reading && { page, reading };
	};
	return {
		outDir: `${pathFrom(root, outDir)}/`,
		records: records.flatMap((record) => {
			const { path } = record;
			const context = works.contextOf(path);
			const findings = result.findings.filter(({ article }) => article === path);
			if (!context) return [];
			return explainRecord(record, context, findings, (page) => readWork(page, path));
		}),
	};
}

/** Which articles each page carries in full. */
function articlesByPage({ articles }: AuditResult): ReadonlyMap<string, readonly string[]> {
	const carried = new Map<string, string[]>();
	for (const { path, pages } of articles) {
		for (const page of pages) {
			if (page.extent === 'full') carried.set(page.path, [...(carried.get(page.path) ?? []), path]);
		}
	}
	return carried;
}

function bytesOf(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new UnreadableError(file, error);
	}
}
