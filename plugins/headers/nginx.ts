import {
	type HeaderLine,
	type HostText,
	linesOf,
	type PageMarks,
	type ReadHeader,
} from './marks.ts';
import { compare } from './prefixes.ts';
import { baseIn, baseLine, quoted, written } from './server-file.ts';

const variables = { Link: '$creditline_link', 'X-Robots-Tag': '$creditline_robots' } as const;
const entry = /^\t"((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)";$/;

/**
 * Writes the headers of pages as maps for nginx, to be included in the `http` block.
 *
 * The key is `$uri`, which nginx has turned into the file's own path by the time that it adds headers.
 * An empty value sends no header.
 *
 * @param marks of pages
 * @param base path that the site is served below, with slashes at both ends
 */
export function writeNginx(marks: readonly PageMarks[], base: string): HostText {
	const leftOut: string[] = [];
	const rows: { key: string; lines: HeaderLine[] }[] = [];
	for (const one of [...marks].sort((a, b) => compare(a.path, b.path))) {
		const lines = linesOf(one);
		if (lines.some(({ value }) => value.includes('$'))) {
			leftOut.push(`${one.path}: nginx reads the \`$\` in the source's address as a variable`);
		} else if (lines.length > 0) rows.push({ key: `${base}${one.path}`, lines });
	}
	const longest = Math.max(0, ...rows.map(({ key }) => Buffer.byteLength(key)));
	const maps = Object.entries(variables).map(([name, variable]) => {
		const lines = rows.flatMap(({ key, lines: all }) =>
			all
				.filter((line) => line.name === name)
				.map(({ value }) => `\t${quoted(key)} ${quoted(value)};\n`),
		);
		return `map $uri ${variable} {\n${lines.join('')}}\n`;
	});
	const adds = Object.entries(variables).map(
		([name, variable]) => `#   add_header ${name} ${variable};\n`,
	);
	const text = [
		`${written}\n`,
		'# Include this file in the `http` block, and write in each `server` or `location` that has\n',
		'# headers of its own:\n',
		...adds,
		baseLine(base),
		`map_hash_bucket_size ${sizeFor(longest + 32, 128)};\n`,
		`map_hash_max_size ${sizeFor(rows.length * 4, 2_048)};\n`,
		...maps,
	].join('');
	return { text, leftOut };
}

/** Headers by file of the output, as nginx reads them from such a file. */
export function readNginx(text: string): ReadHeader[] {
	const base = baseIn(text);
	let name: string | null = null;
	return text.split('\n').flatMap((line, index): ReadHeader[] => {
		const opened = /^map \$uri (\$\w+) \{$/.exec(line)?.[1];
		if (opened !== undefined) {
			name = Object.entries(variables).find(([, variable]) => variable === opened)?.[0] ?? null;
		}
		const [, key, value] = entry.exec(line) ?? [];
		if (key === undefined || value === undefined || name === null) return [];
		const path = unquoted(key);
		if (!path.startsWith(base)) return [];
		return [{ path: path.slice(base.length), name, value: unquoted(value), line: index + 1 }];
	});
}

function unquoted(text: string): string {
	return text.replace(/\\(.)/g, '$1');
}

/** The next power of two: nginx counts in lines of the processor's cache. */
function sizeFor(wanted: number, least: number): number {
	return Math.max(least, 2 ** Math.ceil(Math.log2(Math.max(1, wanted))));
}
