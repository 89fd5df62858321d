/** Red, green and blue of linear light from X, Y and Z at D65 (CSS Color 4, section 18). */
const FROM_XYZ = [
	[3.2409699, -1.5373832, -0.4986108],
	[-0.9692436, 1.8759675, 0.0415551],
	[0.0556301, -0.203977, 1.0569715],
];
/** Red, green and blue of linear light from the cubes of OKLab's cones (CSS Color 4, section 18). */
const FROM_CONES = [
	[4.0767417, -3.3077116, 0.2309699],
	[-1.268438, 2.6097574, -0.3413194],
	[-0.0041961, -0.7034186, 1.7076147],
];
/** The reverse of both, and the roots of the cones as OKLab. */
const TO_XYZ = [
	[0.4123908, 0.3575843, 0.1804808],
	[0.212639, 0.7151687, 0.0721923],
	[0.0193308, 0.1191948, 0.9505322],
];
const TO_CONES = [
	[0.4122215, 0.5363325, 0.051446],
	[0.2119035, 0.6806995, 0.107397],
	[0.0883025, 0.2817188, 0.6299787],
];
const FROM_ROOTS = [
	[0.2104543, 0.7936178, -0.004072],
	[1.9779985, -2.4285922, 0.4505937],
	[0.025904, 0.7827718, -0.8086758],
];
/** D50 white; the difference in white to D65 is scaled out channel by channel, which is close enough. */
const EPSILON = 216 / 24389;
const KAPPA = 24389 / 27;

/**
 * A colour of `oklab()` in red, green and blue from 0 to 255.
 *
 * @param light from 0 to 1
 */
export function fromOklab(light: number, a: number, b: number): Rgb {
	const cones = [
		light + 0.3963378 * a + 0.2158038 * b,
		light - 0.1055613 * a - 0.0638542 * b,
		light - 0.0894842 * a - 1.2914855 * b,
	].map((cone) => cone ** 3);
	return gamma(times(FROM_CONES, cones));
}

/**
 * A colour of `lab()` in red, green and blue from 0 to 255.
 *
 * @param light from 0 to 100
 */
export function fromLab(light: number, a: number, b: number): Rgb {
	const y = (light + 16) / 116;
	const cube = (root: number): number =>
		root ** 3 > EPSILON ? root ** 3 : (116 * root - 16) / KAPPA;
	const luminance = light > KAPPA * EPSILON ? y ** 3 : light / KAPPA;
	const xyz = [0.9504559 * cube(a / 500 + y), luminance, 1.0890578 * cube(y - b / 200)];
	return gamma(times(FROM_XYZ, xyz));
}

/** A colour of `lch()` or `oklch()` as the two axes of `lab()` or `oklab()`; the hue is in degrees. */
export function fromPolar(chroma: number, hue: number): [number, number] {
	const angle = (hue * Math.PI) / 180;
	return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** A colour of `color(xyz …)` in red, green and blue from 0 to 255. */
export function fromXyz(x: number, y: number, z: number): Rgb {
	return gamma(times(FROM_XYZ, [x, y, z]));
}

/** A colour of linear light from 0 to 1 in red, green and blue from 0 to 255. */
export function fromLinear(red: number, green: number, blue: number): Rgb {
	return gamma([red, green, blue]);
}

/** The reverse of {@link fromOklab}. */
export function toOklab(rgb: readonly number[]): Rgb {
	const linear = rgb.map(ungamma);
	const cones = times(TO_CONES, linear).map(Math.cbrt);
	const [light = 0, a = 0, b = 0] = times(FROM_ROOTS, cones);
	return [light, a, b];
}

/** The reverse of {@link fromLab}. */
export function toLab(rgb: readonly number[]): Rgb {
	const [x = 0, y = 0, z = 0] = times(TO_XYZ, rgb.map(ungamma));
	const root = (share: number): number =>
		share > EPSILON ? Math.cbrt(share) : (KAPPA * share + 16) / 116;
	const [fx, fy, fz] = [root(x / 0.9504559), root(y), root(z / 1.0890578)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** The reverse of {@link fromPolar}, with the light before it. */
export function toPolar([light, a, b]: Rgb): Rgb {
	return [light, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

/** Hue in degrees with saturation and light, or with white and black, in per cent (CSS Color 4, 7.2 and 8.2). */
export function toHue(rgb: readonly number[], inWhite: boolean): Rgb {
	const [red = 0, green = 0, blue = 0] = rgb.map((channel) => channel / 255);
	const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
	const span = most - least;
	const turn =
		span === 0
			? 0
			: most === red
				? ((green - blue) / span + 6) % 6
				: most === green
					? (blue - red) / span + 2
					: (red - green) / span + 4;
	if (inWhite) return [turn * 60, least * 100, (1 - most) * 100];
	const light = (most + least) / 2;
	const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
	return [turn * 60, saturation * 100, light * 100];
}

function ungamma(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
	return matrix.map((row) => row.reduce((sum, each, at) => sum + each * (vector[at] ?? 0), 0));
}

function gamma(linear: readonly number[]): Rgb {
	const [red = 0, green = 0, blue = 0] = linear.map((channel) => {
		const share = channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
		return 255 * Math.min(1, Math.max(0, share));
	});
	return [red, green, blue];
}

type Rgb = [number, number, number];
