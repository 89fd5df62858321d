import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	allLicenses,
	creditElements,
	deedUrl,
	findLicense,
	legalCodeUrl,
	parseLicense,
	sameLicense,
} from '../../../plugins/terms/licenses/index.ts';

const rows = readFileSync(new URL('../../fixtures/cc-licenses.tsv', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => {
		const [url = '', spdx = '', identifier = '', name = '', elements = '', retired = ''] =
			line.split('\t');
		return { url, spdx, identifier, name, elements, retired };
	});

/** Address of the licence that a value names, or the kind of the reading. */
function read(text: string): string {
	const reading = parseLicense(text);
	return reading.kind === 'license' ? reading.license.url : reading.kind;
}

/** Spellings of one address that all open it. */
function variants(url: string): string[] {
	const path = url.slice('https://creativecommons.org'.length);
	const bare = url.slice(0, -1);
	const badge = path.replace('/licenses/', '/l/').replace('/publicdomain/', '/p/');
	return [
		url,
		bare,
		`http://www.creativecommons.org${path}`,
		`//creativecommons.org${path}`,
		`creativecommons.org${path}`,
		bare.toUpperCase(),
		url.replaceAll('+', '%2B'),
		`${url}?ref=chooser-v1`,
		`${bare}#fragment`,
		`${url}deed`,
		`${url}deed.zh_TW`,
		`${url}deed.pt-br`,
		`${url}deed.en.html`,
		`${url}legalcode`,
		`${url}legalcode.txt`,
		`${url}legalcode.fr`,
		`${url}rdf`,
		`https://i.creativecommons.org${badge}88x31.png`,
		`https://licensebuttons.net${badge}80x15.png`,
		`<${url}>`,
		`  ${url}.  `,
	];
}

describe('table', () => {
	test('holds exactly the licences that Creative Commons lists', () => {
		expect(rows).toHaveLength(639);
		const table = allLicenses().map((one) => ({
			url: one.url,
			spdx: one.spdx ?? '',
			identifier: one.shortName,
			name: one.name,
			elements: (['by', 'nc', 'nd', 'sa'] as const).filter((key) => one.elements[key]).join(' '),
			retired: one.retiredOn ?? '',
		}));
		const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
		expect(table.sort(byUrl)).toEqual(rows.sort(byUrl));
	});

	test('is sorted by category, unit, version, jurisdiction, and its ids differ', () => {
		const keys = allLicenses().map((one) =>
			[one.category, one.unit, one.version, one.jurisdiction].join(' '),
		);
		expect(keys).toEqual([...keys].sort());
		expect(new Set(allLicenses().map((one) => one.id.toLowerCase())).size).toBe(639);
		expect(findLicense('by', '4.0', 'us')).toBeNull();
		expect(findLicense('by', '2.1', '')).toBeNull();
	});
});

describe('every licence is read back', () => {
	test('from all forms of its address', () => {
		const wrong = rows.flatMap((row) =>
			variants(row.url)
				.filter((text) => read(text) !== row.url)
				.map((text) => `${text} -> ${read(text)}`),
		);
		expect(wrong).toEqual([]);
	});

	test('from its id, identifier and name, alone, in brackets and in a sentence', () => {
		const wrong: string[] = [];
		for (const row of rows) {
			const id = row.spdx || row.identifier.replaceAll(' ', '-');
			for (const text of [
				id,
				id.toLowerCase(),
				id.toUpperCase(),
				row.identifier,
				row.identifier.toLowerCase(),
				row.name,
				row.name.toLowerCase(),
				row.name.replaceAll('-', ' - '),
				row.name.replace('NonCommercial', 'Non-Commercial').replace('ShareAlike', 'Share Alike'),
				row.name.replace('NoDerivs', 'No Derivative Works'),
				`${row.name} License`,
				`${row.name} (${row.identifier})`,
				`${row.identifier} (${row.url})`,
				`[${row.identifier}](${row.url}deed.de)`,
				`This work is licensed under a ${row.name} licence.`,
			]) {
				if (read(text) !== row.url) wrong.push(`${text} -> ${read(text)}, not ${row.url}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('and its deed and legal code are its own only', () => {
		const everyone = allLicenses();
		for (const [place, one] of everyone.entries()) {
			const other = everyone[(place + 1) % everyone.length];
			for (const url of [one.url, deedUrl(one), legalCodeUrl(one), `${one.url}deed.es?x=1`]) {
				expect(sameLicense(one, url)).toBe(true);
				expect(other !== undefined && sameLicense(other, url)).toBe(false);
			}
			expect(sameLicense(one, `${one.url}rdf`)).toBe(false);
			expect(sameLicense(one, `${one.url}deed/extra`)).toBe(false);
		}
		expect(legalCodeUrl(everyone.find((one) => one.unit === 'mark') ?? fail())).toMatch(/deed$/);
	});
});

describe('credit elements', () => {
	const cases: [address: string, elements: string, clause: Record<string, string>][] = [
		['by/1.0', 'title author license changes notices', { author: 'section 4(b)' }],
		['by/2.0', 'title author source license changes notices', { source: 'section 4(b)' }],
		[
			'by-nc-sa/2.5',
			'title author publisher source license changes notices',
			{ publisher: 'section 4(d)', notices: 'sections 4(a) and 4(d)' },
		],
		[
			'by-sa/3.0',
			'title author publisher source license changes notices',
			{ title: 'section 4(c)(ii)', changes: 'sections 3(b) and 4(c)(iv)' },
		],
		['by-nd/3.0', 'title author publisher source license notices', { author: 'section 4(b)(i)' }],
		[
			'by/4.0',
			'author publisher source license changes notices',
			{ author: 'section 3(a)(1)(A)(i)', source: 'section 3(a)(1)(A)(v)' },
		],
		['by-nd/4.0', 'author publisher source license changes notices', {}],
		['nc-sa/1.0', 'license notices', { notices: 'section 4(a)' }],
		['nd/2.0/jp', 'license notices', {}],
		['by-nc-nd/2.0/uk', 'author source license notices', { author: 'clause 2.1' }],
		[
			'by-sa/2.5/scotland',
			'title author publisher source license changes notices',
			{ title: 'clause 2.3(b)', license: 'clause 2.5(a)' },
		],
		['by/3.0/nz', 'author source license changes notices', { changes: 'clause 2.1' }],
		[
			'by-nc-sa/3.0/au',
			'title author publisher source license changes notices',
			{ author: 'clause 4D(b)(i)', license: 'clause 4A(b)' },
		],
		[
			'by-nc-nd/3.0/igo',
			'title author publisher source license notices',
			{ author: 'section 4(c)(i)' },
		],
		['sampling/1.0', 'author source license changes notices', { author: 'section 3(d)' }],
		['devnations/2.0', 'title author source license changes notices', { title: 'section 4(b)' }],
	];
	test.each(cases)('%s: %s', (address, elements, clauses) => {
		const [unit = '', version = '', place = ''] = address.split('/');
		const license = findLicense(unit, version, place);
		const owed = creditElements(license ?? fail());
		expect(owed.map((one) => one.element).join(' ')).toBe(elements);
		for (const [element, clause] of Object.entries(clauses)) {
			expect(owed.find((one) => one.element === element)?.clause).toBe(clause);
		}
		for (const one of owed) {
			expect(one.url).toBe(`https://creativecommons.org/licenses/${address}/legalcode`);
			expect(one.text).toMatch(/^[A-Z].*\.$/);
		}
	});

	test('a port that was not compared says whose numbering its clause has', () => {
		const [first] = creditElements(findLicense('by', '2.1', 'es') ?? fail());
		expect(first?.clause).toBe('section 4(b), as numbered in the 2.0 text without a country');
	});

	test('what must be there always, if supplied, if changed, if adapted', () => {
		const required = (version: string) =>
			creditElements(findLicense('by', version, '') ?? fail())
				.filter((one) => one.required !== 'if-supplied')
				.map((one) => `${one.element} ${one.required}`);
		expect(required('3.0')).toEqual(['license always', 'changes if-adapted']);
		expect(required('4.0')).toEqual(['license always', 'changes if-changed']);
	});

	test('nothing is owed under the public domain tools', () => {
		for (const one of allLicenses().filter((each) => each.category === 'publicdomain')) {
			expect(creditElements(one)).toEqual([]);
		}
	});

	test('an unknown version owes all that any version asks for', () => {
		const union = new Set(creditElements(null).map((one) => one.element));
		const any = allLicenses().flatMap((one) => creditElements(one).map((each) => each.element));
		expect([...union].sort()).toEqual([...new Set(any)].sort());
	});
});

function fail(): never {
	throw new Error('no such licence in the table');
}
