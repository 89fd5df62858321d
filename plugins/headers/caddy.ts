import { urlPathsOf } from '../audit/robots/headers-file.ts';
import { type HostText, linesOf, type PageMarks, type ReadHeader } from './marks.ts';
import { compare } from './prefixes.ts';
import { baseIn, baseLine, quoted, written } from './server-file.ts';

const first = `${written} Import this file in the site block.`;

/**
 * Writes the headers of pages as matchers for Caddy, to be imported in the site block. Pages with the
 * same headers share a matcher.
 *
 * Headers are added and replace none. Caddy compares decoded paths without case.
 *
 * @param marks of pages
 * @param base path that the site is served below, with slashes at both ends
 */
export function writeCaddy(marks: readonly PageMarks[], base: string): HostText {
	const leftOut: string[] = [];
	const groups = new Map<string, { adds: string[]; paths: string[] }>();
	for (const one of [...marks].sort((a, b) => compare(a.path, b.path))) {
		const lines = linesOf(one);
		if (lines.length === 0) continue;
		if (/[*%{}]/.test(one.path) || lines.some(({ value }) => /[{}]/.test(value))) {
			leftOut.push(`${one.path}: Caddy reads a character in its name or source as a pattern`);
			continue;
		}
		const adds = lines.map(({ name, value }) => `+${name} ${quoted(value)}`);
		const key = adds.join('\n');
		const group = groups.get(key) ?? { adds, paths: [] };
		groups.set(key, group);
		group.paths.push(one.path);
	}
	const blocks = [...groups.values()].map(({ adds, paths }, index) => {
		const matcher = `@creditline_${index + 1}`;
		const addresses = paths.map((path) => {
			const all = urlPathsOf(path).map((address) => quoted(`${base}${address.slice(1)}`));
			return `\tpath ${all.join(' ')}\n`;
		});
		const headers = adds.map((add) => `header ${matcher} ${add}\n`);
		return `${matcher} {\n${addresses.join('')}}\n${headers.join('')}`;
	});
	return { text: `${first}\n${baseLine(base)}${blocks.join('')}`, leftOut };
}

/** Headers by file of the output, as Caddy reads them from such a file. */
export function readCaddy(text: string): ReadHeader[] {
	const base = baseIn(text);
	const matched = new Map<string, string[]>();
	let open: string[] = [];
	return text.split('\n').flatMap((line, index): ReadHeader[] => {
		const [word = '', second = ''] = line.trim().split(' ', 2);
		if (word.startsWith('@')) {
			open = [];
			matched.set(word, open);
		} else if (word === 'path') {
			// The last address is that of the file itself.
			const path = unquoted(line.trim().split('" "').at(-1) ?? '');
			if (path.startsWith(base)) open.push(path.slice(base.length));
		} else if (word === 'header') {
			const [, name, value] = /^\+(\S+) (.*)$/.exec(line.slice(`header ${second} `.length)) ?? [];
			if (name === undefined || value === undefined) return [];
			return (matched.get(second) ?? []).map((path) => {
				return { path, name, value: unquoted(value), line: index + 1 };
			});
		}
		return [];
	});
}

function unquoted(text: string): string {
	return text.replace(/^(?:path )?"|"$/g, '').replace(/\\(.)/g, '$1');
}
