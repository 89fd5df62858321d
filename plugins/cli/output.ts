import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { cwd, stdout } from 'node:process';
import pc from 'picocolors';
import { UsageError } from './exit.ts';

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

/** Writes the report to the file that was named, else to stdout. */
export async function writeReport(report: string, { output }: OutputOptions): Promise<void> {
	if (output === undefined) {
		// A pipe takes a large report in pieces; exiting before it is drained would cut it off.
		await new Promise<void>((done) => stdout.write(report, () => done()));
		return;
	}
	const file = resolve(cwd(), output);
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, report);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(`--output ${output} cannot be written: ${reason}`);
	}
}
