import { parse } from 'smol-toml';
import type { HeaderRule, RuleHeader } from './headers-file.ts';

/**
 * Reads the headers of a `netlify.toml`: each `[[headers]]` table has a pattern in `for` and headers
 * in `values`, which hold in every deploy context (Netlify, “Custom headers”). Patterns fit as those
 * of a `_headers` file do.
 *
 * @param text The whole file.
 * @returns The rules in file order; none where it is no TOML, which Netlify does not publish either.
 */
export function parseNetlifyToml(text: string): HeaderRule[] {
	const tables = mappingOf(parsed(text))?.headers;
	if (!Array.isArray(tables)) return [];
	const lineOf = compileLines(text);
	return tables.flatMap((table: unknown): HeaderRule[] => {
		const { for: pattern, values } = mappingOf(table) ?? {};
		const named = mappingOf(values);
		if (typeof pattern !== 'string' || named === null) return [];
		const line = lineOf(pattern);
		const headers = Object.entries(named).flatMap(([name, value]): RuleHeader[] => {
			const list = (Array.isArray(value) ? value : [value]).filter(
				(one) => typeof one === 'string',
			);
			const joined = list.map((one) => one.replace(/\s+/g, ' ').trim()).join(', ');
			return joined === '' ? [] : [{ name, value: joined, line: lineOf(name), detach: false }];
		});
		return headers.length === 0 ? [] : [{ pattern, line, headers }];
	});
}

/** @returns null for what is no TOML */
export function parsed(text: string): unknown {
	try {
		return parse(text.replace(/^\ufeff/, ''));
	} catch {
		return null;
	}
}

/** The value where it is a table, else null. */
export function mappingOf(value: unknown): Record<string, unknown> | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: null;
}

/** The parser keeps no places, but its order: each word is found below the last one, comments aside. */
export function compileLines(text: string): (word: string) => number {
	const lines = text.split('\n').map((line) => (line.trimStart().startsWith('#') ? '' : line));
	let at = 0;
	return (word) => {
		const found = lines.findIndex((line, index) => index >= at && line.includes(word));
		if (found >= 0) at = found;
		return at + 1;
	};
}
