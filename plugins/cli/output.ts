import { resolve } from 'node:path';
import { cwd, stdout } from 'node:process';
import type { WriteStream } from 'node:tty';
import pc from 'picocolors';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import { writeReportFile } from '../gate/report-files.ts';

/** How a command gives out its report. */
export interface OutputOptions {
	format: string;
	output?: string;
	quiet?: boolean;
	color: boolean;
}

/** Whether the report may be coloured: asked for by nobody to be plain, and shown on a terminal. */
export function wantsColor({ color, format, output }: OutputOptions): boolean {
	return color && output === undefined && format === 'pretty' && pc.isColorSupported;
}

/** Whether a stream is a terminal that has hyperlinks (OSC 8). */
export function wantsLinks(stream: WriteStream): boolean {
	return createSupportsHyperlinks(stream);
}

/**
 * Writes the report to the file that was named, else to stdout.
 *
 * @throws {ReportFileError}
 */
export async function writeReport(
	report: string,
	{ output }: Pick<OutputOptions, 'output'>,
): Promise<void> {
	if (output === undefined) {
		// A pipe takes a large report in pieces; exiting before it is drained would cut it off.
		await new Promise<void>((done) => stdout.write(report, () => done()));
		return;
	}
	await writeReportFile(resolve(cwd(), output), report);
}
