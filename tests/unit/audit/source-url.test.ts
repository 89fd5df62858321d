import { describe, expect, test } from 'vitest';
import {
	type SourceUrlProblem,
	sourceUrlProblem,
} from '../../../plugins/audit/address/source-url.ts';

const OPTIONS = { siteHost: 'site.example' };

describe('sourceUrlProblem', () => {
	test.each<[SourceUrlProblem['code'], string]>([
		['control-character', 'https://publisher.example/a\u0000b'],
		['control-character', 'https://publisher.example/a\nb'],
		['control-character', 'https://pub\u200blisher.example/a'],
		['control-character', 'https://publisher.example/\u202eyrots'],
		['control-character', '\ufeffhttps://publisher.example/a'],
		['placeholder', ''],
		['placeholder', '  '],
		['placeholder', 'TODO'],
		['placeholder', 'xxx'],
		['placeholder', '…'],
		['placeholder', '#'],
		['placeholder', 'http://'],
		['placeholder', 'https://'],
		['placeholder', 'https://…'],
		['placeholder', 'https://...'],
		['placeholder', 'https://TODO'],
		['placeholder', 'https://xxx/'],
		['placeholder', '<source url>'],
		['placeholder', '{{ url }}'],
		['placeholder', '[URL]'],
		['placeholder', 'https://example.com/story'],
		['placeholder', 'https://www.example.org/'],
		['placeholder', 'https://news.example.net/a'],
		['placeholder', 'http://example.edu'],
		['placeholder', 'https://your-site/story'],
		['placeholder', 'https://your-site.com/story'],
		['placeholder', 'https://www.yourdomain.com/'],
		['placeholder', 'https://blog.mysite.com/a'],
		['placeholder', 'https://.../story'],
		['placeholder', 'https://publisher.example/…'],
		['placeholder', 'https://publisher.example/...'],
		['placeholder', 'https://publisher.example/xxx'],
		['placeholder', 'https://publisher.example/your-article'],
		['placeholder', 'https://publisher.example/<slug>/'],
		['placeholder', 'https://publisher.example/{slug}'],
		['placeholder', 'https://publisher.example/[slug]'],
		['not-a-url', 'publisher.example/2026/story'],
		['not-a-url', 'www.publisher.example'],
		['not-a-url', '//publisher.example/a'],
		['not-a-url', '/2026/story'],
		['not-a-url', 'The Publisher'],
		['not-a-url', 'https//publisher.example/a'],
		['not-a-url', 'https://pub lisher.example/'],
		['not-a-url', 'https://publisher.example:99999/'],
		['not-a-url', 'http://https://publisher.example/a'],
		['not-a-url', 'https://[::1'],
		['not-http', 'ftp://publisher.example/a'],
		['not-http', 'mailto:editor@publisher.example'],
		['not-http', 'javascript:alert(1)'],
		['not-http', 'data:text/html,a'],
		['not-http', 'file:///etc/passwd'],
		['no-host', 'https:///?a'],
		['no-host', 'https://?a=1'],
		['no-host', 'https://#a'],
		['no-host', 'https://:80/a'],
		['credentials', 'https://a:b@publisher.example/'],
		['credentials', 'https://publisher.example@evil.example/'],
		['own-site', 'https://site.example/a'],
		['own-site', 'http://WWW.site.example.:8080/a'],
		['shortener', 'https://bit.ly/abc'],
		['shortener', 'https://www.tinyurl.com/abc'],
		['redirector', 'https://www.google.com/url?q=https://publisher.example/'],
		['redirector', 'https://l.facebook.com/l.php?u=x'],
		['redirector', 'https://out.example/go?url=https%3A%2F%2Fpublisher.example%2Fa'],
		['local-host', 'http://localhost:4321/a'],
		['local-host', 'http://app.localhost/a'],
		['local-host', 'http://printer.local/'],
		['local-host', 'https://site.test/a'],
		['local-host', 'https://site.invalid/a'],
		['local-host', 'https://intranet/a'],
		['local-host', 'http://127.0.0.1/'],
		['local-host', 'http://2130706433/'],
		['local-host', 'http://0x7f.1/'],
		['local-host', 'http://10.0.0.1/a'],
		['local-host', 'http://172.16.0.1/a'],
		['local-host', 'http://192.168.1.1/a'],
		['local-host', 'http://169.254.1.1/a'],
		['local-host', 'http://100.64.0.1/a'],
		['local-host', 'http://[::1]/a'],
		['local-host', 'http://[fd00::1]/a'],
		['local-host', 'http://[fe80::1]/a'],
		['local-host', 'http://[::ffff:192.168.1.1]/a'],
	])('%s: %j', (code, url) => {
		const found = sourceUrlProblem(url, OPTIONS);
		expect(found?.code).toBe(code);
		expect(found?.detail).toMatch(/^\S.{5,120}[^.]$/u);
	});

	test.each([
		...['https://publisher.example/2026/story', 'http://publisher.example', ' https://a.example/ '],
		...[
			'https://news.publisher.co.uk/a',
			'https://bücher.example/ä',
			'https://publisher.example./',
		],
		...['https://sub.site.example/a', 'https://notsite.example/a', 'https://example.co/a'],
		...['https://myexample.com/a', 'https://example.com.au/a', 'https://todo.com.uy/todo/noticias'],
		...[
			'https://site.xxx/a',
			'https://publisher.example/a?b=c&d=https',
			'https://publisher.example/a#b',
		],
		...['https://publisher.example/share?url=https://publisher.example/a', 'http://8.8.8.8/a'],
		...[
			'https://publisher.example/a?ref=https://other.example/',
			'http://172.32.0.1/',
			'https://t.me/a/1',
		],
		...[
			'https://publisher.example/100%/a',
			'https://publisher.example/%E2%80%A8',
			'http://[2606::1]/',
		],
		...['https://www.google.com/intl/about', 'https://publisher.example/wiki/XX_(album)'],
		...['https://your-site.example/a', 'HTTPS://PUBLISHER.EXAMPLE/A'],
	])('nothing: %j', (url) => {
		expect(sourceUrlProblem(url, OPTIONS)).toBeNull();
	});

	test('the site’s own host comes with a port or not at all', () => {
		const url = 'https://site.example/a';
		expect(sourceUrlProblem(url, { siteHost: 'www.Site.example:4321' })?.code).toBe('own-site');
		expect(sourceUrlProblem(url, { siteHost: null })).toBeNull();
		expect(sourceUrlProblem(url, { siteHost: '' })).toBeNull();
	});

	test('says what is wrong', () => {
		expect(sourceUrlProblem('https://a\u200b.example', OPTIONS)?.detail).toContain('U+200B');
		expect(sourceUrlProblem('ftp://a.example', OPTIONS)?.detail).toContain('ftp:');
		expect(
			sourceUrlProblem('https://out.example/?url=https://publisher.example/', OPTIONS)?.detail,
		).toContain('publisher.example');
	});
});
