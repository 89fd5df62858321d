import { appendFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { cwd, env, stderr, stdout } from 'node:process';
import { isWeb } from '../../audit/address/host.ts';
import { loadConfig } from '../../gate/config.ts';
import { reportContext } from '../../gate/report-context.ts';
import { clearReport, writeReportFile } from '../../gate/report-files.ts';
import { runGate } from '../../gate/run.ts';
import type { AuditResult } from '../../model.ts';
import { type ReportFormat, writers } from '../../report/index.ts';
import { markdownWithin } from '../../report/markdown.ts';
import { reportPretty, summaryLine } from '../../report/pretty.ts';
import { cacheFileOf } from '../cache-file.ts';
import { exitCodeOf, UsageError } from '../exit.ts';
import { wantsColor, wantsLinks, writeReport } from '../output.ts';
import { createProgress } from '../progress.ts';
import { globsOf, outputFolder, type ProjectFlags, projectOf } from '../project.ts';
import { beginRecord } from '../record.ts';
import { planReports } from '../reports.ts';

/** GitHub takes no more of a step's summary, in bytes. */
const mostSummary = 1_000_000;

/** Flags of `creditline audit`. */
export interface AuditFlags extends ProjectFlags {
	articles?: string[];
	site?: string;
	/** False: judge everything anew. */
	cache: boolean;
	color: boolean;
	format?: ReportFormat[];
	output?: string[];
	quiet?: boolean;
	/** File for the record of what passed. */
	record?: string;
}

/**
 * Judges a folder of built HTML, whatever made it.
 *
 * @param dist folder with the pages, relative to the root
 * @returns the exit code
 * @throws {UsageError} when a folder does not exist or the reports cannot be told apart
 */
export async function auditCommand(dist: string, flags: AuditFlags): Promise<number> {
	const plan = planReports(flags.format ?? [], flags.output ?? []);
	const files = plan.files.map(({ format, output }) => ({ format, file: resolve(cwd(), output) }));
	// First of all: whatever breaks off from here on leaves no report that says otherwise.
	for (const { file } of files) await clearReport(file);
	const [root, named] = projectOf(flags);
	const outDir = outputFolder(root, dist);
	const record = await beginRecord(flags.record, outDir);
	const { options, file, places } = await loadConfig(root, named);
	if (flags.articles) options.articles = flags.articles;
	if (flags.site !== undefined) options.site = { ...options.site, url: siteOf(flags.site) };
	const site = options.site.url ?? null;
	const cache = flags.cache ? cacheFileOf(root) : null;
	const config = file && basename(file);
	const isPart = flags.articles !== undefined;
	const progress = createProgress(stderr, flags.quiet === true);
	const { result, textOf } = await runGate({
		...{ root, outDir, options, site, cache, config, places, isPart },
		progress: progress.tell,
	}).finally(progress.end);
	const context = reportContext({ root, options, site }, { outDir, config, textOf }, env);
	if (plan.stdout !== null) await writeReport(printed(plan.stdout), {});
	for (const each of files) await writeReportFile(each.file, writers[each.format](result, context));
	await record?.finish({ root, options, site }, result);
	const isForGithub = plan.stdout === 'github' || files.some(({ format }) => format === 'github');
	if (isForGithub && env.GITHUB_STEP_SUMMARY) await summarise(env.GITHUB_STEP_SUMMARY);
	if (!flags.quiet) tell(result);
	return exitCodeOf(result.verdict);

	function printed(format: ReportFormat): string {
		if (format !== 'pretty') return writers[format](result, context);
		const color = wantsColor({ color: flags.color, format });
		if (flags.quiet) return `${summaryLine(result, color)}\n`;
		const links = color && wantsLinks(stdout) ? outDir : null;
		return reportPretty(result, { ...context, color, links });
	}

	/** A summary that cannot be written changes no verdict. */
	async function summarise(summary: string): Promise<void> {
		try {
			await appendFile(summary, markdownWithin(result, context, mostSummary));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			stderr.write(`creditline: the step summary was not written: ${reason}\n`);
		}
	}

	function tell(judged: AuditResult): void {
		if (judged.verdict === 'nothing-checked') {
			const what =
				judged.counts.articles === 0
					? `no article matches ${globsOf(options)} below ${root}`
					: `there is no HTML page in ${outDir}`;
			stderr.write(`creditline: nothing was checked, ${what}\n`);
		} else if (plan.stdout === null) {
			stderr.write(`${summaryLine(judged, false)}\n`);
		}
	}
}

function siteOf(site: string): string {
	const address = URL.parse(site);
	if (address && isWeb(address)) return site;
	throw new UsageError(
		`--site must be an http(s) address such as https://site.example/, found ${site}`,
	);
}
