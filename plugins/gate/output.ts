import { existsSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { HostFiles } from '../audit/index.ts';

/** Marks a folder that was set aside by us, so that only such a folder is ever replaced. */
const reportName = 'creditline-report.json';

/**
 * @param folder absolute path: the output folder, or the project's for what stands beside it
 * @param name of a file that tells hosts or crawlers about all pages
 * @returns its text, or null where the folder has none
 */
export async function readSiteFile(
	folder: string,
	name: '_headers' | 'robots.txt' | keyof HostFiles,
): Promise<string | null> {
	const path = join(folder, name);
	if (!existsSync(path)) return null;
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		throw new UnreadableError(path, error);
	}
}

/**
 * A reader of single files of an output folder: the style sheets that its pages name.
 *
 * @param outDir absolute path
 * @returns gives a file's text, or null for what is not there, is no file, or lies outside
 */
export function assetReader(outDir: string): (path: string) => string | null {
	return (path) => {
		const file = join(outDir, path);
		if (path === '' || path.includes('\0') || !file.startsWith(join(outDir, sep))) return null;
		try {
			return readFileSync(file, 'utf8');
		} catch {
			return null;
		}
	};
}

/**
 * Moves a rejected output folder away, so that nothing is left to deploy, and puts the report in it.
 *
 * A folder that cannot be renamed, as a mounted volume cannot, is copied and emptied.
 *
 * @param outDir absolute path
 * @param report JSON report
 * @param root absolute path of the project
 * @returns where it is now, or null when there was no such folder
 * @throws when the folder holds the project itself, or can be neither moved nor emptied
 */
export async function setAside(
	outDir: string,
	report: string,
	root: string,
): Promise<string | null> {
	if (!existsSync(outDir)) return null;
	// Of a link only the link would move, and what it leads to would stay.
	const folder = await realpath(outDir);
	if (`${await realpath(root)}${sep}`.startsWith(`${folder}${sep}`)) {
		throw new Error(
			`The output folder ${folder} holds the project, so it was not moved: do not deploy it.`,
		);
	}
	const target = await freeName(`${folder}.rejected`);
	try {
		await rename(folder, target);
	} catch {
		await cp(folder, target, { recursive: true });
		for (const entry of await readdir(folder)) await rm(join(folder, entry), { recursive: true });
	}
	await writeFile(join(target, reportName), report);
	return target;
}

/** A folder of that name is replaced only if it carries our report; else a number is added. */
async function freeName(name: string): Promise<string> {
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? name : `${name}-${number}`;
		if (!existsSync(candidate)) return candidate;
		if (existsSync(join(candidate, reportName))) {
			await rm(candidate, { recursive: true, force: true });
			return candidate;
		}
	}
}

/** @throws {UnreadableError} in place of what the file system throws for that path */
export function orUnreadable<T>(path: string, reading: Promise<T>): Promise<T> {
	return reading.catch((error: unknown) => {
		throw new UnreadableError(path, error);
	});
}

/** An input that the file system would not give. */
export class UnreadableError extends Error {
	override name = 'UnreadableError';
	constructor(path: string, cause: unknown) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`${path} cannot be read: ${reason}`, { cause });
	}
}
