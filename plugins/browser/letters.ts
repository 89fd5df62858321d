import type { Page } from 'playwright-core';
import { TINY } from '../audit/visibility/hiding-style.ts';

/**
 * Contrast from which on letters count as seen. WCAG 2.2 asks for 4.5:1 so that people with weak
 * sight can read (1.4.3); credits paler than that are a fault of design, not hidden ones. Below
 * 1.5:1 (#d2d2d2 on white) letters melt into the ground for anybody.
 */
const LEAST_CONTRAST = 1.5;
/** A difference of colour that is seen where both are equally light: red letters on green. */
const LEAST_COLOR = 80;
/** Fewer pixels than this make no letter. */
const LEAST_PIXELS = 12;

declare const document: { createElement(name: 'canvas'): Canvas };
declare const Image: new () => Picture;

/**
 * Tells whether letters are seen: whether a picture of the page with them differs enough from one
 * without them. That is true of whatever hides letters: colours, opacity, filters, masks, blending,
 * or something that lies over them.
 *
 * @param desk a page with scripts that is no page of the site
 * @param withLetters PNG
 * @param without PNG of the same size
 * @param ratio device pixels in one CSS pixel
 */
export async function showsLetters(
	desk: Page,
	withLetters: Uint8Array,
	without: Uint8Array,
	ratio: number,
): Promise<boolean> {
	const pictures = [withLetters, without].map((png) => Buffer.from(png).toString('base64'));
	const { pixels, width, height } = await desk.evaluate(compare, {
		pictures,
		leastContrast: LEAST_CONTRAST,
		leastColor: LEAST_COLOR,
	});
	return pixels >= LEAST_PIXELS && Math.min(width, height) >= TINY * ratio;
}

/** Runs in the page: how many pixels differ, and how wide and high the field is that they span. */
async function compare({
	pictures,
	leastContrast,
	leastColor,
}: {
	pictures: readonly string[];
	leastContrast: number;
	leastColor: number;
}): Promise<{ pixels: number; width: number; height: number }> {
	const fields = await Promise.all(
		pictures.map(async (base64) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			const canvas = document.createElement('canvas');
			canvas.width = image.width;
			canvas.height = image.height;
			const context = canvas.getContext('2d');
			context.drawImage(image, 0, 0);
			return context.getImageData(0, 0, image.width, image.height);
		}),
	);
	const [one, other] = fields;
	let pixels = 0;
	let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
	if (one === undefined || other === undefined || one.data.length !== other.data.length) {
		return { pixels, width: 0, height: 0 };
	}
	for (let at = 0; at < one.data.length; at += 4) {
		const [a, b] = [lightness(one.data, at), lightness(other.data, at)];
		const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		const color = Math.max(
			...[0, 1, 2].map((each) =>
				Math.abs((one.data[at + each] ?? 0) - (other.data[at + each] ?? 0)),
			),
		);
		if (contrast < leastContrast && color < leastColor) continue;
		pixels += 1;
		const [x, y] = [(at / 4) % one.width, Math.floor(at / 4 / one.width)];
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	}
	return pixels === 0
		? { pixels, width: 0, height: 0 }
		: { pixels, width: right - left + 1, height: bottom - top + 1 };

	/** Relative luminance (WCAG 2.2). */
	function lightness(data: ArrayLike<number>, at: number): number {
		const linear = (value: number): number => {
			const share = value / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		};
		const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}
}

interface Picture {
	src: string;
	width: number;
	height: number;
	decode(): Promise<void>;
}

interface Canvas {
	width: number;
	height: number;
	getContext(kind: '2d'): {
		drawImage(image: Picture, x: number, y: number): void;
		getImageData(
			x: number,
			y: number,
			width: number,
			height: number,
		): { width: number; data: ArrayLike<number> };
	};
}
