/**
 * Reads one YAML 1.2 document with the place of every value, in time that grows with its length and
 * without recursion that its nesting could exhaust.
 */
import {
	Composer,
	type CST,
	type Document,
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	Parser,
	type ScalarTag,
} from 'yaml';
import type { FrontMatterProblem, Place } from '../../model.ts';
import { isInCalendar } from './calendar.ts';

const maxAliases = 50;
/** The composer recurses; where its stack ends differs from call to call, so it never comes to that. */
const maxDepth = 100;
/** What follows is mostly the consequence of the first ones. */
const maxProblems = 20;

/** Tags that the parser knows but Astro's reads otherwise. */
const deniedTags: ReadonlySet<string> = new Set(
	['set', 'omap', 'pairs', 'binary'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** `0b11` and `-0x1F`, which Astro's parser reads as numbers, and YAML 1.2's core schema does not. */
const signedNumber: ScalarTag = {
	tag: 'tag:yaml.org,2002:int',
	default: true,
	test: /^[-+]?0(?:b[01]+|o[0-7]+|x[0-9a-fA-F]+)$/,
	resolve: (text) => (text.startsWith('-') ? -1 : 1) * Number(text.replace(/^[-+]/, '')),
};

/** `2026-1-5`, a text to Astro's parser and a date to this one. */
const shortDay: ScalarTag = {
	tag: 'tag:yaml.org,2002:str',
	default: true,
	test: /^[0-9]{4}-(?:[0-9]-[0-9]{1,2}|[0-9]{2}-[0-9])$/,
	resolve: (text) => text,
};

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

/** The parser makes the 31st of February the 3rd of March; it stays the text that no field takes for a day. */
function keepWrongDays(document: Document.Parsed): void {
	const stack: unknown[] = [document.contents];
	while (stack.length > 0) {
		const node = stack.pop();
		if (isScalar(node) && node.value instanceof Date && node.source !== undefined) {
			if (!isInCalendar(node.source)) node.value = node.source;
		}
		pushChildren(stack, node);
	}
}

/** What the parser lets pass: duplicate keys, tags that readers disagree on, aliases of nothing. */
function nodeProblems(
	document: Document.Parsed,
	at: (offset: number) => Place,
): FrontMatterProblem[] {
	const problems: FrontMatterProblem[] = [];
	const anchors = new Set<string>();
	const add = (code: FrontMatterProblem['code'], detail: string, node: { range?: Range }): void => {
		problems.push(problem(code, detail, at(node.range?.[0] ?? 0)));
	};
	const stack: unknown[] = [document.contents];
	while (stack.length > 0) {
		const node = stack.pop();
		if (isAlias(node) && !anchors.has(node.source)) {
			add('alias', `the alias \`*${node.source}\` stands for no anchor before it`, node);
		}
		if (!isNode(node) || isAlias(node)) continue;
		if (node.anchor) anchors.add(node.anchor);
		if (node.tag && deniedTags.has(node.tag)) {
			add('tag', `the tag \`!!${node.tag.slice('tag:yaml.org,2002:'.length)}\` is not read`, node);
		}
		pushChildren(stack, node);
		if (!isMap(node)) continue;
		const keys = new Set<string>();
		for (const { key } of node.items) {
			if (!isScalar(key) || typeof key.value === 'symbol') continue;
			// As a property of an object, `1` and `"1"` are one key.
			const name = String(key.value);
			if (keys.has(name)) add('duplicate-key', `the key \`${name}\` is there twice`, key);
			keys.add(name);
		}
	}
	return problems;
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

/** Where the first alias and the first merge key stand. */
function firstReference(document: Document.Parsed): { alias: Range; merge: Range } {
	let alias: Range = null;
	let merge: Range = null;
	const stack: unknown[] = [document.contents];
	while (stack.length > 0) {
		const node = stack.pop();
		if (isAlias(node)) alias ??= node.range ?? null;
		if (isScalar(node) && typeof node.value === 'symbol') merge ??= node.range ?? null;
		pushChildren(stack, node);
	}
	return { alias, merge };
}

/** Puts a node's children on a stack, so that the first one is taken first. */
function pushChildren(stack: unknown[], node: unknown): void {
	if (!isSeq(node) && !isMap(node)) return;
	for (let index = node.items.length - 1; index >= 0; index -= 1) {
		const item = node.items[index];
		if (isPair(item)) stack.push(item.value, item.key);
		else stack.push(item);
	}
}

/** Follows keys and indices to the value's node; to its key where that is asked for, or the value is empty. */
function placeIn(
	document: Document.Parsed,
	lines: LineCounter,
	path: readonly (string | number)[],
	ofKey: boolean,
): Place | null {
	let node: unknown = document.contents;
	let found: Place | null = null;
	for (const step of path) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			const pair = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(step),
			);
			if (!pair) return null;
			const value = pair.value as { range?: Range } | null;
			const empty = isScalar(value) && value.source === '';
			const range =
				ofKey || empty || !value?.range ? (pair.key as typeof value)?.range : value.range;
			found = range ? toPlace(lines, range[0]) : null;
			node = pair.value;
		} else if (typeof step === 'number' && isSeq(node)) {
			const item = node.items[step] as { range?: Range } | undefined;
			if (!item) return null;
			found = item.range ? toPlace(lines, item.range[0]) : found;
			node = item;
		} else {
			return null;
		}
	}
	return found;
}

function problem(
	code: FrontMatterProblem['code'],
	detail: string,
	place: Place,
	expected: string | null = null,
): FrontMatterProblem {
	return { code, detail, expected, place };
}

function toPlace(lines: LineCounter, offset: number): Place {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
}

function sentence(message: string): string {
	const first = message.split('\n', 1)[0]?.trim() ?? '';
	return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, '');
}

type Range = [number, number, number] | null | undefined;
