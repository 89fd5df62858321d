import type { CssNode } from 'css-tree';
import { animation } from './css-animation.ts';
import { ALIASES, LONGHANDS } from './css-longhands.ts';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const FONT_SIZES =
	/^(?:xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large|smaller|larger)$/;
const SIZE_UNIT = /^(?:deg|grad|rad|turn)$/;
const BACKGROUND_WORD =
	/^(?:none|repeat|repeat-[xy]|no-repeat|space|round|scroll|fixed|local|left|right|top|bottom|center|cover|contain|auto|(?:border|padding|content)-(?:box|area)|text)$/;
const COLOR_FUNCTION = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)$/;

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
			return [
				['flex-grow', flexGrow(nodes)],
				['flex-basis', flexBasis(nodes)],
			];
		case 'grid-row':
			return [['grid-row-start', nodes.slice(0, 1)]];
		case 'grid-column':
			return [['grid-column-start', nodes.slice(0, 1)]];
		case 'grid-area':
			return [
				['grid-row-start', nodes.slice(0, 1)],
				['grid-column-start', nodes.slice(nodes.length > 2 ? 2 : 0).slice(0, 1)],
			];
		case 'grid':
		case 'grid-template':
			return gridTemplate(nodes);
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
		['font-family', at < 0 ? [] : nodes.slice(height < nodes.length ? height + 1 : at + 1)],
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

function flexBasis(nodes: CssNode[]): CssNode[] {
	const numbers = nodes.filter((node) => node.type === 'Number');
	const basis = nodes.find((node) => node.type !== 'Number') ?? numbers[2];
	// One or two numbers leave a basis of nothing.
	return [basis ?? { type: 'Number', value: '0' }];
}

/** Rows before the slash, columns behind it; areas that are drawn as text say nothing of sizes. */
function gridTemplate(nodes: CssNode[]): [string, CssNode[]][] {
	const slash = nodes.findIndex((node) => node.type === 'Operator' && node.value.trim() === '/');
	const none: CssNode[] = [{ type: 'Identifier', name: 'none' }];
	return [
		['grid-template-rows', slash < 0 ? none : nodes.slice(0, slash)],
		['grid-template-columns', slash < 0 ? none : nodes.slice(slash + 1)],
	];
}
