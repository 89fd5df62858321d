import type { Element, RootContent } from 'hast';
import type { HiddenReason } from '../visibility/visibility.ts';

/**
 * Children of an element with a shadow tree are shown where the shadow tree has slots for them. Its
 * own sheets may hide them there, and a named slot takes only what asks for it.
 *
 * @returns the reason, and whether it is certain
 */
export function shadowHiding(element: Element): { reason: HiddenReason; certain: boolean } | null {
	const template = element.children.find(
		(child) =>
			child.type === 'element' &&
			child.tagName === 'template' &&
			child.properties.shadowRootMode !== undefined,
	);
	if (template?.type !== 'element') return null;
	const inner = elementsIn([...template.children, ...(template.content?.children ?? [])]);
	const slots = inner.filter(({ tagName }) => tagName === 'slot');
	const styled = inner.some(({ tagName }) => tagName === 'style' || tagName === 'link');
	if (slots.some(({ properties }) => !properties.name) && !styled) return null;
	const reason = { code: 'shadow-root', shown: '<template shadowrootmode>', element };
	return { reason, certain: slots.length === 0 };
}

function elementsIn(nodes: readonly RootContent[]): Element[] {
	const found: Element[] = [];
	const waiting = [...nodes];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.type !== 'element') continue;
		found.push(next);
		waiting.push(...next.children);
	}
	return found;
}
