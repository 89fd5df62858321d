/** What is asked of the nodes of one YAML document, each time in one walk and without recursion. */
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { FrontMatterProblem, Place } from '../../model.ts';
import { isInCalendar } from './calendar.ts';
import { problem } from './problem.ts';
import type { Range } from './yaml-place.ts';

/** Tags that the parser knows but Astro's reads otherwise. */
const deniedTags: ReadonlySet<string> = new Set(
	['set', 'omap', 'pairs', 'binary'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** The parser makes the 31st of February the 3rd of March; it stays the text that no field takes for a day. */
export function keepWrongDays(document: Document.Parsed): void {
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
export function nodeProblems(
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

/** Where the first alias and the first merge key stand. */
export function firstReference(document: Document.Parsed): { alias: Range; merge: Range } {
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
