import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { type Build, createSite, type Engine, type Site } from '../helpers/site.ts';

const photographer = 'P. <Hotographer> & Daughters';
const source = 'https://photos.example/boats?a=1&b=2';
const credited = `media:\n  - src: ./boats.png\n    title: Boats\n    author: ${photographer}\n    source: ${source}\n    license: CC-BY-SA-4.0\n  - src: ./signed.jpg\n    author: N. Obody\n    license: CC-BY-4.0`;
const license = 'https://creativecommons.org/licenses/by-sa/4.0/';
const agency = 'Foto & Söhne';

const foreign = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description r:about="" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:rights="http://ns.adobe.com/xap/1.0/rights/" xmlns:exif="http://ns.adobe.com/exif/1.0/" rights:WebStatement="https://agency.example/terms" exif:GPSLatitude="48,12.5N"><d:creator><r:Seq><r:li>${agency.replace('&', '&amp;')}</r:li></r:Seq></d:creator></r:Description></r:RDF></x:xmpmeta>`;

/** File → picture: each of another colour, so that no two have the same bytes. */
const pictures: Readonly<Record<string, () => Sharp>> = {
	'boats.png': () => sharp(canvas('#246')).png(),
	'plain.jpg': () => sharp(canvas('#864')).jpeg(),
	'signed.jpg': () => sharp(canvas('#284')).jpeg().withXmp(foreign),
	'camera.jpg': () =>
		sharp(canvas('#824'))
			.jpeg()
			.withExif({
				IFD0: { Artist: 'C. Amera', Copyright: '© 2019 C. Amera', Model: 'Secret 3000' },
				IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 0/1' },
			}),
};
const names = Object.keys(pictures);

/** Does what `@playform/compress` does to images, to some of them. */
const compressor = `{ name: 'compressor', hooks: { 'astro:build:done': async ({ dir }) => {
	const { readdir, readFile, writeFile } = await import('node:fs/promises');
	const { default: sharp } = await import('sharp');
	const folder = new URL('_astro/', dir);
	for (const name of await readdir(folder)) {
		if (!/^(camera|plain).*\\.(png|avif)$/.test(name)) continue;
		const file = new URL(name, folder);
		await writeFile(file, await sharp(await readFile(file)).toBuffer());
	}
} } }`;

const shown = `---
import { Image, Picture } from 'astro:assets';
import boats from '../../content/boats.png';
import plain from '../../content/plain.jpg';
import signed from '../../content/signed.jpg';
import camera from '../../content/camera.jpg';
---
<html lang="en"><head><meta charset="utf-8" /><title>Pictures</title></head><body>
	{[boats, plain, signed, camera].map((src) => (
		<Image src={src} alt="" width={40} format="jpeg" />
		<Image src={src} alt="" width={30} format="png" />
		<Picture src={src} alt="" formats={['avif']} widths={[20, 50]} />
	))}
</body></html>`;

let site: Site;
let bare: Site;
let first: Build;
beforeAll(async () => {
	site = await siteOf('unified', '{}');
	bare = await siteOf('satteri', '{ imageRights: false }');
	first = await site.build();
	expect((await bare.build()).code).toBe(0);
});

test('a credit reaches every format that Markdown, Image and Picture ask for', async () => {
	expect(first.code, first.output).toBe(0);
	const made = await imagesOf(site, 'boats');
	expect(new Set(made.map(({ format }) => format))).toEqual(
		new Set(['avif', 'jpeg', 'png', 'webp']),
	);
	for (const { file, xmp } of made) {
		expect(await xmpOf(xmp), file).toMatchObject({
			dc: { creator: photographer, rights: { value: `${photographer}, CC BY-SA 4.0` }, source },
			photoshop: { Credit: photographer },
			xmpRights: { Marked: true, WebStatement: license },
			plus: { Licensor: { LicensorURL: source } },
			cc: {
				license: { resource: license },
				attributionName: photographer,
				attributionURL: { resource: source },
			},
		});
	}
});

test('another parser finds it in the files of the formats that it knows', async () => {
	const made = (await imagesOf(site, 'boats')).filter(({ format }) => /png|jpeg/.test(format));
	for (const { file, bytes } of made) {
		const { creator, WebStatement } = await exifr.parse(bytes, { xmp: true });
		expect([unescaped(creator), WebStatement], file).toEqual([photographer, license]);
	}
});

test('the picture is the one that Astro makes', async () => {
	const [own, theirs] = [await imagesOf(site, 'boats'), await imagesOf(bare, 'boats')];
	const pixels = async (made: typeof own) =>
		(await Promise.all(made.map(({ bytes }) => sharp(bytes).raw().toBuffer())))
			.map((raw) => createHash('sha256').update(raw).digest('hex'))
			.sort();
	expect(await pixels(own)).toEqual(await pixels(theirs));
});

test('an image without credit or rights stays as Astro writes it, to the byte', async () => {
	const bytesOf = async (of: Site) =>
		(await imagesOf(of, 'plain')).map(({ bytes }) => bytes.toString('base64')).sort();
	expect((await bytesOf(site)).length).toBeGreaterThan(4);
	expect(await bytesOf(site)).toEqual(await bytesOf(bare));
});

test('rights in an original stay; place and camera do not', async () => {
	for (const { file, xmp, exif } of (await imagesOf(site, 'camera')).filter(isMade)) {
		const { dc, ...others } = await xmpOf(xmp);
		expect(dc, file).toEqual({
			creator: 'C. Amera',
			rights: { lang: 'x-default', value: '(C) 2019 C. Amera' },
		});
		expect(others, file).toEqual({});
		expect(exif, file).toBeUndefined();
	}
});

test('what a file says is never written over, and a contradiction is told', async () => {
	for (const { file, xmp } of (await imagesOf(site, 'signed')).filter(isMade)) {
		const text = xmp?.toString('utf8') ?? '';
		expect(text, file).toContain('Foto &amp; Söhne');
		expect(text, file).toContain('https://agency.example/terms');
		expect(text, file).not.toMatch(/GPS|Obody|creativecommons/);
	}
	expect(first.output).toContain(`has \`author: N. Obody\`, but the file itself says "${agency}"`);
	expect(first.output.match(/but the file itself says/g)).toHaveLength(1);
});

test('on a warm cache another credit makes other files, and what a compressor loses is told', async () => {
	expect(first.output).not.toContain('lost the rights');
	const before = await imagesOf(site, 'boats');
	const text = await site.read('content/a.md');
	await site.write('content/a.md', text.replace(photographer, 'Q. Other'));
	const config = await site.read('astro.config.mjs');
	await site.write(
		'astro.config.mjs',
		config.replace('creditline({})', `${compressor}, creditline({})`),
	);
	const { code, output } = await site.build();
	expect(code, output).toBe(0);
	// Those without rights have nothing to lose.
	const [named, others] =
		/_astro\/(\S+) and (\d+) other images have lost the rights/.exec(output)?.slice(1) ?? [];
	const lost = (await imagesOf(site, 'camera')).filter(({ file }) => /png|avif/.test(file));
	expect([named, Number(others) + 1]).toEqual([lost[0]?.file, lost.length]);
	expect(output).toContain('`Image: false`');
	expect(output).toMatch(/plain\.\S+ \(reused cache entry\)/);
	const after = (await imagesOf(site, 'boats')).filter(isMade);
	expect(
		after.map(({ file }) => file).filter((file) => before.some((one) => one.file === file)),
	).toEqual([]);
	for (const { file, xmp } of after) {
		expect(xmp?.toString('utf8'), file).toContain('<dc:creator><rdf:Seq><rdf:li>Q. Other<');
	}
});

async function siteOf(engine: Engine, options: string): Promise<Site> {
	const text = names.map((name) => `![](./${name})`).join('\n\n');
	const made = await createSite(`image-rights-${engine}`, {
		engine,
		options,
		articles: {
			a: article({ 'license: CC-BY-4.0': `license: CC-BY-4.0\n${credited}` }).replace(
				'\n\n',
				`\n\n${text}\n\n`,
			),
		},
		files: { 'src/pages/index.astro': shown },
	});
	await mkdir(join(made.dir, 'content'), { recursive: true });
	for (const [name, draw] of Object.entries(pictures)) {
		await writeFile(join(made.dir, 'content', name), await draw().toBuffer());
	}
	return made;
}

function canvas(background: string) {
	return { create: { width: 60, height: 40, channels: 3 as const, background } };
}

async function imagesOf(of: Site, name: string) {
	const folder = join(of.dir, 'dist/_astro');
	const files = (await readdir(folder)).filter((file) => file.startsWith(`${name}.`)).sort();
	expect(files.length).toBeGreaterThan(4);
	return Promise.all(
		files.map(async (file) => {
			const bytes = await readFile(join(folder, file));
			const { format = '', compression, xmp, exif } = await sharp(bytes).metadata();
			return { file, bytes, xmp, exif, format: compression === 'av1' ? 'avif' : format };
		}),
	);
}

/** Not the original, which a page that names its address puts beside what is made of it. */
function isMade({ file }: { file: string }): boolean {
	return file.includes('_');
}

/** What another parser reads in a packet; it leaves the escapes of XML as they are. */
async function xmpOf(packet: Buffer | undefined): Promise<Record<string, unknown>> {
	const read = await exifr.parse(jpegWith(packet), { xmp: true, mergeOutput: false });
	return JSON.parse(unescaped(JSON.stringify(read)));
}

function unescaped(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A picture of no pixels around a packet, for a parser that does not know every format. */
function jpegWith(xmp: Buffer | undefined): Buffer {
	const body = Buffer.concat([
		Buffer.from('http://ns.adobe.com/xap/1.0/\0'),
		xmp ?? Buffer.alloc(0),
	]);
	const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(body.length + 2, 4);
	return Buffer.concat([head, body, Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]), Buffer.alloc(64)]);
}
