import { expect, test } from 'vitest';
import { readExif, readIim } from '../../../plugins/images/older-rights.ts';
import { readRights } from '../../../plugins/images/read-rights.ts';

const set = (record: number, dataset: number, value: string, encoding: BufferEncoding = 'utf8') => {
	const text = Buffer.from(value, encoding);
	return Buffer.concat([
		Buffer.from([0x1c, record, dataset, text.length >> 8, text.length & 255]),
		text,
	]);
};
const sets = [
	set(2, 80, 'A. Writer'),
	set(2, 80, 'B. Other'),
	set(2, 116, '© 2020 Ä'),
	set(2, 25, 'key'),
];
const rights = { creator: ['A. Writer', 'B. Other'], notice: ['© 2020 Ä'] };

/** Photoshop's resources: one of another kind in front, with a name. */
function photoshop(data: Buffer): Buffer {
	const resource = (id: number, name: string, body: Buffer) => {
		const head = Buffer.alloc(6);
		head.write('8BIM');
		head.writeUInt16BE(id, 4);
		const label = Buffer.from([name.length, ...Buffer.from(name)]);
		const size = Buffer.alloc(4);
		size.writeUInt32BE(body.length);
		const pad = (part: Buffer) => Buffer.concat([part, Buffer.alloc(part.length % 2)]);
		return Buffer.concat([head, pad(label), size, pad(body)]);
	};
	return Buffer.concat([
		Buffer.from('Photoshop 3.0\0'),
		resource(0x03ed, 'ab', Buffer.from('12345')),
		resource(0x0404, '', data),
	]);
}

test.each([
	['bare data sets', Buffer.concat(sets), rights],
	['inside Photoshop’s resources', photoshop(Buffer.concat(sets)), rights],
	['as UTF-8 that says so', Buffer.concat([set(1, 90, '\x1b%G'), ...sets]), rights],
	['in the older code page', set(2, 116, '© Ä', 'latin1'), { notice: ['© Ä'] }],
	['cut off', photoshop(Buffer.concat(sets)).subarray(0, 40), {}],
	['with a length of its own', Buffer.from([0x1c, 2, 80, 0x80, 4, 0, 0, 0, 1, 65]), {}],
	['nothing', Buffer.alloc(0), {}],
])('IIM: %s', (_, block, expected) => {
	expect(readIim(block)).toEqual(expected);
});

/** A TIFF with texts in its first directory. */
function tiff(isLittle: boolean, entries: readonly [tag: number, text: string][]): Buffer {
	const texts = entries.map(([, text]) => Buffer.from(`${text}\0`));
	const start = 8 + 2 + entries.length * 12 + 4;
	const out = Buffer.alloc(start);
	const short = (n: number, at: number) =>
		isLittle ? out.writeUInt16LE(n, at) : out.writeUInt16BE(n, at);
	const long = (n: number, at: number) =>
		isLittle ? out.writeUInt32LE(n, at) : out.writeUInt32BE(n, at);
	out.write(isLittle ? 'II' : 'MM');
	short(42, 2);
	long(8, 4);
	short(entries.length, 8);
	let place = start;
	for (const [index, [tag]] of entries.entries()) {
		const size = texts[index]?.length ?? 0;
		const at = 10 + index * 12;
		short(tag, at);
		short(2, at + 2);
		long(size, at + 4);
		if (size <= 4) texts[index]?.copy(out, at + 8);
		else long(place, at + 8);
		place += size;
	}
	return Buffer.concat([out, ...texts]);
}

test.each([
	[
		'little-endian',
		tiff(true, [
			[315, 'A. Writer'],
			[33432, '© 2020'],
		]),
		{ creator: ['A. Writer'], notice: ['© 2020'] },
	],
	[
		'big-endian, with a header',
		Buffer.concat([
			Buffer.from('Exif\0\0'),
			tiff(false, [
				[272, 'Camera 1'],
				[315, 'A; B'],
			]),
		]),
		{ creator: ['A', 'B'] },
	],
	['two notices', tiff(true, [[33432, 'A\0B']]), { notice: ['A; B'] }],
	['a short one', tiff(true, [[315, 'Al']]), { creator: ['Al'] }],
	[
		'one that is blank',
		tiff(true, [
			[315, '     '],
			[33432, ''],
		]),
		{},
	],
	['cut off', tiff(true, [[315, 'A. Writer']]).subarray(0, 30), {}],
	['a wild place', Buffer.from('II*\0\xff\xff\xff\xff00000000', 'latin1'), {}],
	['nothing', Buffer.alloc(0), {}],
])('EXIF: %s', (_, block, expected) => {
	expect(readExif(block)).toEqual(expected);
});

test('IIM wins over EXIF, field by field', () => {
	const exif = tiff(true, [
		[315, 'E. Xif'],
		[33432, '© 2020'],
	]);
	expect(readRights({ exif, iptc: set(2, 80, 'I. Im') })).toEqual({
		creator: ['I. Im'],
		notice: ['© 2020'],
	});
});
