import type { CssNode } from 'css-tree';
import { fromLab, fromOklab, fromPolar } from './css-color-space.ts';
import { quantityOf, shareOf, splitCommas } from './css-value.ts';

/** CSS Color 4, section 6.1, as `name rrggbb` pairs. */
const NAMED = `aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff
beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2
brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50
cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b
darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000
darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f
darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff
dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0
forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520
gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4
indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5
lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1
lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32
linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd
mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee
mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970
mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa
palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9
peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399
red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460
seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd
slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c
teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff
whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32`;
const NAMES: ReadonlyMap<string, string> = new Map(
	Array.from(NAMED.matchAll(/(\w+)\s(\w+)/g), ([, name = '', hex = '']) => [name, hex]),
);
const BASIS = { font: 16, root: 16 };
/** Channels this close cannot be told apart by the eye; #f0f0f0 on white has a contrast of 1.14. */
const CLOSE = 16;

/**
 * Reads a literal colour: name, hex, and all functions but `color()` in other spaces than sRGB, of which
 * only the opacity is read.
 *
 * @returns null when the colour is not a literal: `currentcolor`, system colours, `color-mix()` …
 */
export function colorOf(node: CssNode | undefined): Color | null {
	if (node?.type === 'Hash') return fromHex(node.value);
	if (node?.type === 'Identifier') {
		const name = node.name.toLowerCase();
		if (name === 'transparent') return { rgb: [0, 0, 0], alpha: 0 };
		const hex = NAMES.get(name);
		return hex === undefined ? null : fromHex(hex);
	}
	return node?.type === 'Function'
		? fromFunction(node.name.toLowerCase(), node.children.toArray())
		: null;
}

/** Tells whether text in one colour cannot be read on the other one; both must be opaque. */
export function sameColor(a: Color | null, b: Color | null): boolean {
	if (!a?.rgb || !b?.rgb || a.alpha < 0.95 || b.alpha < 0.95) return false;
	const [x, y] = [a.rgb, b.rgb];
	return [0, 1, 2].every((at) => Math.abs((x[at] ?? 0) - (y[at] ?? 0)) <= CLOSE);
}

/** Contrast of two opaque colours (WCAG 2.2), from 1 for the same one to 21; null where it is not known. */
export function contrastOf(a: Color | null, b: Color | null): number | null {
	if (!a?.rgb || !b?.rgb || a.alpha < 0.95 || b.alpha < 0.95) return null;
	const [x, y] = [luminance(a.rgb), luminance(b.rgb)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
	const linear = (channel: number): number => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function fromHex(hex: string): Color | null {
	if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(hex)) return null;
	const long = hex.length < 6 ? Array.from(hex, (digit) => digit + digit).join('') : hex;
	const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
		Number.parseInt(pair, 16),
	);
	return { rgb: [red, green, blue], alpha: alpha / 255 };
}

function fromFunction(name: string, nodes: CssNode[]): Color | null {
	const relative = nodes[0]?.type === 'Identifier' && nodes[0].name.toLowerCase() === 'from';
	const slash = nodes.findIndex((node) => node.type === 'Operator' && node.value.trim() === '/');
	const commas = splitCommas(nodes);
	const parts = commas.length > 1 ? commas.map((group) => group[0]) : nodes;
	const last = slash >= 0 ? nodes[slash + 1] : commas.length === 4 ? parts[3] : undefined;
	const alpha = last === undefined ? 1 : alphaOf(last);
	if (alpha === null || !/^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)$/.test(name)) return null;
	if (relative) return { rgb: null, alpha };
	if (name !== 'color') return { rgb: channels(name, parts.slice(0, 3)), alpha };
	const isSrgb = parts[0]?.type === 'Identifier' && parts[0].name.toLowerCase() === 'srgb';
	if (!isSrgb) return { rgb: null, alpha };
	const [red, green, blue] = parts.slice(1, 4).map((part) => (shareOf(part) ?? 0) * 255);
	return { rgb: [red ?? 0, green ?? 0, blue ?? 0], alpha };
}

function alphaOf(node: CssNode): number | null {
	if (node.type === 'Identifier' && node.name.toLowerCase() === 'none') return 0;
	const share = shareOf(node);
	return share === null ? null : Math.min(1, Math.max(0, share));
}

function channels(name: string, parts: (CssNode | undefined)[]): Color['rgb'] {
	const found = parts.map((part) => quantityOf(part, BASIS));
	const [first, second, third] = found;
	if (!first || !second || !third) return null;
	if (name === 'rgb' || name === 'rgba') {
		const scaled = found.map((each) => (each?.percent ? each.percent * 2.55 : (each?.value ?? 0)));
		return [scaled[0] ?? 0, scaled[1] ?? 0, scaled[2] ?? 0];
	}
	const [x, y] = [second, third].map((each) => (each.percent || each.value) / 100);
	if (x === undefined || y === undefined) return null;
	const number = (at: number, full: number): number => {
		const each = found[at];
		return each?.percent ? (each.percent / 100) * full : (each?.value ?? 0);
	};
	if (name === 'oklab') return fromOklab(number(0, 1), number(1, 0.4), number(2, 0.4));
	if (name === 'oklch') {
		return fromOklab(number(0, 1), ...fromPolar(number(1, 0.4), third.value));
	}
	if (name === 'lab') return fromLab(number(0, 100), number(1, 125), number(2, 125));
	if (name === 'lch') return fromLab(number(0, 100), ...fromPolar(number(1, 150), third.value));
	if (name === 'hsl' || name === 'hsla') return fromHue(first.value, x, y);
	if (name !== 'hwb') return null;
	const [white, black] = x + y > 1 ? [x / (x + y), y / (x + y)] : [x, y];
	const [red, green, blue] = fromHue(first.value, 1, 0.5);
	const mix = (channel: number) => channel * (1 - white - black) + white * 255;
	return [mix(red), mix(green), mix(blue)];
}

/** CSS Color 4, section 7.1. */
function fromHue(hue: number, saturation: number, light: number): [number, number, number] {
	const channel = (offset: number) => {
		const k = (((offset + hue / 30) % 12) + 12) % 12;
		const amount = saturation * Math.min(light, 1 - light);
		return 255 * (light - amount * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
	};
	return [channel(0), channel(8), channel(4)];
}

/** A colour as far as it is known. */
export interface Color {
	/** Red, green and blue from 0 to 255, or null when only the opacity is known. */
	rgb: readonly [number, number, number] | null;
	/** From 0 to 1. */
	alpha: number;
}
