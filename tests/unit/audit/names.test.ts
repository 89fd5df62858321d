import { expect, test } from 'vitest';
import { foldName, showsName } from '../../../plugins/audit/names.ts';

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
	['Ann', ''],
	['Ann', '   '],
	['Ann', '\u200b'],
	['1360info', '360info'],
])('%j does not show %j', (text, name) => {
	expect(shows(text, name)).toBe(false);
});

test('long texts take no time', () => {
	const start = performance.now();
	expect(shows(`${'Joanna '.repeat(100_000)}`, 'Ann')).toBe(false);
	expect(foldName('-'.repeat(200_000))).toBe('-');
	expect(performance.now() - start).toBeLessThan(2_000);
});
