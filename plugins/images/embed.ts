/** Puts an XMP packet into an image that is finished: not a pixel of it is encoded anew. */
import { crc32 } from 'node:zlib';
import { embedAvif } from './embed-avif.ts';

/** XMP specification, part 3, section 1.1.3: the marker in front of the packet in an APP1 segment. */
const jpegMarker = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
/** A segment tells its length in 16 bits, these two bytes included. */
const longestSegment = 0xffff - 2;
const pngSignature = '\x89PNG\r\n\x1a\n';
/** Keyword, not compressed, no language, no translated keyword. */
const pngKeyword = Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1');
/** Bits of the `VP8X` chunk of WebP. */
const webpAlpha = 0x10;
const webpXmp = 0x04;

/**
 * Embeds a packet in a JPEG, PNG, WebP or AVIF that has none.
 *
 * @param image finished bytes
 * @param packet XMP
 * @returns the image with the packet, or null where its format is another or it is not built as it
 * should be
 */
export function embedXmp(image: Uint8Array, packet: string): Buffer | null {
	const bytes = Buffer.from(image.buffer, image.byteOffset, image.byteLength);
	const xmp = Buffer.from(packet, 'utf8');
	if (bytes.length < 32) return null;
	if (bytes.readUInt16BE(0) === 0xffd8) return embedJpeg(bytes, xmp);
	if (bytes.toString('latin1', 0, 8) === pngSignature) return embedPng(bytes, xmp);
	if (isRiff(bytes)) return embedWebp(bytes, xmp);
	if (bytes.toString('latin1', 4, 8) === 'ftyp') return embedAvif(bytes, xmp);
	return null;
}

function embedJpeg(bytes: Buffer, xmp: Buffer): Buffer | null {
	const size = jpegMarker.length + xmp.length;
	if (size > longestSegment) return null;
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(size + 2, 2);
	// JFIF wants its own segment to be the first.
	const isJfif = bytes.readUInt16BE(2) === 0xffe0;
	const at = isJfif ? 4 + bytes.readUInt16BE(4) : 2;
	return Buffer.concat([bytes.subarray(0, at), head, jpegMarker, xmp, bytes.subarray(at)]);
}

function embedPng(bytes: Buffer, xmp: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), pngKeyword, xmp]);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(body.length - 4);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	// `IHDR` is the first chunk and always as long.
	const at = 8 + 25;
	return Buffer.concat([bytes.subarray(0, at), size, body, check, bytes.subarray(at)]);
}

function isRiff(bytes: Buffer): boolean {
	return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
}

function embedWebp(bytes: Buffer, xmp: Buffer): Buffer | null {
	const kind = bytes.toString('latin1', 12, 16);
	const end = 8 + bytes.readUInt32LE(4);
	if (end > bytes.length) return null;
	const chunks = Buffer.from(bytes.subarray(12, end));
	const extended = kind === 'VP8X' ? Buffer.alloc(0) : extension(kind, bytes);
	if (extended === null) return null;
	if (kind === 'VP8X') chunks[8] = (chunks[8] ?? 0) | webpXmp;
	const body = Buffer.concat([extended, chunks, riffChunk('XMP ', xmp)]);
	const head = Buffer.from(bytes.subarray(0, 12));
	head.writeUInt32LE(body.length + 4, 4);
	return Buffer.concat([head, body]);
}

/** The `VP8X` chunk that a simple file lacks; it repeats the size of the picture. */
function extension(kind: string, bytes: Buffer): Buffer | null {
	let [width, height, flags] = [0, 0, webpXmp];
	if (kind === 'VP8 ') {
		width = bytes.readUInt16LE(26) & 0x3fff;
		height = bytes.readUInt16LE(28) & 0x3fff;
	} else if (kind === 'VP8L') {
		const bits = bytes.readUInt32LE(21);
		width = (bits & 0x3fff) + 1;
		height = ((bits >>> 14) & 0x3fff) + 1;
		if ((bits >>> 28) & 1) flags |= webpAlpha;
	} else return null;
	const data = Buffer.alloc(10);
	data[0] = flags;
	data.writeUIntLE(width - 1, 4, 3);
	data.writeUIntLE(height - 1, 7, 3);
	return riffChunk('VP8X', data);
}

function riffChunk(name: string, data: Buffer): Buffer {
	const head = Buffer.alloc(8);
	head.write(name, 0, 'latin1');
	head.writeUInt32LE(data.length, 4);
	return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
