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
