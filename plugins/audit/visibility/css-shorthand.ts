import type { CssNode } from 'css-tree';
import { ANIMATION, animation } from './css-animation.ts';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** Logical names in left-to-right, top-to-bottom text, and vendor names. */
const ALIASES: ReadonlyMap<string, string> = new Map([
	...([
		['block-size', 'height'],
		['inline-size', 'width'],
	] as const),
	...([
		['max-block-size', 'max-height'],
		['max-inline-size', 'max-width'],
	] as const),
	...([
		['min-block-size', 'min-height'],
		['min-inline-size', 'min-width'],
	] as const),
	...([
		['inset-block-start', 'top'],
		['inset-block-end', 'bottom'],
	] as const),
	...([
		['inset-inline-start', 'left'],
		['inset-inline-end', 'right'],
	] as const),
	...([
		['margin-block-start', 'margin-top'],
		['margin-inline-start', 'margin-left'],
	] as const),
	...([
		['padding-block-start', 'padding-top'],
		['padding-block-end', 'padding-bottom'],
	] as const),
	...([
		['padding-inline-start', 'padding-left'],
		['padding-inline-end', 'padding-right'],
	] as const),
	...([
		['overflow-block', 'overflow-y'],
		['overflow-inline', 'overflow-x'],
	] as const),
	...([
		['-webkit-opacity', 'opacity'],
		['-webkit-filter', 'filter'],
	] as const),
	...([
		['-webkit-mask-image', 'mask-image'],
		['-webkit-transform', 'transform'],
		['-webkit-clip-path', 'clip-path'],
	] as const),
	...([
		['-webkit-background-clip', 'background-clip'],
		['text-wrap', 'text-wrap-mode'],
	] as const),
	...([
		['white-space', 'text-wrap-mode'],
		['-webkit-flex-grow', 'flex-grow'],
		['line-clamp', '-webkit-line-clamp'],
	] as const),
	...([
		['-webkit-text-decoration', 'text-decoration'],
		['-webkit-text-decoration-line', 'text-decoration-line'],
	] as const),
]);
const LONGHANDS: ReadonlySet<string> = new Set([
	...['display', 'visibility', 'content-visibility', 'opacity', 'filter', 'zoom', 'contain'],
	...['font-size', 'line-height', 'text-indent', 'text-wrap-mode', 'position', 'float'],
	...['width', 'height', 'max-width', 'max-height', 'min-width', 'min-height', 'flex-grow'],
	...['overflow-x', 'overflow-y', 'clip', 'clip-path', 'transform', 'translate', 'scale', 'rotate'],
	...['color', '-webkit-text-fill-color', '-webkit-text-stroke', 'text-shadow'],
	...['background-color', 'background-image', 'background-clip', 'margin-top', 'margin-left'],
	...['top', 'right', 'bottom', 'left'],
	...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
	...['z-index', 'pointer-events', 'mask-image', 'letter-spacing', 'mix-blend-mode'],
	...['text-decoration-line', 'text-overflow', '-webkit-line-clamp', 'unicode-bidi', 'direction'],
	...['offset-path', 'content', 'grid-template-rows', 'transform-origin', 'word-spacing'],
	...['-webkit-text-security', 'interactivity', 'order', 'grid-row-start', 'flex-direction'],
	...ANIMATION,
]);
const FONT_SIZES =
	/^(?:xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large|smaller|larger)$/;
const SIZE_UNIT = /^(?:deg|grad|rad|turn)$/;
const BACKGROUND_WORD =
	/^(?:none|repeat|repeat-[xy]|no-repeat|space|round|scroll|fixed|local|left|right|top|bottom|center|cover|contain|auto|(?:border|padding|content)-(?:box|area)|text)$/;
const COLOR_FUNCTION = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)$/;

/** Longhands that pass from parent to child. */
export const INHERITED: ReadonlySet<string> = new Set([
	...['visibility', 'font-size', 'line-height', 'text-indent', 'text-wrap-mode', 'color'],
	...['-webkit-text-fill-color', '-webkit-text-stroke', 'text-shadow'],
	...['pointer-events', 'letter-spacing', 'word-spacing', '-webkit-text-security'],
]);

/** Longhands that `all` sets: not the direction of writing (CSS Cascade 5, 3.2). */
export const RESETTABLE: readonly string[] = [...LONGHANDS].filter(
	(name) => name !== 'unicode-bidi' && name !== 'direction',
);

/**
 * Spreads a declaration over the longhands that matter for visibility.
 *
 * @param property Name in lower case.
 * @param nodes Parts of a value that the property takes. With none, the longhands come without a
 *   value: use that for values that hold for all of them (`inherit`, `var(--x)`).
 * @returns Nothing for a property that does not matter.
 */
export function expand(property: string, nodes: CssNode[]): [string, CssNode[]][] {
	const name = ALIASES.get(property) ?? property;
	if (LONGHANDS.has(name)) return [[name, nodes]];
	switch (name) {
		case 'overflow':
			return [
				['overflow-x', nodes.slice(0, 1)],
				['overflow-y', nodes.slice(-1)],
			];
		case 'inset':
		case 'margin':
		case 'padding':
			return box(name, nodes);
		case 'inset-inline':
		case 'margin-inline':
		case 'padding-inline':
			return pair(name, nodes, 'left', 'right');
		case 'inset-block':
		case 'margin-block':
		case 'padding-block':
			return pair(name, nodes, 'top', 'bottom');
		case 'font':
			return font(nodes);
		case 'background':
			return background(nodes);
		case 'flex':
		case '-webkit-flex':
			return [['flex-grow', flexGrow(nodes)]];
		case 'grid-row':
		case 'grid-area':
			return [['grid-row-start', nodes.slice(0, 1)]];
		case 'flex-flow':
			return [['flex-direction', nodes.filter(isDirection)]];
		case 'mask':
		case '-webkit-mask':
			return [['mask-image', nodes.filter(isImage)]];
		case 'text-decoration':
			return [['text-decoration-line', nodes.filter((node) => node.type === 'Identifier')]];
		case 'animation':
		case '-webkit-animation':
			return animation(nodes);
		default:
			return [];
	}
}

function box(name: string, nodes: CssNode[]): [string, CssNode[]][] {
	const picks = [0, 1, 2, 3].map((side) => {
		const at = side < nodes.length ? side : side === 3 && nodes.length > 1 ? 1 : 0;
		return nodes.slice(at, at + 1);
	});
	return SIDES.map((side, at) => [side, picks[at] ?? []] as [string, CssNode[]])
		.map(([side, part]): [string, CssNode[]] => [sideName(name, side), part])
		.filter(([side]) => LONGHANDS.has(side));
}

function pair(name: string, nodes: CssNode[], from: string, to: string): [string, CssNode[]][] {
	const base = name.split('-', 1)[0] ?? '';
	const both: [string, CssNode[]][] = [
		[sideName(base, from), nodes.slice(0, 1)],
		[sideName(base, to), nodes.slice(-1)],
	];
	return both.filter(([side]) => LONGHANDS.has(side));
}

function sideName(base: string, side: string): string {
	return base === 'inset' ? side : `${base}-${side}`;
}

/** `font: italic 0/0 a`: the size is the first length or size word, the line height follows `/`. */
function font(nodes: CssNode[]): [string, CssNode[]][] {
	const at = nodes.findIndex(isFontSize);
	const slash = nodes[at + 1];
	const height = slash?.type === 'Operator' && slash.value.trim() === '/' ? at + 2 : nodes.length;
	return [
		['font-size', at < 0 ? [] : nodes.slice(at, at + 1)],
		['line-height', nodes.slice(height, height + 1)],
	];
}

function isFontSize(node: CssNode): boolean {
	if (node.type === 'Percentage') return true;
	// Weights begin at 1, so a bare 0 is the size.
	if (node.type === 'Number') return Number(node.value) === 0;
	if (node.type === 'Dimension') return !SIZE_UNIT.test(node.unit.toLowerCase());
	if (node.type === 'Function') return true;
	return node.type === 'Identifier' && FONT_SIZES.test(node.name.toLowerCase());
}

function background(nodes: CssNode[]): [string, CssNode[]][] {
	const image = nodes.find(isImage);
	const color = nodes.find(isColor);
	const text = nodes.find((n) => n.type === 'Identifier' && n.name.toLowerCase() === 'text');
	return [
		['background-image', image ? [image] : [{ type: 'Identifier', name: 'none' }]],
		['background-color', color ? [color] : [{ type: 'Identifier', name: 'transparent' }]],
		['background-clip', [text ?? { type: 'Identifier', name: 'border-box' }]],
	];
}

function isDirection(node: CssNode): boolean {
	return node.type === 'Identifier' && /^(?:row|column)/i.test(node.name);
}

function isImage(node: CssNode): boolean {
	if (node.type === 'Url') return true;
	return node.type === 'Function' && /gradient|image|element|paint|cross-fade/i.test(node.name);
}

function isColor(node: CssNode): boolean {
	if (node.type === 'Hash') return true;
	if (node.type === 'Function') return COLOR_FUNCTION.test(node.name.toLowerCase());
	return node.type === 'Identifier' && !BACKGROUND_WORD.test(node.name.toLowerCase());
}

/** `flex: 1` and `flex: 1 1 0` grow, `flex: none` and `flex: 0 0 1px` do not. */
function flexGrow(nodes: CssNode[]): CssNode[] {
	const [first] = nodes;
	if (first?.type === 'Number') return [first];
	const grows = first?.type === 'Identifier' && first.name.toLowerCase() === 'auto';
	const later = nodes.find((node) => node.type === 'Number');
	return [later ?? { type: 'Number', value: grows ? '1' : '0' }];
}
