import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Article } from '../model.ts';
import type { Declare } from './declare/declare.ts';
import { parseArticle } from './index.ts';

/** How many files are open at a time; more gains nothing on a disk and meets `EMFILE`. */
const openFiles = 64;

/**
 * Reads all articles in scope from disk, sorted by path.
 *
 * @param root absolute path of the project
 * @param globs relative to the root
 * @param declare from `compileDeclare`
 * @throws when a file that matches cannot be read; the message names it
 */
export async function readArticles(
	root: string,
	globs: readonly string[],
	declare: Declare,
): Promise<Article[]> {
	return inBatches(await articlePaths(root, globs), (path) => readArticle(root, path, declare));
}

/**
 * Reads articles again and again, as a dev server needs them: a file that has not changed since is
 * not read twice, and gives the same object.
 */
export function createArticleReader(
	root: string,
	globs: readonly string[],
	declare: Declare,
): () => Promise<Article[]> {
	const known = new Map<string, { stamp: string; article: Article }>();
	return async () =>
		inBatches(await articlePaths(root, globs), async (path) => {
			const { mtimeMs, size } = await stat(join(root, path));
			const stamp = `${mtimeMs}:${size}`;
			const before = known.get(path);
			if (before?.stamp === stamp) return before.article;
			const article = await readArticle(root, path, declare);
			known.set(path, { stamp, article });
			return article;
		});
}

/** Reads one article; `path` is relative to the root, with `/`. */
export async function readArticle(root: string, path: string, declare: Declare): Promise<Article> {
	const text = await readFile(join(root, path), 'utf8');
	return parseArticle(path, text, declare);
}

/** Paths of all articles in scope, relative to the root, sorted. */
export async function articlePaths(root: string, globs: readonly string[]): Promise<string[]> {
	const paths = await glob([...globs], {
		cwd: root,
		onlyFiles: true,
		expandDirectories: false,
		ignore: ['**/node_modules/**'],
	});
	return paths.sort();
}

/** Reads many files, so many at a time as may be open, and keeps their order. */
export async function inBatches<Item, T>(
	paths: readonly Item[],
	read: (path: Item) => Promise<T>,
): Promise<T[]> {
	const all: T[] = [];
	for (let from = 0; from < paths.length; from += openFiles) {
		all.push(...(await Promise.all(paths.slice(from, from + openFiles).map(read))));
	}
	return all;
}
