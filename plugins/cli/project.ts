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
