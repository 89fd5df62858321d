import { resolve, sep } from 'node:path';
import { clearReport, isWithin, ReportFileError, writeReportFile } from '../gate/report-files.ts';
import type { AuditResult } from '../model.ts';
import { formatsOf, writers } from '../report/index.ts';
import type { ReportContext } from '../report/writer.ts';
import { GateError } from './failure.ts';
import type { VirtualOptions } from './virtual.ts';

/**
 * Takes the reports of the last build away, before there can be anything to report.
 *
 * @param outDir absolute path of the output folder, which a report must not be in: it is deployed
 * @throws {GateError} when a report cannot be where it should
 */
export async function clearReports(
	{ options, root }: Pick<VirtualOptions, 'options' | 'root'>,
	outDir: string,
): Promise<void> {
	for (const name of options.report) {
		const file = resolve(root, name);
		const hint = `Name files below the project and outside the output folder, such as report: 'reports/credits.html'.`;
		if (`${file}${sep}`.startsWith(resolve(outDir) + sep)) {
			throw new GateError(`The report ${name} lies in the output folder, which is deployed.`, hint);
		}
		if (!(await isWithin(root, file))) {
			throw new GateError(
				`The report ${name} lies outside the project, by a link on the way.`,
				hint,
			);
		}
		await explained(() => clearReport(file));
	}
}

/**
 * Writes the reports that the options name.
 *
 * @returns what kept one from being written, or null
 */
export async function writeReports(
	{ options, root }: Pick<VirtualOptions, 'options' | 'root'>,
	result: AuditResult,
	context: ReportContext,
): Promise<GateError | null> {
	let problem: GateError | null = null;
	for (const name of options.report) {
		const [format = 'json'] = formatsOf(name);
		try {
			await explained(() => writeReportFile(resolve(root, name), writers[format](result, context)));
		} catch (error) {
			if (!(error instanceof GateError)) throw error;
			problem ??= error;
		}
	}
	return problem;
}

async function explained(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof ReportFileError)) throw error;
		throw new GateError(error.message, 'The option `report` names it.');
	}
}
