import { resolve } from 'node:path';
import { cwd } from 'node:process';
import { passes } from '../audit/result.ts';
import { hashFolder, makeRecord } from '../gate/record.ts';
import { clearReport, isWithin, writeReportFile } from '../gate/report-files.ts';
import type { AuditResult } from '../model.ts';
import { UsageError } from './exit.ts';

/**
 * Begins the record of a run: from here on there is none of an earlier one.
 *
 * @param named file as the user wrote it; undefined: no record is wanted
 * @param outDir absolute path of the folder that is going to be judged
 * @throws {UsageError} when the record would lie in that folder, which it would change
 * @throws {UnreadableError} when a file of the folder cannot be read
 */
export async function beginRecord(
	named: string | undefined,
	outDir: string,
): Promise<OpenRecord | null> {
	if (named === undefined) return null;
	const file = resolve(cwd(), named);
	if (await isWithin(outDir, file)) {
		throw new UsageError(
			`--record ${named} lies in the folder that it is about: name another place.`,
		);
	}
	await clearReport(file);
	const before = await hashFolder(outDir);
	return {
		async finish(setup, result) {
			if (!passes(result.verdict)) return;
			const record = await makeRecord(setup, outDir, before, result);
			await writeReportFile(file, `${JSON.stringify(record, null, '\t')}\n`);
		},
	};
}

/** A record that is written when the folder has passed. */
interface OpenRecord {
	finish(setup: Parameters<typeof makeRecord>[0], result: AuditResult): Promise<void>;
}
