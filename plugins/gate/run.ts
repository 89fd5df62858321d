import { compileDeclare } from '../article/index.ts';
import { articlePaths, inBatches, readArticle } from '../article/read.ts';
import type { Article, AuditResult } from '../model.ts';
import type { Options } from '../options.ts';
import { orUnreadable } from './output.ts';
import { openSession, type Session, type SessionInput } from './session.ts';

/** What a gate looks at. */
export interface GateInput extends Omit<SessionInput, 'cache'> {
	/** Absolute path of the output folder. */
	outDir: string;
	/** Absolute path of the file with results of the last run; without it all is judged anew. */
	cache?: string | null;
	/** Article path → page that the builder says it made from it; a hint for messages only. */
	builtFrom?: ReadonlyMap<string, string>;
}

/** A verdict, with the texts of articles for whoever prints it. */
export interface GateResult extends Pick<Session, 'textOf'> {
	result: AuditResult;
}

/**
 * Reads the articles and the finished pages from disk and judges them.
 *
 * @throws {UnreadableError} when an article or a page cannot be read
 */
export async function runGate({
	outDir,
	builtFrom,
	cache = null,
	...input
}: GateInput): Promise<GateResult> {
	const session = openSession({ ...input, cache });
	try {
		const result = await session.judge(outDir, builtFrom);
		return { result, textOf: session.textOf };
	} finally {
		await session.close();
	}
}

/**
 * Reads all articles in scope from disk, sorted by path.
 *
 * @param root absolute path of the project
 * @throws {UnreadableError} when an article cannot be read
 */
export async function articlesOf(root: string, options: Options): Promise<Article[]> {
	const declare = compileDeclare(options);
	const paths = await orUnreadable(root, articlePaths(root, options.articles));
	return inBatches(paths, (path) => orUnreadable(path, readArticle(root, path, declare)));
}
