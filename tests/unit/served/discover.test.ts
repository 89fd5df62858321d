import { expect, test } from 'vitest';
import { addressesIn, fileOf } from '../../../plugins/served/discover.ts';

const base = 'https://site.example/blog/';
const found = (text: string, url = `${base}a/`) =>
	addressesIn(text, url, base).map((address) => address.slice(base.length));

test.each([
	['a link', '<a href="b/">', ['a/b/']],
	['a link without quotes', '<a href=/blog/b>', ['b']],
	[
		'a link in single quotes, with references',
		"<a class=x href = '../b&#x2d;c/?x=1&amp;y=2#z'>",
		['b-c/'],
	],
	[
		'a style sheet and a feed',
		'<link rel=stylesheet href="/blog/x.css"><link rel=alternate href=/blog/rss.xml>',
		['x.css', 'rss.xml'],
	],
	['the same twice', '<a href="b/"></a><a href="b/#c">', ['a/b/']],
	['another origin', '<a href="https://other.example/blog/"><a href="//other.example/blog/">', []],
	['the same origin beside the site', '<a href="/">', []],
	['a name like the site’s', '<a href="https://site.example/blogger/">', []],
	['credentials', '<a href="https://a:b@site.example/blog/b">', []],
	[
		'no web address',
		'<a href="mailto:a@site.example"><a href="javascript:0"><a href="https://[">',
		[],
	],
	['pictures and fonts', '<img src="x.PNG"><link href="/blog/f.woff2"><a href="x.pdf">', []],
	['a site map', '<loc> https://site.example/blog/b&amp;c/ </loc>', ['b&c/']],
	['robots.txt', 'User-agent: *\nSitemap: https://site.example/blog/s.xml\n', ['s.xml']],
])('%s', (_, text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	['', true, 'index.html'],
	['a/', true, 'a/index.html'],
	['a', true, 'a.html'],
	['a.html', true, 'a.html'],
	['a.htm', true, 'a.htm'],
	['rss.xml', false, 'rss.xml'],
	['feed', false, 'feed'],
	['%C3%A9%20x/', true, 'é x/index.html'],
	['100%/', true, '100%/index.html'],
])('%j is the file of', (path, isHtml, expected) => {
	expect(fileOf(path, isHtml)).toBe(expected);
});

test('an evil page costs no more than its length', () => {
	for (const part of [' href=', ' href="', '<loc>', '<loc> ', '\nsitemap:', ' href=  ']) {
		expect(addressesIn(part.repeat(300_000), base, base).length).toBeLessThan(300_001);
	}
});
