import type { Element, Properties } from 'hast';
import type { DeclaredStyle } from './inline-style.ts';

/** Elements whose content is never shown as text of the page, and how to call that. */
const SILENT: ReadonlyMap<string, string> = new Map([
	...['template', 'noscript'].map((tag) => [tag, tag] as const),
	...[
		...['head', 'title', 'base', 'link', 'meta', 'script', 'style', 'noembed', 'noframes', 'rp'],
		...['param', 'datalist', 'desc', 'metadata', 'defs', 'symbol', 'clipPath', 'mask', 'marker'],
		...['pattern', 'linearGradient', 'radialGradient', 'filter', 'annotation', 'annotation-xml'],
		...['mphantom'],
	].map((tag) => [tag, 'not-rendered'] as const),
	...['select', 'option', 'optgroup', 'textarea'].map((tag) => [tag, 'form-control'] as const),
	...[
		...['iframe', 'object', 'video', 'audio', 'canvas', 'frameset', 'applet', 'progress', 'meter'],
	].map((tag) => [tag, 'fallback-content'] as const),
]);
/** Values of `display` that leave a browser's own `display: none` in force. */
const STILL_HIDDEN = /^(?:none|revert|revert-layer)$/;

/**
 * Finds what in an element itself hides its content: its name, or an attribute. `hidden`, `popover`
 * and a closed `<dialog>` work through the browser's own style sheet, so a declared `display` takes
 * them back (HTML, 15.3.1); `inert` and `aria-hidden` are hidden from some readers and count for all.
 *
 * @param style The element's declared style.
 * @returns The technique and what stands in the page, or null.
 */
export function structureHiding(element: Element, style: DeclaredStyle | null): Hiding | null {
	const { tagName, properties } = element;
	const silent = SILENT.get(tagName);
	if (silent !== undefined) return { code: silent, shown: `<${tagName}>` };
	if (tagName === 'dialog' && !isSet(properties, 'open') && !isShownBy(style)) {
		return { code: 'dialog-closed', shown: '<dialog>' };
	}
	if (isSet(properties, 'hidden')) {
		const found = String(properties.hidden).toLowerCase() === 'until-found';
		const taken = found ? isRevealed(style) : isShownBy(style);
		const shown = found ? 'hidden="until-found"' : 'hidden';
		if (!taken) return { code: 'hidden-attribute', shown };
	}
	if (isSet(properties, 'popover') && !isShownBy(style)) {
		const open = tagName === 'dialog' && isSet(properties, 'open');
		if (!open) return { code: 'popover', shown: 'popover' };
	}
	if (isSet(properties, 'inert')) return { code: 'inert', shown: 'inert' };
	const aria = properties.ariaHidden;
	if (aria !== undefined && String(aria).trim().toLowerCase() === 'true') {
		return { code: 'aria-hidden', shown: `aria-hidden="${aria}"` };
	}
	return null;
}

/**
 * The one child that a closed `<details>` shows: its first `<summary>`.
 *
 * @returns null for all other elements.
 */
export function closedDetails(
	element: Element,
): { summary: Element | null; reason: Hiding } | null {
	if (element.tagName !== 'details' || isSet(element.properties, 'open')) return null;
	const summary = element.children.find((child) => {
		return child.type === 'element' && child.tagName === 'summary';
	});
	return {
		summary: summary?.type === 'element' ? summary : null,
		reason: { code: 'details-closed', shown: '<details>' },
	};
}

function isSet(properties: Properties, name: string): boolean {
	const value = properties[name];
	return value !== undefined && value !== null && value !== false;
}

function isShownBy(style: DeclaredStyle | null): boolean {
	const display = style?.get('display');
	return (
		display !== undefined && display.value.length > 0 && !STILL_HIDDEN.test(display.keyword ?? '')
	);
}

function isRevealed(style: DeclaredStyle | null): boolean {
	const declared = style?.get('content-visibility');
	return declared !== undefined && /^(?:visible|auto|initial|unset)$/.test(declared.keyword ?? '');
}

export interface Hiding {
	code: string;
	shown: string;
}
