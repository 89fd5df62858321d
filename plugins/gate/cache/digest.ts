import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { version } from '../../version.ts';

/** Packages that decide how a file is read. */
const readers = [
	...[
		'css-tree',
		'entities',
		'gray-matter',
		'hast-util-from-parse5',
		'htmlparser2',
		'js-tokens',
		'parse5',
	],
	...['picomatch', 'property-information', 'rehype-parse', 'robots-parser', 'satteri', 'yaml'],
];

let program: string | null = null;

/** Digest of bytes or text: 128 bits of SHA-256, which nobody finds two inputs for. */
export function digestOf(input: Uint8Array | string): string {
	return hash('sha256', input, 'base64url').slice(0, 22);
}

/**
 * Digest of all that decides about every page at once.
 *
 * @param settings options, address of the site, texts of `_headers` and `robots.txt`: plain data
 */
export function digestOfSite(settings: unknown): string {
	program ??= programDigest();
	return digestOf(JSON.stringify([program, settings]));
}

/**
 * Digest of the program itself. The version alone would do for an installed package; while it is
 * worked on or patched, its files change under one version.
 */
function programDigest(): string {
	const folder = fileURLToPath(new URL('../../', import.meta.url));
	const files = globSync('**/*.{js,ts}', {
		cwd: folder,
		ignore: ['**/node_modules/**', 'dist/**', '**/*.d.ts'],
	});
	const stamps = files.sort().map((file) => {
		const { size, mtimeMs } = statSync(join(folder, file));
		return [file, size, mtimeMs];
	});
	const versions = readers.map((name) => [name, versionOf(name)]);
	const { node, icu, unicode } = process.versions;
	const machine = { node, icu, unicode, platform: process.platform, arch: process.arch };
	return digestOf(JSON.stringify([version, machine, versions, stamps]));
}

/** Version of an installed package; null where it is not there. */
function versionOf(name: string): string | null {
	let folder: string;
	try {
		folder = dirname(fileURLToPath(import.meta.resolve(name)));
	} catch {
		return null;
	}
	for (let parent = dirname(folder); ; folder = parent, parent = dirname(folder)) {
		try {
			const found: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
			const { name: own, version: at } = found as { name?: unknown; version?: unknown };
			if (own === name && typeof at === 'string') return at;
		} catch {
			// A package's inner folders need no manifest.
		}
		if (parent === folder) return null;
	}
}
