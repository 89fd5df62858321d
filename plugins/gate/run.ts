import { compileDeclare } from '../article/index.ts';
import { readArticles } from '../article/read.ts';
import type { Article, AuditResult } from '../model.ts';
import type { Options } from '../options.ts';
import { UnreadableError } from './output.ts';
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

/** @throws {UnreadableError} when an article cannot be read */
export async function articlesOf(root: string, options: Options): Promise<Article[]> {
	try {
		return await readArticles(root, options.articles, compileDeclare(options));
	} catch (error) {
		throw new UnreadableError('An article', error);
	}
}
