import { stderr, stdout } from 'node:process';
import { basePathOf } from '../../audit/robots/base-path.ts';
import { loadConfig } from '../../gate/config.ts';
import { tellHosts } from '../../gate/headers.ts';
import { runGate } from '../../gate/run.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { outputFolder, type ProjectFlags, projectOf } from '../project.ts';

/** Flags of `creditline headers`. */
export interface HeadersFlags extends ProjectFlags {
	quiet?: boolean;
}

/**
 * Tells the hosts of the config what to send with the pages of a folder; the audit judges it.
 *
 * @param dist folder with the pages, relative to the root
 * @returns the exit code: 3 where there was no article or no page
 * @throws {UsageError} when the folder does not exist, or the config names no host
 */
export async function headersCommand(dist: string, flags: HeadersFlags): Promise<number> {
	const [root, named] = projectOf(flags);
	const outDir = outputFolder(root, dist);
	const { options } = await loadConfig(root, named);
	if (options.headers.length === 0) {
		throw new UsageError(
			"The config names no host to write headers for; write, for example, headers: 'cloudflare'.",
		);
	}
	const setup = { root, options, site: options.site.url ?? null };
	const { result } = await runGate({ ...setup, outDir });
	const base = basePathOf(setup.site);
	const { changed, leftOut } = await tellHosts(setup, { outDir, base }, result);
	if (!flags.quiet) {
		const lines = changed.map((file) => `written: ${file}\n`);
		stdout.write(lines.length === 0 ? 'nothing to change\n' : lines.join(''));
	}
	for (const reason of leftOut) stderr.write(`creditline: not in ${reason}\n`);
	return result.verdict === 'nothing-checked' ? exitCodes.nothingChecked : exitCodes.pass;
}
