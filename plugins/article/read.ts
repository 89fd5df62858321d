import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Article } from '../model.ts';
import type { Declare } from './declare.ts';
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
	const paths = await glob([...globs], {
		cwd: root,
		onlyFiles: true,
		expandDirectories: false,
		ignore: ['**/node_modules/**'],
	});
	paths.sort();
	const articles: Article[] = [];
	for (let from = 0; from < paths.length; from += openFiles) {
		const batch = paths.slice(from, from + openFiles);
		articles.push(...(await Promise.all(batch.map((path) => readArticle(root, path, declare)))));
	}
	return articles;
}

/** Reads one article; `path` is relative to the root, with `/`. */
export async function readArticle(root: string, path: string, declare: Declare): Promise<Article> {
	const text = await readFile(join(root, path), 'utf8');
	return parseArticle(path, text, declare);
}
