import { type CssNode, clone, List, walk } from 'css-tree';
import type { Color } from './css-color.ts';
import { toHue, toLab, toOklab, toPolar } from './css-color-space.ts';
import { splitCommas } from './css-value.ts';

/** Names of the channels of each function (CSS Color 5, 4.1). */
const CHANNELS: Readonly<Record<string, string>> = {
	...{ rgb: 'rgb', rgba: 'rgb', hsl: 'hsl', hsla: 'hsl', hwb: 'hwb' },
	...{ lab: 'lab', lch: 'lch', oklab: 'lab', oklch: 'lch' },
};

/**
 * A mixture of two colours (`color-mix()`). It is mixed in sRGB whatever the space: near the ends, where
 * letters melt into their ground, all spaces agree.
 *
 * @param nodes inside the brackets
 */
export function mixed(
	nodes: readonly CssNode[],
	colorOf: (node: CssNode) => Color | null,
): Color | null {
	const [one, two] = splitCommas(nodes).slice(-2).map(partOf);
	if (!one || !two) return null;
	const [first, second] = sharesOf(one.share, two.share);
	const sum = first + second;
	if (sum <= 0) return null;
	if (first / sum >= 0.99) return dimmed(one.color, sum);
	if (second / sum >= 0.99) return dimmed(two.color, sum);
	if (one.color === null || two.color === null) return null;
	const [a, b] = [(one.color.alpha * first) / sum, (two.color.alpha * second) / sum];
	const alpha = (a + b) * Math.min(1, sum);
	if (a + b === 0) return { rgb: [0, 0, 0], alpha: 0 };
	const [x, y] = [one.color.rgb, two.color.rgb];
	if ((x === null && a > 0) || (y === null && b > 0)) return { rgb: null, alpha };
	const channel = (at: number): number => ((x?.[at] ?? 0) * a + (y?.[at] ?? 0) * b) / (a + b);
	return { rgb: [channel(0), channel(1), channel(2)], alpha };

	function partOf(group: readonly CssNode[]): { color: Color | null; share: number | null } {
		const percent = group.find((node) => node.type === 'Percentage');
		const color = group.find((node) => node !== percent);
		return {
			color: color === undefined ? null : colorOf(color),
			share: percent === undefined ? null : Number(percent.value) / 100,
		};
	}
}

/**
 * The parts of a colour that is made from another one (`rgb(from red r g b)`), with numbers in place
 * of the names of its channels; null where a function knows none.
 */
export function relativeTo(
	origin: Color,
	name: string,
	nodes: readonly CssNode[],
): CssNode[] | null {
	const names = CHANNELS[name];
	if (names === undefined || origin.rgb === null) return null;
	const values = channelsOf(name, origin.rgb);
	const known = new Map<string, number>([...names].map((each, at) => [each, values[at] ?? 0]));
	known.set('alpha', origin.alpha);
	const parts = new List<CssNode>().fromArray(nodes.map((node) => clone(node)));
	walk({ type: 'Value', children: parts }, (node, item, list) => {
		const value = node.type === 'Identifier' ? known.get(node.name.toLowerCase()) : undefined;
		if (value !== undefined && item !== null && list !== null) {
			list.replace(item, list.createItem({ type: 'Number', value: String(value) }));
		}
	});
	const slash = nodes.some((node) => node.type === 'Operator' && node.value.trim() === '/');
	const alpha: CssNode[] = slash
		? []
		: [
				{ type: 'Operator', value: '/' },
				{ type: 'Number', value: String(origin.alpha) },
			];
	return [...parts.toArray(), ...alpha];
}

function channelsOf(name: string, rgb: NonNullable<Color['rgb']>): readonly number[] {
	switch (name) {
		case 'hsl':
		case 'hsla':
		case 'hwb':
			return toHue(rgb, name === 'hwb');
		case 'lab':
			return toLab(rgb);
		case 'oklab':
			return toOklab(rgb);
		case 'lch':
			return toPolar(toLab(rgb));
		case 'oklch':
			return toPolar(toOklab(rgb));
		default:
			return rgb;
	}
}

/** One share tells the other; none are halves. */
function sharesOf(one: number | null, two: number | null): [number, number] {
	if (one === null) return two === null ? [0.5, 0.5] : [1 - two, two];
	return [one, two ?? 1 - one];
}

function dimmed(color: Color | null, sum: number): Color | null {
	return color === null ? null : { ...color, alpha: color.alpha * Math.min(1, sum) };
}
