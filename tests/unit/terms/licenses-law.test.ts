import { describe, expect, test } from 'vitest';
import type { License, LicenseElements } from '../../../plugins/model.ts';
import {
	adaptationLicenses,
	allLicenses,
	collection,
	combine,
	commercialUse,
	findLicense,
	licenseDuties,
	licenseLabel,
	mayAdapt,
	mayRelicense,
	usability,
} from '../../../plugins/terms/licenses/index.ts';

/** `by-sa/3.0/de` */
function at(address: string): License {
	const [unit = '', version = '', place = ''] = address.split('/');
	const found = findLicense(unit, version, place);
	if (found === null) throw new Error(`no licence ${address}`);
	return found;
}

function versionless(elements: string): { version: null; elements: LicenseElements } {
	const has = (element: string) => elements.split('-').includes(element);
	return {
		version: null,
		elements: { by: has('by'), nc: has('nc'), nd: has('nd'), sa: has('sa') },
	};
}

function addresses(licenses: readonly License[]): string {
	return licenses.map((one) => one.url.split('/').slice(4, -1).join('/')).join(' ');
}

describe('usability', () => {
	const cases: [address: string, whole: string, commercial: boolean | null, clause: string][] = [
		['by/4.0', 'yes', true, 'section 2(a)(1)'],
		['by-nd/4.0', 'unchanged-only', true, 'section 2(a)(1)(B)'],
		['by-nc-nd/4.0', 'unchanged-only', false, 'section 2(a)(1)(B); sections 2(a)(1) and 1(h)'],
		['by-nc-sa/2.0', 'yes', false, 'section 4(c)'],
		['by/2.5/ar', 'yes', true, 'section 3, as numbered in the 2.5 text without a country'],
		['by-nd-nc/1.0', 'unchanged-only', false, 'section 3; section 4(b)'],
		['nc/1.0', 'yes', false, 'section 4(b)'],
		['nc-sa/1.0', 'yes', false, 'section 4(c)'],
		['nd/1.0', 'unchanged-only', true, 'section 3'],
		['sa/1.0', 'yes', true, 'section 3'],
		['sampling/1.0', 'no', null, 'section 3'],
		['sampling+/1.0', 'unchanged-only', false, 'section 3'],
		['nc-sampling+/1.0', 'unchanged-only', false, 'section 3'],
		['devnations/2.0', 'no', null, 'section 3'],
		['zero/1.0', 'yes', true, 'section 2'],
		['mark/1.0', 'yes', true, 'the deed'],
		['certification/1.0/us', 'yes', true, 'the deed'],
		['by-nc/3.0/nz', 'yes', false, 'the legal code, which is numbered in its own way'],
	];
	test.each(cases)('%s', (address, republishWhole, commercial, clause) => {
		expect(usability(at(address))).toMatchObject({ republishWhole, commercial, clause });
	});

	test('of every licence has a sentence and an address of its own', () => {
		for (const one of allLicenses()) {
			const { text, url } = usability(one);
			expect(text).toMatch(/^[A-Z].*\.$/);
			expect(url.startsWith(one.url)).toBe(true);
		}
	});
});

describe('duties', () => {
	const cases: [address: string, ids: string, clauses: Record<string, string>][] = [
		[
			'by/1.0',
			'mark-changes keep-notices remove-credit add-no-terms apply-no-measures',
			{ 'remove-credit': 'section 4(a)', 'mark-changes': 'section 4(b)' },
		],
		[
			'by-sa/3.0',
			'mark-changes keep-notices share-alike remove-credit claim-no-endorsement add-no-terms apply-no-measures distort-not',
			{
				'share-alike': 'section 4(b)',
				'claim-no-endorsement': 'section 4(c)',
				'distort-not': 'section 4(d)',
			},
		],
		[
			'by-nc-nd/3.0',
			'keep-notices remove-credit share-no-adaptation use-not-commercially claim-no-endorsement add-no-terms apply-no-measures distort-not',
			{ 'share-no-adaptation': 'section 3', 'use-not-commercially': 'section 4(b)' },
		],
		[
			'by/4.0',
			'mark-changes keep-notices keep-change-notes remove-credit claim-no-endorsement add-no-terms apply-no-measures',
			{
				'mark-changes': 'section 3(a)(1)(B)',
				'keep-change-notes': 'section 3(a)(1)(B)',
				'remove-credit': 'section 3(a)(3)',
				'claim-no-endorsement': 'section 2(a)(6)',
				'add-no-terms': 'section 2(a)(5)(B)',
			},
		],
		[
			'by-nc-sa/4.0',
			'mark-changes keep-notices keep-change-notes share-alike remove-credit use-not-commercially claim-no-endorsement add-no-terms add-no-terms-to-adaptation apply-no-measures',
			{
				'share-alike': 'section 3(b)(1)',
				'use-not-commercially': 'sections 2(a)(1) and 1(k)',
				'add-no-terms': 'section 2(a)(5)(C)',
				'add-no-terms-to-adaptation': 'section 3(b)(3)',
			},
		],
		[
			'nc-sa/1.0',
			'keep-notices share-alike remove-credit use-not-commercially add-no-terms apply-no-measures',
			{ 'use-not-commercially': 'section 4(c)' },
		],
		[
			'by/2.0/uk',
			'keep-notices add-no-terms apply-no-measures',
			{ 'add-no-terms': 'the legal code, which is numbered in its own way' },
		],
		[
			'by-sa/3.0/nz',
			'mark-changes keep-notices share-alike remove-credit claim-no-endorsement add-no-terms apply-no-measures distort-not',
			{ 'remove-credit': 'clause 2.1', 'claim-no-endorsement': 'clause 2.1' },
		],
		[
			'by-sa/3.0/au',
			'mark-changes keep-notices share-alike remove-credit claim-no-endorsement add-no-terms apply-no-measures distort-not',
			{ 'claim-no-endorsement': 'clause 4C' },
		],
		[
			'by/2.5/it',
			'mark-changes keep-notices remove-credit add-no-terms apply-no-measures',
			{ 'remove-credit': 'section 4(a), as numbered in the 2.5 text without a country' },
		],
		[
			'sampling+/1.0',
			'mark-changes keep-notices remove-credit use-not-commercially add-no-terms apply-no-measures advertise-not',
			{ 'advertise-not': 'section 3' },
		],
		['zero/1.0', 'claim-no-endorsement', { 'claim-no-endorsement': 'the deed' }],
		['certification/1.0/us', '', {}],
	];
	test.each(cases)('%s', (address, ids, clauses) => {
		const duties = licenseDuties(at(address));
		expect(duties.map((one) => one.id).join(' ')).toBe(ids);
		for (const [id, clause] of Object.entries(clauses)) {
			expect(duties.find((one) => one.id === id)?.clause, id).toBe(clause);
		}
	});

	test('of every licence are sentences with a clause, an address and one id each', () => {
		for (const license of allLicenses()) {
			const duties = licenseDuties(license);
			expect(new Set(duties.map((one) => one.id)).size).toBe(duties.length);
			for (const one of duties) {
				expect(one.text).toMatch(/^[A-Z].*\.$/);
				expect(one.clause).not.toBe('');
				expect(one.url.startsWith(license.url)).toBe(true);
			}
		}
	});

	test.each(['by', 'by-nc', 'by-nc-nd', 'by-nc-sa', 'by-nd', 'by-sa'])(
		'%s without a version: all that any version asks for, and whose clause it is',
		(unit) => {
			const duties = licenseDuties(versionless(unit));
			const any = allLicenses()
				.filter((one) => one.jurisdiction === '' && one.unit === unit)
				.flatMap((one) => licenseDuties(one).map((duty) => duty.id));
			expect(duties.map((one) => one.id).sort()).toEqual([...new Set(any)].sort());
			for (const one of duties) expect(one.clause).toMatch(/ of version \d\.\d$/);
		},
	);

	test('of the family alone: none of NC, ND and SA, which nobody stated', () => {
		const duties = licenseDuties(null);
		expect(duties).toEqual(licenseDuties(versionless('by')));
		const rules = duties.map((one) => one.rule);
		expect(rules).toContain('changes-marked');
		expect(rules).not.toContain('commercial-allowed');
	});

	test('elements that no licence has bind to nothing', () => {
		expect(licenseDuties(versionless('nd-sa'))).toEqual([]);
	});
});

describe('label', () => {
	test.each(['by', 'by-nc', 'by-nc-nd', 'by-nc-sa', 'by-nd', 'by-sa'])(
		'%s: no version unless stated',
		(unit) => {
			expect(licenseLabel(versionless(unit))).toBe(`CC ${unit.toUpperCase()}`);
			expect(licenseLabel(at(`${unit}/3.0/de`))).toBe(`CC ${unit.toUpperCase()} 3.0 DE`);
		},
	);

	test('of the family alone', () => {
		expect(licenseLabel(null)).toBe('Creative Commons');
	});
});

describe('what an adaptation may carry', () => {
	const columns = ['by', 'by-nc', 'by-nc-nd', 'by-nc-sa', 'by-nd', 'by-sa', 'zero'];
	/** The chart of Creative Commons: G fine, y allowed but not advised, - not allowed. */
	const chart: Readonly<Record<string, string>> = {
		'zero/1.0': 'GGGGGGG',
		'mark/1.0': 'GGGGGGG',
		by: 'GGGGGGy',
		'by-nc': 'yGGGyyy',
		'by-sa': '-----G-',
		'by-nc-sa': '---G---',
		'by-nd': '-------',
		'by-nc-nd': '-------',
	};
	const versions = ['4.0', '3.0', '2.5', '2.0'];
	const cells = Object.entries(chart).flatMap(([unit, row]) =>
		(unit.includes('/') ? [unit] : versions.map((version) => `${unit}/${version}`)).flatMap(
			(from) => [...row].map((cell, n) => [from, columns[n] ?? '', cell] as const),
		),
	);
	test.each(cells)('%s to %s: %s', (from, unit, cell) => {
		const version = unit === 'zero' ? '1.0' : '4.0';
		const to = at(`${unit}/${version}`);
		const { allowed, recommended, why } = mayRelicense(at(from), to);
		expect({ allowed, recommended }).toEqual({ allowed: cell !== '-', recommended: cell === 'G' });
		expect(why).toMatch(/^[A-Z].*\.$/);
		expect(adaptationLicenses(at(from)).licenses.includes(to)).toBe(allowed);
		expect(adaptationLicenses(at(from)).recommended.includes(to)).toBe(recommended);
	});

	const moves: [from: string, to: string, allowed: boolean, clause: string | null][] = [
		['by-sa/1.0', 'by-sa/1.0', true, 'section 4(b)'],
		['by-sa/1.0', 'by-sa/2.0', false, 'section 4(b)'],
		['by-sa/1.0', 'by-sa/1.0/fi', false, 'section 4(b)'],
		['by-nc-sa/1.0', 'by-nc-sa/4.0', false, 'section 4(b)'],
		['by-sa/2.0', 'by-sa/2.0', true, 'section 4(b)'],
		['by-sa/2.0', 'by-sa/2.0/de', true, 'section 4(b)'],
		['by-sa/2.0', 'by-sa/2.1/jp', true, 'section 4(b)'],
		['by-sa/2.0', 'by-sa/4.0', true, 'section 4(b)'],
		['by-sa/2.5', 'by-sa/2.0', false, 'section 4(b)'],
		['by-sa/2.5', 'by-sa/2.0/de', false, 'section 4(b)'],
		['by-sa/3.0', 'by-sa/3.0/us', true, 'section 4(b)'],
		['by-sa/3.0', 'by-nc-sa/4.0', false, 'section 4(b)'],
		['by-nc-sa/3.0', 'by-nc-sa/4.0', true, 'section 4(b)'],
		['by-sa/4.0', 'by-sa/3.0', false, 'section 3(b)(1)'],
		['by-sa/4.0', 'by/4.0', false, 'section 3(b)(1)'],
		['by-nc-sa/4.0', 'by-nc-sa/4.0', true, 'section 3(b)(1)'],
		['sa/1.0', 'sa/1.0', true, 'section 4(b)'],
		['by/4.0', 'by/2.0', true, 'section 3(a)(4)'],
		['by/4.0', 'mark/1.0', false, 'section 3(a)(4)'],
		['by/4.0', 'nc/1.0', false, 'section 3(a)(4)'],
		['by-nd/4.0', 'by-nd/4.0', false, 'section 2(a)(1)(B)'],
		['by-nd/2.0', 'by-nd/2.0', false, 'section 3'],
		['sampling/1.0', 'by/4.0', false, 'section 3'],
		['devnations/2.0', 'devnations/2.0', false, 'section 3(b)'],
		['zero/1.0', 'by-nc-nd/3.0/de', true, null],
	];
	test.each(moves)('%s to %s: %s', (from, to, allowed, clause) => {
		expect(mayRelicense(at(from), at(to))).toMatchObject({ allowed, clause });
	});

	const carriers: [from: string, addresses: string, others: string][] = [
		['by-sa/4.0', 'by-sa/4.0', 'LAL-1.3 GPL-3.0-only'],
		['by-nc-sa/4.0', 'by-nc-sa/4.0', ''],
		['by-sa/1.0', 'by-sa/1.0', ''],
		['nc-sa/2.0/jp', 'nc-sa/2.0/jp', ''],
		['by-nd/3.0', '', ''],
		['sampling/1.0', '', ''],
	];
	test.each(carriers)('%s: %s and %s', (from, wanted, others) => {
		const may = adaptationLicenses(at(from));
		expect(addresses(may.licenses)).toBe(wanted);
		expect(may.others.map((one) => one.id).join(' ')).toBe(others);
	});

	test('BY-SA 3.0 goes to itself, its ports and 4.0, but to no licence of others', () => {
		const { licenses, others } = adaptationLicenses(at('by-sa/3.0'));
		expect(licenses).toHaveLength(2 + 43);
		expect(new Set(licenses.map((one) => one.unit))).toEqual(new Set(['by-sa']));
		expect(licenses.every((one) => one.version >= '3.0')).toBe(true);
		expect(others).toEqual([]);
	});

	test('without a version: ND forbids, SA tells nothing, BY allows', () => {
		expect(mayAdapt(versionless('by-nd')).allowed).toBe(false);
		expect(mayAdapt(versionless('by')).clause).toBe('section 2(a)(1)(B) of version 4.0');
		expect(adaptationLicenses(versionless('by-sa')).licenses).toEqual([]);
		expect(mayRelicense(versionless('by-sa'), at('by-sa/4.0'))).toMatchObject({
			allowed: false,
			clause: null,
		});
		expect(mayRelicense(versionless('by'), at('by-sa/4.0')).allowed).toBe(true);
	});
});

describe('several works', () => {
	const merged: [sources: string, allowed: boolean, has: string | null, lacks: string | null][] = [
		['by/4.0 by-sa/4.0', true, 'by-sa/4.0', 'by/4.0'],
		['by-sa/4.0 by-nc/4.0', false, null, null],
		['by-sa/4.0 by-nc-sa/4.0', false, null, null],
		['by-nc/4.0 by-nc-sa/4.0', true, 'by-nc-sa/4.0', 'by-nc/4.0'],
		['by/4.0 by-nc/3.0', true, 'by-nc/4.0', 'by/4.0'],
		['by/4.0 by-nd/4.0', false, null, null],
		['by-sa/3.0 by-sa/4.0', true, 'by-sa/4.0', 'by-sa/3.0'],
		['by-sa/1.0 by-sa/4.0', false, null, null],
		['zero/1.0 by/4.0', true, 'by/4.0', 'zero/1.0'],
		['zero/1.0', true, 'zero/1.0', null],
		['', true, null, null],
	];
	test.each(merged)('%s merged: %s', (sources, allowed, has, lacks) => {
		const licenses = sources === '' ? [] : sources.split(' ').map(at);
		const result = combine(licenses);
		expect(result.allowed).toBe(allowed);
		expect(result.blocking.length > 0).toBe(!allowed);
		if (has !== null) expect(result.licenses).toContain(at(has));
		if (lacks !== null) expect(result.licenses).not.toContain(at(lacks));
		expect(combine([...licenses].reverse()).allowed).toBe(allowed);
	});

	test('two works under BY-SA 4.0 may move to what it is compatible with', () => {
		expect(combine([at('by-sa/4.0'), at('by-sa/4.0')]).others.map((one) => one.id)).toEqual([
			'LAL-1.3',
			'GPL-3.0-only',
		]);
	});

	const beside: [sources: string, allowed: boolean, commercial: boolean | null][] = [
		['by/4.0 by-sa/4.0 by-nd/3.0 zero/1.0', true, true],
		['by/4.0 by-nc/4.0', true, false],
		['by-sa/4.0 by-nc-nd/2.0', true, false],
		['sampling+/1.0', true, false],
		['by/4.0 sampling/1.0', false, null],
		['devnations/2.0', false, null],
	];
	test.each(beside)('%s beside each other: %s, commercial %s', (sources, allowed, commercial) => {
		expect(collection(sources.split(' ').map(at))).toMatchObject({ allowed, commercial });
	});
});

describe('commercial use', () => {
	const cases: [address: string, facts: object, verdict: string, clause: string | null][] = [
		['by/4.0', { commercial: true, ads: true }, 'allowed', null],
		['zero/1.0', { commercial: true }, 'allowed', null],
		['by-nc/4.0', { commercial: true }, 'forbidden', 'sections 2(a)(1) and 1(i)'],
		['by-nc/4.0', { commercial: true, ads: false }, 'forbidden', 'sections 2(a)(1) and 1(i)'],
		['by-nc-nd/4.0', { commercial: false, ads: true }, 'doubtful', 'sections 2(a)(1) and 1(h)'],
		['by-nc-sa/3.0', { ads: true }, 'doubtful', 'section 4(c)'],
		['by-nc/3.0', {}, 'doubtful', 'section 4(b)'],
		['by-nc/3.0', { ads: false }, 'doubtful', 'section 4(b)'],
		['by-nc/2.0', { commercial: false }, 'allowed', 'section 4(b)'],
		['sampling+/1.0', { commercial: true }, 'forbidden', 'section 3'],
	];
	test.each(cases)('%s %j: %s', (address, facts, verdict, clause) => {
		const use = commercialUse(at(address), facts);
		expect(use).toMatchObject({ verdict, clause });
		expect(use.text).not.toMatch(/is non-?commercial/i);
	});

	test('a name without a version is judged by its elements', () => {
		expect(commercialUse(versionless('by-nc'), { commercial: true })).toMatchObject({
			verdict: 'forbidden',
			clause: 'sections 2(a)(1) and 1(i) of version 4.0',
		});
		expect(commercialUse(versionless('by'), {}).verdict).toBe('allowed');
		expect(commercialUse(versionless('nc-nd-sa'), {})).toMatchObject({
			verdict: 'doubtful',
			url: null,
		});
	});
});
