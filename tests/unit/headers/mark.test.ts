import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { compileContexts } from '../../../plugins/audit/article-context.ts';
import { type CarriedWork, markPage } from '../../../plugins/headers/mark.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const none = { license: null, canonical: null, noindex: false };

type Profile = Partial<NonNullable<UserOptions['publishers']>[number]>;

function work(
	text: string,
	profile: Profile = {},
	extent: 'full' | 'excerpt' = 'full',
): CarriedWork {
	const options = parseOptions(
		{
			publishers: [
				{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'], ...profile },
			],
		},
		'test',
	);
	const parsed = parseArticle('content/a.md', text, compileDeclare(options));
	return { context: compileContexts(options, 'https://site.example')(parsed).context, extent };
}

function mark(works: CarriedWork[], html: string, path = 'a/index.html') {
	const kind = path.endsWith('.html') ? ('html' as const) : ('text' as const);
	const page = { path, kind, bytes: new TextEncoder().encode(html) };
	const marks = markPage(page, works, 'https://site.example');
	if (!marks) return null;
	const { path: same, ...rest } = marks;
	expect(same).toBe(path);
	return rest;
}

const page = `<html><head></head><body><nav>${'Home '.repeat(300)}</nav><main><p>${body}</p><p>Credit</p></main><footer>${'About '.repeat(300)}</footer></body></html>`;

describe('the licence is said where it is true of the main content', () => {
	test.each([
		['one work', [work(article())], page, { ...none, license: by }],
		['a part of a work', [work(article(), {}, 'excerpt')], page, null],
		['two works', [work(article()), work(article())], page, null],
		['a work and a part of another', [work(article()), work(article(), {}, 'excerpt')], page, null],
		[
			'a changed copy',
			[work(article({ 'license: CC-BY-4.0': 'license: CC-BY-4.0\nchanges: Shortened' }))],
			page,
			null,
		],
		[
			'a publisher’s own words',
			[
				work(article({ 'license: CC-BY-4.0': 'license: own' }), {
					grant: { id: 'own', name: 'Own', words: 'Anyone may republish it.' },
				}),
			],
			page,
			null,
		],
		['an unknown licence', [work(article({ 'license: CC-BY-4.0': null }))], page, null],
		[
			'a page of other text',
			[work(article())],
			page.replace('<main>', `<main><p>${'Something else is said here. '.repeat(40)}</p>`),
			null,
		],
		['nothing', [], page, null],
	] as const)('%s', (_, works, html, expected) => {
		expect(mark([...works], html)).toEqual(expected);
	});

	test('of a text as well', () => {
		expect(mark([work(article())], article(), 'a.md')).toEqual({ ...none, license: by });
		const many = `${article()}\n${'Something else is said here. '.repeat(80)}`;
		expect(mark([work(article())], many, 'all.txt')).toBeNull();
	});
});

describe('what the terms ask for', () => {
	const canonical: Profile = { canonical: { rule: 'required' } };
	const noindex: Profile = { noindex: { rule: 'required' } };
	test.each([
		['canonical', canonical, '', { ...none, license: by, canonical: sourceUrl }],
		[
			'canonical, with the page’s own in its head',
			canonical,
			'<link rel="canonical" href="https://site.example/a/">',
			{ ...none, license: by },
		],
		['canonical, forbidden', { canonical: { rule: 'forbidden' } }, '', { ...none, license: by }],
		['noindex', noindex, '', { ...none, license: by, noindex: true }],
		['noindex, forbidden', { noindex: { rule: 'forbidden' } }, '', { ...none, license: by }],
	] as [string, Profile, string, object][])('%s', (_, profile, head, expected) => {
		expect(mark([work(article(), profile)], page.replace('<head>', `<head>${head}`))).toEqual(
			expected,
		);
	});

	test('a canonical link in the body is none', () => {
		const html = page.replace('<main>', '<main><link rel="canonical" href="https://x.example/">');
		expect(mark([work(article(), canonical)], html)?.canonical).toBe(sourceUrl);
	});

	test('of several works only what holds for all', () => {
		const two = (profile: Profile) =>
			mark([work(article(), noindex), work(article(), profile)], page);
		expect(two({})).toEqual({ ...none, noindex: true });
		expect(two({ noindex: { rule: 'forbidden' } })).toBeNull();
		expect(mark([work(article(), canonical), work(article(), canonical)], page)).toBeNull();
	});
});
