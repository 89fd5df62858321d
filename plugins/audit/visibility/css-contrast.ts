import type { Color } from './css-color.ts';

/** Channels this close cannot be told apart by the eye; #f0f0f0 on white has a contrast of 1.14. */
const CLOSE = 16;

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

/** A colour as it comes out on the one below it; that one where it lets everything through. */
export function laidOver(above: Color, below: Color | null): Color | null {
	if (above.alpha >= 0.95) return above;
	if (!above.rgb || !below?.rgb || below.alpha < 0.95) return null;
	const { rgb, alpha } = above;
	const [red = 0, green = 0, blue = 0] = below.rgb.map(
		(channel, at) => channel * (1 - alpha) + (rgb[at] ?? 0) * alpha,
	);
	return { rgb: [red, green, blue], alpha: 1 };
}
