import { describe, expect, test } from 'vitest';
import {
	isRobotsMeta,
	nofollowTokens,
	noindexAgents,
} from '../../../plugins/audit/robots/robots.ts';

describe('nofollowTokens', () => {
	test.each<[string, string | null, string | null, boolean]>([
		['nofollow', 'nofollow', null, false],
		['NoFollow', 'nofollow', null, false],
		['none', 'none', null, true],
		['NONE', 'none', null, true],
		['noindex, nofollow', 'nofollow', null, true],
		['noindex,none', 'none', null, true],
		['nofollow, none', 'nofollow', null, true],
		['noindex nofollow', 'nofollow', null, true],
		['noindex;nofollow', 'nofollow', null, true],
		[' index , follow , nofollow ', 'nofollow', null, false],
		['all, nofollow', 'nofollow', null, false],
		['max-snippet:-1, nofollow', 'nofollow', null, false],
		['max-snippet: -1 nofollow', 'nofollow', null, false],
		['max-image-preview:none, nofollow', 'nofollow', null, false],
		['googlebot: nofollow', 'nofollow', 'googlebot', false],
		['Googlebot : NoFollow', 'nofollow', 'googlebot', false],
		['googlebot: nofollow, otherbot: noindex, nofollow', 'nofollow', 'googlebot', true],
		['otherbot: noindex, googlebot: max-snippet:5, nofollow', 'nofollow', 'googlebot', true],
		['noindex, bingbot: none', 'none', 'bingbot', true],
		['*: nofollow', 'nofollow', null, false],
		['unavailable_after: 25 Jun 2010 15:00:00 GMT, nofollow', 'nofollow', null, false],
		['unavailable_after: Friday, 25-Jun-10 15:00:00 GMT, nofollow', 'nofollow', null, false],
		[
			'googlebot: unavailable_after: 2010-06-25T15:00:00Z, nofollow',
			'nofollow',
			'googlebot',
			false,
		],
		['\tnofollow\n', 'nofollow', null, false],
	])('%j stops links', (content, token, agent, noindex) => {
		expect(nofollowTokens(content)).toEqual({ nofollow: true, noindex, token, agent });
	});

	test.each<[string, string | null]>([
		['noindex', null],
		['NOINDEX, follow', null],
		['googlebot-news: noindex', 'googlebot-news'],
		['follow, noindex, max-snippet:-1', null],
	])('%j only keeps the page out', (content, agent) => {
		expect(nofollowTokens(content)).toEqual({
			nofollow: false,
			noindex: true,
			token: 'noindex',
			agent,
		});
	});

	test.each([
		[''],
		[' , ;, '],
		['index, follow'],
		['all'],
		['max-image-preview:none'],
		['max-image-preview: none, max-video-preview:-1'],
		['max-snippet:-1, max-image-preview:large, max-video-preview:-1'],
		['unavailable_after: 25 Jun 2010 15:00:00 GMT'],
		['unavailable_after: none'],
		['googlebot: all, bingbot: follow'],
		['no-follow'],
		['dofollow'],
		['nofollowers'],
		['nosnippet, noarchive, notranslate, noimageindex'],
		[':'],
		[': : :'],
	])('%j stops nothing', (content) => {
		const found = nofollowTokens(content);
		expect(found).toEqual({ nofollow: false, noindex: false, token: null, agent: null });
	});

	test('reads a megabyte in one go', () => {
		expect(nofollowTokens(`${'a '.repeat(500_000)}nofollow`).nofollow).toBe(true);
		expect(nofollowTokens(`${'a:'.repeat(500_000)} none`).nofollow).toBe(true);
		expect(nofollowTokens(`${'a'.repeat(1_000_000)}:nofollow`).nofollow).toBe(true);
	});
});

describe('isRobotsMeta', () => {
	test.each([
		...[
			'robots',
			'ROBOTS',
			' Robots ',
			'googlebot',
			'Googlebot-News',
			'googlebot-image',
			'bingbot',
		],
		...[
			'msnbot',
			'slurp',
			'Slurp',
			'duckduckbot',
			'yandex',
			'YandexBot',
			'baiduspider',
			'applebot',
		],
		...['otherbot', 'AdsBot-Google', 'petalbot', 'teoma', 'ia_archiver', 'GPTBot', 'my-crawler'],
		...['bot', 'archive.org_bot', 'mediapartners-google'],
	])('%s', (name) => {
		expect(isRobotsMeta(name)).toBe(true);
	});

	test.each([
		...['', 'description', 'viewport', 'author', 'generator', 'google', 'google-site-verification'],
		...['referrer', 'theme-color', 'twitter:card', 'yandex-verification', 'botany', 'robotic arms'],
		...['both', 'bottom', 'my bot says', 'x'.repeat(100_000)],
	])('not %s', (name) => {
		expect(isRobotsMeta(name)).toBe(false);
	});
});

describe('noindexAgents', () => {
	test.each<[string, (string | null)[], (string | null)[]]>([
		['noindex', [null], [null]],
		[' NONE ', [null], [null]],
		['follow,noindex,max-snippet:-1', [null], [null]],
		['googlebot: noindex', ['googlebot'], ['googlebot']],
		['noindex, bingbot: none, noindex', [null, 'bingbot'], [null, 'bingbot']],
		['googlebot: nofollow, *: noindex', [null], [null]],
		['bingbot: nosnippet, noindex', ['bingbot'], ['bingbot']],
		['noindex nofollow', [null], []],
		['noindex;nofollow', [null], []],
		['index, nofollow', [], []],
		['unavailable_after: noindex', [], []],
		['max-image-preview: none', [], []],
		['max-image-preview:none', [], []],
		['no-index', [], []],
		['', [], []],
	])('%j', (content, forgiving, strict) => {
		expect(noindexAgents(content, false)).toEqual(forgiving);
		expect(noindexAgents(content, true)).toEqual(strict);
	});
});
