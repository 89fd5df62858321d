import type { Element, Nodes } from 'hast';
import { type HiddenReason, styleReason } from './hidden-reason.ts';
import type { DeclaredStyle } from './inline-style.ts';

/** How many letters tell the script of a text. */
const ENOUGH = 200;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The override that turns an element's words round, letter by letter (CSS Writing Modes 4, 2.2;
 * `<bdo>`: HTML, 4.5.25), or null. An override in the direction of the letters themselves does nothing.
 * It holds for the lines of a block and for what runs in them; blocks inside it, and whatever is
 * isolated or has a direction of its own, begin anew.
 *
 * @param outside the override that holds outside
 * @param isBlock whether the element makes a block
 */
export function overriddenReason(
	element: Element,
	style: DeclaredStyle | null,
	outside: HiddenReason | null,
	isBlock: boolean,
): HiddenReason | null {
	const declared = style?.get('unicode-bidi')?.keyword ?? null;
	const isBdo = element.tagName === 'bdo';
	const written = element.properties.dir;
	const overrides =
		declared === null ? isBdo : declared === 'bidi-override' || declared === 'isolate-override';
	const isApart = isBlock || isBdo || element.tagName === 'bdi' || written !== undefined;
	if (!overrides) return isApart || declared !== null ? null : outside;
	const direction = style?.get('direction')?.keyword ?? String(written ?? '').toLowerCase();
	if (direction !== 'rtl' && direction !== 'ltr') return null;
	if (direction === directionOf(element)) return null;
	return declared === null || style === null
		? { code: 'reversed', shown: `<bdo dir="${direction}">`, element }
		: styleReason('reversed', style, ['unicode-bidi', 'direction'], element);
}

/** Which way most of its first letters run. */
function directionOf(element: Element): 'ltr' | 'rtl' {
	let letters = 0;
	let leftward = 0;
	const waiting: Nodes[] = [element];
	for (let node = waiting.pop(); node && letters < ENOUGH; node = waiting.pop()) {
		if (node.type === 'text') {
			const text = node.value.slice(0, ENOUGH);
			letters += text.match(LETTER)?.length ?? 0;
			leftward += text.match(RIGHT_TO_LEFT)?.length ?? 0;
		} else if (node.type === 'element') waiting.push(...node.children.slice(0, ENOUGH).reverse());
	}
	return leftward * 2 > letters ? 'rtl' : 'ltr';
}
