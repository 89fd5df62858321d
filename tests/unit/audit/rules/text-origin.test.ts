import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import articleDeclared from '../../../../plugins/audit/rules/article-declared.ts';
import licenseKnown from '../../../../plugins/audit/rules/license-known.ts';
import licenseVersioned from '../../../../plugins/audit/rules/license-versioned.ts';
import sourceUrlValid from '../../../../plugins/audit/rules/source-url-valid.ts';
import { backlinkSnippet } from '../../../../plugins/audit/snippets.ts';
import type { Terms } from '../../../../plugins/model.ts';
import { parseOptions } from '../../../../plugins/options.ts';
import { body } from '../../../helpers/article.ts';
import {
	duty,
	grantOf,
	judgeArticle,
	judgePage,
	originOf,
	statement,
	termsOf,
} from '../../../helpers/judge.ts';

const none = { source: null, publisher: null, grant: grantOf(null) };
const address = 'https://original.example/2026/tides';

describe('article-declared', () => {
	const undeclared = (changes: Parameters<typeof originOf>[0] = {}): Terms =>
		termsOf({ status: 'undeclared', ...none, textOrigin: originOf(changes) });

	test('quotes the sentence, at its place', () => {
		const [finding] = judgeArticle(articleDeclared, undeclared());
		expect(finding?.message).toBe(
			'Unexpected article without a declared origin, but its text says “This post first appeared on The Original” (line 40), expected `source`',
		);
		expect(finding?.place).toEqual({ line: 40, column: 1 });
		expect(finding?.severity).toBe('error');
	});

	test('fills in everything that the text states', () => {
		const [finding] = judgeArticle(
			articleDeclared,
			undeclared({ url: address, license: 'CC-BY-4.0' }),
		);
		expect(finding?.expected[0]).toBe(
			`source:\n  url: ${address}\n  publisher: The Original\nlicense: CC-BY-4.0`,
		);
		expect(finding?.expected[1]).toMatch(/^original: true/);
	});

	test('invents nothing that it does not', () => {
		const [finding] = judgeArticle(
			articleDeclared,
			undeclared({ versionless: 'Licensed Creative Commons' }),
		);
		const snippet = finding?.expected[0] ?? '';
		expect(parse(snippet)).toEqual({ source: { publisher: 'The Original' } });
		expect(snippet).toContain(
			'# url: the address of the original article; search “Tides of the estuary” at The Original',
		);
		expect(snippet).toContain(
			'# license: the text says “Licensed Creative Commons” without a version',
		);
	});

	test('keeps what the front matter has already', () => {
		const terms = {
			...undeclared({ url: address, license: 'CC-BY-4.0' }),
			grant: { kind: 'unknown' as const, written: 'CC BY', usual: [] },
		};
		expect(judgeArticle(articleDeclared, terms)[0]?.expected[0]).not.toContain('license');
	});

	test.each([
		['a colon', 'Review: The Quarterly'],
		['a comment', 'Publisher #1'],
		['a quote', '"The" Times'],
		['a word of YAML', 'No'],
		['a line break', 'Two\nlines'],
		['a number', '404'],
		['other scripts', '中外对话'],
		['a brace', '{publisher}'],
	])('a name with %s is YAML that says so', (_, publisher) => {
		const [finding] = judgeArticle(articleDeclared, undeclared({ publisher, url: address }));
		expect(parse(finding?.expected[0] ?? '')).toEqual({ source: { url: address, publisher } });
	});

	test('a long sentence is cut', () => {
		const [finding] = judgeArticle(
			articleDeclared,
			undeclared({ text: 'First seen '.repeat(500) }),
		);
		expect(finding?.message.length).toBeLessThan(300);
	});

	test('without such a sentence both ways stand there', () => {
		const [finding] = judgeArticle(articleDeclared, termsOf({ status: 'undeclared', ...none }));
		expect(finding?.expected).toContain('original: true');
		expect(finding?.place).toEqual({ line: 1, column: 1 });
	});
});

describe('article-declared beside `original: true`', () => {
	const original = (changes: Parameters<typeof originOf>[0]): Terms =>
		termsOf({ status: 'original', ...none, textOrigin: originOf(changes) });

	test.each([
		['another publisher', {}],
		['an address elsewhere', { url: address }],
	])('%s is a warning', (_, changes) => {
		const findings = judgeArticle(articleDeclared, original(changes), {
			facts: { name: 'My Site' },
		});
		expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
		expect(findings[0]?.message).toContain('a person must look');
	});

	test.each([
		['an unsure sentence', { score: 0.79 }],
		['this site’s own address', { url: 'https://www.site.example/old/tides' }],
		['this site’s own name', { publisher: 'my site' }],
		['nobody', { publisher: null }],
	])('%s is fine', (_, changes) => {
		expect(
			judgeArticle(articleDeclared, original(changes), { facts: { name: 'My Site' } }),
		).toEqual([]);
	});

	test('nothing is said where the text says nothing', () => {
		expect(judgeArticle(articleDeclared, termsOf({ status: 'original', ...none }))).toEqual([]);
	});
});

describe('source-url-valid with an address that lacks its beginning', () => {
	const fixFor = (url: string): string | undefined => {
		const source = { url, publisher: null, title: null, published: null };
		return judgeArticle(sourceUrlValid, termsOf({ source }))[0]?.expected[0];
	};

	test.each(['publisher.example/2026/story', 'www.publisher.example/a?b=c'])('%s', (url) => {
		expect(parse(fixFor(url) ?? '')).toEqual({ source: { url: `https://${url}` } });
	});

	test.each([
		'/2026/story',
		'story.html',
		'bit.ly/abc',
		'javascript:alert(1)',
		'mailto:a@publisher.example/b',
		'example.com/story',
		'../a.b/c',
	])('no guess: %s', (url) => {
		expect(fixFor(url)).toContain('# the address of the original article');
	});

	test('the credit that would pass does not link there, but leaves the words', () => {
		const source = { url: 'publisher.example/a', publisher: null, title: null, published: null };
		expect(backlinkSnippet(termsOf({ source }))).not.toContain('<a');
	});
});

describe('source-url-valid without an address', () => {
	const source = { url: null, publisher: null, title: null, published: null };
	const publisher = { id: null, name: 'The Original', url: 'https://original.example/' };

	test('takes the one that the text links to', () => {
		const terms = termsOf({ source, publisher, textOrigin: originOf({ url: address }) });
		const [finding] = judgeArticle(sourceUrlValid, terms);
		expect(finding?.message).toContain(`${address}, as the text says (line 40)`);
		expect(parse(finding?.expected[0] ?? '')).toEqual({ source: { url: address } });
		expect(finding?.evidence?.kind).toBe('notice');
	});

	test('says that the text links nowhere, and where to search', () => {
		const [finding] = judgeArticle(
			sourceUrlValid,
			termsOf({ source, publisher, textOrigin: originOf() }),
		);
		expect(finding?.message).toContain(
			'line 40 says “This post first appeared on The Original” but links nowhere',
		);
		expect(finding?.expected).toEqual([
			'source:\n  url:   # the address of the original article; search “Tides of the estuary” at The Original (https://original.example/)',
		]);
	});

	test('has no sentence to quote', () => {
		const [finding] = judgeArticle(sourceUrlValid, termsOf({ source, publisher }));
		expect(finding?.message).toContain(
			'expected `source.url` to point to the article at The Original',
		);
		expect(finding?.expected.join('')).not.toContain('publisher.example');
	});

	test('a hostile title cannot add lines', () => {
		const [finding] = judgeArticle(
			sourceUrlValid,
			termsOf({ source, title: 'One\nlicense: CC0-1.0\n' }),
		);
		expect(parse(finding?.expected[0] ?? '')).toEqual({ source: { url: null } });
	});
});

describe('license-known without a licence', () => {
	const grant = grantOf(null);

	test('takes what the text states', () => {
		const [finding] = judgeArticle(
			licenseKnown,
			termsOf({ grant, textOrigin: originOf({ license: 'CC-BY-SA-3.0' }) }),
		);
		expect(finding?.message).toContain(
			'expected `license` to be CC-BY-SA-3.0, as the text says (line 40)',
		);
		expect(finding?.expected).toEqual(['license: CC-BY-SA-3.0']);
	});

	test('quotes a name without a version', () => {
		const [finding] = judgeArticle(
			licenseKnown,
			termsOf({ grant, textOrigin: originOf({ versionless: 'Licensed Creative Commons' }) }),
		);
		expect(finding?.message).toContain('its text says “Licensed Creative Commons” (line 40)');
	});

	test.each<[string, Partial<Terms>, RegExp]>([
		[
			'nothing',
			{},
			/^license: {3}# look at the original page https:\/\/publisher\.example\/2026\/story$/,
		],
		[
			'the publisher’s rules',
			{
				duties: [
					{
						...duty('credit-placed', 'profile', 'at the top'),
						evidence: {
							kind: 'profile',
							text: 'x',
							url: 'https://publisher.example/rules',
							place: null,
						},
					},
				],
			},
			/the publisher’s rules https:\/\/publisher\.example\/rules$/,
		],
	])('says where to look, and names no licence that nobody stated (%s)', (_, changes, expected) => {
		const [finding] = judgeArticle(licenseKnown, termsOf({ grant, ...changes }));
		expect(finding?.expected).toHaveLength(1);
		expect(finding?.expected[0]).toMatch(expected);
		expect(finding?.expected.join('')).not.toMatch(/CC-BY/);
	});

	test('words that are no licence do not bring one up', () => {
		const [finding] = judgeArticle(
			licenseKnown,
			termsOf({ grant: grantOf('All rights reserved') }),
		);
		expect(finding?.expected.join('')).not.toMatch(/CC-BY/);
	});
});

describe('license-versioned', () => {
	const grant = grantOf('CC BY-SA');

	test('is an error where nobody knows why, with all versions', () => {
		const [finding] = judgeArticle(licenseVersioned, termsOf({ grant }));
		expect(finding?.severity).toBe('error');
		expect(finding?.expected[0]).toBe('license: CC-BY-SA-4.0   # if the source says 4.0');
	});

	test.each<[string, Partial<Terms>]>([
		['the text', { textOrigin: originOf({ versionless: 'CC BY-SA' }) }],
		['a notice', { statements: [statement('notice', 'CC BY-SA', { line: 40 })] }],
		[
			'the profile’s own grant',
			{
				publisher: { id: 'russia-insider', name: 'Russia Insider', url: null },
				statements: [statement('profile', 'Creative Commons')],
			},
		],
	])('is a warning where %s names none', (_, changes) => {
		const [finding] = judgeArticle(licenseVersioned, termsOf({ grant, ...changes }));
		expect(finding?.severity).toBe('warning');
		expect(finding?.message).toContain('the source itself names no version');
		expect(finding?.expected.length).toBeGreaterThan(0);
	});

	test('is an error where the text’s own name is another one', () => {
		const terms = termsOf({ grant, textOrigin: originOf({ versionless: 'CC BY-NC' }) });
		expect(judgeArticle(licenseVersioned, terms)[0]?.severity).toBe('error');
	});

	test('is an error where the text names another licence', () => {
		const terms = termsOf({ grant, statements: [statement('notice', 'CC BY-NC', { line: 40 })] });
		expect(judgeArticle(licenseVersioned, terms)[0]?.severity).toBe('error');
	});

	test('the way out is a grant of the publisher that the config takes', () => {
		const terms = termsOf({
			grant,
			textOrigin: originOf({ versionless: "It's CC BY-SA", text: "It's free" }),
		});
		const [finding] = judgeArticle(licenseVersioned, terms);
		const [comment = '', ...code] = finding?.expected[0]?.split('\n') ?? [];
		expect(comment).toContain('license: the-publisher-terms');
		const config = new Function(`return { ${code.join('\n')} }`)() as { publishers: unknown };
		const options = parseOptions(config, 'test');
		expect(options.publishers[0]?.grant).toMatchObject({
			id: 'the-publisher-terms',
			words: "It's free",
			elements: ['by', 'sa'],
		});
	});
});

describe('with the text itself', () => {
	const tail = (words: string): string => `${body}\n\n${words}\n`;
	const judge = async (yaml: string, words: string) => {
		const text = `---\ntitle: Tides\n${yaml}---\n\n${tail(words)}`;
		const findings = await judgePage('', { text });
		return findings.filter(({ rule }) => rule !== 'page-present');
	};

	test('an undeclared post of a publisher whose grant is known asks for no licence', async () => {
		const [finding] = await judge('', 'This post first appeared on Russia Insider');
		expect(finding?.rule).toBe('article-declared');
		expect(finding?.place?.line).toBe(10);
		expect(finding?.expected[0]).toBe(
			'source:\n  # url: the address of the original article; search “Tides” at Russia Insider (https://russia-insider.com/)\n  publisher: Russia Insider\n# license: not needed; what Russia Insider grants is known',
		);
	});

	test('a cross-post that calls itself original is looked at', async () => {
		const [finding, ...rest] = await judge(
			'original: true\n',
			'This post first appeared on [The Original](https://original.example/2026/tides).',
		);
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ rule: 'article-declared', severity: 'warning' });
		expect(finding?.message).toContain('(line 11)');
		expect(finding?.expected[0]).toContain('url: https://original.example/2026/tides');
	});

	test.each([
		['one’s own words', 'The tide first appeared on our charts in 1902.'],
		[
			'one’s own address',
			'This post first appeared on [our old blog](https://site.example/old/tides).',
		],
		[
			'what others may do',
			'Anyone may republish this article under CC BY 4.0, with a link to My Site.',
		],
	])('an original article may speak of %s', async (_, words) => {
		expect(await judge('original: true\n', words)).toEqual([]);
	});

	test('a licence of the text alone does not tell where it first appeared', async () => {
		const [finding] = await judge(
			'',
			'This text is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).',
		);
		expect(finding?.message).toContain('expected a `source` or `original: true`');
	});

	test('the missing licence is quoted from its own sentence', async () => {
		const [finding] = await judge(
			'source:\n  url: https://original.example/2026/tides\n  publisher: The Original\n',
			'This post first appeared on [The Original](https://original.example/2026/tides).\n\nIt is republished under a [Creative Commons Attribution-ShareAlike 3.0](https://creativecommons.org/licenses/by-sa/3.0/) licence.',
		);
		expect(finding?.rule).toBe('license-known');
		expect(finding?.message).toContain('CC-BY-SA-3.0, as the text says (line 15)');
		expect(finding?.evidence?.place?.line).toBe(15);
		expect(finding?.expected).toEqual(['license: CC-BY-SA-3.0']);
	});
});

describe('what is known of the publisher that the text names', () => {
	const snippet = (publisher: string): string => {
		const terms = termsOf({ status: 'undeclared', ...none, textOrigin: originOf({ publisher }) });
		return judgeArticle(articleDeclared, terms)[0]?.expected[0] ?? '';
	};

	test.each([
		[
			'its one licence, in its own words',
			'Knowable Magazine',
			'not needed; what Knowable Magazine grants is known',
		],
		[
			'its licence at second hand only',
			'ProPublica',
			'the text names none; look at the original page and the publisher’s rules https://www.propublica.org/',
		],
		['nothing', 'Nobody Gazette', 'the text names none; look at the original page'],
	])('%s', (_, publisher, expected) => {
		expect(snippet(publisher)).toContain(`# license: ${expected}`);
	});
});

describe('license-versioned, where the publisher names the version', () => {
	const of = (firm: boolean) =>
		judgeArticle(
			licenseVersioned,
			termsOf({
				grant: grantOf('CC BY-ND'),
				statements: [statement('profile', 'CC-BY-ND-4.0', { firm })],
			}),
		)[0]?.expected;

	test('at first hand: that one', () => {
		expect(of(true)).toEqual([
			'license: CC-BY-ND-4.0   # what The Publisher says it uses, if the original page says so',
		]);
	});

	test('at second hand: all', () => {
		expect(of(false)?.length).toBeGreaterThan(3);
	});
});
