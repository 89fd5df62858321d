import { expect, test } from 'vitest';
import {
	foldList,
	foldName,
	namesJoined,
	showsName,
	waysToWrite,
} from '../../../plugins/audit/names.ts';

const shows = (text: string, name: string): boolean => showsName(foldName(text), foldName(name));

test.each([
	['By Ann', 'Ann'],
	['ANN WRITER', 'Ann Writer'],
	['(Ann)', 'Ann'],
	['“Ann”', 'Ann'],
	['Ann’s story', 'Ann'],
	['Joanna and Ann', 'Ann'],
	['Ann,Bob', 'Bob'],
	['The Publisher’s News', "The Publisher's News"],
	['“Quoted” News', '"Quoted" News'],
	['„Zitat“ «x»', '"Zitat" "x"'],
	['Tides – an essay', 'Tides - an essay'],
	['Tides — an essay', 'Tides -- an essay'],
	['Wait…', 'Wait...'],
	['A.\u00a0\n Writer', 'A. Writer'],
	['E\u0301mile', 'Émile'],
	['co\u00adoperation', 'cooperation'],
	['Wri\u200bter', 'Writer'],
	['\u202aWriter\u202c', 'Writer'],
	['ﬁrst', 'first'],
	['作者：王小明著', '王小明'],
	['これは東京新聞です', '東京新聞'],
	['โดยสมชายเขียน', 'สมชาย'],
	['by王小明', '王小明'],
	['Ann王', 'Ann'],
	['C++ Weekly', 'C++'],
	['by A. Writer (U)', 'A. Writer'],
	['360info', '360info'],
	['by J. R. Smith', 'J.R. Smith'],
	['by J.R.Smith', 'J. R. Smith'],
	['STRASSE', 'Straße'],
	['ΛΟΓΟΣ', 'λογος'],
	['ISTANBUL Işık', 'istanbul ışık'],
	['İzmir', 'izmir'],
	['ΓΙΩΡΓΟΣ', 'Γιώργος'],
	['Sean Oʼneill', "Sean O'Neill"],
	['Sean O′Neill', 'Sean O’Neill'],
	['צ׳רלי', "צ'רלי"],
	['أَحْمَد', 'أحمد'],
	['أحـمد', 'أحمد'],
	['שָׁלוֹם', 'שלום'],
	['葛\u{e0100}城', '葛城'],
	['Fer\u034fry', 'Ferry'],
	['Harbour™ Institute®', 'Harbour Institute'],
	['(C) 2026 Ann', '© 2026 Ann'],
	['علی', 'علي'],
	['کتاب', 'كتاب'],
	['Ştefan', 'Ștefan'],
	['ジョン・スミス', 'ジョン スミス'],
	['约翰·史密斯', '约翰 史密斯'],
	['\u202ennA\u202c', 'Ann'],
	['\u202eA\u202c Ann', 'Ann'],
	['\u202dAnn\u202c', 'Ann'],
	['\u202eسلمى\u202c', 'سلمى'],
	['\u2067سلمى\u2069', 'سلمى'],
])('%j shows %j', (text, name) => {
	expect(shows(text, name)).toBe(true);
});

test.each([
	['Joanna', 'Ann'],
	['Annabel', 'Ann'],
	['Hannah and Joanne', 'Ann'],
	['Ann2', 'Ann'],
	['Ann\u0308', 'Ann'],
	['Иванова', 'Иван'],
	['A Writer', 'A. Writer'],
	['', 'Ann'],
	['ΓΙΩΡΓΙΑ', 'Γιώργος'],
	['إحمد', 'أحمد'],
	['Ann', ''],
	['Ann', '   '],
	['Ann', '\u200b'],
	['1360info', '360info'],
	['J. K. Smith', 'J. R. Smith'],
	['Paral·lel', 'Parallel'],
	['by \u202eAnn\u202c.', 'Ann'],
	['\u202eAnn', 'Ann'],
	['\u202dسلمى', 'سلمى'],
])('%j does not show %j', (text, name) => {
	expect(shows(text, name)).toBe(false);
});

test.each([
	['ann', ['ann']],
	['ann writer', ['ann writer', 'writer, ann']],
	[
		'ann van der berg',
		['ann van der berg', 'van der berg, ann', 'der berg, ann van', 'berg, ann van der'],
	],
	['writer, ann', ['writer, ann', 'ann writer']],
	['a, b, c', ['a, b, c']],
	['one two three four five six seven', ['one two three four five six seven']],
])('%j is written as %j', (name, ways) => {
	expect(waysToWrite(name)).toEqual(ways);
});

test('long texts take no time', () => {
	expect(shows(`${'Joanna '.repeat(100_000)}`, 'Ann')).toBe(false);
	expect(foldName('-'.repeat(200_000))).toBe('-');
	expect(foldName(`${'王 '.repeat(50_000)}${' ·'.repeat(50_000)}x`)).toHaveLength(150_001);
	expect(foldName('\u202e'.repeat(200_000))).toBe('');
	expect(foldName('a.'.repeat(100_000))).toHaveLength(299_999);
	expect(foldList(`${'and '.repeat(100_000)}b`)).toBe('b');
});

test.each([
	['A and B', 'a & b'],
	['A, B & C', 'a & b & c'],
	['A und B', 'a & b'],
	['A; B / C', 'a & b & c'],
	['& B', 'b'],
	['A B', null],
])('the list in %j', (text, list) => {
	expect(foldList(foldName(text))).toBe(list);
});

test.each([
	['Ann Writer and Bob Editor', ['ann writer', 'bob editor']],
	['王小明、李四', ['王小明', '李四']],
	['Johnson & Johnson', []],
	['Ann Writer', []],
	['', []],
])('the people in %j', (name, people) => {
	expect(namesJoined(foldName(name))).toEqual(people);
});
