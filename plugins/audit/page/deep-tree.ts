import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, parse, parseFragment, type Token } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Nodes = readonly Node[];
type Location = Token.Location;

/**
 * Reads a page with parse5, however deep it is nested. rehype's own conversion recurses and runs
 * out of stack at some thousand levels; here each node is converted by itself, and its children
 * wait their turn.
 *
 * @param scripting whether a `<noscript>` ends where it ends for a browser that runs scripts; what is
 *   in it is still read as elements, as rehype and crawlers do
 * @returns the tree that `readExactTree` would give, with the start of every node
 */
export function readDeepTree(html: string, scripting = false): Root {
	const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: scripting });
	const root: Root = { type: 'root', children: [] };
	const waiting: Waiting[] = [{ nodes: document.childNodes, into: root.children, from: null }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { from } = next;
		for (const node of next.nodes) {
			const made = fromParse5(withoutChildren(node)) as RootContent;
			const at = node.sourceCodeLocation;
			if (at) made.position = positionOf(at, from);
			next.into.push(made);
			if (made.type !== 'element') continue;
			if ('childNodes' in node) {
				waiting.push({ ...insideOf(node, from, scripting), into: made.children });
			}
			if ('content' in node) {
				const content: Root = { type: 'root', children: [] };
				(made as Element).content = content;
				waiting.push({ nodes: node.content.childNodes, into: content.children, from });
			}
		}
	}
	return root;
}

/** The nodes inside of a node, and where the text began that they were read from. */
function insideOf(
	node: Node & { childNodes: Nodes },
	from: Location | null,
	scripting: boolean,
): Pick<Waiting, 'nodes' | 'from'> {
	const [text] = node.childNodes;
	if (!scripting || node.nodeName !== 'noscript' || !text || !('value' in text)) {
		return { nodes: node.childNodes, from };
	}
	const inner = parseFragment(text.value, {
		sourceCodeLocationInfo: true,
		scriptingEnabled: false,
	});
	return { nodes: inner.childNodes, from: text.sourceCodeLocation ?? null };
}

/** @param from where the text began, for places in a part of the page */
function positionOf(at: Location, from: Location | null): Position {
	const point = (line: number, column: number, offset: number): Point =>
		from === null
			? { line, column, offset }
			: {
					line: line + from.startLine - 1,
					column: line === 1 ? column + from.startCol - 1 : column,
					offset: offset + from.startOffset,
				};
	return {
		start: point(at.startLine, at.startCol, at.startOffset),
		end: point(at.endLine, at.endCol, at.endOffset),
	};
}

function withoutChildren(node: Node): Node {
	if (!('childNodes' in node)) return node;
	const alone = { ...node, childNodes: [] };
	if ('content' in node) return { ...alone, content: { ...node.content, childNodes: [] } } as Node;
	return alone as Node;
}

interface Waiting {
	nodes: Nodes;
	into: (RootContent | ElementContent)[];
	from: Location | null;
}

type Position = NonNullable<Root['position']>;
type Point = Position['start'];
