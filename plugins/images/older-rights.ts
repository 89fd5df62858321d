/** Rights in the two older homes of metadata: IPTC-IIM (in a Photoshop block) and EXIF. */
import type { Rights, RightsField } from './rights.ts';
import { kept } from './values.ts';

/** Data sets of record 2, IIM version 4.2. */
const datasets: Readonly<Record<number, RightsField>> = {
	5: 'title',
	80: 'creator',
	110: 'credit',
	115: 'supplier',
	116: 'notice',
};
const iimResource = 0x0404;
/** Data set 1:90 with this value says that the text is UTF-8. */
const utf8Escape = '\x1b%G';
/** TIFF tags of EXIF 3.0, table 4. */
const exifTags: Readonly<Record<number, RightsField>> = { 315: 'creator', 33432: 'notice' };
const ascii = 2;

/**
 * Reads rights from an IPTC-IIM block.
 *
 * @param block Photoshop's image resources, or the bare data sets
 */
export function readIim(block: Buffer): Rights {
	const rights: Rights = {};
	const data = iimOf(block);
	let isUtf8 = false;
	for (let at = 0; at + 5 <= data.length && data[at] === 0x1c; ) {
		const [record, dataset, size] = [data[at + 1], data[at + 2] ?? 0, data.readUInt16BE(at + 3)];
		// The highest bit announces a length of its own: nothing that long is a name or a notice.
		if (size & 0x8000) break;
		const value = data.subarray(at + 5, at + 5 + size);
		if (record === 1 && dataset === 90) isUtf8 = value.toString('latin1') === utf8Escape;
		const field = record === 2 ? datasets[dataset] : undefined;
		if (field !== undefined) rights[field] = [...(rights[field] ?? []), decode(value, isUtf8)];
		at += 5 + size;
	}
	return kept(rights);
}

/**
 * Reads artist and copyright from EXIF.
 *
 * @param block with or without `Exif\0\0` in front
 */
export function readExif(block: Buffer): Rights {
	const tiff = block.toString('latin1', 0, 4) === 'Exif' ? block.subarray(6) : block;
	if (tiff.length < 14) return {};
	const isLittle = tiff.toString('latin1', 0, 2) === 'II';
	const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
	const rights: Rights = {};
	const start = long(4);
	if (start + 2 > tiff.length) return {};
	const count = short(start);
	for (let entry = start + 2; entry + 12 <= tiff.length; entry += 12) {
		if (entry >= start + 2 + count * 12) break;
		const field = exifTags[short(entry)];
		if (field === undefined || short(entry + 2) !== ascii) continue;
		const size = long(entry + 4);
		const at = size <= 4 ? entry + 8 : long(entry + 8);
		if (at + size > tiff.length) continue;
		const text = decode(tiff.subarray(at, at + size), false);
		// A photographer's and an editor's notice stand behind each other; several artists likewise.
		const parts = text.split('\0').map((part) => part.trim());
		rights[field] =
			field === 'notice'
				? [parts.filter(Boolean).join('; ')]
				: text.split(/[\0;]/).map((name) => name.trim());
	}
	return kept(rights);
}

function iimOf(block: Buffer): Buffer {
	for (let at = block.indexOf('8BIM'); at !== -1 && at + 12 <= block.length; ) {
		const nameSize = 1 + (block[at + 6] ?? 0);
		const sizeAt = at + 6 + nameSize + (nameSize % 2);
		if (sizeAt + 4 > block.length) break;
		const size = block.readUInt32BE(sizeAt);
		if (block.readUInt16BE(at + 4) === iimResource) {
			return block.subarray(sizeAt + 4, sizeAt + 4 + size);
		}
		at = block.indexOf('8BIM', sizeAt + 4 + size);
	}
	return block;
}

/** Most tools write UTF-8 without saying so; what is none is the older Western code page. */
function decode(bytes: Buffer, isUtf8: boolean): string {
	try {
		return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
