import { urlPathsOf } from '../audit/robots/headers-file.ts';
import { parseVercelJson } from '../audit/robots/vercel-json.ts';
import { OptionsError } from '../options.ts';
import { encodedPath, type HeaderLine, type HostText, linesOf, type PageMarks } from './marks.ts';
import { compare } from './prefixes.ts';

/** Limits of `vercel.json`: entries of `headers`, letters of a `source` and of a value (its schema). */
const most = { rules: 2_048, source: 4_096, value: 4_096 };
const begin = markerEntry('begin');
const end = markerEntry('end');

/**
 * Writes the headers of pages into `vercel.json`, between two entries that fit no address. Pages with
 * the same headers and folder share an entry. Of several entries with one header Vercel sends the
 * last, so that what the user's own send is taken along.
 *
 * @param existing the file as it is, or null
 * @param marks of pages
 * @throws {OptionsError} where the file is no JSON, or routes in a way that allows no headers
 */
export function writeVercelJson(existing: string | null, marks: readonly PageMarks[]): HostText {
	const config = readConfig(existing);
	const entries: unknown[] = Array.isArray(config.headers) ? config.headers : [];
	const own = withoutOurs(entries);
	const sent = parseVercelJson(JSON.stringify({ headers: own }));
	const groups = new Map<string, { folder: string; lines: HeaderLine[]; names: string[] }>();
	const leftOut: string[] = [];
	for (const one of [...marks].sort((a, b) => compare(a.path, b.path))) {
		const [address = '/'] = urlPathsOf(one.path);
		const lines = linesOf(one).map((line) => joined(line, sent(address, null)));
		if (lines.length === 0) continue;
		if (lines.some(({ value }) => value.length > most.value)) {
			leftOut.push(`${one.path}: longer than the ${most.value} characters of a value`);
			continue;
		}
		const cut = address.lastIndexOf('/', address.length - 2) + 1;
		const [folder, name] = [address.slice(0, cut), address.slice(cut).replace(/\/$/, '')];
		const ending = one.path.slice(one.path.lastIndexOf('/') + 1);
		const key = JSON.stringify([folder, ending === 'index.html', lines]);
		const group = groups.get(key) ?? { folder, lines, names: [] };
		groups.set(key, group);
		group.names.push(nameOf(name, ending));
	}
	const written = [...groups.values()].flatMap(({ folder, lines, names }) =>
		sourcesOf(folder, names).map((source) => ({
			source,
			headers: lines.map(({ name, value }) => ({ key: name, value })),
		})),
	);
	const room = Math.max(0, most.rules - own.length - 2);
	if (written.length > room) {
		const count = written.length - room;
		leftOut.push(`${count} entries: Vercel takes ${most.rules}, ${own.length} of them yours`);
	}
	const ours = written.slice(0, room);
	const headers = ours.length === 0 ? own : [...own, begin, ...ours, end];
	if (JSON.stringify(headers) === JSON.stringify(entries)) return { text: existing, leftOut };
	if (ours.length > 0 && Array.isArray(config.routes)) {
		throw new OptionsError(
			'`vercel.json` has `routes`, beside which Vercel allows no `headers`: use `rewrites` and `redirects`.',
		);
	}
	const { headers: _, ...others } = config;
	const whole = headers.length === 0 ? others : { ...config, headers };
	const hadNothing = existing === null || Object.keys(whole).length === 0;
	if (hadNothing && headers.length === 0) return { text: null, leftOut };
	return { text: `${JSON.stringify(whole, null, indentOf(existing))}\n`, leftOut };
}

function readConfig(text: string | null): Record<string, unknown> {
	if (text === null || text.trim() === '') return {};
	let config: unknown = null;
	try {
		config = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		// Told below, as is a file that holds something else.
	}
	if (typeof config === 'object' && config !== null && !Array.isArray(config)) {
		return config as Record<string, unknown>;
	}
	throw new OptionsError(
		'`vercel.json` is no JSON object, so that no headers can be added to it: mend it, or take `vercel` out of `headers`.',
	);
}

/** All entries but ours, and those between them. */
function withoutOurs(entries: readonly unknown[]): unknown[] {
	const is = (marker: unknown) => (entry: unknown) =>
		JSON.stringify(entry) === JSON.stringify(marker);
	const from = entries.findIndex(is(begin));
	if (from < 0) return [...entries];
	const to = entries.findIndex(is(end));
	if (to < from) {
		throw new OptionsError(
			'In `vercel.json` the entries of creditline begin and do not end: delete them from `headers`.',
		);
	}
	return [...entries.slice(0, from), ...entries.slice(to + 1)];
}

function joined(line: HeaderLine, sent: readonly HeaderLine[]): HeaderLine {
	const before = sent.filter(({ name }) => name.toLowerCase() === line.name.toLowerCase()).at(-1);
	return before ? { name: line.name, value: `${before.value}, ${line.value}` } : line;
}

/** One name of a page as a pattern: with what may stand behind it in the address. */
function nameOf(name: string, ending: string): string {
	const written = escaped(encodedPath(name));
	if (ending === 'index.html') return name === '' ? '' : `${written}(?:/|/index\\.html)?`;
	return ending === `${name}.html` ? `${written}(?:\\.html)?` : written;
}

/** As few patterns as hold all names. */
function sourcesOf(folder: string, names: readonly string[]): string[] {
	const base = escaped(encodedPath(folder));
	const sources: string[] = [];
	let open: string[] = [];
	let length = 0;
	const close = (): void => {
		if (open.length > 0) sources.push(`${base}(${open.join('|')})`);
		open = [];
		length = base.length + 2;
	};
	close();
	for (const name of names) {
		// A group that may be empty would take the slash before it along.
		if (name === '') sources.push(base);
		else {
			if (length + name.length + 1 > most.source) close();
			open.push(name);
			length += name.length + 1;
		}
	}
	close();
	return sources;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\:]/g, '\\$&');
}

/** Fits no address that a site has. */
function markerEntry(value: 'begin' | 'end'): object {
	return {
		source: `/.creditline/${value}`,
		headers: [{ key: 'x-creditline', value: `${value}: written by astro-creditline` }],
	};
}

function indentOf(text: string | null): string {
	return /^\s*\{\r?\n([ \t]+)"/.exec(text ?? '')?.[1] ?? '  ';
}
