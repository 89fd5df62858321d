import { expect, test } from 'vitest';
import { resolveHref, targetKeyOf } from '../../../plugins/audit/address/address.ts';
import { compileTargets } from '../../../plugins/audit/page/targets.ts';

const bases = [
	'https://site.example/a/b/',
	'https://site.example/a/c/d.html?x#y',
	'http://site.example/a/b/',
	'https://other.example/',
	'file:///a/b/c.html',
	'data:text/html,x',
	'no address',
];
const hrefs = [
	...['', '/', '/about/', '/a?b=c#d', '//cdn.example/x', '/\\host/x', '/\t/host/x', '/./a/../b'],
	...['https://publisher.example/2026/story', 'https:relative', 'http:relative', 'https:/one'],
	...[
		'HTTPS://Publisher.Example/A',
		'https://user@publisher.example/',
		'https://%zz/',
		'https://a b/',
	],
	...[
		'relative',
		'../up',
		'?query',
		'#fragment',
		'mailto:a@b.example',
		'javascript:void 0',
		' /a ',
	],
	...[
		'https://publisher.example:443/a',
		'https://publisher.example/a?utm_source=x&b=1',
		'https://',
	],
];

test('what is remembered from other pages is what each page would resolve', () => {
	for (let round = 0; round < 3; round += 1) {
		for (const base of bases) {
			const targetOf = compileTargets(base);
			for (const href of hrefs) {
				const url = resolveHref(href, base);
				const found = targetOf(href);
				expect([base, href, found.url?.href, found.key]).toEqual([
					base,
					href,
					url?.href,
					targetKeyOf(url),
				]);
			}
		}
	}
});

test('pages full of different links do not fill the memory', () => {
	const targetOf = compileTargets('https://site.example/');
	const first = targetOf('/first').url;
	expect(targetOf('/first').url).toBe(first);
	for (let number = 0; number < 2_000; number += 1) targetOf(`/${number}`);
	expect(targetOf('/first').url).not.toBe(first);
});
