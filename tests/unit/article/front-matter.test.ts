import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../plugins/article/front-matter/front-matter.ts';
import { placeAt } from '../../../plugins/article/front-matter/place-at.ts';

const block = (yaml: string): string => `---\n${yaml}\n---\nBody.\n`;

/** Problems as `code line:column`. */
function problemsOf(text: string): string[] {
	return readFrontMatter(text).problems.map(
		({ code, place }) => `${code} ${place.line}:${place.column}`,
	);
}

describe('what would run code or be read by another engine is refused', () => {
	const payload = '{ title: (globalThis.pwned = 1) }';
	const openings = [
		'---js',
		'--- js',
		'---JS',
		'---Js ',
		'---\tjs',
		'---javascript',
		'--- JavaScript',
		'---coffee',
		'---coffeescript',
		'---cson',
		'---json',
		'---toml',
		'---yaml',
		'---yml',
		'---constructor',
		'---toString',
		'---__proto__',
		'---hasOwnProperty',
		'---\t',
		'--- \t',
		'----',
		`---${' '.repeat(150)}js`,
		`---${' '.repeat(300)}js`,
		`---${' '.repeat(300)}constructor`,
		'\uFEFF---js',
		'---js\r',
		'--- # comment',
	];
	test.each(openings)('%j', (opening) => {
		const text = `${opening}\n${payload}\n---\nBody.\n`;
		const first = readFrontMatter(text);
		expect(first.data).toEqual({});
		expect(problemsOf(text)).toEqual(['engine 1:4']);
		expect(first.problems[0]?.expected).toBe('---');
		expect(first.problems).toEqual(readFrontMatter(text).problems);
		expect((globalThis as { pwned?: number }).pwned).toBeUndefined();
	});

	test.each(['--- ', '---   '])('spaces behind the dashes are harmless: %j', (opening) => {
		const text = `${opening}\ntitle: x\n---\n`;
		expect(readFrontMatter(text).problems).toEqual([]);
		expect(readFrontMatter(text).data).toEqual(parseFrontmatter(text).frontmatter);
	});

	test('the message names what was found', () => {
		expect(readFrontMatter('---js\nx\n---').problems[0]?.detail).toMatchInlineSnapshot(
			'"the first line must be `---` alone, found `js` behind it; only YAML front matter is read"',
		);
	});
});

describe('where Astro and other readers disagree', () => {
	const cases: [name: string, text: string, problems: string[]][] = [
		['no closing line', '---\ntitle: x\n\nBody.\n', ['disagreement 1:1']],
		['closing line with a space before it', '---\ntitle: x\n ---\n', ['disagreement 1:1']],
		['a blank line first', '\n---\ntitle: x\n---\n', ['disagreement 2:1']],
		['many blank lines first', '\n \n\t\n---\ntitle: x\n---\n', ['disagreement 4:1']],
		['mark and blank line', '\uFEFF\n---\ntitle: x\n---\n', ['disagreement 2:1']],
		['TOML', '+++\ntitle = "x"\n+++\n', ['engine 1:1']],
		['TOML below a blank line', '\n+++\ntitle = "x"\n+++\n', ['engine 2:1']],
		['a line of plus signs inside', '---\ntitle: x\n+++\nlicense: y\n---\n', ['disagreement 3:1']],
		['dashes after words', 'Hello\n---\ntitle: x\n---\n', []],
		['indented dashes', ' ---\ntitle: x\n---\n', []],
		['a rule in the text', 'Hello\n\n---\n\nWorld\n', []],
		['plus signs only', '+++\n', []],
		['nothing', '', []],
		['only dashes', '---', ['disagreement 1:1']],
	];
	test.each(cases)('%s', (_, text, problems) => {
		expect(problemsOf(text)).toEqual(problems);
		expect(readFrontMatter(text).data).toEqual({});
	});
});

describe('what is wrong in the YAML has its exact place, every time', () => {
	const cases: [name: string, yaml: string, problems: string[]][] = [
		['flow list not closed', 'a: [1', ['yaml 2:6']],
		['quote not closed', 'a: "x\nb: 1', ['yaml 3:5']],
		['tab as indentation', 'a:\n\tb: 1', ['yaml 3:1']],
		['missing space', 'title: x\nlicense:CC', ['yaml 3:1']],
		['reserved character', 'a: 1\nb: @x', ['yaml 3:4']],
		['duplicate key', 'a: 1\nb: 2\na: 3', ['duplicate-key 4:1']],
		['duplicate key in a mapping', 's:\n  u: 1\n  u: 2', ['duplicate-key 4:3']],
		['duplicate key as number and text', '1: a\n"1": b', ['duplicate-key 3:1']],
		['duplicate null', 'null: c\n~: d', ['duplicate-key 3:1']],
		['tag of another language', 'a: !!js/function "x"', ['tag 2:4']],
		['tag of a site', 'a: !secret x', ['tag 2:4']],
		['set', 'a: !!set {b}', ['tag 2:10']],
		['ordered map', 'a: !!omap [b: 1]', ['tag 2:11']],
		['binary', 'a: !!binary aGk=', ['tag 2:13']],
		['no date', 'a: !!timestamp tomorrow', ['yaml 2:4']],
		['alias of nothing', 'a: *b', ['alias 2:4']],
		['alias before its anchor', 'a: *b\nb: &b 1', ['alias 2:4']],
		['alias of itself', 'a: &a [*a]', ['alias 2:8']],
		['alias of its mapping', 'a: &a\n  b: *a', ['alias 3:6']],
		['merge of a number', 'b: 1\n<<: 5', ['yaml 3:1']],
		['list', '- a', ['not-a-mapping 2:1']],
		['text', '\nfoo', ['not-a-mapping 3:1']],
		['second document', 'a: 1\n...\nb: 2', ['yaml 4:1']],
		['directive', '%YAML 1.1\na: 1', ['yaml 3:1']],
		['key of more than 1,024 characters', `${'x'.repeat(2000)}: 1`, ['yaml 2:1']],
	];
	test.each(cases)('%s', (_, yaml, problems) => {
		const text = block(yaml);
		expect(problemsOf(text)).toEqual(problems);
		expect(readFrontMatter(text).data).toEqual({});
		// gray-matter's cache would answer the second call with an empty file and no error.
		expect(readFrontMatter(text).problems).toEqual(readFrontMatter(text).problems);
		expect(problemsOf(text.replaceAll('\n', '\r\n'))).toEqual(problems);
	});

	test('Astro refuses what we refuse', () => {
		for (const yaml of ['a: [1', 'a: 1\na: 2', 'a: !!js/function "x"', 'a: *b', '<<: 5']) {
			expect(() => parseFrontmatter(block(yaml)), yaml).toThrow();
		}
	});
});

describe('a file in other letters than UTF-8 is told so', () => {
	const text = '---\ntitle: Überfahrt\nauthor: Ælfric\n---\nBody.\n';
	const cases: [name: string, bytes: Buffer, problems: string[]][] = [
		['UTF-8', Buffer.from(text), []],
		['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), []],
		['UTF-16', Buffer.from(text, 'utf16le'), ['unreadable 1:1']],
		['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), ['unreadable 1:1']],
		['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), ['unreadable 1:1']],
		['Latin-1', Buffer.from(text, 'latin1'), ['unreadable 2:8']],
		['a letter cut in the body', Buffer.from('---\na: b\n---\n\xe4', 'latin1'), []],
	];
	test.each(cases)('%s', (_, bytes, problems) => {
		expect(problemsOf(bytes.toString())).toEqual(problems);
	});
});

describe('hostile input is answered at once', () => {
	const laughs = Array.from(
		{ length: 9 },
		(_, i) =>
			`k${i}: &a${i} [${Array(9)
				.fill(i === 0 ? 'ha' : `*a${i - 1}`)
				.join(', ')}]`,
	).join('\n');
	const merges = Array.from(
		{ length: 9 },
		(_, i) =>
			`k${i}: &a${i}\n  ${
				i === 0
					? 'x: 1'
					: `<<: [${Array(9)
							.fill(`*a${i - 1}`)
							.join(', ')}]`
			}`,
	).join('\n');
	const cases: [name: string, yaml: string, problems: string[] | null][] = [
		['billion laughs', laughs, ['alias 3:10']],
		['billion merges', merges, ['alias 5:8']],
		['10,000 open brackets', `a: ${'['.repeat(10_000)}`, ['unreadable 2:104']],
		['10,000 brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, ['unreadable 2:104']],
		['10,000 braces', '{'.repeat(10_000), ['unreadable 2:102']],
		['10,000 dashes', `a:\n${'- '.repeat(10_000)}x`, ['unreadable 3:201']],
		['10,000 question marks', '? '.repeat(10_000), ['unreadable 2:203']],
		['a block of 300 kB', `a: ${'x'.repeat(300_000)}`, ['unreadable 1:1']],
		['100,000 blank lines', `a: 1${'\n'.repeat(100_000)}b: 2`, ['unreadable 2:5']],
		['100,000 line separators', `a: 1\n${'\u2028'.repeat(100_000)}x`, ['unreadable 2:5']],
		['50,000 lines of wide spaces', `a: 1${'\n\u3000'.repeat(50_000)}x`, ['unreadable 2:5']],
		['100,000 spaces', `a: 1${' '.repeat(100_000)}`, ['unreadable 2:5']],
		['131,000 items', `a: [${'x,'.repeat(131_000)}]`, []],
		['22,000 keys', Array.from({ length: 22_000 }, (_, i) => `k${i}: 1`).join('\n'), []],
		['10,000 errors', 'a: @\n'.repeat(10_000), null],
	];
	test.each(cases)('%s', (_, yaml, problems) => {
		const found = problemsOf(block(yaml));
		if (problems) expect(found).toEqual(problems);
		else expect(found).toHaveLength(20);
	});

	test('100 levels are read', () => {
		const text = block(`a: ${'['.repeat(99)}${']'.repeat(99)}`);
		expect(readFrontMatter(text).problems).toEqual([]);
	});

	test('keys of Object.prototype are keys', () => {
		const { data } = readFrontMatter(block('__proto__:\n  polluted: true\nconstructor: x'));
		expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
		expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
	});
});

describe('the data is the data that Astro publishes', () => {
	const values = [
		'2026-01-31',
		'2026-1-5',
		'2026-01-31T10:20:30Z',
		'2026-01-31 10:20:30 +02:00',
		'2026-01-31t10:20:30.5z',
		'"2026-01-31"',
		'2026-01',
		'2026',
		'012',
		'0o14',
		'0x1F',
		'0b11',
		'-0x1F',
		'-0o14',
		'2026-10-5',
		'1_000',
		'12:30:45',
		'1e3',
		'1.5',
		'.5',
		'5.',
		'-1',
		'+1',
		'-.inf',
		'.nan',
		'~',
		'null',
		'Null',
		'',
		'""',
		'true',
		'True',
		'yes',
		'no',
		'on',
		'off',
		'y',
		'a: b'.replace(': ', ':'),
		"'it''s'",
		'"\\u00e9\\x41\\n"',
		'|\n  line\n   more\n\n  end',
		'|-\n  line\n',
		'|+\n  line\n',
		'>\n  folded\n  line\n\n  new\n',
		'>-\n  folded\n  line',
		'|2\n    kept',
		'plain\n  over lines',
		'[a, 1, ~, "x"]',
		'{a: 1, b: {c: [2]}}',
		'\n  - a\n  - b: 1\n    c: 2\n  -',
		'&x [1]\nb: *x',
		'&x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3',
		'&x {p: 1}\nb:\n  <<: [*x, {r: 4}]',
		'{p: 1}\n<<: {z: 1}',
		'x # comment',
		'x#not',
		'"# not"',
		'!!str 12',
		'!!int "12"',
		'!!bool "true"',
		'日本語 — “quotes”',
		'😀',
		'https://publisher.example/a?b=c#d',
		'trailing   ',
	];
	test.each(values)('%j', (value) => {
		for (const text of [block(`v: ${value}`), block(`v: ${value}\nlast: z`)]) {
			const { data, problems } = readFrontMatter(text);
			expect(problems).toEqual([]);
			expect(data).toEqual(parseFrontmatter(text).frontmatter);
			const windows = text.replaceAll('\n', '\r\n');
			expect(readFrontMatter(windows).data).toEqual(parseFrontmatter(windows).frontmatter);
		}
	});

	test.each([
		['empty', '---\n---\nBody.\n', 'Body.\n'],
		['comments only', '---\n# hello\n---\nBody.\n', 'Body.\n'],
		['byte order mark', '\uFEFF---\na: 1\n---\nBody.\n', 'Body.\n'],
		['CRLF', '---\r\na: 1\r\n---\r\nBody.\r\n', 'Body.\r\n'],
		['none', 'Body.\n', 'Body.\n'],
		['mark and none', '\uFEFFBody.\n', 'Body.\n'],
		['no body', '---\na: 1\n---', ''],
		['refused, body known', '\uFEFF---js\nx\n---\nBody.\n', 'Body.\n'],
	])('body offset: %s', (_, text, body) => {
		expect(text.slice(readFrontMatter(text).bodyOffset)).toBe(body);
	});
});

describe('places of fields', () => {
	const text = [
		'---',
		'title: "Tides"',
		'author:',
		'  - A. Writer',
		'  - name: B. Writer',
		'    url: https://b.example/',
		'source: &s',
		'  url:   https://publisher.example/story',
		'  publisher:',
		'  title: >',
		'    Folded',
		'copy: *s',
		'changes: [one, two]',
		'license:',
		'2026: year',
		'"quoted key": x',
		'---',
		'Body.',
	].join('\n');
	const places: [path: (string | number)[], place: [number, number] | null][] = [
		[['title'], [2, 8]],
		[['author'], [4, 3]],
		[
			['author', 0],
			[4, 5],
		],
		[
			['author', 1],
			[5, 5],
		],
		[
			['author', 1, 'name'],
			[5, 11],
		],
		[
			['author', 1, 'url'],
			[6, 10],
		],
		[['author', 2], null],
		[['author', 'name'], null],
		[['source'], [8, 3]],
		[
			['source', 'url'],
			[8, 10],
		],
		[
			['source', 'publisher'],
			[9, 3],
		],
		[
			['source', 'title'],
			[10, 10],
		],
		[['copy'], [12, 7]],
		[
			['copy', 'url'],
			[8, 10],
		],
		[
			['changes', 1],
			[13, 16],
		],
		[['license'], [14, 1]],
		[['2026'], [15, 7]],
		[['quoted key'], [16, 15]],
		[['absent'], null],
		[['title', 'deeper'], null],
		[[], null],
	];
	test.each(places)('%j', (path, place) => {
		const expected = place && { line: place[0], column: place[1] };
		expect(readFrontMatter(text).placeOf(path)).toEqual(expected);
		expect(readFrontMatter(text.replaceAll('\n', '\r\n')).placeOf(path)).toEqual(expected);
	});

	test('offsets', () => {
		expect(placeAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
		expect(placeAt('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
		expect(placeAt('ab\ncd', 3)).toEqual({ line: 2, column: 1 });
	});
});
