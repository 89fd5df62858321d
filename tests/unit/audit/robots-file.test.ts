import { describe, expect, test } from 'vitest';
import { disallowSeverity, disallowWords } from '../../../plugins/audit/robots/disallow-words.ts';
import { compileRobotsFile } from '../../../plugins/audit/robots/robots-file.ts';

const site = 'https://site.example/base/';
const page = 'https://site.example/a/';
const read = (text: string, url = page) => compileRobotsFile(text, site)(url);

describe('compileRobotsFile', () => {
	test.each<[string, string]>([
		['nothing', ''],
		['an empty rule', 'User-agent: *\nDisallow:'],
		['another path', 'User-agent: *\nDisallow: /b'],
		['an exact other path', 'User-agent: *\nDisallow: /$'],
		['a longer Allow', 'User-agent: *\nDisallow: /\nAllow: /a/'],
		['Allow at a tie', 'User-agent: *\nDisallow: /a/\nAllow: /a/'],
		['crawlers of language models', 'User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /'],
		['an escape that means something', 'User-agent: *\nDisallow: /%2Fa/'],
		['words without a colon', 'User-agent: *\nDisallow / and /a/'],
		['a comment', '# User-agent: *\n# Disallow: /'],
		['a rule without a group', 'Disallow: /'],
		['an HTML page in its place', '<!doctype html><p>Not found: Disallow: /'],
	])('lets everyone in: %s', (_, text) => {
		expect(read(text)).toBeNull();
	});

	test.each<[string, string, number, string]>([
		['all', 'User-agent: *\nDisallow: /', 2, 'Disallow: /'],
		[
			'a byte order mark, CRLF, case',
			'\ufeffUSER-AGENT:*\r\n\r\ndisallow : /A\r\nDISALLOW:/a',
			4,
			'DISALLOW:/a',
		],
		['a wildcard', 'User-agent: *\nDisallow: /*/$ # folders', 2, 'Disallow: /*/$'],
		['a needless escape', 'User-agent: *\nDisallow: /%61/', 2, 'Disallow: /%61/'],
		['a slip of the pen', 'User-agent: *\n Dissallow: /a', 2, 'Dissallow: /a'],
		['no colons', 'User-agent *\nDisallow /a/ # not yet', 2, 'Disallow /a/'],
		['the longest of several', 'User-agent: *\nDisallow: /\nDisallow: /a', 3, 'Disallow: /a'],
		[
			'groups that are named',
			'User-agent: *\nUser-agent: Googlebot\nUser-agent: bingbot\nDisallow: /',
			4,
			'Disallow: /',
		],
	])('lets nobody in: %s', (_, text, line, rule) => {
		expect(read(text)).toEqual({
			crawlers: ['*', 'Googlebot', 'Bingbot'],
			everyone: true,
			line,
			text: rule,
		});
	});

	test.each<[string, string, string[]]>([
		[
			'all but one',
			'User-agent: *\nDisallow: /\nUser-agent: Googlebot\nDisallow:',
			['*', 'Bingbot'],
		],
		['one', 'User-agent: googlebot\nDisallow: /', ['Googlebot']],
		[
			'one that its group lets in',
			'User-agent: *\nAllow: /\nUser-agent: Bingbot/2.0\nDisallow: /a',
			['Bingbot'],
		],
	])('lets some in: %s', (_, text, crawlers) => {
		expect(read(text)).toMatchObject({ crawlers, everyone: false });
	});

	test('letters beyond ASCII, encoded or not', () => {
		for (const rule of ['/café/', '/caf%C3%A9/', '/caf%c3%a9/']) {
			const url = new URL('/café/', site).href;
			expect(read(`User-agent: *\nDisallow: ${rule}`, url)?.everyone).toBe(true);
		}
	});

	test('a site without an address', () => {
		const disallows = compileRobotsFile('User-agent: *\nDisallow: /a', 'https://site.invalid');
		expect(disallows('https://site.invalid/a/')?.everyone).toBe(true);
	});

	test('takes no longer for hostile text', () => {
		const rule = `Disallow: /${'*a'.repeat(500)}b\n`;
		read(`User-agent: *\n${rule.repeat(20)}`, `https://site.example/${'a'.repeat(500)}`);
	});
});

test('a finding names the crawlers and the line; an error only where all are kept out', () => {
	const some = { crawlers: ['*', 'Bingbot'], everyone: false, line: 2, text: 'Disallow: /' };
	expect(disallowWords(some).args).toEqual({
		text: 'Disallow: /',
		line: '2',
		crawlers: 'crawlers it does not name, Bingbot',
	});
	expect(disallowSeverity(some, 'error')).toBe('warning');
	expect(disallowSeverity({ ...some, everyone: true }, 'error')).toBe('error');
	expect(disallowSeverity({ ...some, everyone: true }, 'warning')).toBe('warning');
});
