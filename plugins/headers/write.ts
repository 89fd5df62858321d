import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type HeaderHost, OptionsError } from '../options.ts';
import { writeCaddy } from './caddy.ts';
import type { HostText, PageMarks } from './marks.ts';
import { writeNginx } from './nginx.ts';
import { writeRulesFile } from './rules-file.ts';
import { writeS3 } from './s3.ts';
import { writeVercelJson } from './vercel.ts';

const defaultFiles = {
	nginx: 'creditline.nginx.conf',
	caddy: 'creditline.caddy',
	s3: 'creditline.s3.json',
} as const;

/**
 * The file of a host that is ours alone, relative to the root; null for hosts whose file is the user's.
 */
export function ownFileOf({ host, file }: HeaderHost): string | null {
	if (host === 'nginx' || host === 'caddy' || host === 's3') return file ?? defaultFiles[host];
	return null;
}

/** Whether a host reads `_headers` in the output folder. */
export function readsRulesFile(host: HeaderHost['host']): boolean {
	return host === 'netlify' || host === 'cloudflare';
}

/**
 * Writes what hosts are to send with the pages. The same marks give the same bytes, and a file that has
 * them already is not touched.
 *
 * @returns which files now say something else, and what could not be written
 * @throws {OptionsError} where a file of the user's cannot be added to, or ours was put in its place
 */
export async function writeHeaders({
	root,
	outDir,
	base,
	hosts,
	marks,
	files,
}: HeadersInput): Promise<WrittenHeaders> {
	const written: WrittenHeaders = { changed: [], leftOut: [] };
	const names = hosts.map(({ host }) => host);
	const put = async (
		file: string,
		name: string,
		make: (existing: string | null) => HostText,
	): Promise<void> => {
		const existing = existsSync(file) ? await readFile(file, 'utf8') : null;
		const { text, leftOut } = make(existing);
		written.leftOut.push(...leftOut.map((reason) => `${name}: ${reason}`));
		if (text === existing) return;
		written.changed.push(name);
		if (text === null) await rm(file);
		else {
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, text);
		}
	};
	const readers = names.filter(readsRulesFile);
	const seen = hostView(marks, files, base);
	if (readers.length > 0) {
		await put(join(outDir, '_headers'), '_headers', (existing) =>
			writeRulesFile(existing, seen.marks, seen.files, readers),
		);
	}
	if (names.includes('vercel')) {
		const write = (existing: string | null): HostText => writeVercelJson(existing, seen.marks);
		await put(join(root, 'vercel.json'), 'vercel.json', write);
	}
	for (const one of hosts) {
		const file = ownFileOf(one);
		if (file === null) continue;
		await put(join(root, file), file, (existing) => {
			if (existing !== null && !isOurs(existing)) {
				throw new OptionsError(
					`\`${file}\` was not written by creditline, and would be replaced: name another file in \`headers\`.`,
				);
			}
			if (one.host === 'nginx') return writeNginx(marks, base);
			return one.host === 'caddy' ? writeCaddy(marks, base) : writeS3(marks, base);
		});
	}
	return written;
}

/**
 * What a host has that goes by the paths of requests, where the site is served below a folder that its
 * output lacks: each file at its own path, and again below that folder. A host that gets the folder's
 * files there, or that rewrites to them, sees the second; behind a proxy that takes the folder off it
 * sees the first. No address is another page's then, for nothing of the output lies below the folder.
 */
function hostView(
	marks: readonly PageMarks[],
	files: readonly string[],
	base: string,
): { marks: readonly PageMarks[]; files: readonly string[] } {
	const folder = base.slice(1);
	const hasFolder = folder === '' || files.some((path) => path.startsWith(folder));
	if (hasFolder) return { marks, files };
	return {
		marks: [...marks, ...marks.map((one) => ({ ...one, path: folder + one.path }))],
		files: [...files, ...files.map((path) => folder + path)],
	};
}

/** The beginning of each of our files. */
function isOurs(text: string): boolean {
	return /^(?:# Written by astro-creditline|\{\n\t"version": 1,\n\t"objects": \[)/.test(text);
}

/** What to write, for whom, and where. */
export interface HeadersInput {
	/** Absolute path of the project. */
	root: string;
	/** Absolute path of the output folder. */
	outDir: string;
	/** Path that the site is served below, with slashes at both ends. */
	base: string;
	hosts: readonly HeaderHost[];
	marks: readonly PageMarks[];
	/** All files of the output. */
	files: readonly string[];
}

/** What became of the files of hosts. */
export interface WrittenHeaders {
	/** Files by the names that a user knows them by. */
	changed: string[];
	/** One sentence a reason. */
	leftOut: string[];
}
