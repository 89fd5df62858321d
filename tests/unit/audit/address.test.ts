import { describe, expect, test } from 'vitest';
import {
	missedTarget,
	resolveHref,
	sameTarget,
	type TargetMiss,
} from '../../../plugins/audit/address/address.ts';

const SOURCE = 'https://publisher.example/2026/story';
const BASE = 'https://site.example/articles/a/';

describe('resolveHref', () => {
	test.each([
		[SOURCE, BASE, SOURCE],
		['//publisher.example/a', BASE, 'https://publisher.example/a'],
		['../b', BASE, 'https://site.example/articles/b'],
		[' \thttps://publisher.example/\n2026/story ', BASE, SOURCE],
		['https:\\\\publisher.example\\a', BASE, 'https://publisher.example/a'],
		['https:/publisher.example/a', 'http://x.example/', 'https://publisher.example/a'],
		['', BASE, BASE],
		['#x', BASE, `${BASE}#x`],
		['?q', BASE, `${BASE}?q`],
		['javascript:void(0)', BASE, 'javascript:void(0)'],
		[SOURCE, 'no address', SOURCE],
		['HTTPS://PUBLISHER.EXAMPLE/a', BASE, 'https://publisher.example/a'],
	])('%j on %s', (href, base, expected) => {
		expect(resolveHref(href, base)?.href).toBe(expected);
	});

	test.each([
		['https://', BASE],
		['https://a b.example/', BASE],
		['https://[::1', BASE],
		['https://a.example:99999/', BASE],
		['b', 'no address'],
	])('%j on %s is none', (href, base) => {
		expect(resolveHref(href, base)).toBeNull();
	});
});

describe('sameTarget', () => {
	test.each([
		['the same', SOURCE, SOURCE],
		['http', 'http://publisher.example/2026/story', SOURCE],
		['www', 'https://www.publisher.example/2026/story', SOURCE],
		['www in the source', SOURCE, 'https://www.publisher.example/2026/story'],
		['case of the host', 'https://PUBLISHER.example/2026/story', SOURCE],
		['trailing dot', 'https://publisher.example./2026/story', SOURCE],
		['default port', 'https://publisher.example:443/2026/story', SOURCE],
		['default port of http', 'http://publisher.example:80/2026/story', SOURCE],
		['fragment', `${SOURCE}#comments`, SOURCE],
		['text fragment', `${SOURCE}#:~:text=a`, SOURCE],
		['slash', `${SOURCE}/`, SOURCE],
		['slashes', `${SOURCE}//`, SOURCE],
		['index.html', `${SOURCE}/index.html`, SOURCE],
		['index.php', `${SOURCE}/index.php`, `${SOURCE}/`],
		['INDEX.HTM', `${SOURCE}/INDEX.HTM`, SOURCE],
		['home page', 'https://publisher.example/index.html', 'https://publisher.example'],
		['needless encoding', 'https://publisher.example/%32026/st%6fry', SOURCE],
		['case of encoding', 'https://p.example/caf%c3%a9', 'https://p.example/caf%C3%A9'],
		['raw letters', 'https://p.example/café', 'https://p.example/caf%C3%A9'],
		['tilde', 'https://p.example/%7Ea', 'https://p.example/~a'],
		['apostrophe', 'https://p.example/it%27s', "https://p.example/it's"],
		['space', 'https://p.example/a%20b', 'https://p.example/a b'],
		['dot segments', 'https://publisher.example/2026/x/../story', SOURCE],
		['tracking', `${SOURCE}?utm_source=a&UTM_Medium=b&fbclid=c&mc_cid=d&_hsenc=e`, SOURCE],
		['tracking in the source', SOURCE, `${SOURCE}?gclid=1&igshid=2&ref_src=3&msclkid=4&dclid=5`],
		['other tracking', `${SOURCE}?mtm_campaign=a&pk_kwd=b&at_medium=RSS&at_campaign=c`, SOURCE],
		['tracking beside others', `${SOURCE}?id=7&utm_source=a`, `${SOURCE}?id=7`],
		['order of parameters', `${SOURCE}?b=2&a=1`, `${SOURCE}?a=1&b=2`],
		['encoding of parameters', `${SOURCE}?q=a+b`, `${SOURCE}?q=a%20b`],
		['empty query', `${SOURCE}?`, SOURCE],
		['punycode', 'https://xn--bcher-kva.example/a', 'https://bücher.example/a'],
		['route', 'https://publisher.example/#!/a', 'http://publisher.example/#!/a'],
		['named port', 'http://p.example:8080/a', 'https://p.example:8080/a'],
		['source with white space', SOURCE, ` ${SOURCE} `],
	])('%s', (_, href, source) => {
		expect(sameTarget(new URL(href), source)).toBe(true);
	});

	test.each([
		['another page', 'https://publisher.example/2026/story-2', SOURCE],
		['home page', 'https://publisher.example/', SOURCE],
		['case of the path', 'https://publisher.example/2026/Story', SOURCE],
		['another host', 'https://other.example/2026/story', SOURCE],
		['subdomain', 'https://m.publisher.example/2026/story', SOURCE],
		['www twice', 'https://www.www.publisher.example/2026/story', SOURCE],
		['ending', 'https://publisher.example.evil.example/2026/story', SOURCE],
		['port', 'https://publisher.example:8443/2026/story', SOURCE],
		['user', 'https://a@publisher.example/2026/story', SOURCE],
		['password', 'https://:b@publisher.example/2026/story', SOURCE],
		['user in the source', SOURCE, 'https://a@publisher.example/2026/story'],
		['a parameter more', `${SOURCE}?id=7`, SOURCE],
		['a parameter twice', `${SOURCE}?id=7&id=7`, `${SOURCE}?id=7`],
		['value', `${SOURCE}?id=7`, `${SOURCE}?id=8`],
		['a parameter like tracking', `${SOURCE}?utm=1`, SOURCE],
		['a key like tracking', `${SOURCE}?pk_id=1`, SOURCE],
		['a parameter that holds others', `${SOURCE}?a=1%26b%3D2`, `${SOURCE}?a=1&b=2`],
		['encoded slash', 'https://publisher.example/2026%2Fstory', SOURCE],
		['encoded question mark', `${SOURCE}%3Fid=7`, `${SOURCE}?id=7`],
		['double encoding', 'https://p.example/caf%25C3%25A9', 'https://p.example/caf%C3%A9'],
		['slash inside', 'https://publisher.example/2026//story', SOURCE],
		['index.html inside', `https://publisher.example/index.html/2026`, SOURCE],
		['myindex.html', 'https://p.example/a/myindex.html', 'https://p.example/a'],
		['another route', 'https://publisher.example/#!/a', 'https://publisher.example/#!/b'],
		['route left out', 'https://publisher.example/', 'https://publisher.example/#/story'],
		['ftp', 'ftp://publisher.example/2026/story', SOURCE],
		['mailto', 'mailto:a@publisher.example', SOURCE],
		['no source', SOURCE, 'publisher.example/2026/story'],
		['empty source', SOURCE, ''],
		['homoglyph', 'https://publіsher.example/2026/story', SOURCE],
	])('not %s', (_, href, source) => {
		expect(sameTarget(new URL(href), source)).toBe(false);
	});
});

describe('missedTarget', () => {
	test.each<[TargetMiss, string, string?]>([
		['userinfo', 'https://publisher.example@evil.example/2026/story'],
		['userinfo', 'https://a:b@publisher.example/2026/story'],
		['home-page', 'https://publisher.example/'],
		['home-page', 'https://www.publisher.example/#top'],
		['home-page', 'https://m.publisher.example/index.html'],
		['same-host-other-page', 'https://publisher.example/2026/other'],
		['same-host-other-page', 'https://publisher.example/?p=7'],
		['same-host-other-page', `${SOURCE}?page=2`],
		['same-host-other-page', 'https://amp.publisher.example/2026/story'],
		[
			'same-host-other-page',
			'https://publisher.example/go?to=https://publisher.example/2026/story',
		],
		['same-host-other-page', 'https://publisher.example/', 'https://publisher.example/'],
		['look-alike-host', 'https://publisher.example.evil.example/2026/story'],
		['look-alike-host', 'https://publisher-example.com/2026/story'],
		['look-alike-host', 'https://publisher-example.evil.example/2026/story'],
		['look-alike-host', 'https://notpublisher.example/2026/story'],
		['look-alike-host', 'https://www-publisher.example/2026/story'],
		['look-alike-host', 'https://publisher-news.com/2026/story'],
		['look-alike-host', 'https://publisher.com/2026/story'],
		['look-alike-host', 'https://publisher.co.uk/2026/story'],
		['look-alike-host', 'https://publiser.example/2026/story'],
		['look-alike-host', 'https://pubilsher.example/2026/story'],
		['look-alike-host', 'https://publisherss.example/2026/story'],
		['look-alike-host', 'https://pub1isher.example/2026/story'],
		['look-alike-host', 'https://publіsher.example/2026/story'],
		['look-alike-host', 'https://рublіshеr.example/2026/story'],
		['look-alike-host', 'https://publishér.example/2026/story'],
		['look-alike-host', 'https://rnagazine.example/a', 'https://magazine.example/a'],
		['redirector', 'https://go.example/?url=https://publisher.example/2026/story'],
		['redirector', 'https://go.example/?u=https%3A%2F%2Fwww.publisher.example%2F2026'],
		['redirector', 'https://go.example/?u=https%253A%252F%252Fpublisher.example%252F'],
		['redirector', 'https://go.example/http://publisher.example/2026/story'],
		['redirector', 'https://go.example/#publisher.example/2026'],
		['redirector', 'https://go.example/?u=%70ublisher.example'],
		['redirector', 'https://www.google.com/url?q=x'],
		['redirector', 'https://www.google.de/url?q=x'],
		['redirector', 'https://l.facebook.com/l.php?u=x'],
		['redirector', 'https://www.linkedin.com/safety/go?url=x'],
		['redirector', 'https://eur01.safelinks.protection.outlook.com/?url=x'],
		['shortener', 'https://bit.ly/abc'],
		['shortener', 'https://t.co/abc'],
		['shortener', 'https://on.ft.com/abc', 'https://www.ft.com/content/1'],
		['archive', 'https://web.archive.org/web/2026/https://publisher.example/2026/story'],
		['archive', 'https://archive.ph/abc'],
		['archive', 'https://publisher-example.cdn.ampproject.org/c/s/publisher.example/a'],
		['archive', 'https://publisher-example.translate.goog/2026/story'],
		['other', 'https://creativecommons.org/licenses/by/4.0/'],
		['other', 'https://other.example/mypublisher.example-review'],
		['other', 'https://other.example/publisher'],
		['other', 'https://bbc.com/a', 'https://cnn.com/a'],
		['other', 'https://abc.com/a', 'https://bbc.com/a'],
		['other', 'https://theguardian.com/a', 'https://propublica.org/a'],
		['other', 'https://b.github.io/', 'https://a.github.io/'],
		['other', 'https://www.google.com/search?q=x'],
		['other', 'mailto:editor@publisher.example'],
		['other', 'https://other.example/', 'not an address'],
	])('%s: %s', (miss, href, source = SOURCE) => {
		expect(sameTarget(new URL(href), source) && source === SOURCE).toBe(false);
		expect(missedTarget(new URL(href), source)).toBe(miss);
	});

	test('ends soon on a hostile address', () => {
		const long = new URL(`https://go.example/${'xpublisher.example'.repeat(60_000)}`);
		const deep = new URL(`https://go.example/${'%25'.repeat(300_000)}`);
		expect(missedTarget(long, SOURCE)).toBe('other');
		expect(missedTarget(deep, SOURCE)).toBe('other');
		expect(sameTarget(new URL(`${SOURCE}${'/'.repeat(500_000)}`), SOURCE)).toBe(true);
		expect(missedTarget(new URL(`https://${'a.'.repeat(100_000)}example/`), SOURCE)).toBe('other');
	});
});
