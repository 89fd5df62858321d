import type { Root, RootContent } from 'hast';

/**
 * Closes each `<details name>` that stands open behind another open one of its name, as a browser does
 * when it reads the page: “ensure details exclusivity by closing the given element if needed” (HTML,
 * 4.11.1).
 *
 * @param html the page, to pass over those that have none at once
 * @param tree of it, which is changed
 */
export function closeExclusiveDetails(html: string, tree: Root): void {
	if (!/<details\s/i.test(html)) return;
	const open = new Set<string>();
	const waiting: RootContent[] = [...tree.children].reverse();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		// A template's content is a tree of its own.
		if (node.type !== 'element' || node.tagName === 'template') continue;
		const { tagName, properties, children } = node;
		if (tagName === 'details' && typeof properties.name === 'string' && properties.name !== '') {
			const isOpen = properties.open !== undefined && properties.open !== null;
			if (isOpen && open.has(properties.name)) delete properties.open;
			else if (isOpen) open.add(properties.name);
		}
		for (let at = children.length - 1; at >= 0; at -= 1) {
			const child = children[at];
			if (child?.type === 'element') waiting.push(child);
		}
	}
}
