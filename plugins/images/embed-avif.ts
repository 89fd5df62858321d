/**
 * XMP in AVIF: an item of type `mime` that describes the primary item (ISO/IEC 23008-12, section A.3).
 *
 * The packet goes into an `mdat` at the end of the file. The boxes in front grow, so every place in the
 * file that `iloc` names moves by as much.
 */

/** XMP's media type, as the specification names it. */
const mediaType = 'application/rdf+xml';
/** Those inside `meta` that we rewrite; `iref` may be missing. */
const rewritten = ['iloc', 'iinf', 'iref'] as const;
/** Places and lengths of 32 bits, with or without a base of 32 bits: what libheif writes. */
const placeSizes: readonly number[] = [0x4400, 0x4440];

/**
 * @param bytes a whole file
 * @param xmp packet
 * @returns null where the file is built in a way that could not be kept whole
 */
export function embedAvif(bytes: Buffer, xmp: Buffer): Buffer | null {
	const top = boxesOf(bytes, 0, bytes.length);
	const meta = top?.find(({ type }) => type === 'meta');
	if (!top || !meta) return null;
	const inner = boxesOf(bytes, meta.start + 12, meta.end);
	if (inner === null) return null;
	const bodyOf = (type: string) => {
		const box = inner.find((one) => one.type === type);
		return box ? bytes.subarray(box.start + 8, box.end) : null;
	};
	const [iloc, iinf, pitm] = [bodyOf('iloc'), bodyOf('iinf'), bodyOf('pitm')];
	if (!iloc || !iinf || !pitm || iinf[0] !== 0 || pitm[0] !== 0) return null;
	const primary = pitm.readUInt16BE(4);
	const places = readPlaces(iloc);
	// What lies in front of `meta` would not move with the rest.
	if (places === null || places.some(({ at }) => at < meta.end)) return null;
	const id = Math.max(primary, ...places.map((place) => place.id)) + 1;
	if (id > 0xffff) return null;
	const iref = bodyOf('iref');
	if (iref !== null && iref[0] !== 0) return null;

	const moved = (growth: number) => places.map((place) => ({ ...place, at: place.at + growth }));
	const rest = inner.filter(({ type }) => !rewritten.some((name) => name === type));
	const make = (growth: number, packetAt: number) =>
		box('meta', [
			bytes.subarray(meta.start + 8, meta.start + 12),
			...rest.map(({ start, end }) => bytes.subarray(start, end)),
			box('iloc', [writePlaces(iloc, [...moved(growth), { id, at: packetAt, size: xmp.length }])]),
			box('iinf', [writeItems(iinf, id)]),
			box('iref', [iref ?? Buffer.alloc(4), reference(id, primary)]),
		]);
	const growth = make(0, 0).length - (meta.end - meta.start);
	return Buffer.concat([
		bytes.subarray(0, meta.start),
		make(growth, bytes.length + growth + 8),
		bytes.subarray(meta.end),
		box('mdat', [xmp]),
	]);
}

function boxesOf(bytes: Buffer, from: number, to: number): Box[] | null {
	const boxes: Box[] = [];
	for (let start = from; start < to; ) {
		if (start + 8 > to) return null;
		const size = bytes.readUInt32BE(start);
		// 0 (to the end) and 1 (a length of 64 bits) would have to be rewritten for a box to follow.
		if (size < 8 || start + size > to) return null;
		boxes.push({ type: bytes.toString('latin1', start + 4, start + 8), start, end: start + size });
		start += size;
	}
	return boxes;
}

/** Items with one extent each and a place in the file; others are not for us to move. */
function readPlaces(iloc: Buffer): ItemPlace[] | null {
	const sizes = iloc.readUInt16BE(4);
	if (iloc[0] !== 0 || !placeSizes.includes(sizes)) return null;
	const base = baseSize(iloc);
	const size = 14 + base;
	if (iloc.length !== 8 + iloc.readUInt16BE(6) * size) return null;
	const places: ItemPlace[] = [];
	for (let entry = 8; entry < iloc.length; entry += size) {
		const tail = entry + 4 + base;
		const [elsewhere, extents] = [iloc.readUInt16BE(entry + 2), iloc.readUInt16BE(tail)];
		if (elsewhere !== 0 || extents !== 1) return null;
		const from = base === 4 ? iloc.readUInt32BE(entry + 4) : 0;
		const at = from + iloc.readUInt32BE(tail + 2);
		places.push({ id: iloc.readUInt16BE(entry), at, size: iloc.readUInt32BE(tail + 6) });
	}
	return places;
}

function writePlaces(iloc: Buffer, places: readonly ItemPlace[]): Buffer {
	const head = Buffer.from(iloc.subarray(0, 8));
	head.writeUInt16BE(places.length, 6);
	const base = baseSize(iloc);
	const entries = places.map(({ id, at, size }) => {
		const entry = Buffer.alloc(14 + base);
		entry.writeUInt16BE(id, 0);
		entry.writeUInt16BE(1, 4 + base);
		entry.writeUInt32BE(at, 6 + base);
		entry.writeUInt32BE(size, 10 + base);
		return entry;
	});
	return Buffer.concat([head, ...entries]);
}

function baseSize(iloc: Buffer): number {
	return iloc.readUInt16BE(4) === 0x4440 ? 4 : 0;
}

function writeItems(iinf: Buffer, id: number): Buffer {
	const head = Buffer.from(iinf.subarray(0, 6));
	head.writeUInt16BE(iinf.readUInt16BE(4) + 1, 4);
	const entry = Buffer.alloc(12);
	entry[0] = 2;
	// Hidden: it is not an image to be shown.
	entry[3] = 1;
	entry.writeUInt16BE(id, 4);
	entry.write('mime', 8, 'latin1');
	const names = Buffer.from(`\0${mediaType}\0`, 'latin1');
	return Buffer.concat([head, iinf.subarray(6), box('infe', [entry, names])]);
}

function reference(from: number, to: number): Buffer {
	const body = Buffer.alloc(6);
	body.writeUInt16BE(from, 0);
	body.writeUInt16BE(1, 2);
	body.writeUInt16BE(to, 4);
	return box('cdsc', [body]);
}

function box(type: string, parts: readonly Buffer[]): Buffer {
	const body = Buffer.concat(parts);
	const head = Buffer.alloc(8);
	head.writeUInt32BE(body.length + 8);
	head.write(type, 4, 'latin1');
	return Buffer.concat([head, body]);
}

interface Box {
	type: string;
	start: number;
	end: number;
}
interface ItemPlace {
	id: number;
	at: number;
	size: number;
}
