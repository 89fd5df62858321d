import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import { compileDeclare } from '../../article/index.ts';
import { readArticle } from '../../article/read.ts';
import { loadConfig } from '../../gate/config.ts';
import { UnreadableError } from '../../gate/output.ts';
import { termsPretty } from '../../report/terms-pretty.ts';
import { type TermsRecord, termsRecord } from '../../report/terms-record.ts';
import { compileTerms } from '../../terms/index.ts';
import { placesIn, readNotices } from '../../terms/notice/index.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { type OutputOptions, wantsColor, writeReport } from '../output.ts';

/** Flags of `creditline terms`. */
export interface TermsFlags extends OutputOptions {
	root?: string;
	config?: string;
}

/**
 * Tells what binds each of some articles, and who says so.
 *
 * @param files paths of Markdown, MDX or plain text files, relative to the current folder
 * @returns the exit code
 * @throws {UsageError} when a file does not exist
 */
export async function termsCommand(files: readonly string[], flags: TermsFlags): Promise<number> {
	const root = resolve(cwd(), flags.root ?? '.');
	const config = flags.config === undefined ? null : resolve(cwd(), flags.config);
	const { options } = await loadConfig(root, config);
	const declare = compileDeclare(options);
	const resolveTerms = compileTerms(options.publishers);
	const articles: TermsRecord[] = [];
	for (const file of files) {
		const absolute = resolve(cwd(), file);
		if (!existsSync(absolute)) throw new UsageError(`There is no file ${file}.`);
		const path = relative(root, absolute).split(sep).join('/');
		const article = await readArticle(root, path, declare).catch((error: unknown) => {
			throw new UnreadableError(file, error);
		});
		const body = article.text.slice(article.bodyOffset);
		const notices = readNotices(body, {
			mdx: path.endsWith('.mdx'),
			placeOf: placesIn(article.text, article.bodyOffset),
		});
		articles.push(termsRecord(article, resolveTerms(article.declaration), notices));
	}
	const color = wantsColor(flags);
	await writeReport(
		flags.format === 'json'
			? `${JSON.stringify({ version: 1, articles }, null, '\t')}\n`
			: articles.map((record) => termsPretty(record, color)).join('\n'),
		flags,
	);
	return exitCodes.pass;
}
