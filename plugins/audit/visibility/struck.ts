import type { CssNode } from 'css-tree';
import type { Element } from 'hast';
import { type HiddenReason, styleReason } from './hidden-reason.ts';
import type { DeclaredStyle } from './inline-style.ts';

/** What browsers strike out by themselves (HTML, 15.3.4). */
const STRUCK_TAGS: ReadonlySet<string> = new Set(['s', 'del', 'strike']);

/**
 * The line through the words inside an element, drawn by itself or from outside, or null. Words that
 * are struck out say that they do not hold, so for readers they are no credit.
 *
 * Nothing inside takes back a line that is drawn outside, but boxes of their own in the line, floats
 * and what is positioned are not reached by it (CSS Text Decoration 3, 2.1).
 *
 * @param outside the reason that holds outside
 */
export function struckReason(
	element: Element,
	style: DeclaredStyle | null,
	outside: HiddenReason | null,
): HiddenReason | null {
	const declared = style?.get('text-decoration-line');
	if (style === null || declared === undefined || declared.keyword?.startsWith('revert')) {
		if (STRUCK_TAGS.has(element.tagName)) {
			return { code: 'struck-out', shown: `<${element.tagName}>`, element };
		}
	} else if (declared.value.some(isLineThrough)) {
		return styleReason('struck-out', style, ['text-decoration-line'], element);
	}
	return style !== null && isApart(style) ? null : outside;
}

function isLineThrough(node: CssNode): boolean {
	return node.type === 'Identifier' && node.name.toLowerCase() === 'line-through';
}

function isApart(style: DeclaredStyle): boolean {
	const word = (name: string): string => style.get(name)?.keyword ?? '';
	return (
		word('display').startsWith('inline-') ||
		/^(?:left|right|inline-start|inline-end)$/.test(word('float')) ||
		/^(?:absolute|fixed)$/.test(word('position'))
	);
}
