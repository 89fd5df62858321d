import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { cwd } from 'node:process';
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
		throw new UsageError(`There is no folder ${folder}.`);
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
