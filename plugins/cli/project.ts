import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import type { Options } from '../options.ts';
import { UsageError } from './exit.ts';

/** Which project a command is about. */
export interface ProjectFlags {
	root?: string;
	config?: string;
}

/**
 * The project's folder and its config, as absolute paths; the config is null where it was not named.
 *
 * @throws {UsageError} when the folder does not exist
 */
export function projectOf({ root, config }: ProjectFlags): [root: string, config: string | null] {
	const folder = resolve(cwd(), root ?? '.');
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		throw new UsageError(`There is no folder ${folder}. Name that of the project with --root.`);
	}
	return [folder, config === undefined ? null : resolve(cwd(), config)];
}

/**
 * The folder with the pages, as an absolute path.
 *
 * @param dist relative to the root
 * @throws {UsageError} when it does not exist
 */
export function outputFolder(root: string, dist: string): string {
	const folder = resolve(root, dist);
	if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
	throw new UsageError(`There is no folder ${folder}. Build the site first, or name its output.`);
}

/** A path as reports have it: relative to the root, with `/`. */
export function pathFrom(root: string, path: string): string {
	return relative(root, path).split(sep).join('/');
}

/** The globs of articles in scope, as messages have them. */
export function globsOf({ articles }: Pick<Options, 'articles'>): string {
	return articles.map((glob) => `'${glob}'`).join(', ');
}
