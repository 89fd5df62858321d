import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cwd, stderr } from 'node:process';
import { compileDeclare } from '../../article/index.ts';
import { inBatches, readArticle } from '../../article/read.ts';
import { compileContexts, judgeArticle } from '../../audit/article-context.ts';
import { loadConfig } from '../../gate/config.ts';
import { orUnreadable } from '../../gate/output.ts';
import { articlesOf } from '../../gate/run.ts';
import type { Article } from '../../model.ts';
import type { Options } from '../../options.ts';
import { termsPretty } from '../../report/terms-pretty.ts';
import { termsRecord } from '../../report/terms-record.ts';
import { compilePublishers } from '../../terms/publishers/index.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { type OutputOptions, wantsColor, writeReport } from '../output.ts';
import { globsOf, type ProjectFlags, pathFrom, projectOf } from '../project.ts';

/** Flags of `creditline terms`. */
export interface TermsFlags extends OutputOptions, ProjectFlags {
	articles?: string[];
}

/**
 * Tells what binds each of some articles, and who says so.
 *
 * @param files paths of Markdown, MDX or plain text files, relative to the current folder; without
 * any, all articles in scope
 * @returns the exit code: 3 where no article is in scope
 * @throws {UsageError} when a file does not exist
 */
export async function termsCommand(files: readonly string[], flags: TermsFlags): Promise<number> {
	const [root, config] = projectOf(flags);
	const { options } = await loadConfig(root, config);
	if (flags.articles) options.articles = flags.articles;
	const articles =
		files.length > 0 ? await readNamed(root, files, options) : await articlesOf(root, options);
	const read = compileContexts(options, options.site.url ?? null);
	const profiles = compilePublishers(options.publishers);
	const records = articles.map((article) => {
		const { context, notices } = read(article);
		const { terms } = context;
		const profile = terms.publisher?.id ? profiles.byId(terms.publisher.id) : null;
		return termsRecord(article, terms, notices, judgeArticle(context), profile);
	});
	const color = wantsColor(flags);
	await writeReport(
		flags.format === 'json'
			? `${JSON.stringify({ version: 1, articles: records }, null, '\t')}\n`
			: records.map((record) => termsPretty(record, color)).join('\n'),
		flags,
	);
	if (records.length > 0) return exitCodes.pass;
	if (!flags.quiet) {
		stderr.write(`creditline: no article matches ${globsOf(options)} below ${root}\n`);
	}
	return exitCodes.nothingChecked;
}

async function readNamed(
	root: string,
	files: readonly string[],
	options: Options,
): Promise<Article[]> {
	const declare = compileDeclare(options);
	const paths = files.map((file) => {
		const absolute = resolve(cwd(), file);
		if (!existsSync(absolute)) throw new UsageError(`There is no file ${file}.`);
		return { file, path: pathFrom(root, absolute) };
	});
	return inBatches(paths, async ({ file, path }) => {
		const article = await orUnreadable(file, readArticle(root, path, declare));
		// Outside of the root a path from there tells less than the one that was given.
		return path.startsWith('../') ? { ...article, path: file } : article;
	});
}
