import { describe, expect, test } from 'vitest';
import { prefixesOf } from '../../../plugins/headers/prefixes.ts';

const patterns = (wanted: string[], others: string[]) =>
	prefixesOf(wanted, others).map(({ pattern }) => pattern);

describe('patterns that fit what is wanted and nothing else', () => {
	test.each([
		['one address', ['/a/'], ['/b/'], ['/a/']],
		['a folder', ['/a/x/', '/a/y/'], ['/b/'], ['/a/*']],
		['everything', ['/a/', '/b/'], [], ['/*']],
		['a folder with its list', ['/a/x/', '/a/y/'], ['/a/'], ['/a/x/', '/a/y/']],
		['half a folder', ['/a/x1/', '/a/x2/', '/a/y/'], ['/a/', '/a/z/'], ['/a/x*', '/a/y/']],
		['one beginning with another', ['/a', '/ab'], ['/abc'], ['/a', '/ab']],
		['the same address twice', ['/a', '/c'], ['/a'], ['/c']],
		['nothing', [], ['/a'], []],
	])('%s', (_, wanted, others, expected) => {
		expect(patterns(wanted, others)).toEqual(expected);
	});

	test('random addresses: each is fitted once, no other one is', () => {
		let seed = 7;
		const random = (below: number): number => {
			seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
			return seed % below;
		};
		for (let round = 0; round < 300; round += 1) {
			const all = new Set<string>();
			for (let count = random(30); count > 0; count -= 1) {
				const letters = Array.from({ length: 1 + random(5) }, () => 'ab/'[random(3)]);
				all.add(`/${letters.join('')}`);
			}
			const wanted = [...all].filter(() => random(3) > 0);
			const others = [...all].filter((one) => !wanted.includes(one));
			const found = patterns(wanted, others);
			const fits = (pattern: string, address: string): boolean =>
				pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
			for (const address of all) {
				const by = found.filter((pattern) => fits(pattern, address));
				expect(by, address).toHaveLength(wanted.includes(address) ? 1 : 0);
			}
		}
	});

	test('many long addresses', () => {
		const wanted = Array.from({ length: 20_000 }, (_, index) => `/${'deep/'.repeat(200)}${index}/`);
		expect(patterns(wanted, ['/x'])).toHaveLength(1);
		expect(patterns(wanted, [`/${'deep/'.repeat(200)}`]).length).toBeLessThanOrEqual(10);
	});
});
