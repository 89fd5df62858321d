import { isClipped } from './clip-shape.ts';
import { type Basis, type Length, lengthOf, shareOf } from './css-value.ts';
import type { DeclaredStyle } from './inline-style.ts';
import { flattened, offScreen } from './moved-box.ts';

/** Boxes and letters below this many pixels show no word. */
export const TINY = 4;
/** Below this opacity nothing is left to read. */
export const FAINT = 0.1;
const SCROLLING = /^(?:hidden|scroll|auto|overlay)$/;
const CONTAINS = /^(?:paint|strict|content)$/i;
const TABLE_TAGS = /^(?:table|t[dhr]|tbody|thead|tfoot|caption|col|colgroup)$/;

/**
 * Finds what a declared style does to a whole box, for good: no descendant can undo it.
 * Only literal values count. Where CSS asks for a condition that a style sheet may fulfil (`width`
 * does nothing on an inline box), the condition is taken as fulfilled: nobody writes such a value on
 * visible words.
 *
 * @param style Declared longhands of one element.
 * @param tagName Lower case; sizes mean little on table parts, which grow with their content.
 * @param basis Font sizes that relative units refer to.
 * @returns The technique and the longhands that make it, or null.
 */
export function boxHiding(
	style: DeclaredStyle,
	tagName: string,
	basis: Basis,
): { code: string; by: readonly string[] } | null {
	if (style.get('display')?.keyword === 'none') return { code: 'display-none', by: ['display'] };
	// Columns of a table show nothing of their own (CSS Tables 3, 2.1).
	if (style.get('display')?.keyword?.startsWith('table-column')) {
		return { code: 'not-rendered', by: ['display'] };
	}
	if (style.get('content-visibility')?.keyword === 'hidden') {
		return { code: 'content-visibility', by: ['content-visibility'] };
	}
	const size = zeroSize(style, tagName, basis);
	if (size !== null) return { code: 'zero-size', by: size };
	// `clip` is for boxes that are taken out of the flow (CSS Masking 1, 8); one that no position goes
	// with waits for a sheet that is not here.
	const flows = /^(?:static|relative|sticky)$/.test(style.get('position')?.keyword ?? '');
	const clip = (flows ? ['clip-path'] : ['clip', 'clip-path']).find((name) =>
		isClipped(style.get(name)?.value[0], basis),
	);
	if (clip !== undefined) return { code: 'clipped', by: [clip] };
	const scale = flattened(style);
	if (scale !== null) return { code: 'scaled-away', by: [scale] };
	const moved = offScreen(style, basis);
	return moved === null ? null : { code: 'off-screen', by: moved };
}

/** Share of its opacity that an element keeps: `opacity` times `filter: opacity()`. */
export function opacityOf(style: DeclaredStyle): number {
	const own = shareOf(style.get('opacity')?.value[0]) ?? 1;
	let filtered = 1;
	for (const node of style.get('filter')?.value ?? []) {
		if (node.type !== 'Function' || node.name.toLowerCase() !== 'opacity') continue;
		filtered *= clamp(node.children.isEmpty ? 1 : (shareOf(node.children.toArray()[0]) ?? 1));
	}
	return clamp(own) * filtered;
}

/** Tells whether the box cuts off what does not fit into it. */
export function clips(style: DeclaredStyle, side: 'x' | 'y'): boolean {
	const contained = style.get('contain')?.value ?? [];
	if (contained.some((node) => node.type === 'Identifier' && CONTAINS.test(node.name))) return true;
	const own = style.get(`overflow-${side}`)?.keyword ?? 'visible';
	const other = style.get(`overflow-${side === 'x' ? 'y' : 'x'}`)?.keyword ?? 'visible';
	// One scrolling side makes the other one scroll too (CSS Overflow 3, 3.1); `clip` does not.
	return SCROLLING.test(own) || own === 'clip' || SCROLLING.test(other);
}

function zeroSize(style: DeclaredStyle, tagName: string, basis: Basis): string[] | null {
	const length = (name: string) => lengthOf(style.get(name)?.value[0], basis);
	const display = style.get('display')?.keyword;
	const table =
		display === undefined || display === null
			? TABLE_TAGS.test(tagName)
			: /^(?:inline-)?table/.test(display);
	const grows = (shareOf(style.get('flex-grow')?.value[0]) ?? 0) > 0;
	for (const [name, side, before, after] of [
		['height', 'y', 'padding-top', 'padding-bottom'],
		['width', 'x', 'padding-left', 'padding-right'],
	] as const) {
		if (!clips(style, side)) continue;
		if (!isSmall(length(`min-${name}`)) || isFrame(length(before))) continue;
		if (!isShort(length(after), basis)) continue;
		const [most, own] = [length(`max-${name}`), length(name)];
		const clipper = style.has('contain') ? 'contain' : `overflow-${side}`;
		if (most !== null && isSmall(most)) return [`max-${name}`, clipper];
		if (own !== null && isSmall(own) && !table && !grows) return [name, clipper];
	}
	return null;
}

/** A box of no height with a share of its width as padding holds the frame of an embedded video. */
function isFrame(before: Length | null): boolean {
	return before !== null && before.percent >= 1;
}

/** Words begin behind the first padding, so they show only in the last one: none where it is short. */
function isShort(after: Length | null, { font }: Basis): boolean {
	return after === null || (after.px < font && after.percent < 1);
}

function isSmall(length: Length | null): boolean {
	return length === null || (length.px < TINY && length.percent < 1);
}

function clamp(share: number): number {
	return Math.min(1, Math.max(0, share));
}
