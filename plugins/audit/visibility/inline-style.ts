import { type CssNode, ident, lexer, parse, walk } from 'css-tree';
import type { Element } from 'hast';
import { expand, INHERITED, RESETTABLE } from './css-shorthand.ts';

/** Deeper values are dropped, so that the parser's own recursion stays shallow. */
const DEEPEST = 100;
/** Values that are known only with style sheets: the declaration counts, its value does not. */
const DEFERRED = /(?:^|[^a-z0-9-])(?:var|env|attr|if)\(/i;
/** The grammar at hand knows no percentages in `circle()`. */
const SHAPE = /^(?:-webkit-)?clip-path$/;
const WIDE = /^(?:inherit|initial|unset|revert|revert-layer)$/;
/** Highlighted code repeats a few styles thousands of times on a page. */
const REMEMBERED = 1000;

const memory = new Map<string, DeclaredStyle | null>();

/**
 * Reads what an element's `style` attribute declares, as a browser does: comments and escapes,
 * any case, declarations that do not parse or whose value the property does not take are dropped,
 * `!important` beats, else the last one wins, shorthands are spread over their parts and logical
 * sides over the physical ones of left-to-right text (CSS Style Attributes; CSS Syntax 3, 5.4.5).
 * Never throws.
 *
 * @returns One entry for each longhand that matters for visibility, or null when there is none.
 */
export function inlineStyle(element: Element): DeclaredStyle | null {
	const style = element.properties.style;
	return typeof style === 'string' && style !== '' ? declaredStyle(style) : null;
}

/** The same for the text of a `style` attribute; see {@link inlineStyle}. */
export function declaredStyle(style: string): DeclaredStyle | null {
	const known = memory.get(style);
	if (known !== undefined) return known;
	if (memory.size >= REMEMBERED) memory.clear();
	const found = readDeclarations(style);
	const answer = found.size === 0 ? null : found;
	memory.set(style, answer);
	return answer;
}

/**
 * What `inherit`, `initial`, `unset` and `revert` come to for a property, or null when the value is
 * none of them.
 */
export function wideValue(name: string, declared: Declared): 'inherit' | 'initial' | null {
	const { keyword } = declared;
	if (keyword === null || !WIDE.test(keyword)) return null;
	if (keyword === 'inherit' || keyword === 'initial') return keyword;
	return INHERITED.has(name) ? 'inherit' : 'initial';
}

/** From the end, so that of many declarations of one property only the one that wins is read. */
function readDeclarations(style: string): Map<string, Declared> {
	const found = new Map<string, Declared>();
	const list = parse(style, { context: 'declarationList', parseValue: false });
	if (list.type !== 'DeclarationList') return found;
	for (const node of list.children.toArray().reverse()) {
		if (node.type !== 'Declaration' || node.value.type !== 'Raw') continue;
		const important = node.important !== false;
		if (typeof node.important === 'string' && node.important.toLowerCase() !== 'important')
			continue;
		const property = ident.decode(node.property).toLowerCase();
		const loses = (name: string) => {
			const later = found.get(name);
			return later !== undefined && (later.important || !important);
		};
		if (namesOf(property).every(loses)) continue;
		const raw = node.value.value;
		const nodes = readValue(property, raw);
		if (nodes === null) continue;
		const text = `${node.property}:${raw.trim()}${important ? ' !important' : ''}`;
		for (const [name, value] of longhands(property, nodes)) {
			if (!loses(name)) found.set(name, { value, keyword: keywordOf(value), text, important });
		}
	}
	return found;
}

function namesOf(property: string): readonly string[] {
	return property === 'all' ? RESETTABLE : expand(property, []).map(([name]) => name);
}

/** Null for a value that the property does not take, `[]` for one that is not known here. */
function readValue(property: string, raw: string): CssNode[] | null {
	if (isDeep(raw)) return null;
	const value = parsedValue(raw);
	if (value?.type !== 'Value' || value.children.isEmpty) return null;
	if (raw.includes('\\')) decodeNames(value);
	if (DEFERRED.test(raw)) return [];
	const nodes = value.children.toArray();
	if (SHAPE.test(property) && nodes[0]?.type === 'Function') return nodes;
	return lexer.matchProperty(property, value).error ? null : nodes;
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
	if (wide || nodes.length === 0) return namesOf(property).map((name) => [name, nodes]);
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

function isDeep(raw: string): boolean {
	let depth = 0;
	for (let at = 0; at < raw.length; at += 1) {
		const unit = raw[at];
		if (unit === '(' || unit === '[' || unit === '{') depth += 1;
		else if (unit === ')' || unit === ']' || unit === '}') depth -= 1;
		if (depth > DEEPEST) return true;
	}
	return false;
}

/** The declarations that win on one element, by longhand. */
export type DeclaredStyle = ReadonlyMap<string, Declared>;

export interface Declared {
	/** Parts of the value; empty when it is valid but not known here (`var(--x)`). */
	value: readonly CssNode[];
	/** The value in lower case when it is a single word, else null. */
	keyword: string | null;
	/** As it stands in the page: `display:none !important`. */
	text: string;
	important: boolean;
}
