import { describe, expect, test } from 'vitest';
import { ENVIRONMENTS, type Environment } from '../../../plugins/audit/cascade/environment.ts';
import {
	BASE,
	describeSurroundings,
	keyOf,
	placesFor,
	type Surroundings,
} from '../../../plugins/browser/surroundings.ts';

const environmentsOf = (test: (one: Environment) => boolean): Set<Environment> =>
	new Set(ENVIRONMENTS.filter(test));
const basesOf = (test: (one: Surroundings) => boolean): Surroundings[] => BASE.filter(test);

test('every page is looked at in two windows, light and dark, with scripts and without', () => {
	expect(BASE.map(keyOf).sort()).toEqual([
		'1280  false',
		'1280  true',
		'1280 in dark mode false',
		'1280 in dark mode true',
		'360  false',
		'360  true',
		'360 in dark mode false',
		'360 in dark mode true',
	]);
	expect(BASE.filter(({ emulation }) => emulation.colorScheme === 'dark').length).toBe(4);
	expect(BASE.filter(({ touch }) => touch).every(({ width }) => width === 360)).toBe(true);
});

describe('where else to look', () => {
	const cases: [string, Set<Environment>[], string[] | null][] = [
		['nowhere, when all is decided', [], []],
		['nowhere, for what holds everywhere', [environmentsOf(() => true)], []],
		['without scripts', [environmentsOf(({ turned }) => turned === 'without scripts')], []],
		['at a width of its own', [environmentsOf(({ width }) => width === 768)], ['768  true']],
		[
			'with reduced motion',
			[environmentsOf(({ turned }) => turned === 'with reduced motion')],
			['360 with reduced motion true'],
		],
		[
			'in two sets',
			[
				environmentsOf(({ width }) => width === 1920),
				environmentsOf(({ turned }) => turned === 'with more contrast'),
			],
			['1920  true', '360 with more contrast true'],
		],
		[
			'where no browser can be put',
			[environmentsOf(({ turned }) => turned === 'with inverted colours')],
			null,
		],
	];
	test.each(cases)('%s', (_, sets, more) => {
		const found = placesFor(sets);
		const known = new Set(BASE.map(keyOf));
		const keys = found === null ? null : found.map(keyOf).filter((key) => !known.has(key));
		expect(keys).toEqual(more);
		if (found) expect(found.length).toBe(BASE.length + (more?.length ?? 0));
	});
});

test('what only one place was looked at for needs no more words', () => {
	const looked = placesFor([environmentsOf(({ turned }) => turned === 'with more contrast')]) ?? [];
	const places = looked.filter(({ turned }) => turned === 'with more contrast');
	expect(describeSurroundings(places, looked)).toBe('with more contrast');
	expect(describeSurroundings(looked, looked)).toBe('');
});

test.each([
	['', () => true],
	['with scripts', ({ scripts }: Surroundings) => scripts],
	['without scripts', ({ scripts }: Surroundings) => !scripts],
	['at a width of 360 px', ({ width }: Surroundings) => width === 360],
	['in dark mode', ({ turned }: Surroundings) => turned !== null],
	['in light mode', ({ turned }: Surroundings) => turned === null],
	[
		'at a width of 1280 px in dark mode without scripts',
		({ width, turned, scripts }: Surroundings) => width === 1280 && turned !== null && !scripts,
	],
	[
		'in some surroundings',
		({ width, turned }: Surroundings) => (width === 360) === (turned !== null),
	],
])('says “%s”', (words, of) => {
	expect(describeSurroundings(basesOf(of), BASE)).toBe(words);
});
