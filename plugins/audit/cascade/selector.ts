import { type CssNode, ident, parse } from 'css-tree';
import { isNested } from '../visibility/nesting.ts';
import { pseudoClass } from './pseudo-class.ts';
import { matchCompound, matchList } from './selector-match.ts';
import {
	type Combinator,
	type Compound,
	highest,
	type Matcher,
	type Mode,
	NO,
	type Part,
	type Selector,
	type SelectorList,
	YES,
} from './selector-model.ts';
import { attributeMatcher, classMatcher, idMatcher, typePart } from './selector-parts.ts';
import { addUp, type Specificity } from './specificity.ts';

const LONGEST = 5_000;
const DEEPEST = 20;
/** Pseudo-classes that stay valid whatever stands in them. */
const FORGIVING = /^(?:is|where)$/i;
/** Lists inside pseudo-classes, where no pseudo-element is valid. */
const INSIDE: ReadonlySet<Mode> = new Set(['forgiving', 'relative', 'strict']);
/** Written with one colon for old times' sake. */
const OLD_PSEUDO_ELEMENT = /^(?:before|after|first-line|first-letter)$/;
const PSEUDO_ELEMENT =
	/^(?:-webkit-[\w-]+|after|backdrop|before|checkmark|column|cue|details-content|file-selector-button|first-letter|first-line|grammar-error|highlight|marker|part|picker|picker-icon|placeholder|scroll-button|scroll-marker|scroll-marker-group|search-text|selection|slotted|spelling-error|target-text|view-transition|view-transition-(?:group|image-pair|new|old))$/;

/**
 * Compiles a list of selectors (Selectors 4). A list that a browser does not take as a whole matches
 * nothing. Never throws.
 *
 * @param text As written in a rule's prelude.
 * @param parent Selectors of the rule around it, which `&` stands for; null for none.
 * @param scoped Stands directly inside `@scope`, where `:scope` does what `&` does elsewhere.
 * @returns null when the list is not valid, or matches pseudo-elements only.
 */
export function compileSelectors(
	text: string,
	parent: SelectorList | null,
	scoped = false,
): SelectorList | null {
	if (text.length > LONGEST || isNested(text, DEEPEST)) return null;
	let list: CssNode;
	try {
		list = parse(text, { context: 'selectorList' });
	} catch {
		return null;
	}
	if (list.type !== 'SelectorList' || list.children.isEmpty) return null;
	return compileList(list, parent, parent === null ? 'plain' : scoped ? 'scoped' : 'nested');
}

/** The same for a list that is parsed: the inside of `:is()`, `:not()`, `:has()`. */
function compileList(list: CssNode, parent: SelectorList | null, mode: Mode): SelectorList | null {
	if (list.type !== 'SelectorList') return null;
	const selectors: Selector[] = [];
	for (const node of list.children.toArray()) {
		const selector = node.type === 'Selector' ? compileSelector(node, parent, mode) : null;
		if (selector === null && mode !== 'forgiving') return null;
		if (selector !== null) selectors.push(selector);
	}
	return { selectors };
}

function compileSelector(node: CssNode, parent: SelectorList | null, mode: Mode): Selector | null {
	if (node.type !== 'Selector') return null;
	const compounds: Compound[] = [];
	const specificity: Specificity = [0, 0, 0];
	let pseudoElement: Selector['pseudoElement'] = null;
	let open: Compound = { combinator: null, anchored: false, parts: [], keys: [], simple: true };
	let nests = false;
	const nodes = node.children.toArray();
	for (const [at, part] of nodes.entries()) {
		if (part.type === 'Combinator') {
			if (!/^(?:[>+~]|\s+)$/.test(part.name) || pseudoElement !== null) return null;
			const combinator = part.name.trim() === '' ? ' ' : (part.name as Combinator);
			if (at === 0) {
				if (mode === 'plain' || mode === 'forgiving') return null;
				open.combinator = combinator;
				continue;
			}
			if (open.parts.length === 0) return null;
			compounds.push(open);
			open = { combinator, anchored: false, parts: [], keys: [], simple: true };
			continue;
		}
		const element = pseudoElementName(part);
		if (element !== null) {
			const name = element.toLowerCase();
			if (!PSEUDO_ELEMENT.test(name) || INSIDE.has(mode)) return null;
			pseudoElement = pseudoElement === null ? kindOf(name) : 'other';
			if (open.parts.length === 0) open.parts.push(() => YES);
			specificity[2] += 1;
			continue;
		}
		if (pseudoElement !== null) {
			// `::before:hover` never matches an element; `::before:not(.x)` is not valid at all.
			if (part.type !== 'PseudoClassSelector') return null;
			if (part.children !== null && !FORGIVING.test(part.name)) return null;
			pseudoElement = 'other';
			continue;
		}
		if (part.type === 'NestingSelector') nests = true;
		const made = compilePart(part, parent, open);
		if (made === null) return null;
		open.parts.push(made.matches);
		addUp(specificity, made.specificity);
	}
	if (open.parts.length === 0) return null;
	compounds.push(open);
	const first = compounds[0] as Compound;
	if (mode === 'relative') {
		first.combinator ??= ' ';
		first.anchored = true;
	} else if (
		first.combinator !== null ||
		((mode === 'nested' || mode === 'scoped') && !nests && !mentionsParent(node, mode))
	) {
		const outer = nesting(parent);
		first.combinator ??= ' ';
		compounds.unshift({ ...outer.compound });
		addUp(specificity, outer.specificity);
	}
	return { compounds, specificity, pseudoElement };
}

function compilePart(part: CssNode, parent: SelectorList | null, compound: Compound): Part | null {
	switch (part.type) {
		case 'TypeSelector':
			return compound.parts.length > 0 ? null : typePart(part.name, compound);
		case 'IdSelector': {
			const name = ident.decode(part.name);
			compound.keys.push({ kind: 'id', name: name.toLowerCase() });
			return { specificity: [1, 0, 0], matches: idMatcher(name) };
		}
		case 'ClassSelector': {
			const name = ident.decode(part.name);
			compound.keys.push({ kind: 'class', name: name.toLowerCase() });
			return { specificity: [0, 1, 0], matches: classMatcher(name) };
		}
		case 'AttributeSelector': {
			compound.simple = false;
			const matches = attributeMatcher(part);
			return matches && { specificity: [0, 1, 0], matches };
		}
		case 'NestingSelector': {
			compound.simple = false;
			const { compound: outer, specificity } = nesting(parent);
			return { specificity, matches: (element, context) => matchCompound(outer, element, context) };
		}
		case 'PseudoClassSelector':
			compound.simple = false;
			return pseudoClass(part, (list, inner) => compileList(list, parent, inner));
		default:
			return null;
	}
}

/** What `&` stands for: the rule around, or at the top of a sheet the root. */
function nesting(parent: SelectorList | null): { compound: Compound; specificity: Specificity } {
	const matches: Matcher = (element, context) =>
		parent === null
			? context.document.parentOf(element) === null
				? YES
				: NO
			: matchList(parent, element, context);
	return {
		compound: { combinator: null, anchored: false, parts: [matches], keys: [], simple: false },
		specificity: parent === null ? [0, 0, 0] : highest(parent),
	};
}

/** `&` inside `:is()`, `:not()` and the like counts as well. */
function mentionsParent(node: CssNode, mode: Mode): boolean {
	const waiting: CssNode[] = [node];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.type === 'NestingSelector') return true;
		const scope = next.type === 'PseudoClassSelector' && next.name.toLowerCase() === 'scope';
		if (scope && mode === 'scoped') return true;
		if ('children' in next && next.children) waiting.push(...next.children.toArray());
	}
	return false;
}

function kindOf(name: string): NonNullable<Selector['pseudoElement']> {
	if (name.startsWith('first-l') || name === 'details-content') return 'first-line';
	return name === 'before' || name === 'after' ? name : 'other';
}

function pseudoElementName(node: CssNode): string | null {
	if (node.type === 'PseudoElementSelector') return node.name;
	const old = node.type === 'PseudoClassSelector' && node.children === null;
	return old && OLD_PSEUDO_ELEMENT.test(node.name.toLowerCase()) ? node.name : null;
}
