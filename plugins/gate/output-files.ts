import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { BuiltPage } from '../audit/index.ts';
import { decodePage, decodeText } from '../audit/page/decode.ts';
import type { Unchecked } from '../model.ts';
import { mayHoldText, readAs, sniffed } from './output-kinds.ts';

/**
 * Lists the files of an output folder that hold text or may hold it, sorted by path.
 *
 * @param outDir absolute path
 */
export async function listOutput(outDir: string): Promise<readonly string[]> {
	const paths = await listFiles(outDir);
	return paths.filter(mayHoldText);
}

/**
 * All files of a folder, sorted.
 *
 * @param outDir absolute path
 * @returns paths relative to it
 */
export async function listFiles(outDir: string): Promise<string[]> {
	const paths = await glob('**', {
		cwd: outDir,
		dot: true,
		expandDirectories: false,
		onlyFiles: true,
	});
	return paths.sort();
}

/**
 * Reads one file of an output folder as what it is.
 *
 * @param path relative to the output folder
 * @param read gives the bytes of a file
 * @returns the page, or why it cannot be looked into
 * @throws what the file system throws
 */
export function readOutput(
	outDir: string,
	path: string,
	read: (file: string) => Uint8Array = readFileSync,
): BuiltPage | Unchecked {
	const file = join(outDir, path);
	return readAs(path, {
		read: () => read(file),
		head: () => headOf(file),
		hasClient: () => existsSync(join(outDir, 'client')),
	});
}

/**
 * A reader of the text in which findings have their places: decoded, and unpacked where it was packed.
 *
 * @param outDir absolute path
 * @returns gives a file's text, or null for what is not there or holds none
 */
export function textReader(outDir: string): (path: string) => string | null {
	return (path) => {
		try {
			const page = readOutput(outDir, path);
			if ('reason' in page) return null;
			return page.kind === 'html' ? decodePage(page.bytes).text : decodeText(page.bytes);
		} catch {
			return null;
		}
	};
}

function headOf(file: string): Uint8Array {
	const head = new Uint8Array(sniffed);
	const handle = openSync(file, 'r');
	try {
		return head.subarray(0, readSync(handle, head));
	} finally {
		closeSync(handle);
	}
}
