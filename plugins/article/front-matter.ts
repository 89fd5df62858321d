/**
 * Reads YAML front matter with gray-matter in a configuration that runs no code, keeps no cache and
 * knows where every value stands.
 *
 * gray-matter 4 evaluates `---js` blocks, looks engines up on `Object.prototype` and caches a file
 * before it parses it, so that a second call hides the first call's error (jonschlinkert/gray-matter
 * #131, #112). All of it is off here: one YAML 1.2 engine, every other one refuses, options on every
 * call.
 */
import matter from 'gray-matter';
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { FrontMatterProblem, Place } from '../model.ts';

/** Front matter is read by people; more than this is a file put in the wrong place, or an attack. */
const maxLength = 262_144;
/** gray-matter searches comments with a pattern that is quadratic in a run of white space. */
const maxBlankRun = 1_000;
const maxAliases = 50;

/** The front matter of one file. */
export interface FrontMatter {
	data: Readonly<Record<string, unknown>>;
	/** Offset in the file where the body begins. */
	bodyOffset: number;
	problems: readonly FrontMatterProblem[];
	/** Place of the value at a path of keys and indices; null when the path is not in the file. */
	placeOf(path: readonly (string | number)[]): Place | null;
}

/**
 * Reads the front matter of a Markdown or MDX file. Never throws: whatever is wrong comes back as a
 * problem with a place.
 *
 * @param text the whole file
 */
export function readFrontMatter(text: string): FrontMatter {
	const refusal = refuse(text);
	if (refusal) return withoutData(text, [refusal]);

	const lines = new LineCounter();
	let document: Document.Parsed | null = null;
	const yaml = {
		parse(block: string): object {
			// The block begins with the line break after `---`, so its lines are the file's lines.
			document = parseDocument(block, {
				lineCounter: lines,
				version: '1.2',
				schema: 'core',
				customTags: ['timestamp', 'merge'],
				uniqueKeys: true,
				prettyErrors: false,
			});
			return {};
		},
		stringify: deny,
	};
	const denied = { parse: deny, stringify: deny };
	let bodyLength: number;
	try {
		const file = matter(
			{ content: text },
			{
				language: 'yaml',
				engines: { yaml, yml: yaml, json: denied, javascript: denied, js: denied, coffee: denied },
			},
		);
		bodyLength = file.content.length;
	} catch (error) {
		return withoutData(text, [unreadable(error)]);
	}
	const bodyOffset = text.length - bodyLength;
	if (!document) return { data: {}, bodyOffset, problems: [], placeOf: () => null };
	const read = readDocument(document, lines);
	return { ...read, bodyOffset, placeOf: (path) => placeIn(document, lines, path) };
}

/** What stops us before the parser: things that Astro and gray-matter read differently. */
function refuse(text: string): FrontMatterProblem | null {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const first = /^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
	if (!first.startsWith('---')) return refuseOther(text, start);
	const language = first.slice(3).trim();
	if (language !== '' || first.length > 3) {
		const shown = language === '' ? 'white space' : `\`${language.slice(0, 20)}\``;
		return problem(
			'engine',
			`the first line must be \`---\` alone, found ${shown} behind it; only YAML front matter is read`,
			{ line: 1, column: 4 },
			'---',
		);
	}
	const close = text.indexOf('\n---', start + 3);
	if (close === -1) {
		return problem(
			'disagreement',
			'the front matter has no closing `---`, so Astro prints it as text',
			{ line: 1, column: 1 },
			'---',
		);
	}
	const plus = text.indexOf('\n+++', start + 3);
	if (plus !== -1 && plus < close) {
		return problem(
			'disagreement',
			'a line beginning with `+++` ends the front matter for Astro',
			placeAt(text, plus + 1),
			null,
		);
	}
	if (close - start > maxLength) {
		return problem(
			'unreadable',
			`the front matter is longer than ${maxLength / 1024} KiB`,
			{ line: 1, column: 1 },
			null,
		);
	}
	const blank = blankRun(text, start, close);
	if (blank !== -1) {
		return problem(
			'unreadable',
			`the front matter has more than ${maxBlankRun.toLocaleString('en')} blank characters in a row`,
			placeAt(text, blank),
			null,
		);
	}
	return null;
}

/** Files whose first line is not `---`: no front matter, unless Astro sees one all the same. */
function refuseOther(text: string, start: number): FrontMatterProblem | null {
	let at = start;
	while (at < text.length && /\s/.test(text[at] as string)) at += 1;
	const mark = text.slice(at, at + 3);
	if (mark !== '---' && mark !== '+++') return null;
	if (at > start && text[at - 1] !== '\n') return null;
	if (!text.includes('\n---', at + 3) && !text.includes('\n+++', at + 3)) return null;
	const place = placeAt(text, at);
	if (mark === '+++') {
		return problem(
			'engine',
			'TOML front matter (`+++`) is not read, only YAML between `---` lines',
			place,
			'---',
		);
	}
	return problem(
		'disagreement',
		'Astro reads this front matter, but other tools need `---` on the first line of the file',
		place,
		'---',
	);
}

function readDocument(
	document: Document.Parsed,
	lines: LineCounter,
): Pick<FrontMatter, 'data' | 'problems'> {
	const problems: FrontMatterProblem[] = [];
	const at = (offset: number): Place => toPlace(lines, offset);
	for (const error of document.errors) {
		const code = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml';
		problems.push(problem(code, sentence(error.message), at(error.pos[0]), null));
	}
	for (const warning of document.warnings) {
		problems.push(problem('tag', sentence(warning.message), at(warning.pos[0]), null));
	}
	if (problems.length > 0) return { data: {}, problems };
	try {
		const data: unknown = document.toJS({ maxAliasCount: maxAliases }) ?? {};
		// Astro drops front matter that JSON cannot hold; only circular aliases get here.
		JSON.stringify(data);
		if (typeof data !== 'object' || data === null || Array.isArray(data)) {
			const place = at(document.contents?.range?.[0] ?? 0);
			const detail = 'the front matter must be a mapping of fields';
			return { data: {}, problems: [problem('not-a-mapping', detail, place, 'title: A headline')] };
		}
		return { data: data as Record<string, unknown>, problems };
	} catch {
		let offset = 0;
		visit(document, {
			Alias(_key, node) {
				offset = node.range?.[0] ?? 0;
				return visit.BREAK;
			},
		});
		const detail = `the aliases repeat too much or refer to themselves (at most ${maxAliases} copies are read)`;
		return { data: {}, problems: [problem('alias', detail, at(offset), null)] };
	}
}

/** Follows keys and indices to the value's node; for an empty value, to its key. */
function placeIn(
	document: Document.Parsed | null,
	lines: LineCounter,
	path: readonly (string | number)[],
): Place | null {
	let node: unknown = document?.contents;
	let found: Place | null = null;
	for (const step of path) {
		if (isAlias(node) && document) node = node.resolve(document);
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
			if (!pair) return null;
			const value = pair.value as { range?: [number, number, number] | null } | null;
			const empty = isScalar(value) && value.source === '';
			const range = empty || !value?.range ? (pair.key as typeof value)?.range : value.range;
			found = range ? toPlace(lines, range[0]) : null;
			node = pair.value;
		} else if (typeof step === 'number' && node && typeof node === 'object' && 'items' in node) {
			const item = (node.items as { range?: [number, number, number] | null }[])[step];
			if (!item) return null;
			found = item.range ? toPlace(lines, item.range[0]) : found;
			node = item;
		} else {
			return null;
		}
	}
	return found;
}

function blankRun(text: string, from: number, to: number): number {
	let run = 0;
	for (let at = from; at < to; at += 1) {
		const code = text.charCodeAt(at);
		run = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 ? run + 1 : 0;
		if (run > maxBlankRun) return at - maxBlankRun;
	}
	return -1;
}

function withoutData(text: string, problems: readonly FrontMatterProblem[]): FrontMatter {
	const close = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
	const end = close === -1 ? -1 : text.indexOf('\n', close + 4);
	return { data: {}, bodyOffset: end === -1 ? 0 : end + 1, problems, placeOf: () => null };
}

function unreadable(error: unknown): FrontMatterProblem {
	const deep = error instanceof RangeError;
	const detail = deep
		? 'the front matter is nested too deeply'
		: sentence(error instanceof Error ? error.message : String(error));
	return problem('unreadable', detail, { line: 1, column: 1 }, null);
}

function problem(
	code: FrontMatterProblem['code'],
	detail: string,
	place: Place,
	expected: string | null,
): FrontMatterProblem {
	return { code, detail, expected, place };
}

function toPlace(lines: LineCounter, offset: number): Place {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** @returns the place of an offset in a text */
export function placeAt(text: string, offset: number): Place {
	let line = 1;
	let start = 0;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
		line += 1;
		start = at + 1;
	}
	return { line, column: offset - start + 1 };
}

function sentence(message: string): string {
	const first = message.split('\n', 1)[0]?.trim() ?? '';
	return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, '');
}

function deny(): never {
	throw new Error('only YAML front matter is read');
}
