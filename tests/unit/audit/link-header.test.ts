import { describe, expect, test } from 'vitest';
import { canonicalsInLink } from '../../../plugins/audit/robots/link-header.ts';

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
		['<'.repeat(200_000)],
		['<a>'.repeat(70_000)],
		['<a>;'.repeat(50_000)],
		['<a>;x="'.repeat(30_000)],
	])('takes no longer for hostile text', (value) => {
		const start = performance.now();
		canonicalsInLink(value);
		expect(performance.now() - start).toBeLessThan(500);
	});
});
