import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { stderr } from 'node:process';
import { loadConfig } from '../../gate/config.ts';
import { runGate } from '../../gate/run.ts';
import type { AuditResult } from '../../model.ts';
import { reportJson } from '../../report/json.ts';
import { reportPretty, summaryLine } from '../../report/pretty.ts';
import { exitCodeOf, UsageError } from '../exit.ts';
import { type OutputOptions, wantsColor, writeReport } from '../output.ts';
import { type ProjectFlags, projectOf } from '../project.ts';

/** Flags of `creditline audit`. */
export interface AuditFlags extends OutputOptions, ProjectFlags {
	articles?: string[];
	site?: string;
	/** False: judge everything anew. */
	cache: boolean;
}

/**
 * Judges a folder of built HTML, whatever made it.
 *
 * @param dist folder with the pages, relative to the root
 * @returns the exit code
 * @throws {UsageError} when a folder does not exist
 */
export async function auditCommand(dist: string, flags: AuditFlags): Promise<number> {
	const [root, config] = projectOf(flags);
	const outDir = resolve(root, dist);
	if (!existsSync(outDir) || !statSync(outDir).isDirectory()) {
		throw new UsageError(`There is no folder ${outDir}. Build the site first, or name its output.`);
	}
	const { options } = await loadConfig(root, config);
	if (flags.articles) options.articles = flags.articles;
	if (flags.site !== undefined) options.site = { ...options.site, url: siteOf(flags.site) };
	const site = options.site.url ?? null;
	const cache = flags.cache ? cacheFileOf(root) : null;
	const { result, textOf } = await runGate({ root, outDir, options, site, cache });
	await writeReport(render(result), flags);
	if (!flags.quiet) tell(result);
	return exitCodeOf(result.verdict);

	function render(judged: AuditResult): string {
		if (flags.format === 'json') return reportJson(judged);
		if (flags.quiet) return `${summaryLine(judged, wantsColor(flags))}\n`;
		return reportPretty(judged, {
			color: wantsColor(flags),
			textOf,
			outDir: `${relative(root, outDir)}/`,
		});
	}

	function tell(judged: AuditResult): void {
		if (judged.verdict === 'nothing-checked') {
			const what =
				judged.counts.articles === 0
					? `no article matches ${options.articles.map((glob) => `'${glob}'`).join(', ')} below ${root}`
					: `there is no HTML page in ${outDir}`;
			stderr.write(`creditline: nothing was checked, ${what}\n`);
		} else if (flags.output !== undefined) {
			stderr.write(`${summaryLine(judged, false)}\n`);
		}
	}
}

/** Beside other tools' caches; a project without packages has no such place, and gets none. */
function cacheFileOf(root: string): string | null {
	const packages = join(root, 'node_modules');
	return existsSync(packages) ? join(packages, '.cache/creditline/results') : null;
}

function siteOf(site: string): string {
	if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return site;
	throw new UsageError(`--site must be an http(s) address, found ${site}`);
}
