import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseOptions } from '../../../plugins/options.ts';
import {
	type PublisherProfileInput,
	profileKeys,
	publisherProblems,
	publisherProfile,
} from '../../../plugins/terms/publishers/index.ts';

const list = z.array(publisherProfile);
const minimal = { id: 'p', name: 'P' };

/** Messages as `path: what`, for the third of three publishers. */
function complaints(extra: object): string[] {
	const result = list.safeParse([minimal, { id: 'q', name: 'Q' }, { ...minimal, ...extra }]);
	return (result.error?.issues ?? []).map(
		({ path, message }) => `${z.core.toDotPath(path)}: ${message}`,
	);
}

test('the smallest profile', () => {
	expect(publisherProfile.parse(minimal)).toEqual({
		id: 'p',
		name: 'P',
		aliases: [],
		domains: [],
		licenses: [],
		perArticle: false,
		credit: { lines: [], elements: {} },
	});
});

test('what the config takes today is a profile', () => {
	const today = {
		id: 'the-publisher',
		name: 'The Publisher',
		url: 'https://publisher.example/',
		domains: ['publisher.example', 'münchen.example'],
		grant: { id: 'g', name: 'G', url: 'https://publisher.example/terms', words: 'Anyone.' },
	};
	expect(parseOptions({ publishers: [today] }, 'x').publishers).toMatchObject([today]);
	expect(publisherProfile.parse(today)).toMatchObject({
		...today,
		grant: { ...today.grant, quoted: true, family: 'other', covers: {} },
	});
});

test('statements are demands unless they say otherwise', () => {
	const { links, canonical, backlink, pixel } = publisherProfile.parse({
		...minimal,
		links: { rule: 'keep' },
		canonical: { rule: 'required', severity: 'wished' },
		backlink: {},
		pixel: { kind: 'script', url: 'https://publisher.example/pixel.js' },
	} satisfies PublisherProfileInput);
	expect(links).toEqual({ rule: 'keep', severity: 'demanded' });
	expect(canonical?.severity).toBe('wished');
	expect(backlink).toEqual({ severity: 'demanded', notPdf: false });
	expect(pixel).toMatchObject({ id: 'none', attributes: {} });
});

describe('wrong profiles', () => {
	test.each<[object, string]>([
		[{ id: 'The Publisher' }, 'publishers[2].id: lower-case words joined by hyphens'],
		[{ name: '' }, 'publishers[2].name: Too small: expected string to have >=1 characters'],
		[{ url: 'ftp://p.example/' }, 'publishers[2].url: an http(s) address'],
		[{ url: 'javascript:alert(1)' }, 'publishers[2].url: an http(s) address'],
		[
			{ domains: ['https://p.example/'] },
			'publishers[2].domains[0]: expected a host such as publisher.example',
		],
		[
			{ pixel: { kind: 'iframe', id: 'given' } },
			'publishers[2].pixel.kind: Invalid option: expected one of "img"|"script"',
		],
		[
			{ pixel: { kind: 'img', url: 'data:,x' } },
			'publishers[2].pixel.url: expected an http(s) address, with {id} at most once',
		],
		[
			{ pixel: { kind: 'img', url: 'https://p.example/{id}/{id}', id: 'given' } },
			'publishers[2].pixel.url: expected an http(s) address, with {id} at most once',
		],
		[
			{ pixel: { kind: 'img', url: 'https://p.example/{id}' } },
			"publishers[2].pixel.id: expected 'digits-at-end' or 'given' with {id} in the address, 'given' without an address, else 'none'",
		],
		[
			{ pixel: { kind: 'img', id: 'digits-at-end' } },
			"publishers[2].pixel.id: expected 'digits-at-end' or 'given' with {id} in the address, 'given' without an address, else 'none'",
		],
		[
			{ canonical: { rule: 'required', severity: 'high' } },
			'publishers[2].canonical.severity: Invalid option: expected one of "demanded"|"asked"|"wished"',
		],
		[
			{ canonical: 'required' },
			'publishers[2].canonical: Invalid input: expected object, received string',
		],
		[
			{ credit: { elements: { auther: 'demanded' } } },
			'publishers[2].credit.elements: Unrecognized key: "auther"',
		],
		[
			{ credit: { lines: [{ accept: [] }] } },
			'publishers[2].credit.lines[0].accept: Too small: expected array to have >=1 items',
		],
		[
			{ credit: { lines: [{ accept: [{ text: 'From {publishr}.' }] }] } },
			'publishers[2].credit.lines[0].accept[0].text: expected placeholders among {accessed} {author} {date} {doi} {home} {institution} {license} {licenseUrl} {outlet} {publisher} {republisher} {seen} {title} {translator} {url}, not {publishr}',
		],
		[
			{ credit: { lines: [{ accept: [{ text: '[Here](javascript:x)' }] }] } },
			'publishers[2].credit.lines[0].accept[0].text: expected links to {url} or {home} or {licenseUrl} or {doi} or an http(s) address, not to javascript:x',
		],
		[
			{ window: { earliestDays: 9, latestDays: 2 } },
			'publishers[2].window.latestDays: expected no less than `earliestDays`',
		],
		[
			{ policy: { ...policy(), seen: '2026-02-31' } },
			'publishers[2].policy.seen: a day such as 2026-01-31',
		],
		[{ licences: [] }, 'publishers[2]: Unrecognized key: "licences"'],
		[{ links: { rule: 'keep', why: '' } }, 'publishers[2].links: Unrecognized key: "why"'],
	])('%j', (extra, message) => {
		expect(complaints(extra).map((line) => `publishers${line}`)).toEqual([message]);
	});
});

test('a hostile template is read in linear time', () => {
	const texts = ['{', '[a](', '](', '{a', '}{'].map((part) => part.repeat(300_000));
	for (const text of texts) complaints({ notices: { rule: 'keep' }, backlink: { anchor: text } });
});

describe('mistakes beyond the shape', () => {
	test.each<[string, object, (string | number)[], string]>([
		[
			'a licence that never existed',
			{ licenses: [{ license: 'CC-BY-5.0' }] },
			['licenses', 0, 'license'],
			"expected a licence that exists, such as 'CC-BY-4.0' or 'CC-BY-3.0' or 'CC-BY-2.5'",
		],
		[
			'a licence without version',
			{ licenses: [{ license: 'CC BY-ND' }] },
			['licenses', 0, 'license'],
			"expected a licence that exists; where the publisher names no version, write a `grant` of family 'creative-commons'",
		],
		[
			'a licence of somebody else',
			{ licenses: [{ license: 'MIT' }] },
			['licenses', 0, 'license'],
			"expected a licence that exists, such as 'CC-BY-4.0'",
		],
		[
			'a period that ends before it begins',
			{ licenses: [{ license: 'CC-BY-4.0', from: '2020-01-02', until: '2020-01-01' }] },
			['licenses', 0, 'until'],
			'expected a day after `from`',
		],
		[
			'two licences for one day',
			{
				licenses: [
					{ license: 'CC-BY-3.0', until: '2020-01-01' },
					{ license: 'CC-BY-4.0', from: '2020-01-01' },
				],
			},
			['licenses', 1],
			'expected a period that does not overlap an earlier one',
		],
		[
			'a grant that hides a licence',
			{ grant: { id: 'CC-BY-4.0', name: 'G', words: 'W' } },
			['grant', 'id'],
			'expected an id that is not a Creative Commons licence',
		],
		[
			'ND that may be adapted',
			{ grant: { id: 'g', name: 'G', words: 'W', elements: ['by', 'nd'], adapt: true } },
			['grant', 'adapt'],
			'expected no contradiction to `elements`: nd',
		],
		[
			'images granted and not granted',
			{
				grant: { id: 'g', name: 'G', words: 'W', covers: { images: false } },
				images: { rule: 'own' },
			},
			['images', 'rule'],
			'expected no contradiction to `grant.covers.images`',
		],
		[
			'the host of another',
			{ domains: ['WWW.q.example'] },
			['domains', 0],
			'expected a host that is not also one of publishers[0]',
		],
		[
			'the id of another',
			{ id: 'q' },
			['id'],
			'expected an id that is not also the one of publishers[0]',
		],
	])('%s', (_, extra, path, message) => {
		const profiles = list.parse([
			{ id: 'q', name: 'Q', domains: ['q.example'] },
			{ ...minimal, ...extra },
		]);
		expect(publisherProblems(profiles)).toEqual([{ path: [1, ...path], message }]);
	});
	test('licences that follow each other, and undated ones', () => {
		const profiles = list.parse([
			{
				...minimal,
				licenses: [
					{ license: 'CC-BY-3.0', until: '2019-12-31' },
					{ license: 'CC-BY-4.0', from: '2020-01-01' },
				],
			},
			{ id: 'q', name: 'Q', licenses: [{ license: 'CC-BY-3.0' }, { license: 'CC-BY-4.0' }] },
		]);
		expect(publisherProblems(profiles)).toEqual([]);
	});
});

test.each<[PropertyKey[], string | null]>([
	[[], 'domains'],
	[['grant'], 'covers'],
	[['grant', 'covers'], 'images'],
	[['pixel'], 'attributes'],
	[['credit', 'lines', 0], 'accept'],
	[['credit', 'lines', 0, 'accept', 1], 'at'],
	[['credit', 'elements'], 'author'],
	[['licenses', 0], 'orLater'],
	[['window'], 'latestDays'],
	[['name'], null],
	[['nothing', 'below'], null],
])('keys known at %j', (path, key) => {
	const keys = profileKeys(path);
	if (key === null) expect(keys).toEqual([]);
	else expect(keys).toContain(key);
});

function policy(): PublisherProfileInput['policy'] {
	return {
		url: 'https://p.example/terms',
		seen: '2026-01-31',
		evidence: 'primary',
		confidence: 'high',
	};
}
