import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../../plugins/article/front-matter/plain-yaml.ts';
import { readYaml } from '../../../plugins/article/front-matter/yaml-document.ts';

/** Values of one line, plain ones and those with a meaning that is easily missed. */
const values = [
	...[
		'',
		'Tides of the estuary',
		'A. Writer & Co, [sic] {x} #1',
		'yes',
		'Off',
		'null',
		'Null',
		'~',
	],
	...['true', 'FALSE', 'tRue', '2026-01-31', '2026-02-31', '2026-1-5', '0000-01-01', '2026'],
	...['2026-01-31T10:00:00Z', '2026-01-31 10:00', '0', '007', '0x1F', '1e3', '-1', '.5', '1_000'],
	...['"quoted: # text"', "'it is'", "'it''s'", '"a\\nb"', '""', "''", '"open', '"a" b', '"a" # b'],
	...[
		'https://publisher.example/2026/story?a=b#c',
		'a: b',
		'a #b',
		'a# b',
		'ends:',
		'ends ',
		' two',
	],
	...[
		'&anchor x',
		'*alias',
		'!!str x',
		'!tag',
		'| ',
		'>',
		'@at',
		'`tick`',
		'%x',
		'- x',
		'? x',
		', x',
	],
	...['[a, b c, "d, e"]', '[]', '[a,]', '[a, [b, {c: d}]]', '[a: b]', '[2026-01-31, 7, null]'],
	...['[a] ', '[a] b', '[a', '{}', '{a: b, c: "d"}', '{"a":"b","c":["d"]}', '{"a" :b}', '{a:b}'],
	...[
		'{a, b}',
		'{a: b, a: c}',
		'{a: https://x.example}',
		'{a: }',
		'{ a: b }',
		'{a : b}',
		'{null: x}',
	],
	...[
		'Größe über alles',
		'日本の話',
		'a\u00a0b',
		'a\tb',
		'\ufeffx',
		'a\u2028b',
		'😀',
		'é',
		'…',
		'—',
	],
	...[
		'[a - b, c-, -d]',
		'[true, False]',
		'{__proto__: x}',
		"{'a': 'b'}",
		'[a b , c ]',
		'[1.5]',
		'<<',
	],
];
/** How two values may stand together. */
const shapes: readonly ((one: string, other: string) => string)[] = [
	(one, other) => `a: ${one}\nb: ${other}`,
	(one, other) => `a: ${one}\na: ${other}`,
	(one, other) => `a: ${one}\n  b: ${other}`,
	(one, other) => `a: ${one}\n  ${other}`,
	(one, other) => `a: ${one}\n${other}`,
	(one, other) => `a:\n  b: ${one}\n  c:\n    d: ${other}\ne: f`,
	(one, other) => `a:\n  b: ${one}\n c: ${other}`,
	(one, other) => `a:\n- ${one}\n- ${other}\nb: c`,
	(one, other) => `a:\n  - ${one}\n  - b: ${other}\n    c: d`,
	(one, other) => `a:\n  - b: ${one}\n   c: ${other}`,
	(one, other) => `a:\n  - b:\n      - ${one}\n    c: ${other}\n- d`,
	(one, other) => `# ${one}\n\na: ${other}\n   # comment\nb: c`,
	(one, other) => `a: ${one}\n\n  # comment\n\n  - ${other}`,
	(one, other) => ` a: ${one}\n b: ${other}`,
	(one, other) => `${one}\na: ${other}`,
	(one, other) => `${one}: ${other}`,
	(one, other) => `a: [${one}, ${other}]`,
	(one, other) => `a: {b: ${one}, c: ${other}}`,
	(one, other) => `a: b\n--- ${one}\nc: ${other}`,
	(one, other) => `__proto__: ${one}\nconstructor: ${other}`,
];

describe('what the quick reader takes, the full parser reads alike', () => {
	test.each(shapes.map((shape) => [shape('…', '…'), shape] as const))('%j', (_, shape) => {
		let taken = 0;
		for (const one of values) {
			for (const other of values) {
				const block = `\n${shape(one, other)}\n`;
				const data = readPlainYaml(block);
				if (data === null) continue;
				taken += 1;
				const full = readYaml(block);
				expect({ block, data, problems: [] }).toEqual({
					block,
					data: full.data,
					problems: full.problems,
				});
				expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
				expect(Object.keys(data)).toEqual(Object.keys(full.data));
			}
		}
		// Of some shapes it takes nothing, whatever the values are.
		expect(taken).toBeLessThan(values.length ** 2);
	});
});

test.each([
	['plain', 'title: Tides\nlicense: CC-BY-4.0\noriginal: true\nweight: 3'],
	['a source', 'source:\n  url: https://publisher.example/a\n  published: 2026-01-31'],
	['lists', 'tags: [tides, "the sea"]\nauthor:\n  - name: A. Writer\n    url: https://a.example'],
	['JSON', 'source: {"url":"https://publisher.example/a","published":"2026-01-31"}'],
	['comments', '# about\ntitle: Tides\n\n  # more\nlicense: CC0'],
])('it takes what front matter mostly is: %s', (_, block) => {
	expect(readPlainYaml(`\n${block}\n`)).toEqual(readYaml(`\n${block}\n`).data);
	expect(readPlainYaml(`\n${block}\n`)).not.toBeNull();
});

test('however long and deep a block is, it reads each character a few times', () => {
	const many = Array.from({ length: 40_000 }, (_, number) => `key-${number}: value`).join('\n');
	expect(Object.keys(readPlainYaml(many) ?? {})).toHaveLength(40_000);
	const hostile = [
		Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
		`a: ${'['.repeat(200_000)}`,
		`a: [${'a '.repeat(100_000)}]`,
		`a: ${'"'.repeat(200_000)}`,
		`a:${' '.repeat(200_000)}b`,
		`${'a'.repeat(200_000)}: b`,
	];
	for (const block of hostile) expect(readPlainYaml(block) === null).toBe(block !== hostile[2]);
});
