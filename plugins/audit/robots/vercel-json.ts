import { compileSource } from './vercel-source.ts';

/**
 * Reads the headers of a `vercel.json`: a list of sources, each with its headers (Vercel, “Static
 * configuration with vercel.json”). A rule whose `has` asks for another host than the site's is left
 * out, and so is one that asks for a header, a cookie or a query, which visitors do not commonly bring.
 *
 * @param text The whole file.
 * @returns Gives the headers of an address, in file order; none where the file is no JSON.
 */
export function parseVercelJson(text: string): (path: string, host: string | null) => Header[] {
	const rules = rulesIn(text);
	return (path, host) =>
		rules.filter((rule) => rule.fits(path) && rule.isFor(host)).flatMap(({ headers }) => headers);
}

function rulesIn(text: string): Rule[] {
	const list = mappingOf(parsed(text)).headers;
	if (!Array.isArray(list)) return [];
	const lineOf = compileLines(text);
	return list.map(mappingOf).flatMap(({ source, headers, has, missing }): Rule[] => {
		const fits = typeof source === 'string' ? compileSource(source) : null;
		const read = listOf(headers).flatMap(({ key, value }): Header[] =>
			typeof key === 'string' && typeof value === 'string'
				? [{ name: key, value, line: lineOf(key) }]
				: [],
		);
		if (fits === null || read.length === 0) return [];
		return [{ fits, isFor: compileConditions(has, missing), headers: read }];
	});
}

/**
 * Whether a rule with these `has` and `missing` holds for visitors of a host, who bring no header,
 * cookie or query that it could ask for.
 */
export function compileConditions(
	has: unknown,
	missing: unknown,
): (host: string | null) => boolean {
	const wanted = listOf(has);
	const barred = listOf(missing).filter(({ type }) => type === 'host');
	const isHost = (host: string | null) => (one: Mapping) =>
		one.type === 'host' && host !== null && one.value === host;
	return (host) => wanted.every(isHost(host)) && !barred.some(isHost(host));
}

/** @returns null for what is no JSON */
export function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return null;
	}
}

/** The value where it is an object, else one without anything. */
export function mappingOf(value: unknown): Mapping {
	return typeof value === 'object' && value !== null ? (value as Mapping) : {};
}

/** What a list holds, each as an object. */
export function listOf(value: unknown): Mapping[] {
	return Array.isArray(value) ? value.map(mappingOf) : [];
}

/** The parser keeps no places, but its order: each name is found behind the last one. */
export function compileLines(text: string): (name: string) => number {
	let at = 0;
	let line = 1;
	return (name) => {
		const found = text.indexOf(JSON.stringify(name), at);
		if (found < 0) return line;
		for (let next = text.indexOf('\n', at); next >= 0 && next < found; ) {
			line += 1;
			next = text.indexOf('\n', next + 1);
		}
		at = found + 1;
		return line;
	};
}

interface Rule {
	fits(path: string): boolean;
	/** Whether it is sent by the host that the site is published at. */
	isFor(host: string | null): boolean;
	headers: Header[];
}

interface Header {
	name: string;
	value: string;
	/** 1-based. */
	line: number;
}

type Mapping = Record<string, unknown>;
