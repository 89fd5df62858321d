import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../plugins/nearest.ts';
import { OptionsError, parseOptions } from '../../plugins/options.ts';

/** The message without its first line. */
function complaint(input: unknown): string {
	try {
		parseOptions(input, 'creditline.config.mjs');
	} catch (error) {
		expect(error).toBeInstanceOf(OptionsError);
		return (error as Error).message;
	}
	return 'no complaint';
}

test.each([undefined, null, {}])('defaults of %j', (input) => {
	expect(parseOptions(input, 'x')).toEqual({
		articles: ['content/**/*.{md,mdx}'],
		site: {},
		pixels: [],
		sources: [],
		publishers: [],
		placement: 'bottom',
		look: 'line',
		languages: {},
		creditsPage: false,
		browser: 'auto',
		headers: [],
		imageRights: true,
		aliases: {},
		report: [],
		waivers: [],
	});
});

test.each([
	[true, { path: '/credits/' }],
	['/quellen/', { path: '/quellen/' }],
	[{ articles: '/a/{path}/' }, { path: '/credits/', articles: '/a/{path}/' }],
	[false, false],
])('the page of credits: %j', (creditsPage, parsed) => {
	expect(parseOptions({ creditsPage }, 'x').creditsPage).toEqual(parsed);
});

test('everything that may be written', () => {
	const options = {
		articles: ['a/**', 'b/**'],
		site: { url: 'https://my-site.example' },
		sources: [
			{
				articles: ['a/**'],
				url: 'https://publisher.example/{path}',
				publisher: { id: 'p', name: 'P', url: 'https://publisher.example/' },
				license: 'CC-BY-4.0',
				author: ['A', 'B'],
			},
		],
		publishers: [
			{
				id: 'the-publisher-2',
				name: 'P',
				url: 'https://publisher.example/',
				domains: ['publisher.example', 'münchen.example'],
				grant: { id: 'g', name: 'G', url: 'https://publisher.example/terms', words: 'Anyone.' },
			},
		],
		placement: 'top' as const,
		look: 'card' as const,
		locale: 'pt-BR',
		languages: { 'zh-tw': 'zh-Hant' },
		browser: 'never' as const,
		aliases: { 'source.url': ['first_seen_at'] },
	};
	const parsed = parseOptions(options, 'x');
	expect(parsed).toMatchObject(options);
	// They enter a cache key as JSON.
	expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
	expect(parseOptions(parsed, 'x')).toEqual(parsed);
	expect(parseOptions({ articles: 'a/**' }, 'x').articles).toEqual(['a/**']);
});

describe('messages', () => {
	test('several mistakes at once', () => {
		expect(
			complaint({
				artcles: 'content/**',
				placement: 'middle',
				site: { ur: 'https://my-site.example' },
				aliases: { 'source.ulr': ['x'] },
			}),
		).toMatchInlineSnapshot(`
			"4 wrong options in creditline.config.mjs:
			  site.ur: unknown option; did you mean \`url\`?
			  placement: expected 'top' or 'bottom' or 'manual'; found "middle"
			      placement: 'bottom'
			  aliases['source.ulr']: unknown option; did you mean \`source.url\`?
			  artcles: unknown option; did you mean \`articles\`?"
		`);
	});

	test('a publisher', () => {
		expect(
			complaint({
				publishers: [
					{ id: 'A B', name: '', domains: ['https://x/'], grant: { id: 'x', wrds: 'y' } },
				],
			}),
		).toMatchInlineSnapshot(`
			"6 wrong options in creditline.config.mjs:
			  publishers[0].id: expected lower-case words joined by hyphens; found "A B"
			      publishers: [{ id: 'the-publisher', name: 'The Publisher', url: 'https://publisher.example/', domains: ['publisher.example'] }]
			  publishers[0].name: expected a value that is not empty; found ""
			      publishers: [{ id: 'the-publisher', name: 'The Publisher', url: 'https://publisher.example/', domains: ['publisher.example'] }]
			  publishers[0].domains[0]: expected a host such as publisher.example; found "https://x/"
			      publishers: [{ id: 'the-publisher', name: 'The Publisher', url: 'https://publisher.example/', domains: ['publisher.example'] }]
			  publishers[0].grant.name: expected a text; found nothing
			      grant: { id: 'the-publisher-terms', name: 'The Publisher’s terms', words: 'Anyone may republish our articles with a link.' }
			  publishers[0].grant.words: expected a text; found nothing
			      grant: { id: 'the-publisher-terms', name: 'The Publisher’s terms', words: 'Anyone may republish our articles with a link.' }
			  publishers[0].grant.wrds: unknown option; did you mean \`words\`?"
		`);
	});

	const cases: [input: unknown, line: string][] = [
		[[], 'options: expected a mapping; found []'],
		['x', 'options: expected a mapping; found "x"'],
		[() => 1, 'options: expected a mapping; found a function'],
		[{ articles: 5 }, 'articles: expected a text or a list; found 5'],
		[{ articles: [] }, 'articles: expected a value that is not empty; found []'],
		[{ articles: '' }, 'articles: expected a value that is not empty; found ""'],
		[{ articles: ['a', 5] }, 'articles[1]: expected a text; found 5'],
		[
			{ locale: 'Deutsch!' },
			'locale: expected a language tag such as en or pt-BR; found "Deutsch!"',
		],
		[{ creditsPage: { pth: '/x/' } }, 'creditsPage.pth: unknown option; did you mean `path`?'],
		[{ look: 'box' }, "look: expected 'line' or 'card' or 'footnote' or 'plain'; found \"box\""],
		[
			{ languages: { de: 'auf deutsch' } },
			'languages.de: expected a language tag such as en or pt-BR; found "auf deutsch"',
		],
		[{ site: null }, 'site: expected a mapping; found null'],
		[
			{ site: { url: 'ftp://x.example' } },
			'site.url: expected an http(s) address; found "ftp://x.example"',
		],
		[{ sources: {} }, 'sources: expected a list; found {}'],
		[{ sources: [null] }, 'sources[0]: expected a mapping; found null'],
		[{ sources: [{}] }, 'sources[0].articles: expected a text or a list; found nothing'],
		[
			{ sources: [{ articles: 'x', publiser: 'x' }] },
			'sources[0].publiser: unknown option; did you mean `publisher`?',
		],
		[
			{ sources: [{ articles: 'x', publisher: 5 }] },
			'sources[0].publisher: expected a text or a mapping; found 5',
		],
		[
			{ sources: [{ articles: 'x', publisher: { name: 'P', nme: 'x' } }] },
			'sources[0].publisher.nme: unknown option; did you mean `name`?',
		],
		[
			{ sources: [{ articles: 'x', publisher: { name: 'P', url: 'x' } }] },
			'sources[0].publisher.url: expected an http(s) address; found "x"',
		],
		[
			{ publishers: [{ id: 'a', name: 'x', domains: 'x' }] },
			'publishers[0].domains: expected a list; found "x"',
		],
		[
			{ publishers: [{ id: 'a', name: 'x', domains: ['x.example/y'] }] },
			'publishers[0].domains[0]: expected a host such as publisher.example; found "x.example/y"',
		],
		[
			{
				publishers: [{ id: 'a', name: 'x', grant: { id: 'x', name: 'y', words: 'z', urls: 'x' } }],
			},
			'publishers[0].grant.urls: unknown option; did you mean `url`?',
		],
		[
			{ aliases: { licence: ['rights'] } },
			'aliases.licence: unknown option; did you mean `license`?',
		],
		[{ aliases: { license: 'rights' } }, 'aliases.license: expected a list; found "rights"'],
		[
			{ zzzzzz: 1 },
			'zzzzzz: unknown option; known here: articles, site, sources, publishers, pixels, placement, look, locale, languages, creditsPage, browser, headers, imageRights, aliases, report, waivers',
		],
		[
			{ constructor: 1 },
			'constructor: unknown option; known here: articles, site, sources, publishers, pixels, placement, look, locale, languages, creditsPage, browser, headers, imageRights, aliases, report, waivers',
		],
		[{ placement: 10n }, "placement: expected 'top' or 'bottom' or 'manual'; found 10"],
		[
			{ placement: Symbol('x') },
			"placement: expected 'top' or 'bottom' or 'manual'; found Symbol(x)",
		],
		[
			{ placement: 'x'.repeat(99) },
			`placement: expected 'top' or 'bottom' or 'manual'; found "${'x'.repeat(59)}…`,
		],
	];
	test.each(cases)('%#: %o', (input, line) => {
		const [head, first] = complaint(input).split('\n');
		expect(head).toBe('A wrong option in creditline.config.mjs:');
		expect(first).toBe(`  ${line}`);
	});

	test('a value that holds itself', () => {
		const circle: Record<string, unknown> = {};
		circle.placement = circle;
		expect(complaint(circle)).toContain('placement: expected');
	});

	test('every snippet is an option that passes', () => {
		const wrong = {
			articles: 5,
			site: 5,
			sources: 5,
			publishers: 5,
			placement: 5,
			locale: 5,
			aliases: 5,
		};
		const snippets = complaint(wrong).match(/^ {6}.+$/gm) ?? [];
		expect(snippets).toHaveLength(7);
		for (const snippet of snippets) {
			const options: unknown = new Function(`return { ${snippet} }`)();
			expect(() => parseOptions(options, 'x')).not.toThrow();
		}
	});
});

describe('nearest word', () => {
	const known = ['articles', 'placement', 'publishers', 'site'];
	test.each([
		['artcles', 'articles'],
		['ARTICLES', 'articles'],
		['publisher', 'publishers'],
		['sit', 'site'],
		['banana', null],
		['', null],
		['x'.repeat(1000), null],
	])('%s → %s', (word, expected) => {
		expect(nearest(word, known)).toBe(expected);
	});

	test.each([
		['kitten', 'sitting', 9, 3],
		['kitten', 'sitting', 2, 2],
		['', 'abc', 9, 3],
		['abc', 'abc', 9, 0],
		['abcdef', 'a', 3, 3],
	])('%s to %s, at most %i', (a, b, limit, edits) => {
		expect(editDistance(a, b, limit)).toBe(edits);
	});
});

describe('a profile of the wrong shape', () => {
	const head = { id: 'p', name: 'P' };

	test.each([
		...['canonical', 'noindex', 'links', 'headline', 'edits', 'translation', 'commercial', 'ads'],
		...['paywall', 'sale', 'notify', 'removal', 'extent', 'notices', 'partnerStories'],
		...['endorsement', 'framing'],
	])('the snippet for %s passes', (key) => {
		const rule = complaint({ publishers: [{ ...head, [key]: true }] }).match(
			new RegExp(`${key}: \\{ rule: '([a-z-]+)' \\}`),
		)?.[1];
		expect(complaint({ publishers: [{ ...head, [key]: { rule } }] })).toBe('no complaint');
	});

	test.each<[string, object, string, object]>([
		[
			'a list of elements',
			{ credit: { elements: ['author'] } },
			"publishers[0].credit.elements: expected a mapping; found [\"author\"]\n      elements: { author: 'demanded', title: 'wished' }",
			{ credit: { elements: { author: 'demanded', title: 'wished' } } },
		],
		[
			'a place as a word',
			{ credit: { position: 'both' } },
			'publishers[0].credit.position: expected a mapping; found "both"\n      position: { at: \'both\' }',
			{ credit: { position: { at: 'both' } } },
		],
		[
			'a switch',
			{ canonical: true },
			"publishers[0].canonical: expected a mapping; found true\n      canonical: { rule: 'required' }",
			{ canonical: { rule: 'required' } },
		],
		[
			'a line as a text',
			{ credit: { lines: ['First published by P.'] } },
			'lines: [{ accept: [{ text: ',
			{ credit: { lines: [{ accept: [{ text: 'First published by [P]({url}).' }] }] } },
		],
		[
			'a grant without words',
			{ grant: { id: 'g', name: 'G' } },
			"grant: { id: 'the-publisher-terms'",
			{ grant: { id: 'g', name: 'G', words: 'Anyone.' } },
		],
	])('%s', (_, profile, expected, mended) => {
		expect(complaint({ publishers: [{ ...head, ...profile }] })).toContain(expected);
		expect(complaint({ publishers: [{ ...head, ...mended }] })).toBe('no complaint');
	});
});
