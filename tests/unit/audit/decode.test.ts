import { expect, test } from 'vitest';
import { decodePage } from '../../../plugins/audit/page/decode.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const swap = (bytes: Buffer): Buffer => bytes.swap16();

const cases: [name: string, bytes: Uint8Array, text: string][] = [
	['nothing', utf8(''), ''],
	['UTF-8', utf8('<p>é“日”'), '<p>é“日”'],
	['UTF-8, declared', utf8('<meta charset="utf-8">é'), '<meta charset="utf-8">é'],
	['UTF-8 mark', utf8('\uFEFF<p>é'), '<p>é'],
	[
		'the mark wins over the declaration',
		utf8('\uFEFF<meta charset=windows-1252>é'),
		'<meta charset=windows-1252>é',
	],
	['UTF-16, little end first', Buffer.from('\uFEFF<p>é', 'utf16le'), '<p>é'],
	['UTF-16, big end first', swap(Buffer.from('\uFEFF<p>é', 'utf16le')), '<p>é'],
	[
		'windows-1252',
		latin('<meta charset=windows-1252>\xe9\x93\x94'),
		'<meta charset=windows-1252>é“”',
	],
	[
		'Latin 1 is windows-1252',
		latin("<META CHARSET = 'ISO-8859-1'>\xe9\x80"),
		"<META CHARSET = 'ISO-8859-1'>é€",
	],
	[
		'the old way',
		latin('<meta http-equiv="content-type" content="text/html; charset=iso-8859-15">\xa4'),
		'<meta http-equiv="content-type" content="text/html; charset=iso-8859-15">€',
	],
	[
		'Japanese',
		Buffer.from([...latin('<meta charset=shift_jis>'), 0x93, 0xfa]),
		'<meta charset=shift_jis>日',
	],
	['unknown label', utf8('<meta charset=klingon>é'), '<meta charset=klingon>é'],
	['declared UTF-16 is UTF-8', utf8('<meta charset=utf-16>é'), '<meta charset=utf-16>é'],
	['declared UTF-16LE is UTF-8', utf8('<meta charset="UTF-16LE">é'), '<meta charset="UTF-16LE">é'],
	[
		'too late',
		utf8(`${' '.repeat(1024)}<meta charset=windows-1252>é`),
		`${' '.repeat(1024)}<meta charset=windows-1252>é`,
	],
	['broken UTF-8', latin('a\xffb'), 'a\uFFFDb'],
];

test.each(cases)('%s', (_, bytes, text) => {
	const decoded = decodePage(bytes);
	expect(decoded.text).toBe(text);
	// The bytes say the same, so that both readers of a page agree.
	expect(new TextDecoder().decode(decoded.bytes)).toBe(text);
});

test('a view into a larger buffer is read from its own start', () => {
	const all = latin('<meta charset=koi8-r>___<meta charset=windows-1252>\xe9');
	expect(decodePage(all.subarray(24)).text).toBe('<meta charset=windows-1252>é');
});
