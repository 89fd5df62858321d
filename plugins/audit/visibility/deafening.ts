import type { Element } from 'hast';
import type { HiddenReason } from './hidden-reason.ts';

/** Handlers that a press on a link runs before, or instead of, following it. */
const HANDLERS = [
	...['onClick', 'onMouseDown', 'onMouseUp', 'ontouchstart', 'ontouchend', 'onAuxClick'],
	...['onpointerdown', 'onpointerup'],
] as const;
const STOPS =
	/(?:^|[;{}\s])return\s+(?:false|!1)|preventDefault\s*\(|returnValue\s*=|\bhref\s*=|setAttribute\s*\(/i;
/** It follows the link by itself, mostly in a new window. */
const OPENS = /\bopen\s*\(\s*this\.href\b/i;

/** Tells whether an element has a handler that bears on presses. */
export function hasHandler({ properties }: Element): boolean {
	return HANDLERS.some((name) => properties[name] !== undefined);
}

/**
 * What keeps links from being followed when they are pressed: a handler of the link, or of an element
 * around it, that stops what a press does or changes the address; a `<button>` around it, inside
 * which browsers need not follow links (HTML, 4.10.6: no interactive content). Null for all else.
 */
export function deafening(element: Element): HiddenReason | null {
	if (element.tagName === 'button') return { code: 'unclickable', shown: '<button>', element };
	for (const name of HANDLERS) {
		const code = element.properties[name];
		if (typeof code !== 'string' || !STOPS.test(code) || OPENS.test(code)) continue;
		const short = code.length > 60 ? `${code.slice(0, 60)}…` : code;
		return { code: 'unclickable', shown: `${name.toLowerCase()}="${short}"`, element };
	}
	return null;
}
