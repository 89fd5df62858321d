import { describe, expect, test } from 'vitest';
import { waiverPlaces } from '../../../plugins/gate/waiver-places.ts';
import { parseOptions } from '../../../plugins/options.ts';

const waiver = (rule: string) => ({
	rule,
	articles: 'content/a.md',
	reason: 'The theme adds it.',
	owner: 'A. Editor',
	expires: '2027-01-31',
});
const waivers = parseOptions({ waivers: [waiver('a'), waiver('b')] }, 'a test').waivers;

const list = `waivers: [
		{ rule: 'a', reason: "rule: 'b'" },
		// { rule: 'a' },
		/* { rule: 'a' }, */
		{
			rule: "b",
		},
	]`;

describe('where the waivers of a config stand', () => {
	test.each([
		['a program', 'x.mjs', `export default {\n\t${list},\n};`, ['3:11', '7:10']],
		['JSON', 'x.json', JSON.stringify({ waivers }, null, 1), ['4:12', '13:12']],
		['JSON with a mark', 'x.json', `\uFEFF${JSON.stringify({ waivers })}`, ['1:21', '1:135']],
		['publishers before it', 'x.ts', `p: { rule: 'b' },\n${list}`, ['3:11', '7:10']],
		['a list that is computed', 'x.mjs', 'waivers: load(),', [null, null]],
		['one that is spread', 'x.mjs', "waivers: [...more, { rule: 'b' }]", [null, null]],
		['another order', 'x.mjs', list.replace('"b"', '"a"').replace("'a'", "'b'"), [null, null]],
		['two lists', 'x.mjs', `${list}\n${list}`, [null, null]],
		[
			'a list in a comment',
			'x.mjs',
			`/* ${list.replace('/*', '').replace('*/', '')} */`,
			[null, null],
		],
	])('%s', (_, name, text, expected) => {
		const places = waiverPlaces(text, name, waivers);
		expect(places.map((place) => place && `${place.line}:${place.column}`)).toEqual(expected);
	});

	test('time grows with the text', () => {
		expect(waiverPlaces(`waivers: [${"rule: '".repeat(50_000)}`, 'x.mjs', waivers)).toEqual([
			null,
			null,
		]);
		expect(waiverPlaces(`waivers: [ '${"\\'".repeat(50_000)}`, 'x.mjs', waivers)).toEqual([
			null,
			null,
		]);
		expect(waiverPlaces(`waivers: [${'/* '.repeat(50_000)}`, 'x.mjs', waivers)).toEqual([
			null,
			null,
		]);
	});
});
