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
import type { FrontMatterProblem, Place } from '../../model.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYaml, type YamlBlock } from './yaml-document.ts';

/** Front matter is read by people; more than this is a file put in the wrong place, or an attack. */
const maxLength = 262_144;
/** gray-matter searches comments with a pattern that is quadratic in a run of white space. */
const maxBlankRun = 1_000;
const maxFirstLine = 100;
/** Most characters that end a line. */
const lineEnd = 2;

/** The front matter of one file. */
export interface FrontMatter {
	data: Readonly<Record<string, unknown>>;
	/** Offset in the file where the body begins. */
	bodyOffset: number;
	problems: readonly FrontMatterProblem[];
	/** Place of the value, or the key, at a path of keys and indices; null when the path is not in the file. */
	placeOf(path: readonly (string | number)[], ofKey?: boolean): Place | null;
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

	let read: YamlBlock = { data: {}, problems: [], placeOf: () => null };
	const yaml = {
		parse(block: string): object {
			// The block begins with the line break after `---`, so its lines are the file's lines. It ends
			// before the one that it owns, without which a CRLF file's last value would end in `\r`.
			read = readBlock(`${block}\n`);
			return {};
		},
		stringify: deny,
	};
	const denied = { parse: deny, stringify: deny };
	let head: string;
	let bodyLength: number;
	try {
		// It looks the whole text up in its cache, and the body is long; behind the closing line it
		// asks for the line's end alone.
		const close = text.indexOf('\n---');
		head = text.slice(0, close === -1 ? lineEnd : close + '\n---'.length + lineEnd);
		const file = matter(
			{ content: head },
			{
				language: 'yaml',
				engines: { yaml, yml: yaml, json: denied, javascript: denied, js: denied, coffee: denied },
			},
		);
		bodyLength = file.content.length;
	} catch (error) {
		return withoutData(text, [unreadable(error)]);
	}
	return { ...read, bodyOffset: head.length - bodyLength };
}

/** Most blocks are plain; the place of a value is asked for only where something is wrong with it. */
function readBlock(block: string): YamlBlock {
	const data = readPlainYaml(block);
	if (data === null) return readYaml(block);
	let full: YamlBlock | null = null;
	return {
		data,
		problems: [],
		placeOf(path, ofKey) {
			full ??= readYaml(block);
			return full.placeOf(path, ofKey);
		},
	};
}

/** What stops us before the parser: things that Astro and gray-matter read differently. */
function refuse(text: string): FrontMatterProblem | null {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	if (/^\ufffd{2}|^\0?[^\0]\0/.test(text)) {
		const detail =
			'the file is UTF-16 or no text at all; Markdown is read as UTF-8, so save it as that';
		return problem('unreadable', detail, { line: 1, column: 1 }, null);
	}
	const first = /^[^\r\n]*/.exec(text.slice(start, start + 3 + 2 * maxFirstLine))?.[0] ?? '';
	if (!first.startsWith('---')) return refuseOther(text, start);
	const behind = first.slice(3);
	// Spaces are invisible and every reader skips them; Astro's trips over a tab.
	if (behind.length > maxFirstLine || /[^ ]/.test(behind)) {
		const language = behind.trim();
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
	const broken = text.indexOf('\ufffd');
	if (broken !== -1 && broken < close) {
		const detail = 'a letter here is not UTF-8; save the file as UTF-8';
		return problem('unreadable', detail, placeAt(text, broken), null);
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

function blankRun(text: string, from: number, to: number): number {
	let run = 0;
	for (let at = from; at < to; at += 1) {
		run = /\s/.test(text[at] as string) ? run + 1 : 0;
		if (run > maxBlankRun) return at - maxBlankRun;
	}
	return -1;
}

function withoutData(text: string, problems: readonly FrontMatterProblem[]): FrontMatter {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const close = text.startsWith('---', start) ? text.indexOf('\n---', start + 3) : -1;
	const end = close === -1 ? -1 : text.indexOf('\n', close + 4);
	return { data: {}, bodyOffset: end === -1 ? 0 : end + 1, problems, placeOf: () => null };
}

function unreadable(error: unknown): FrontMatterProblem {
	const detail = error instanceof Error ? error.message : String(error);
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

function deny(): never {
	throw new Error('only YAML front matter is read');
}
