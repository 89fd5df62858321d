import { describe, expect, test } from 'vitest';
import { allLicenses, parseLicense } from '../../../plugins/terms/licenses/index.ts';

const CC = '\u{1f16d}';
const BY = '\u{1f16f}';
const NC = '\u{1f10f}';
const ND = '\u229c';
const SA = '\u{1f10e}';
const ZERO = '\u{1f10d}';

function read(text: string): string {
	const reading = parseLicense(text);
	return reading.kind === 'license' ? reading.license.id : reading.kind;
}

describe('signs', () => {
	test.each([
		[`${CC}${BY} 4.0`, 'CC-BY-4.0'],
		[`${CC}${BY}${NC}${SA} 3.0`, 'CC-BY-NC-SA-3.0'],
		[`${CC} ${BY} ${ND}\ufe0f 2.0 DE`, 'CC-BY-ND-2.0-DE'],
		[`CC BY-NC-ND 4.0 ${CC}${BY}${NC}${ND}`, 'CC-BY-NC-ND-4.0'],
		[`${CC}${ZERO} 1.0`, 'CC0-1.0'],
		[`${ZERO}`, 'CC0-1.0'],
		[`${CC}${BY}${SA}${ND} 4.0`, 'nonexistent'],
		[`${CC}${BY} 4.0 CC BY-SA 4.0`, 'contradictory'],
		[`${CC}${BY}`, 'versionless'],
		[`${CC}`, 'versionless'],
		['\u{1f16d}\u{1f16e}', 'versionless'],
		['\u{1f16e}', 'other'],
	])('%s is %s', (text, id) => {
		expect(read(text)).toBe(id);
	});
});

describe('addresses that say a name', () => {
	test.each([
		['https://spdx.org/licenses/CC-BY-4.0.html', 'CC-BY-4.0'],
		['https://spdx.org/licenses/CC-BY-SA-3.0-DE', 'CC-BY-SA-3.0-DE'],
		['http://www.spdx.org/licenses/CC0-1.0.json', 'CC0-1.0'],
		['spdx.org/licenses/CC-BY-NC-ND-4.0#licenseText', 'CC-BY-NC-ND-4.0'],
		['https://spdx.org/licenses/CC-BY-4.1.html', 'nonexistent'],
		['https://spdx.org/licenses/MIT.html', 'other'],
		['https://spdx.org/licenses/', 'other'],
		['https://choosealicense.com/licenses/cc-by-sa-4.0/', 'CC-BY-SA-4.0'],
		['https://img.shields.io/badge/License-CC%20BY--NC--SA%204.0-lightgrey.svg', 'CC-BY-NC-SA-4.0'],
		['https://img.shields.io/badge/license-CC_BY_4.0-blue', 'CC-BY-4.0'],
		['https://img.shields.io/badge/CC--BY--SA--3.0-green.svg', 'CC-BY-SA-3.0'],
		['https://img.shields.io/badge/build-passing-green.svg', 'other'],
		['https://mirrors.creativecommons.org/presskit/buttons/88x31/svg/by-nc.svg', 'versionless'],
		[
			'https://mirrors.creativecommons.org/presskit/buttons/80x15/png/by-nc-sa.eu.png',
			'versionless',
		],
		['https://mirrors.creativecommons.org/presskit/buttons/88x31/svg/cc-zero.svg', 'CC0-1.0'],
		['https://mirrors.creativecommons.org/presskit/icons/by.svg', 'page'],
		['https://licensebuttons.net/l/by-sa/3.0/us/88x31.png', 'CC-BY-SA-3.0-US'],
		[
			'[![CC](https://i.creativecommons.org/l/by/4.0/88x31.png)](https://creativecommons.org/licenses/by/4.0/)',
			'CC-BY-4.0',
		],
		[
			'![CC](https://i.creativecommons.org/l/by/3.0/88x31.png) https://creativecommons.org/licenses/by/4.0/',
			'contradictory',
		],
		['https://creativecommons.org/licenses/by/2.5/ar/', 'CC-BY-2.5-AR'],
		['https://creativecommons.org/licenses/by/2.5/deed.ar', 'CC-BY-2.5'],
		['https://creativecommons.org/licenses/by/2.5/ar/deed.ar', 'CC-BY-2.5-AR'],
		['https://creativecommons.org/licenses/by/4.0/de/', 'nonexistent'],
		['https://creativecommons.org/licenses/by/4.0/deed.de', 'CC-BY-4.0'],
		['https://creativecommons.org/licenses/by/4.0/legalcode.zh-hans', 'CC-BY-4.0'],
		['https://creativecommons.org/licenses/by-sa/3.0/ja/', 'nonexistent'],
		['https://creativecommons.org/licenses/by-sa/3.0/rs/legalcode.sr-latn', 'CC-BY-SA-3.0-RS'],
	])('%s is %s', (text, id) => {
		expect(read(text)).toBe(id);
	});
});

describe('LicenseRef', () => {
	test('is read for every licence that SPDX has no id for', () => {
		for (const { id } of allLicenses()) {
			expect(read(`LicenseRef-${id}`)).toBe(id);
			expect(read(`licenseref-${id.toLowerCase()}`)).toBe(id);
		}
		expect(read('LicenseRef-MIT')).toBe('other');
		expect(read('LicenseRef-CC-BY-4.0-US')).toBe('nonexistent');
	});
});

describe('a megabyte of names', () => {
	test.each([
		'表示',
		'クリエイティブ',
		'署名-非商业性使用 4.0 国际 ',
		'Creative Commons Namensnennung-',
		'Weitergabe unter gleichen ',
		'copyright-only dedication (based ',
		`${CC}${BY}`,
		'Pas d’Utilisation ',
		'Nevezd meg!',
		'https://spdx.org/licenses/CC-BY-4.0 ',
		'ไม่ใช้เพื่อ',
	])('%s takes time in proportion to its length', (seed) => {
		const text = seed.repeat(Math.ceil(500_000 / seed.length));
		expect(parseLicense(text).kind).toBeTypeOf('string');
	});
});
