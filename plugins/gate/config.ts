import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from '../model.ts';
import { type Options, OptionsError } from '../options.ts';
import { checkOptions } from './check-options.ts';
import { waiverPlaces } from './waiver-places.ts';

/** File names of the config, in the order in which they are looked for. */
export const configNames = [
	'creditline.config.mjs',
	'creditline.config.ts',
	'creditline.config.json',
];

/** The config of a project, and where it was found. */
export interface Config {
	options: Options;
	/** Absolute path, or null when there is no file. */
	file: string | null;
	/** Where each of the waivers stands in it. */
	places: readonly (Place | null)[];
}

/**
 * Reads `creditline.config.*` of a project.
 *
 * @param root absolute path of the project
 * @param named absolute path of a config given by hand, or null to look for one
 * @throws {OptionsError} when the file cannot be loaded or says something wrong
 */
export async function loadConfig(root: string, named: string | null = null): Promise<Config> {
	const found = configNames.map((name) => join(root, name)).filter((path) => existsSync(path));
	if (named !== null && !existsSync(named)) throw new OptionsError(`There is no config ${named}.`);
	const [file, second] = named === null ? found : [named];
	if (file && second) {
		throw new OptionsError(
			`Two configs, ${basename(file)} and ${basename(second)}: delete the one that is not meant.`,
		);
	}
	if (!file) return { options: checkOptions({}, 'the options'), file: null, places: [] };
	const options = checkOptions(await load(file), basename(file));
	const { waivers } = options;
	const text = waivers.length === 0 ? '' : await readFile(file, 'utf8');
	return { options, file, places: waiverPlaces(text, file, waivers) };
}

async function load(file: string): Promise<unknown> {
	try {
		if (file.endsWith('.json')) {
			return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
		}
		// A changed file must be read anew when Astro restarts its dev server in the same process.
		const fresh = pathToFileURL(file);
		fresh.searchParams.set('t', String(statSync(file).mtimeMs));
		const module = (await import(fresh.href)) as { default?: unknown };
		if (module.default === undefined) throw new Error('it has no default export');
		return module.default;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new OptionsError(`${basename(file)} cannot be loaded: ${reason}`);
	}
}
