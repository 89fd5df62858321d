import { describe, expect, test } from 'vitest';
import {
	namesCommons,
	namesVersion,
	otherLicenseIn,
} from '../../../plugins/audit/license-words.ts';
import type { License } from '../../../plugins/model.ts';
import { allLicenses, parseLicense } from '../../../plugins/terms/index.ts';

function licenseOf(id: string): License {
	const reading = parseLicense(id);
	if (reading.kind !== 'license') throw new Error(`${id} is no licence`);
	return reading.license;
}

test('no licence is another one by its own names', () => {
	const wrong = allLicenses().filter((license) =>
		[license.shortName, license.name, license.id, `under ${license.shortName}.`].some(
			(words) => otherLicenseIn(words, license) !== null,
		),
	);
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every short name is another one for all licences of other elements', () => {
	const [some] = [
		allLicenses().filter(({ jurisdiction, retiredOn }) => jurisdiction === '' && !retiredOn),
	];
	for (const one of some) {
		for (const other of some) {
			if (one.unit === other.unit) continue;
			expect(
				otherLicenseIn(one.shortName, other),
				`${one.shortName} for ${other.id}`,
			).not.toBeNull();
		}
	}
});

describe('words that say less, or nothing', () => {
	test.each([
		['CC-BY-4.0', 'Creative Commons'],
		['CC-BY-4.0', 'CC BY'],
		['CC-BY-4.0', 'CC BY 4.0 DEED'],
		['CC-BY-4.0', 'CC BY 4.0 International License'],
		['CC-BY-4.0', 'some rights reserved'],
		['CC-BY-4.0', 'by A. Writer and B. Writer, 2026'],
		['CC-BY-4.0', 'Copyright 2026 The Publisher, by-line of 4.0 pages'],
		['CC-BY-4.0', ''],
		['CC-BY-NC-ND-4.0', 'Attribution-NonCommercial-NoDerivatives 4.0'],
		['CC-BY-NC-ND-1.0', 'CC BY-ND-NC 1.0'],
		['CC-BY-3.0', 'CC BY 3.0 Unported'],
		['CC-BY-3.0-US', 'CC BY 3.0 United States'],
		['CC0-1.0', 'CC0'],
		['CC0-1.0', 'CC0 1.0 Universal (CC0 1.0) Public Domain Dedication'],
		['CC0-1.0', 'Public Domain'],
		['CC0-1.0', 'public domain dedication'],
		['CC-BY-SA-4.0', 'Licencia Creative Commons Atribución-CompartirIgual 4.0 Internacional'],
	])('%s: “%s”', (id, words) => {
		expect(otherLicenseIn(words, licenseOf(id))).toBeNull();
	});
});

describe('words that say something else', () => {
	test.each([
		['CC-BY-4.0', 'CC BY-NC', 'CC BY-NC'],
		['CC-BY-4.0', 'BY-NC-ND 3.0', 'CC BY-NC-ND 3.0'],
		['CC-BY-NC-4.0', 'licensed under CC BY', 'CC BY'],
		['CC-BY-4.0', 'CC0', 'CC0'],
		['CC0-1.0', 'CC BY 4.0', 'CC BY 4.0'],
		['CC-BY-3.0', 'CC BY 3.0 US', 'CC BY 3.0 US'],
		['CC-BY-4.0', 'Creative Commons Namensnennung - Nicht kommerziell', 'CC BY-NC'],
		['CC-BY-4.0', 'Creative Commons 3.0', 'CC 3.0'],
	])('%s: “%s”', (id, words, name) => {
		expect(otherLicenseIn(words, licenseOf(id))).toBe(name);
	});
});

test('tells a version from the family', () => {
	expect(namesVersion('under a Creative Commons license')).toBe(false);
	expect(namesVersion('CC BY-ND 4.0')).toBe(true);
	expect(namesCommons('under a Creative Commons license')).toBe(true);
	expect(namesCommons('by A. Writer, all rights reserved')).toBe(false);
});

test('a long text takes no time', () => {
	otherLicenseIn('CC BY-NC '.repeat(1_000_000), licenseOf('CC-BY-4.0'));
});
