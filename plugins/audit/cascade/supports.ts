import { type CssNode, generate, lexer, parse } from 'css-tree';
import { isNested } from '../visibility/nesting.ts';
import { compileSelectors } from './selector.ts';
import { type Answer, MAYBE, NO, YES } from './selector-model.ts';

const FOREIGN = /^-(?:moz|ms|o|khtml|apple)-/i;

/**
 * Tells whether browsers fulfil the condition of `@supports` (CSS Conditional 3 and 4): a declaration
 * that the grammar takes, a selector that compiles. What the grammar does not know may be newer than
 * it.
 */
export function supports(text: string): Answer {
	if (isNested(text, 30)) return MAYBE;
	try {
		const condition = parse(text.trim(), { context: 'condition', kind: 'supports' } as never);
		return truth(condition as unknown as Loose);
	} catch {
		return NO;
	}
}

function truth(node: Loose): Answer {
	if (node.type === 'SupportsDeclaration') return declared(node.declaration);
	if (node.type === 'FeatureFunction' && node.feature === 'selector') return selects(node.value);
	if (node.type !== 'Condition') return MAYBE;
	let answer: Answer = MAYBE;
	let operator = '';
	let negated = false;
	for (const child of node.children?.toArray() ?? []) {
		const word = child.type === 'Identifier' ? String(child.name).toLowerCase() : '';
		if (word === 'not') negated = true;
		else if (word === 'and' || word === 'or') operator = word;
		else {
			const one = (negated ? 2 - truth(child) : truth(child)) as Answer;
			negated = false;
			if (operator === '') answer = one;
			else if (operator === 'and') answer = one < answer ? one : answer;
			else answer = one > answer ? one : answer;
		}
	}
	return answer;
}

function declared(declaration: Loose | undefined): Answer {
	const property = String(declaration?.property ?? '');
	if (property.startsWith('--')) return YES;
	const value = declaration?.value as CssNode | undefined;
	if (value?.type !== 'Value' || FOREIGN.test(property)) return NO;
	return lexer.matchProperty(property, value).error ? MAYBE : YES;
}

function selects(value: unknown): Answer {
	const node = value as CssNode | null;
	if (node === null) return MAYBE;
	return compileSelectors(generate(node), null) === null ? MAYBE : YES;
}

interface Loose {
	type: string;
	name?: unknown;
	feature?: unknown;
	value?: unknown;
	property?: unknown;
	declaration?: Loose;
	children?: { toArray(): Loose[] } | null;
}
