import { basename, resolve } from 'node:path';
import { cwd, stderr } from 'node:process';
import { isWeb } from '../../audit/address/host.ts';
import { loadConfig } from '../../gate/config.ts';
import { assetReader } from '../../gate/output.ts';
import { hashFolder, readRecord } from '../../gate/record.ts';
import { auditServed } from '../../gate/served.ts';
import { utcDay } from '../../gate/utc-day.ts';
import { compareFiles } from '../../record/compare.ts';
import { isHarmless, type VerifyReport, verifyJson, verifyPretty } from '../../record/report.ts';
import type { AuditRecord } from '../../record/schema.ts';
import { prettyJoined } from '../../report/pretty.ts';
import { limits } from '../../served/fetch.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { type OutputOptions, wantsColor, writeReport } from '../output.ts';
import { createProgress } from '../progress.ts';
import { outputFolder, type ProjectFlags, projectOf } from '../project.ts';

/** Flags of `creditline verify`. */
export interface VerifyFlags extends OutputOptions, ProjectFlags {
	articles?: string[];
	concurrency: number;
	maxPages: number;
	record?: string;
	resume?: string;
	url?: string;
}

/**
 * The last look before and after a deployment: that a folder is what passed, or that a host sends what
 * would pass.
 *
 * @param dist folder with the pages, relative to the root; it is not read where a site is fetched
 * @returns the exit code
 * @throws {UsageError} when there is nothing to compare with and nothing to fetch
 */
export async function verifyCommand(dist: string, flags: VerifyFlags): Promise<number> {
	const { record: file, url } = flags;
	if (file === undefined && url === undefined) {
		throw new UsageError(
			'Name what to verify against: --record FILE of `creditline audit --record FILE`, or --url of the site, or both.',
		);
	}
	const record = file === undefined ? null : await readRecord(resolve(cwd(), file));
	const [report, findings] =
		url === undefined && record
			? [await compareFolder(dist, record, flags), '']
			: await fetchSite(baseOf(url ?? ''), record, flags);
	const text = flags.format === 'json' ? verifyJson(report) : findings + verifyPretty(report);
	const last = `${text.trimEnd().split('\n').at(-1)}\n`;
	await writeReport(flags.quiet && flags.format !== 'json' ? last : text, flags);
	return {
		pass: exitCodes.pass,
		waived: exitCodes.pass,
		fail: exitCodes.fail,
		'nothing-checked': exitCodes.nothingChecked,
		incomplete: exitCodes.unreadable,
	}[report.verdict];
}

async function compareFolder(
	dist: string,
	record: AuditRecord,
	flags: VerifyFlags,
): Promise<VerifyReport> {
	const [root] = projectOf(flags);
	const found = await hashFolder(outputFolder(root, dist));
	const differences = compareFiles(record, found);
	const verdict = differences.length > 0 ? 'fail' : record.verdict;
	return { version: 1, verdict, files: found.size, differences };
}

async function fetchSite(
	base: string,
	record: AuditRecord | null,
	flags: VerifyFlags,
): Promise<[report: VerifyReport, findings: string]> {
	const [root, named] = projectOf(flags);
	const { options, file, places } = await loadConfig(root, named);
	if (flags.articles) options.articles = flags.articles;
	const config = file && basename(file);
	const site = options.site.url ?? null;
	const setup = { root, options, site, config, places, today: utcDay() };
	const progress = createProgress(stderr, flags.quiet === true);
	const { result, differences, gathered, resumed } = await auditServed(
		{ ...setup, isPart: flags.articles !== undefined },
		{
			...{ base, record, folder: flags.resume === undefined ? null : resolve(cwd(), flags.resume) },
			limits: { ...limits, concurrency: flags.concurrency },
			mostPages: flags.maxPages,
			tell: (done, total) => progress.tell('pages', done, total),
		},
	).finally(progress.end);
	const { pages, missing, failed, redirects, beyond } = gathered;
	const isBroken = result.verdict === 'fail' || differences.some((one) => !isHarmless(one));
	const isIncomplete = failed.length > 0 || beyond > 0;
	const verdict = isBroken ? 'fail' : isIncomplete ? 'incomplete' : result.verdict;
	const served = {
		origin: base,
		fetched: pages.length,
		resumed,
		missing,
		failed,
		redirects,
		beyond,
	};
	const report = { version: 1, verdict, files: pages.length, differences } as const;
	const shown = prettyJoined(result.findings, {
		color: wantsColor(flags),
		textOf: assetReader(root),
		outDir: base,
	});
	const findings = shown.map(({ block }) => `${block}\n\n`).join('');
	return [{ ...report, served: { ...served, report: result } }, findings];
}

/** Address that the site begins at, with a slash at its end. */
function baseOf(url: string): string {
	const address = URL.parse(url);
	const isUsable = address && isWeb(address) && !address.username;
	if (!isUsable || address.search || address.hash) {
		throw new UsageError(
			`--url must be the http(s) address of a site such as https://site.example/, found ${url}`,
		);
	}
	return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
