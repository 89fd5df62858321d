import { expect, test } from 'vitest';
import { rightsOfCredit } from '../../../plugins/images/credit-rights.ts';
import { contradictions, mergeRights, type Rights } from '../../../plugins/images/rights.ts';
import { readXmp } from '../../../plugins/images/xmp-read.ts';
import { writeXmp } from '../../../plugins/images/xmp-write.ts';

const media = { src: './a.jpg', title: null, author: null, source: null, license: null };
const by = 'https://creativecommons.org/licenses/by/4.0/';

test.each([
	['nothing', {}, {}],
	['a licence that nobody knows', { license: 'mine, all mine' }, {}],
	['an address that is none', { source: 'javascript:alert(1)' }, {}],
	[
		'an author',
		{ author: ' A.\n Writer\0 ' },
		{ creator: ['A. Writer'], credit: ['A. Writer'], attributionName: ['A. Writer'] },
	],
	[
		'a dedication to the public',
		{ license: 'CC0-1.0' },
		{
			marked: ['False'],
			statement: ['https://creativecommons.org/publicdomain/zero/1.0/'],
			license: ['https://creativecommons.org/publicdomain/zero/1.0/'],
			usage: ['CC0 1.0: https://creativecommons.org/publicdomain/zero/1.0/'],
			notice: ['CC0 1.0'],
		},
	],
])('rights of %s', (_, given, expected) => {
	expect(rightsOfCredit({ ...media, ...given })).toEqual(expected);
});

test.each<[string, Rights, Rights, string[]]>([
	['the same name in capitals', { creator: ['A. WRITER'] }, { creator: ['A. Writer'] }, []],
	['a name with its agency', { creator: ['A. Writer/Agency'] }, { creator: ['A. Writer'] }, []],
	['one of two', { creator: ['B. Other', 'A. Writer'] }, { creator: ['A. Writer'] }, []],
	['another', { creator: ['B. Other'] }, { creator: ['A. Writer'] }, ['author']],
	['two scripts', { creator: ['王'] }, { creator: ['李'] }, ['author']],
	['letters that are none', { creator: ['★'] }, { creator: ['A. Writer'] }, ['author']],
	[
		'http and the deed',
		{ statement: ['http://creativecommons.org/licenses/by/4.0/deed.de'] },
		{ license: [by] },
		[],
	],
	['a page of their own', { statement: ['https://agency.example/terms'] }, { license: [by] }, []],
	[
		'another licence',
		{ license: ['https://creativecommons.org/licenses/by-nc/4.0/'] },
		{ license: [by] },
		['license'],
	],
	[
		'another version',
		{ statement: ['https://creativecommons.org/licenses/by/2.0/'] },
		{ license: [by] },
		['license'],
	],
	['no word on it', { notice: ['© 2019'] }, { creator: ['A. Writer'], license: [by] }, []],
])('contradictions: %s', (_, inFile, given, expected) => {
	expect(contradictions(inFile, given).map(({ field }) => field)).toEqual(expected);
	const merged = mergeRights(inFile, given);
	expect(merged).toMatchObject(inFile);
	if (expected.length > 0) expect(merged).toEqual(inFile);
	else expect(merged).toEqual({ ...given, ...inFile });
});

const everything: Rights = {
	title: ['<b>&amp; "x"'],
	creator: ['A', "B ]]> '"],
	notice: ['<?xpacket end="w"?>'],
	owner: ['O'],
	marked: ['True'],
	license: ['https://a.example/?a=1&b="2"'],
	licensorName: ['N'],
	licensorUrl: ['https://a.example/'],
	dataMining: ['http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED'],
};

test('what is written is read again, and hostile text stays text', () => {
	const packet = writeXmp(everything);
	expect(readXmp(packet)).toEqual(everything);
	expect(packet.match(/<\?xpacket/g)).toHaveLength(2);
	expect(writeXmp(everything)).toBe(packet);
});

const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const spaces =
	'xmlns:D="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:q="http://ns.adobe.com/xap/1.0/rights/"';
const wrap = (inner: string, attributes = '') =>
	`<rdf:RDF ${rdf}><rdf:Description ${spaces} ${attributes}>${inner}</rdf:Description></rdf:RDF>`;

test.each<[string, string, Rights]>([
	['no XMP', 'hello < & >', {}],
	['an attribute under another prefix', wrap('', 'q:Marked="True"'), { marked: ['True'] }],
	[
		'a prefix that another has',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="https://else.example/" dc:rights="no"/></rdf:RDF>',
		{},
	],
	[
		'the default of several languages',
		wrap(
			'<D:rights><rdf:Alt><rdf:li xml:lang="de">DE</rdf:li><rdf:li xml:lang="x-default">EN</rdf:li></rdf:Alt></D:rights>',
		),
		{ notice: ['EN'] },
	],
	[
		'a licensor as a description',
		wrap(
			'<p:Licensor><rdf:Seq><rdf:li><rdf:Description p:LicensorURL="https://l.example/"/></rdf:li></rdf:Seq></p:Licensor>',
		),
		{ licensorUrl: ['https://l.example/'] },
	],
	['an empty licensor', wrap('<p:Licensor/>'), {}],
	['empty values', wrap('<D:creator><rdf:Seq/></D:creator><D:rights/>'), {}],
	[
		'an entity bomb',
		`<!DOCTYPE a [<!ENTITY b "bbbb">]>${wrap('<D:source>&b;</D:source>')}`,
		{ source: ['&b;'] },
	],
])('XMP: %s', (_, packet, expected) => {
	expect(readXmp(packet)).toEqual(expected);
});

test('XMP: deep nesting does no harm', () => {
	expect(readXmp(wrap(`${'<D:x>'.repeat(50_000)}`))).toEqual({});
});
