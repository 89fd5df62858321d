import { existsSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { BuiltPage } from '../audit/index.ts';

/** Marks a folder that was set aside by us, so that only such a folder is ever replaced. */
const reportName = 'creditline-report.json';

/**
 * Reads the HTML pages of an output folder one after another, sorted by path, so that memory does
 * not grow with their number.
 *
 * @param outDir absolute path
 * @throws {UnreadableError} when a page cannot be read
 */
export async function* readPages(outDir: string): AsyncGenerator<BuiltPage> {
	const paths = await glob('**/*.{html,htm,xhtml}', {
		cwd: outDir,
		dot: true,
		caseSensitiveMatch: false,
		expandDirectories: false,
	});
	paths.sort();
	for (const path of paths) {
		try {
			// One page after another has to be read anyway, and waiting for each costs more than the reading.
			yield { path, bytes: readFileSync(join(outDir, path)) };
		} catch (error) {
			throw new UnreadableError(join(outDir, path), error);
		}
	}
}

/**
 * @param name of a file that tells hosts or crawlers about all pages
 * @returns its text, or null where the output folder has none
 */
export async function readSiteFile(
	outDir: string,
	name: '_headers' | 'robots.txt',
): Promise<string | null> {
	const path = join(outDir, name);
	if (!existsSync(path)) return null;
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		throw new UnreadableError(path, error);
	}
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

/** An input that the file system would not give. */
export class UnreadableError extends Error {
	override name = 'UnreadableError';
	constructor(path: string, cause: unknown) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`${path} cannot be read: ${reason}`, { cause });
	}
}
