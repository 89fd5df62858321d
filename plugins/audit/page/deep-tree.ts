import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Nodes = readonly Node[];

/**
 * Reads a page with parse5, however deep it is nested. rehype's own conversion recurses and runs
 * out of stack at some thousand levels; here each node is converted by itself, and its children
 * wait their turn.
 *
 * @returns the tree that `readExactTree` would give, with the start of every node
 */
export function readDeepTree(html: string): Root {
	// Like rehype, and like a crawler, which finds elements inside `noscript`.
	const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
	const root: Root = { type: 'root', children: [] };
	const waiting: { nodes: Nodes; into: (RootContent | ElementContent)[] }[] = [
		{ nodes: document.childNodes, into: root.children },
	];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		for (const node of next.nodes) {
			const made = fromParse5(withoutChildren(node)) as RootContent;
			const at = node.sourceCodeLocation;
			if (at) {
				made.position = {
					start: { line: at.startLine, column: at.startCol, offset: at.startOffset },
					end: { line: at.endLine, column: at.endCol, offset: at.endOffset },
				};
			}
			next.into.push(made);
			if (made.type !== 'element') continue;
			if ('childNodes' in node) waiting.push({ nodes: node.childNodes, into: made.children });
			if ('content' in node) {
				const content: Root = { type: 'root', children: [] };
				(made as Element).content = content;
				waiting.push({ nodes: node.content.childNodes, into: content.children });
			}
		}
	}
	return root;
}

function withoutChildren(node: Node): Node {
	if (!('childNodes' in node)) return node;
	const alone = { ...node, childNodes: [] };
	if ('content' in node) return { ...alone, content: { ...node.content, childNodes: [] } } as Node;
	return alone as Node;
}
