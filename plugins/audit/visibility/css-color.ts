import type { CssNode } from 'css-tree';
import { mixed, relativeTo } from './css-color-mix.ts';
import { NAMES, SYSTEM } from './css-color-names.ts';
import { fromLab, fromLinear, fromOklab, fromPolar, fromXyz } from './css-color-space.ts';
import { contrastOf } from './css-contrast.ts';
import { quantityOf, shareOf, splitCommas } from './css-value.ts';

const BASIS = { font: 16, root: 16 };
const WHITE: Color = { rgb: [255, 255, 255], alpha: 1 };
const BLACK: Color = { rgb: [0, 0, 0], alpha: 1 };
const NOTHING: Around = { current: null, scheme: 'light' };
/**
 * Reads a colour: name, hex, functions, mixtures of them, and what the browser's theme gives.
 *
 * @param around what the colour may refer to
 * @returns null when it depends on what is not known here
 */
export function colorOf(node: CssNode | undefined, around: Around = NOTHING): Color | null {
	if (node?.type === 'Hash') return fromHex(node.value);
	if (node?.type === 'Identifier') {
		const name = node.name.toLowerCase();
		if (name === 'transparent') return { rgb: [0, 0, 0], alpha: 0 };
		if (name === 'currentcolor') return around.current;
		const system = SYSTEM.get(name)?.[around.scheme === 'dark' ? 1 : 0];
		const hex = NAMES.get(name) ?? system;
		return hex === undefined ? null : fromHex(hex);
	}
	if (node?.type !== 'Function') return null;
	const name = node.name.toLowerCase();
	const nodes = node.children.toArray();
	if (name === 'light-dark') {
		return colorOf(splitCommas(nodes)[around.scheme === 'dark' ? 1 : 0]?.[0], around);
	}
	if (name === 'contrast-color') {
		const other = colorOf(nodes[0], around);
		if (!other?.rgb) return null;
		const isDark = (contrastOf(other, WHITE) ?? 1) >= (contrastOf(other, BLACK) ?? 1);
		return isDark ? WHITE : BLACK;
	}
	if (name === 'color-mix') return mixed(nodes, (one) => colorOf(one, around));
	if (nodes[0]?.type === 'Identifier' && nodes[0].name.toLowerCase() === 'from') {
		const origin = colorOf(nodes[1], around);
		const parts = origin === null ? null : relativeTo(origin, name, nodes.slice(2));
		return parts === null ? null : fromFunction(name, parts);
	}
	return fromFunction(name, nodes);
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
	const slash = nodes.findIndex((node) => node.type === 'Operator' && node.value.trim() === '/');
	const commas = splitCommas(nodes);
	const parts = commas.length > 1 ? commas.map((group) => group[0]) : nodes;
	const last = slash >= 0 ? nodes[slash + 1] : commas.length === 4 ? parts[3] : undefined;
	const alpha = last === undefined ? 1 : alphaOf(last);
	if (alpha === null || !/^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)$/.test(name)) return null;
	if (name !== 'color') return { rgb: channels(name, parts.slice(0, 3)), alpha };
	const [space, ...shares] = parts;
	const named = space?.type === 'Identifier' ? space.name.toLowerCase() : '';
	const [one = 0, two = 0, three = 0] = shares.slice(0, 3).map((part) => shareOf(part) ?? 0);
	if (named.startsWith('xyz')) return { rgb: fromXyz(one, two, three), alpha };
	if (named === 'srgb-linear') return { rgb: fromLinear(one, two, three), alpha };
	// Wider spaces have the same black, white and greys, and much the same colours.
	return { rgb: [one * 255, two * 255, three * 255], alpha };
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

/** What a colour may refer to. */
export interface Around {
	/** The colour of the text. */
	current: Color | null;
	/** Which of two colours the reader gets (`color-scheme`). */
	scheme: 'light' | 'dark';
}
