import { expect, test } from 'vitest';
import { addressesInCss } from '../../../../plugins/audit/cascade/css-addresses.ts';

test.each<[string, string[]]>([
	['color: red', []],
	['url(a.png)', ['a.png']],
	['URL( "a b.png" )', ['a b.png']],
	["url('a\\'.png')", ["a'.png"]],
	['u\\72l(https\\3a //site.example/a\\2epng)', ['https://site.example/a.png']],
	['src("a.png")', ['a.png']],
	['image-set("a.png" 1x, url(b.png) 2x type("image/png"))', ['a.png', 'b.png']],
	['-webkit-image-set(url("a.png") 1x)', ['a.png']],
	['linear-gradient(red, blue), url(a.png)', ['a.png']],
	['url()', []],
	['"url(a.png)" attr(x)', []],
	['url(a.png', ['a.png']],
])('%s', (css, expected) => {
	expect(addressesInCss(css).sort()).toEqual(expected);
});

test('takes time by length alone', () => {
	expect(addressesInCss('src('.repeat(100_000))).toEqual([]);
	expect(addressesInCss('u\\72l('.repeat(100_000))).toHaveLength(1);
});
