import sharp from 'sharp';
import { expect, test } from 'vitest';
import { embedXmp } from '../../../plugins/images/embed.ts';
import { writeXmp } from '../../../plugins/images/xmp-write.ts';

/** Of an odd and an even length: some formats pad. */
const packets = ['A', 'AB'].map((name) => writeXmp({ creator: [name] }));
const draw = (alpha = false, width = 65) =>
	sharp({
		create: {
			width,
			height: 33,
			channels: alpha ? 4 : 3,
			background: { r: 9, g: 99, b: 199, alpha: 0.5 },
		},
	});
const animation = () =>
	sharp(Buffer.from([...Array(2 * 4 * 8 * 3).keys()].map((at) => (at * 37) % 256)), {
		raw: { width: 8, height: 8, channels: 3, pageHeight: 4 },
	});

test.each([
	['jpeg', draw().jpeg()],
	['progressive jpeg', draw().jpeg({ mozjpeg: true })],
	['png', draw().png()],
	['png with a palette', draw(true).png({ palette: true })],
	['webp', draw().webp()],
	['webp with alpha', draw(true).webp()],
	['lossless webp', draw().webp({ lossless: true })],
	['lossless webp with alpha', draw(true).webp({ lossless: true })],
	['webp with a profile', draw().withIccProfile('p3').webp()],
	['animated webp', animation().webp()],
	['avif', draw().avif()],
	['avif with alpha', draw(true).avif()],
	['avif with a profile', draw(true).withIccProfile('p3').avif()],
	['large avif', draw(false, 4000).avif({ effort: 0 })],
])('%s keeps its pixels and gets the packet', async (_, image) => {
	const bytes = await image.toBuffer();
	for (const packet of packets) {
		const made = embedXmp(bytes, packet);
		if (made === null) throw new Error('not embedded');
		const [before, after] = await Promise.all([sharp(bytes).metadata(), sharp(made).metadata()]);
		expect(after.xmp?.toString('utf8')).toBe(packet);
		expect({ ...after, xmp: undefined, xmpAsString: undefined, size: undefined }).toEqual({
			...before,
			xmp: undefined,
			xmpAsString: undefined,
			size: undefined,
		});
		const pixels = (of: Uint8Array) => sharp(of, { pages: -1 }).raw().toBuffer();
		expect((await pixels(made)).equals(await pixels(bytes))).toBe(true);
	}
});

test.each([
	['gif', () => draw().gif().toBuffer()],
	['tiff', () => draw().tiff().toBuffer()],
	['nothing', async () => Buffer.alloc(0)],
	['avif that is cut off', async () => (await draw().avif().toBuffer()).subarray(0, 100)],
	['webp that is cut off', async () => (await draw().webp().toBuffer()).subarray(0, 40)],
])('%s gets none', async (_, bytes) => {
	expect(embedXmp(await bytes(), packets[0] ?? '')).toBeNull();
});

test('a packet that no JPEG segment can hold is left out', async () => {
	const long = writeXmp({ creator: ['a'.repeat(66_000)] });
	expect(embedXmp(await draw().jpeg().toBuffer(), long)).toBeNull();
});
