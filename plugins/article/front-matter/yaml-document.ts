/**
 * Reads one YAML 1.2 document with the place of every value, in time that grows with its length and
 * without recursion that its nesting could exhaust.
 */
import { Composer, type CST, type Document, LineCounter, Parser } from 'yaml';
import type { FrontMatterProblem, Place } from '../../model.ts';
import { problem } from './problem.ts';
import { firstReference, keepWrongDays, nodeProblems } from './yaml-nodes.ts';
import { placeIn, toPlace } from './yaml-place.ts';
import { shortDay, signedNumber } from './yaml-tags.ts';

const maxAliases = 50;
/** The composer recurses; where its stack ends differs from call to call, so it never comes to that. */
const maxDepth = 100;
/** What follows is mostly the consequence of the first ones. */
const maxProblems = 20;

/** A YAML block as data, with what is wrong with it. */
export interface YamlBlock {
	/** Empty as soon as there is a problem. */
	data: Readonly<Record<string, unknown>>;
	/** Sorted by place. */
	problems: readonly FrontMatterProblem[];
	/** Place of the value, or the key, at a path of keys and indices; null when the path is not in the block. */
	placeOf(path: readonly (string | number)[], ofKey?: boolean): Place | null;
}

/**
 * Reads a block. Never throws. The schema gives the values that Astro's parser gives (YAML 1.2 core
 * with dates and merge keys), so nothing is checked that Astro would publish otherwise.
 *
 * @param block begins in line 1 of the file
 */
export function readYaml(block: string): YamlBlock {
	const lines = new LineCounter();
	// What is missing at the end is missed behind the last word, not on the closing line.
	const end = block.trimEnd().length;
	const at = (offset: number): Place => toPlace(lines, Math.min(offset, end));
	const tokens = [...new Parser(lines.addNewLine).parse(block)];
	const deep = tooDeep(tokens);
	if (deep !== null) {
		const detail = `the front matter is nested too deeply (at most ${maxDepth} levels are read)`;
		const found = problem('unreadable', detail, at(deep), null);
		return { data: {}, problems: [found], placeOf: () => null };
	}
	const composer = new Composer({
		version: '1.2',
		schema: 'core',
		customTags: [signedNumber, shortDay, 'timestamp', 'merge'],
		// Its own search for duplicates compares every pair of keys.
		uniqueKeys: false,
		logLevel: 'error',
	});
	const [document, second] = [...composer.compose(tokens, true, block.length)];
	if (!document) return { data: {}, problems: [], placeOf: () => null };
	keepWrongDays(document);
	const problems = [
		...document.errors.map((error) => problem('yaml', sentence(error.message), at(error.pos[0]))),
		...document.warnings.map(({ message, pos }) => problem('tag', sentence(message), at(pos[0]))),
		...nodeProblems(document, at),
	];
	if (second) {
		const place = at(second.contents?.range?.[0] ?? second.range[0]);
		problems.push(problem('yaml', 'a second YAML document begins here; only one is read', place));
	}
	const placeOf: YamlBlock['placeOf'] = (path, ofKey = false) =>
		placeIn(document, lines, path, ofKey);
	if (problems.length > 0) {
		problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
		return { data: {}, problems: problems.slice(0, maxProblems), placeOf };
	}
	return { ...dataOf(document, at), placeOf };
}

/** Offset of the first token that lies too deep, or null. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
	const stack = tokens.map((token) => ({ token, depth: 0 })).reverse();
	for (let top = stack.pop(); top; top = stack.pop()) {
		const { token, depth } = top;
		if (depth > maxDepth) return token.offset;
		if (token.type === 'document' && token.value) stack.push({ token: token.value, depth });
		if (!('items' in token)) continue;
		for (const item of [...token.items].reverse()) {
			if (item.value) stack.push({ token: item.value, depth: depth + 1 });
			if ('key' in item && item.key) stack.push({ token: item.key, depth: depth + 1 });
		}
	}
	return null;
}

function dataOf(
	document: Document.Parsed,
	at: (offset: number) => Place,
): Pick<YamlBlock, 'data' | 'problems'> {
	try {
		const data: unknown = document.toJS({ maxAliasCount: maxAliases }) ?? {};
		// Astro drops front matter that JSON cannot hold; only circular aliases get here.
		JSON.stringify(data);
		if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
			return { data: data as Record<string, unknown>, problems: [] };
		}
		const place = at(document.contents?.range?.[0] ?? 0);
		const detail = 'the front matter must be a mapping of fields';
		return { data: {}, problems: [problem('not-a-mapping', detail, place, 'title: A headline')] };
	} catch {
		const { alias, merge } = firstReference(document);
		const detail = alias
			? `the aliases repeat too much or refer to themselves (at most ${maxAliases} copies are read)`
			: '`<<` takes in a mapping, or a list of mappings, and nothing else';
		const code = alias ? 'alias' : 'yaml';
		return { data: {}, problems: [problem(code, detail, at(alias?.[0] ?? merge?.[0] ?? 0))] };
	}
}

function sentence(message: string): string {
	const first = message.split('\n', 1)[0]?.trim() ?? '';
	return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, '');
}
