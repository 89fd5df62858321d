import { describe, expect, test } from 'vitest';
import { canonicalsInLink, licensesInLink } from '../../../plugins/audit/robots/link-header.ts';

describe('canonicalsInLink', () => {
	test.each<[string, string[]]>([
		['<https://a.example/>; rel="canonical"', ['https://a.example/']],
		['<https://a.example/>;rel=canonical', ['https://a.example/']],
		['< https://a.example/ > ; REL = "Canonical"', ['https://a.example/']],
		['<a>; title="x; rel=y"; rel="next canonical"', ['a']],
		['<a>; rel=preload; as=style, <b>; rel=canonical, <c>; rel=canonical', ['b', 'c']],
		['<a,b>; rel=canonical', ['a,b']],
		['<a>; title="\\"<x>; rel=canonical"; rel=next', []],
		['<a>; title="x, <b>; rel=canonical"; rel=next', []],
		['<a>; rel=next; rel=canonical', []],
		['<a>; rel=canonical; anchor="/other"', []],
		['<a>; rev=canonical', []],
		['<a>; rel="canonicalx"', []],
		['<a>', []],
		['a; rel=canonical', []],
		['<a; rel=canonical', []],
		['', []],
		['<a>; rel="canonical', ['a']],
		['<a>; title="\\', []],
	])('%s', (value, addresses) => {
		expect(canonicalsInLink(value)).toEqual(addresses);
	});

	test.each([
		['<'.repeat(1_000_000)],
		['<a>'.repeat(400_000)],
		['<a>;'.repeat(300_000)],
		['<a>;x="'.repeat(200_000)],
	])('takes no longer for hostile text', (value) => {
		expect(canonicalsInLink(value)).toEqual([]);
	});
});

test.each([
	[
		'<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
		['https://creativecommons.org/licenses/by/4.0/'],
	],
	['</a>; rel=canonical, <x>; rel="copyright license"; type="text/html"', ['x']],
	['</rsl.xml>; rel="license"; type="application/rsl+xml"', []],
	['<x>; rel="license"; anchor="/photo.jpg"', []],
	['<x>; rel="licenses"', []],
])('licences in %s', (value, found) => {
	expect(licensesInLink(value)).toEqual(found);
});
