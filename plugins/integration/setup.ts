import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkOptions } from '../gate/check-options.ts';
import { type Config, configNames, loadConfig } from '../gate/config.ts';
import { type Options, OptionsError, type UserOptions } from '../options.ts';

const inAstroConfig = 'creditline({…}) of the Astro config';

/** Options of a project, and the files whose change must restart a dev server. */
export interface ResolvedOptions {
	options: Options;
	/** How the user knows the place of the options. */
	config: string;
	/** Where each of the waivers stands in it, as far as it is known. */
	places: Config['places'];
	watch: readonly string[];
}

/**
 * Takes the options from the integration's argument or from `creditline.config.*`, never from both:
 * two sources would let the command line and the build judge by different rules.
 *
 * @param root absolute path of the project
 * @param given argument of the integration
 * @throws {OptionsError}
 */
export async function resolveOptions(
	root: string,
	given: UserOptions | undefined,
): Promise<ResolvedOptions> {
	const watch = configNames.map((name) => join(root, name));
	if (given === undefined) {
		const { options, file, places } = await loadConfig(root);
		const config = file === null ? inAstroConfig : basename(file);
		return { options, config, places, watch: file === null ? watch : [file] };
	}
	const [second] = configNames.filter((name) => existsSync(join(root, name)));
	if (second) {
		throw new OptionsError(
			`The options stand in two places: in creditline({…}) of the Astro config and in ${second}. Keep ${second} and write creditline(), so that the command line reads the same.`,
		);
	}
	return { options: checkOptions(given, inAstroConfig), config: inAstroConfig, places: [], watch };
}
