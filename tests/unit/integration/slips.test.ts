import { expect, test } from 'vitest';
import { dayOf } from '../../../plugins/integration/mend/day.ts';
import { mended, slipsIn } from '../../../plugins/integration/mend/slips.ts';

/** A file of front matter, with its slips as `line: before → after`. */
function slipsOf(yaml: string, end = '\n'): string[] {
	const head = `---\n${yaml}\n---\n`.replaceAll('\n', end);
	const text = `${head}lisence: CC-BY-4.0${end}`;
	return slipsIn({ text, bodyOffset: head.length }).map((slip) => {
		expect(mended(text, slip).split(end)[slip.line - 1]).toBe(slip.after);
		return `${slip.line}: ${slip.before} → ${slip.after}`;
	});
}

test.each([
	['original: yes', 'original: true'],
	['original: "false"   # ours', 'original: false   # ours'],
	['draft: Off', 'draft: false'],
	['lisence: CC-BY-4.0', 'license: CC-BY-4.0'],
	['Licens: "CC BY-SA 3.0 DE" # theirs', 'license: "CC BY-SA 3.0 DE" # theirs'],
	[
		'licnese: https://creativecommons.org/licenses/by/4.0/',
		'license: https://creativecommons.org/licenses/by/4.0/',
	],
	['orignal: true', 'original: true'],
	['sorce: https://publisher.example/a', 'source: https://publisher.example/a'],
	['source: https:/publisher.example/a', 'source: https://publisher.example/a'],
	['source_url: http://https://publisher.example/a', 'source_url: https://publisher.example/a'],
	["original_url: 'https:publisher.example/a'", "original_url: 'https://publisher.example/a'"],
	['source_date: 31 January 2026', 'source_date: 2026-01-31'],
])('%s', (before, after) => {
	expect(slipsOf(`title: Tides\n${before}`)).toEqual([`3: ${before} → ${after}`]);
	expect(slipsOf(`title: Tides\n${before}`, '\r\n')).toEqual([`3: ${before} → ${after}`]);
});

test('inside the source', () => {
	const yaml = 'sorce:\n  ulr: https://publisher.example/a\n  published: 2026/1/31';
	expect(slipsOf(yaml)).toEqual([
		'3:   ulr: https://publisher.example/a →   url: https://publisher.example/a',
		'4:   published: 2026/1/31 →   published: 2026-01-31',
	]);
	expect(slipsOf('sorce:\n  url: https://publisher.example/a')).toEqual(['2: sorce: → source:']);
});

test.each([
	['what is right', 'license: CC-BY-4.0\noriginal: true\nsource: https://publisher.example/a'],
	['a key beside the right one', 'license: CC-BY-4.0\nlicence: CC-BY-4.0\nlisence: CC-BY-4.0'],
	['a licence that does not exist', 'lisence: CC-BY-ND-SA-4.0'],
	['a licence without a version', 'lisence: CC BY'],
	['no licence', 'licensor: The Publisher\nlicenced: yes'],
	['sources that an article has read', 'sources: https://publisher.example/a'],
	['a plural', 'originals: true\nlicenses: CC-BY-4.0'],
	['other words', 'origin: true\nresource: https://publisher.example/a\nsauce: https://a.example/'],
	[
		'short words that are others',
		'source:\n  purl: https://purl.example/a\n  uri: https://a.example/',
	],
	[
		'two addresses',
		'source:\n  url: https://publisher.example/a\n  ulr: https://publisher.example/b',
	],
	['an origin of another kind', 'orignal: https://publisher.example/a'],
	['a key of something else', 'photo:\n  lisence: CC-BY-4.0\n  orignal: true'],
	['words in `original`', 'original: perhaps\ndraft: yes#'],
	['a text of several lines', 'original: >\n  yes'],
	['a list', 'original: [yes]'],
	['an address without a scheme', 'source: publisher.example/a\nurl: www.publisher.example'],
	['an address that passes on', 'source: https://publisher.example/?url=https://other.example/'],
	['a day that may be two', 'source_date: 02/03/2026'],
	['a day for readers', 'date: 31 January 2026\npublished: last spring'],
	['a line that is too long', `lisence: CC-BY-4.0 # ${'x'.repeat(600)}`],
	['no front matter', ''],
])('nothing in %s', (_, yaml) => {
	expect(slipsOf(yaml)).toEqual([]);
});

test.each<[string, string | null]>([
	['2026/01/31', '2026-01-31'],
	['2026.1.5', '2026-01-05'],
	['2026-1-5', '2026-01-05'],
	['31.1.2026', '2026-01-31'],
	['31/01/2026', '2026-01-31'],
	['01/31/2026', '2026-01-31'],
	['05/05/2026', '2026-05-05'],
	['January 31, 2026', '2026-01-31'],
	['Jan. 31 2026', '2026-01-31'],
	['1 May 2026', '2026-05-01'],
	['31 Januar 2026', null],
	['01/02/2026', null],
	['31.02.2026', null],
	['2026/02/30', null],
	['31/01.2026', null],
	['31.1.26', null],
	['2026', null],
	['0/0/2026', null],
	['', null],
])('the day %j is %j', (written, day) => {
	expect(dayOf(written)).toBe(day);
});

test('time grows with the text', () => {
	const head = `---\n${`${' '.repeat(400)}a${':'.repeat(90)}\n`.repeat(2_000)}---\n`;
	expect(slipsIn({ text: head, bodyOffset: head.length })).toEqual([]);
});
