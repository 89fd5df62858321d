import { urlPathsOf } from '../audit/robots/headers-file.ts';
import { encodedPath, type HeaderLine, linesOf, type PageMarks, statementsOf } from './marks.ts';
import { compare, type Pattern, prefixesOf } from './prefixes.ts';

/** Stands for a part of an address; no value that is sent has it, so the host replaces nothing. */
const placeholder = ':creditline';

/**
 * One rule a page.
 *
 * @param marks of pages, in any order
 */
export function rulePerPage(marks: readonly PageMarks[]): Rule[] {
	return marks
		.map((one) => ({ pattern: addressOf(one.path), lines: linesOf(one), pages: [one.path] }))
		.filter(({ lines }) => lines.length > 0)
		.sort((a, b) => compare(a.pattern, b.pattern));
}

/**
 * Few rules for many pages, none of which fits a file that its headers are not true of. What the terms
 * ask for goes first, then what most pages share; what is beyond the limit is left out.
 *
 * @param marks of pages
 * @param files all files of the output, for none of the others may be fitted
 * @param most rules that the host takes
 */
export function groupedRules(
	marks: readonly PageMarks[],
	files: readonly string[],
	most: number,
): Grouped {
	const pages = new Map<string, { line: HeaderLine; paths: Set<string> }>();
	for (const one of marks) {
		for (const line of statementsOf(one)) {
			const key = `${line.name}: ${line.value}`;
			const known = pages.get(key) ?? { line, paths: new Set() };
			pages.set(key, known);
			known.paths.add(one.path);
		}
	}
	const rules = new Map<string, { lines: HeaderLine[]; pages: Set<string>; owed: boolean }>();
	for (const { line, paths } of pages.values()) {
		for (const { pattern, addresses } of patternsFor(paths, files)) {
			const rule = rules.get(pattern) ?? { lines: [], pages: new Set(), owed: false };
			rules.set(pattern, rule);
			rule.lines.push(line);
			for (const address of addresses) rule.pages.add(address);
			rule.owed ||= isOwed(line);
		}
	}
	const ranked = [...rules].sort(
		([a, one], [b, two]) =>
			Number(two.owed) - Number(one.owed) || two.pages.size - one.pages.size || compare(a, b),
	);
	const toRule = ([pattern, { lines, pages: fitted }]: (typeof ranked)[number]): Rule => ({
		pattern,
		lines: lines.sort((a, b) => compare(a.name + a.value, b.name + b.value)),
		pages: [...fitted].sort(compare),
	});
	const kept = ranked.slice(0, most).map(toRule);
	return {
		rules: kept.sort((a, b) => compare(a.pattern, b.pattern)),
		leftOut: ranked.slice(most).map(toRule),
	};
}

/** Address that a file is commonly asked for at, percent-encoded. */
function addressOf(path: string): string {
	return encodedPath(urlPathsOf(path)[0] ?? '/');
}

/** Not the licence, which no terms ask to be sent. */
function isOwed({ value }: HeaderLine): boolean {
	return !value.endsWith('rel="license"');
}

/** One pattern for all pages of a level (`/articles/:slug/`) where all are wanted, else prefixes. */
function patternsFor(wanted: ReadonlySet<string>, files: readonly string[]): Pattern[] {
	const levels = new Map<string, { paths: string[]; pure: boolean }>();
	for (const path of files) {
		const level = levelOf(path);
		if (level === null) continue;
		const known = levels.get(level) ?? { paths: [], pure: true };
		levels.set(level, known);
		known.paths.push(path);
		known.pure &&= wanted.has(path);
	}
	const found: Pattern[] = [];
	const rest = new Set(wanted);
	for (const [level, { paths, pure }] of levels) {
		if (!pure || paths.length < 2) continue;
		found.push({ pattern: `${encodedPath(level)}${placeholder}/`, addresses: paths });
		for (const path of paths) rest.delete(path);
	}
	const pathOf = new Map([...rest].map((path) => [addressOf(path), path]));
	const others = files
		.filter((path) => !wanted.has(path))
		.flatMap((path) => urlPathsOf(path).map(encodedPath));
	for (const { pattern, addresses } of prefixesOf([...pathOf.keys()], others)) {
		found.push({ pattern, addresses: addresses.map((one) => pathOf.get(one) ?? one) });
	}
	return found;
}

/** `articles/` of `articles/a/index.html`. */
function levelOf(path: string): string | null {
	const match = /^(.*\/)?[^/]+\/index\.html$/.exec(path);
	return match ? `/${match[1] ?? ''}` : null;
}

/** One rule of a file like `_headers`. */
export interface Rule {
	pattern: string;
	lines: readonly HeaderLine[];
	/** Files that it fits, sorted. */
	pages: readonly string[];
}

/** Rules for groups of pages. */
export interface Grouped {
	/** Sorted by pattern. */
	rules: readonly Rule[];
	/** What is beyond the limit of the host. */
	leftOut: readonly Rule[];
}
