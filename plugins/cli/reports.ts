import { basename } from 'node:path';
import { formatsOf, type ReportFormat } from '../report/index.ts';
import { UsageError } from './exit.ts';

/**
 * Which report goes where. A file gets the first format that was named and fits its ending, else the
 * one that the ending means; formats that no file took go to stdout. Where none was named, stdout
 * gets `pretty`.
 *
 * @param formats as named, in order
 * @param outputs files as named, in order
 * @throws {UsageError} when a file's format cannot be told, or two reports go to one place
 */
export function planReports(
	formats: readonly ReportFormat[],
	outputs: readonly string[],
): ReportPlan {
	const left = [...formats];
	const files = outputs.map((output) => {
		const fitting = formatsOf(output);
		const at = left.findIndex((format) => fitting.length === 0 || fitting.includes(format));
		const [named] = at < 0 ? [] : left.splice(at, 1);
		const format = named ?? fitting[0];
		if (format) return { format, output };
		throw new UsageError(
			`The ending of ${basename(output)} does not tell which report it is: end it in .json, .sarif, .xml (JUnit), .md, .html or .txt, or name a --format.`,
		);
	});
	const twice = outputs.find((output, at) => outputs.indexOf(output) < at);
	if (twice !== undefined)
		throw new UsageError(`Two reports would go to ${twice}: name two files.`);
	if (left.length > 1) {
		throw new UsageError(
			`Two reports, ${left.join(' and ')}, would go to stdout: name a file for one with --output.`,
		);
	}
	return { files, stdout: left[0] ?? (formats.length === 0 ? 'pretty' : null) };
}

/** Which report goes where. */
export interface ReportPlan {
	/** Null: nothing is printed. */
	stdout: ReportFormat | null;
	/** Files as they were named. */
	files: readonly { format: ReportFormat; output: string }[];
}
