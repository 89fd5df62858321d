import { type CssNode, ident, lexer, parse, walk } from 'css-tree';
import { INHERITED, RESETTABLE } from './css-longhands.ts';
import { expand } from './css-shorthand.ts';
import { isNested } from './nesting.ts';

/** Deeper values are dropped, so that the parser's own recursion stays shallow. */
const DEEPEST = 100;
/** Values that other declarations decide: this one counts, its value is not known from itself. */
const DEFERRED = /(?:^|[^a-z0-9-])(?:var|env|attr|if)\(/i;
const CONDITIONAL = /(?:^|[^a-z0-9-])if\(/i;
/** The grammar at hand knows no percentages in `circle()`. */
const SHAPE = /^(?:-webkit-)?clip-path$/;
/** Nor colours that are made from other ones. */
const COLORED =
	/^(?:color|background|background-(?:color|image)|-webkit-text-fill-color|text-shadow)$/;
const RELATIVE =
	/contrast-color\(|(?:rgb|hsl)a?\(\s*from\s|(?:hwb|lab|lch|oklab|oklch|color)\(\s*from\s/i;
/** What browsers take already, and depends on the rest of the page. */
const NEWER = /\b(?:anchor|anchor-size|sibling-index|sibling-count|random|calc-size)\(/i;
const WIDE = /^(?:inherit|initial|unset|revert|revert-layer)$/;

/**
 * Reads one declaration: spreads it over the longhands that matter for visibility.
 *
 * @param property Name in lower case.
 * @param raw Value as written, without `!important`.
 * @returns Each longhand with its part of the value; null for a value that the property does not
 *   take. Without parts where the value is valid but not known here (`var(--x)`).
 */
export function readDeclaration(property: string, raw: string): [string, Value][] | null {
	const nodes = readValue(property, raw);
	if (nodes === null) return null;
	return longhands(property, nodes).map(([name, value]) => [
		name,
		{ value, keyword: keywordOf(value) },
	]);
}

/** Longhands that matter for visibility and that a property sets. */
export function longhandsOf(property: string): readonly string[] {
	return property === 'all' ? RESETTABLE : expand(property, []).map(([name]) => name);
}

/** Tells whether a value depends on what stands elsewhere: `var()`, `env()`, `attr()`, `if()`. */
function isDeferred(raw: string): boolean {
	return DEFERRED.test(raw);
}

/**
 * What `inherit`, `initial`, `unset` and `revert` come to for a property, or null when the value is
 * none of them.
 */
export function wideValue(name: string, declared: Value): 'inherit' | 'initial' | null {
	const { keyword } = declared;
	if (keyword === null || !WIDE.test(keyword)) return null;
	if (keyword === 'inherit' || keyword === 'initial') return keyword;
	return INHERITED.has(name) ? 'inherit' : 'initial';
}

/** Null for a value that the property does not take, `[]` for one that is not known here. */
function readValue(property: string, raw: string): CssNode[] | null {
	if (isNested(raw, DEEPEST)) return null;
	const value = parsedValue(raw);
	// The parser at hand has no grammar for what stands in `if()`.
	if (value === null && CONDITIONAL.test(raw)) return [];
	if (value?.type !== 'Value' || value.children.isEmpty) return null;
	if (raw.includes('\\')) decodeNames(value);
	if (isDeferred(raw)) return [];
	const nodes = value.children.toArray();
	if (SHAPE.test(property) && nodes[0]?.type === 'Function') return nodes;
	if (!lexer.matchProperty(property, value).error) return nodes;
	if (COLORED.test(property) && RELATIVE.test(raw)) return nodes;
	return NEWER.test(raw) ? [] : null;
}

/** The parser throws on what is no value at all. */
function parsedValue(raw: string): CssNode | null {
	try {
		return parse(raw, { context: 'value' });
	} catch {
		return null;
	}
}

function longhands(property: string, nodes: CssNode[]): [string, CssNode[]][] {
	const wide = WIDE.test(keywordOf(nodes) ?? '');
	if (property === 'all' && !wide) return [];
	if (wide || nodes.length === 0) return longhandsOf(property).map((name) => [name, nodes]);
	return expand(property, nodes);
}

function keywordOf(nodes: readonly CssNode[]): string | null {
	const [only] = nodes;
	return nodes.length === 1 && only?.type === 'Identifier' ? only.name.toLowerCase() : null;
}

function decodeNames(value: CssNode): void {
	walk(value, (node) => {
		if (node.type === 'Identifier' || node.type === 'Function') node.name = ident.decode(node.name);
		if (node.type === 'Dimension') node.unit = ident.decode(node.unit);
		if (node.type === 'Hash') node.value = ident.decode(node.value);
	});
}

/** A longhand's part of a declaration. */
export interface Value {
	/** Parts of the value; empty when it is valid but not known here (`var(--x)`). */
	value: readonly CssNode[];
	/** The value in lower case when it is a single word, else null. */
	keyword: string | null;
}
