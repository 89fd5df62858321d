import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import process from 'node:process';

/**
 * Takes the report of an earlier run away, so that none is left whatever becomes of this one.
 *
 * @param file absolute path
 * @throws {ReportFileError} when it is a folder or cannot be removed
 */
export async function clearReport(file: string): Promise<void> {
	try {
		if (!(await isOrdinary(file))) return;
		await rm(file, { force: true });
	} catch (error) {
		throw new ReportFileError(file, error);
	}
}

/**
 * Writes a report: whoever reads at the same time gets all of it or none. A link is replaced, not
 * followed; a device is written to.
 *
 * @param file absolute path; folders on the way are made
 * @throws {ReportFileError}
 */
export async function writeReportFile(file: string, text: string): Promise<void> {
	const part = `${file}.${process.pid}.part`;
	try {
		if (!(await isOrdinary(file))) return await writeFile(file, text);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(part, text);
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true }).catch(() => {});
		throw new ReportFileError(file, error);
	}
}

/**
 * Whether a path is in a folder, whatever links there are on the way.
 *
 * @param folder absolute path of a folder that exists
 * @param path absolute path; what it names may be missing
 */
export async function isWithin(folder: string, path: string): Promise<boolean> {
	const inner = join(await realpath(folder), sep);
	for (let parent = dirname(path); ; parent = dirname(parent)) {
		try {
			return `${await realpath(parent)}${sep}`.startsWith(inner);
		} catch {
			if (parent === dirname(parent)) return false;
		}
	}
}

/** A file, a link, or nothing yet: all but devices, pipes and folders. */
async function isOrdinary(file: string): Promise<boolean> {
	// `/dev/stdout` is a link that must stay.
	if (/^\/(?:dev|proc)\//.test(file)) return false;
	try {
		const found = await lstat(file);
		if (found.isDirectory()) throw new Error('it is a folder');
		return found.isFile() || found.isSymbolicLink();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
		throw error;
	}
}

/** A report that could not be written or taken away. */
export class ReportFileError extends Error {
	override name = 'ReportFileError';
	constructor(file: string, cause: unknown) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`The report ${file} cannot be written: ${reason}`, { cause });
	}
}
