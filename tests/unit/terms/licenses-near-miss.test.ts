import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLicense } from '../../../plugins/terms/licenses/index.ts';

/** What exists, by its elements, version and place, from Creative Commons' own table. */
const existing = new Map(
	readFileSync(new URL('../../fixtures/cc-licenses.tsv', import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line.includes('/licenses/') && !/sampling|devnations/.test(line))
		.map((line) => {
			const [url = '', , , , elements = ''] = line.split('\t');
			const [, , , , , version = '', place = ''] = url.split('/');
			return [`${elements.split(' ').sort().join(' ')}|${version}|${place}`, url] as const;
		}),
);

const WORDS: Readonly<Record<string, string>> = {
	by: 'Attribution',
	nc: 'NonCommercial',
	nd: 'NoDerivs',
	sa: 'ShareAlike',
	xx: 'Xenial',
};
const VERSIONS = ['1.0', '2.0', '2.1', '2.5', '3.0', '3.01', '3.5', '4.0', '4.1'];
const PLACES = ['', 'at', 'de', 'fi', 'gb', 'jp', 'uk', 'us', 'xx', 'igo', 'scotland'];
const NAMES: Readonly<Record<string, string>> = {
	at: 'Austria',
	de: 'Germany',
	fi: 'Finland',
	gb: 'Great Britain',
	jp: 'Japan',
	uk: 'UK: England & Wales',
	us: 'United States',
	xx: 'Iceland',
	igo: 'IGO',
	scotland: 'UK: Scotland',
};

/** Every order of every choice of one to four elements, and some with a part that is none. */
function orders(): string[][] {
	const found: string[][] = [['by', 'xx'], ['by', 'nc', 'xx'], ['xx']];
	const grow = (taken: string[]) => {
		for (const element of ['by', 'nc', 'nd', 'sa']) {
			if (taken.includes(element)) continue;
			found.push([...taken, element]);
			grow([...taken, element]);
		}
	};
	grow([]);
	return found;
}

function spellings(parts: readonly string[], version: string, place: string): string[] {
	const unit = parts.join('-');
	const upper = place.toUpperCase();
	const name = parts.map((part) => WORDS[part]).join('-');
	const long = `Creative Commons ${name} ${version} ${NAMES[place] ?? ''}`;
	return [
		`https://creativecommons.org/licenses/${unit}/${version}/${place}`,
		`CC ${unit.toUpperCase()} ${version} ${upper}`,
		`CC ${parts.join(' ').toUpperCase()} ${version} ${upper}`,
		`cc-${unit}-${version}${place === '' ? '' : `-${place}`}`,
		long,
		`${long} License`,
	];
}

describe('near-misses', () => {
	test('never name a licence other than the one that is written', () => {
		const wrong: string[] = [];
		let count = 0;
		let read = 0;
		for (const parts of orders()) {
			for (const version of VERSIONS) {
				for (const place of PLACES) {
					const url = existing.get(`${[...parts].sort().join(' ')}|${version}|${place}`);
					for (const text of spellings(parts, version, place)) {
						count += 1;
						const reading = parseLicense(text);
						if (reading.kind !== 'license') {
							if (reading.kind === 'nonexistent' && reading.nearest.length > 0) continue;
							// A lone abbreviation that no licence has is no name of Creative Commons.
							if (parts.includes('xx')) continue;
							wrong.push(`${text} -> ${reading.kind}`);
							continue;
						}
						read += 1;
						if (reading.license.url !== url) wrong.push(`${text} -> ${reading.license.url}`);
					}
				}
			}
		}
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(35_000);
		expect(read).toBeGreaterThan(1_500);
	});

	test('the order of the elements does not matter in a name, but it does in an address', () => {
		expect(parseLicense('CC BY-SA-NC 3.0')).toMatchObject({
			license: { unit: 'by-nc-sa' },
			note: '"BY-SA-NC" was read as BY-NC-SA',
		});
		expect(parseLicense('https://creativecommons.org/licenses/by-sa-nc/3.0/')).toMatchObject({
			kind: 'nonexistent',
			nearest: [{ id: 'CC-BY-NC-SA-3.0' }, {}, {}],
		});
	});
});

describe('readings', () => {
	const licenses: [text: string, id: string, note: RegExp | null][] = [
		['CC BY 4', 'CC-BY-4.0', /"4" was read as version 4.0/],
		['CC BY (4.0)', 'CC-BY-4.0', null],
		['CC BY-SA v3.0', 'CC-BY-SA-3.0', null],
		['CC BY NC SA 4.0', 'CC-BY-NC-SA-4.0', null],
		['CC BY 3.0 IGO', 'CC-BY-3.0-IGO', null],
		['Creative Commons BY-SA 4.0', 'CC-BY-SA-4.0', null],
		['Attribution-ShareAlike 4.0 International', 'CC-BY-SA-4.0', null],
		['Creative Commons Attribution License, version 3.0', 'CC-BY-3.0', null],
		['Creative Commons Attribution-ShareAlike International 4.0', 'CC-BY-SA-4.0', null],
		['Creative Commons Attribution, Non-Commercial and Share-Alike 2.0', 'CC-BY-NC-SA-2.0', null],
		['Creative Commons Attribution / No Derivatives 4.0', 'CC-BY-ND-4.0', null],
		['Creative Commons License (BY-NC-SA 4.0)', 'CC-BY-NC-SA-4.0', null],
		['ＣＣ\u00a0ＢＹ‑ＳＡ 4.0', 'CC-BY-SA-4.0', null],
		['CC BY-NC 4.0 (non-commercial)', 'CC-BY-NC-4.0', null],
		['CC0', 'CC0-1.0', null],
		['CC-0', 'CC0-1.0', null],
		['CC 0 1.0', 'CC0-1.0', null],
		['CC Zero', 'CC0-1.0', null],
		['Creative Commons Zero v1.0 Universal', 'CC0-1.0', null],
		['CC0 1.0 Universal (CC0 1.0) Public Domain Dedication', 'CC0-1.0', null],
		['PDM 1.0', 'CC-PDM-1.0', null],
		['https://creativecommons.org/licenses/publicdomain/', 'CC-PDDC', null],
		['CC-BY-NC-ND-1.0', 'CC-BY-NC-ND-1.0', null],
		['CC BY 4.0 Unported', 'CC-BY-4.0', /called "international"/],
		['CC BY 3.0 International', 'CC-BY-3.0', /called "unported"/],
		['CC BY 3.0 at example.org', 'CC-BY-3.0', /"example org" was not read/],
		['CC BY 2.0 IT', 'CC-BY-2.0-IT', null],
		['cc by 2.0 it', 'CC-BY-2.0-IT', null],
		['CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/de/)', 'CC-BY-3.0-DE', null],
		['CC BY (https://creativecommons.org/licenses/by/2.5/)', 'CC-BY-2.5', null],
		['CC BY 4.0 https://creativecommons.org/', 'CC-BY-4.0', /leads to no licence/],
		['CC BY 4.0 Zeugnis https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0', /Zeugnis/],
		['GFDL 1.2 and CC BY-SA 3.0', 'CC-BY-SA-3.0', /"GFDL 1.2" was not read/],
		['CC Sampling+', 'CC-SAMPLING+-1.0', /no version is written/],
	];
	test.each(licenses)('%s is %s', (text, id, note) => {
		const reading = parseLicense(text);
		expect(reading).toMatchObject({ kind: 'license', license: { id } });
		if (reading.kind !== 'license') return;
		if (note === null) expect(reading.note).toBeNull();
		else expect(reading.note).toMatch(note);
	});

	const nonexistent: [text: string, ...nearest: string[]][] = [
		['by/4.0/us', 'CC-BY-4.0', 'CC-BY-3.0-US', 'CC-BY-3.0'],
		['https://creativecommons.org/licenses/by/4.0/us', 'CC-BY-4.0'],
		['CC BY 4.0 US', 'CC-BY-4.0'],
		['CC0 4.0', 'CC0-1.0'],
		['CCO', 'CC0-1.0'],
		['CC-BY-SA-ND', 'CC-BY-ND-4.0', 'CC-BY-SA-4.0'],
		['CC NC 4.0', 'CC-BY-NC-4.0'],
		['CC BY 2.1', 'CC-BY-2.0', 'CC-BY-2.5'],
		['CC BY-NC-ND 1.0', 'CC-BY-NC-ND-1.0'],
		['https://creativecommons.org/licenses/by-nc-nd/1.0/', 'CC-BY-NC-ND-1.0'],
		['https://creativecommons.org/licenses/by/2.2/', 'CC-BY-2.0'],
		['https://creativecommons.org/licenses/cc-by/4.0/', 'CC-BY-4.0'],
		['https://creativecommons.org/licenses/by/4.0/deed/foo', 'CC-BY-4.0'],
		['https://creativecommons.org/licenses/zero/1.0/', 'CC0-1.0'],
		['https://creativecommons.org/licenses/by/4.0/constructor', 'CC-BY-4.0'],
		['https://creativecommons.org/licenses/__proto__/4.0/', 'CC-BY-4.0'],
		['CC BY 3.0 Iceland', 'CC-BY-3.0'],
		['CC BY 2.0 GB', 'CC-BY-2.0'],
		['CC BY 40', 'CC-BY-4.0'],
		['CC BY-XX 4.0', 'CC-BY-4.0'],
	];
	test.each(nonexistent)('%s does not exist; nearest is %s', (text, ...ids) => {
		const reading = parseLicense(text);
		expect(reading).toMatchObject({ kind: 'nonexistent', written: text });
		if (reading.kind !== 'nonexistent') return;
		expect(reading.nearest.length).toBeLessThanOrEqual(3);
		expect(reading.nearest.slice(0, ids.length).map((one) => one.id)).toEqual(ids);
	});

	const versionless: [text: string, elements: string | null][] = [
		['CC BY', 'by'],
		['cc by', 'by'],
		['by-nc-sa', 'by nc sa'],
		['Creative Commons Attribution', 'by'],
		['CC BY, 2014', 'by'],
		['https://creativecommons.org/licenses/by-nd/', 'by nd'],
		['Licensed Creative Commons', null],
		['licensed under a Creative Commons license', null],
		['published under Creative Commons', null],
		['Creative Commons 4.0 International', null],
		['Creative Commons by John', null],
	];
	test.each(versionless)('%s has no version', (text, elements) => {
		const reading = parseLicense(text);
		expect(reading).toMatchObject({ kind: 'versionless', family: 'creative-commons' });
		if (reading.kind !== 'versionless') return;
		const named = Object.entries(reading.elements ?? {}).filter(([, has]) => has);
		expect(reading.elements === null ? null : named.map(([key]) => key).join(' ')).toBe(elements);
	});

	const contradictory: [text: string, candidates: string][] = [
		['CC BY 3.0 (https://creativecommons.org/licenses/by/4.0/)', 'CC-BY-4.0 CC-BY-3.0'],
		['CC BY 3.0 DE (https://creativecommons.org/licenses/by/3.0/)', 'CC-BY-3.0 CC-BY-3.0-DE'],
		['CC BY 4.0 or CC BY-SA 4.0', 'CC-BY-4.0 CC-BY-SA-4.0'],
		['CC BY-SA 3.0, 2.5 and 1.0', 'CC-BY-SA-3.0 CC-BY-SA-2.5 CC-BY-SA-1.0'],
		['CC BY-NC 4.0 NoDerivs', 'CC-BY-NC-4.0'],
		['CC-BY-NC-4.0-ND', 'CC-BY-NC-4.0'],
		['CC BY 2.0 it', 'CC-BY-2.0 CC-BY-2.0-IT'],
		['Germany: CC BY 3.0', 'CC-BY-3.0 CC-BY-3.0-DE'],
		['CC BY 4.0, all rights reserved', 'CC-BY-4.0'],
		['not CC BY 4.0', 'CC-BY-4.0'],
	];
	test.each(contradictory)('%s contradicts itself', (text, ids) => {
		const reading = parseLicense(text);
		expect(reading.kind).toBe('contradictory');
		if (reading.kind !== 'contradictory') return;
		expect(reading.candidates.map((one) => one.id).join(' ')).toBe(ids);
	});

	test.each([
		'https://creativecommons.org/',
		'http://www.creativecommons.org',
		'https://creativecommons.org/choose/',
		'https://creativecommons.org/licenses/',
		'https://creativecommons.org/licenses/list',
		'https://creativecommons.org/publicdomain/',
		'https://creativecommons.org/about/cclicenses/',
		'https://wiki.creativecommons.org/wiki/Marking',
	])('%s is a page of Creative Commons, but no licence', (text) => {
		expect(parseLicense(text)).toEqual({ kind: 'page', written: text });
	});

	test.each([
		'',
		'MIT',
		'All rights reserved',
		'Attribution is required',
		'cc by John',
		'by John Smith',
		'ODC-By-1.0',
		'Open Data Commons Attribution License 1.0',
		'PolyForm-Noncommercial-1.0.0',
		'CC BY-compatible',
		'https://creativecommons.org.example/licenses/by/4.0/',
		'https://creativecommons.org@example.org/licenses/by/4.0/',
		'https://example.org/?u=https://creativecommons.org/licenses/by/4.0/',
		'https://web.archive.org/web/2020/https://creativecommons.org/licenses/by/4.0/',
		'ftp://creativecommons.org/licenses/by/4.0/',
	])('%s is not Creative Commons', (text) => {
		expect(parseLicense(text)).toEqual({ kind: 'other', written: text });
	});
});

describe('a megabyte of junk', () => {
	const seeds = [
		...[
			'a',
			'-',
			'.',
			'(',
			'4.0 ',
			'cc ',
			'CC BY ',
			'CC by x ',
			'CC BY 4.0 ',
			'CC BY-NX ',
			'CC v 4 ',
		],
		...['CC license and ', 'creative ', 'no derivative ', 'copyright only dedication based on '],
		...[
			'https://creativecommons.org/licenses/by/4.0/ ',
			'//',
			'%',
			'by-',
			'\u0301',
			'\u200b',
			'\ud800',
		],
	];
	test.each(seeds)('of %j takes time in proportion to its length', (seed) => {
		const text = seed.repeat(Math.ceil(500_000 / seed.length));
		expect(parseLicense(text).kind).toBeTypeOf('string');
	});
});
