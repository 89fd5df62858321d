import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { profileKeys } from '../profile/schema.ts';
import { snippetFor } from './examples.ts';
import { schema } from './schema.ts';
import { aliasFields, sourceDefaults, waiver } from './values.ts';

const typeNames: Readonly<Record<string, string>> = {
	object: 'a mapping',
	record: 'a mapping',
	array: 'a list',
	string: 'a text',
	int: 'a whole number',
	number: 'a number',
};

/**
 * What is wrong with options: a line for each mistake, with its path, what was expected and what was
 * found, and a snippet that passes below it.
 *
 * @param issue of the schema
 * @param input what the user wrote
 * @param above path of the value that the issue is about
 */
export function describeProblem(
	issue: z.core.$ZodIssue,
	input: unknown,
	above: readonly PropertyKey[] = [],
): string[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownKey([...path, key], path));
	}
	if (issue.code === 'invalid_key') return [unknownKey(path, path.slice(0, -1))];
	const value = valueAt(input, path);
	if (issue.code === 'invalid_union') {
		// Of several shapes the user meant the one that fits so far: what is wrong lies inside it.
		const meant = issue.errors.find((inner) => inner.every((each) => !isTypeOf(each, value)));
		if (meant) return meant.flatMap((inner) => describeProblem(inner, input, path));
	}
	const example = snippetFor(path);
	const line = `  ${nameOf(path)}: ${expected(issue)}; found ${shown(value)}`;
	return [`${line}${example ? `\n      ${example}` : ''}`];
}

/** `sources[0].url`, as it is written in code. */
export function nameOf(path: readonly PropertyKey[]): string {
	const name = path
		.map((step) => {
			if (typeof step === 'number') return `[${step}]`;
			return String(step).includes('.') ? `['${String(step)}']` : `.${String(step)}`;
		})
		.join('');
	return name.replace(/^\./, '') || 'options';
}

function unknownKey(path: readonly PropertyKey[], parent: readonly PropertyKey[]): string {
	const known = knownKeys(parent.map(String));
	const close = nearest(String(path.at(-1)), known);
	const hint = close ? `did you mean \`${close}\`?` : `known here: ${known.join(', ')}`;
	return `  ${nameOf(path)}: unknown option; ${hint}`;
}

/** An issue that says that the whole value is of another type. */
function isTypeOf({ code, path }: z.core.$ZodIssue, value: unknown): boolean {
	if (path.length > 0) return false;
	return code === 'invalid_type' || (code === 'invalid_value' && typeof value === 'object');
}

function expected(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_value':
			return `expected ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}`;
		case 'invalid_type':
			return `expected ${typeNames[issue.expected] ?? `a value of type ${issue.expected}`}`;
		case 'invalid_format':
			return `expected ${issue.message}`;
		case 'too_small':
			if (issue.origin === 'number') return `expected ${issue.minimum} or more`;
			return 'expected a value that is not empty';
		case 'invalid_union':
			return `expected ${[...new Set(issue.errors.flat().map((inner) => expected(inner).replace('expected ', '')))].join(' or ')}`;
		default:
			return issue.message;
	}
}

function knownKeys(path: readonly string[]): readonly string[] {
	if (path.length === 0) return Object.keys(schema.shape);
	if (path[0] === 'site') return ['url', 'name', 'license', 'commercial', 'ads'];
	if (path[0] === 'aliases') return aliasFields;
	if (path[0] === 'creditsPage') return ['path', 'layout', 'articles'];
	if (path[0] === 'headers') return ['host', 'file'];
	if (path[0] === 'waivers') return Object.keys(waiver.shape);
	if (path[0] === 'sources') {
		return path.includes('publisher') ? ['id', 'name', 'url'] : Object.keys(sourceDefaults.shape);
	}
	return profileKeys(path.slice(2));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	let value = input;
	for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
	return value;
}

function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'function') return 'a function';
	const text = jsonOf(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Code can hold what JSON cannot: big integers, symbols, circles. */
function jsonOf(value: unknown): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return typeof value === 'object' ? 'a value that refers to itself' : undefined;
	}
}
