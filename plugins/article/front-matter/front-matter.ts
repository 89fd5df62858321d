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
import { problem } from './problem.ts';
import { refuse } from './refusal.ts';
import { readYaml, type YamlBlock } from './yaml-document.ts';

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

function deny(): never {
	throw new Error('only YAML front matter is read');
}
