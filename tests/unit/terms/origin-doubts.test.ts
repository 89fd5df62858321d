import { describe, expect, test } from 'vitest';
import articleDeclared from '../../../plugins/audit/rules/article-declared.ts';
import type { UserOptions } from '../../../plugins/options.ts';
import { judgeArticle } from '../../helpers/judge.ts';
import { dutiesUnder, termsOfText } from '../../helpers/terms.ts';

const doubts = (source: string, text: string, options: UserOptions = {}) =>
	dutiesUnder(
		termsOfText(
			`title: Tides\nauthor: A. Writer\nsource: ${source}\nlicense: CC-BY-3.0`,
			text,
			options,
		),
		'article-declared',
	).map(({ severity, detail }) => [severity, detail.doubt]);

const globalVoices =
	'{ url: "https://globalvoices.org/2026/01/31/tides/", publisher: Global Voices }';
const other =
	'This article was originally published by [Agência Pública](https://apublica.org/2026/x).';

describe('a text that names another publisher', () => {
	test.each([
		[globalVoices, other],
		[globalVoices, 'This story first appeared on Harbour Dispatch.'],
		['{ url: "https://publisher.example/a/tides" }', other],
		['{ publisher: Harbour Dispatch }', other],
	])('%s: %s', (source, text) => {
		expect(doubts(source, text)).toEqual([['warning', 'text']]);
	});

	test.each<[source: string, text: string, options?: UserOptions]>([
		[globalVoices, 'This story first appeared on Global Voices.'],
		[
			globalVoices,
			'This story first appeared on [the site](https://es.globalvoices.org/2026/01/x).',
		],
		// A chain: both are named.
		[globalVoices, `${other}\n\nThis article is republished from Global Voices.`],
		// The source is a translation; its text names that of the original.
		[globalVoices, 'This is a translation of an article from Agência Pública.'],
		[globalVoices, 'Words without any notice.'],
		['{ publisher: Harbour Dispatch }', 'This story first appeared on The Harbour Dispatch.'],
		['{ publisher: Harbour Dispatch }', 'This story first appeared on A. Writer.'],
		[
			'{ url: "https://publisher.example/a/tides" }',
			'This story first appeared on Harbour Dispatch.',
		],
		[
			'{ url: "https://publisher.example/a/tides", publisher: p }',
			'This story first appeared on The Dispatch.',
			{ publishers: [{ id: 'p', name: 'Harbour News', aliases: ['The Dispatch'] }] },
		],
	])('not %s: %s', (source, text, options) => {
		expect(doubts(source, text, options)).toEqual([]);
	});
});

describe('an address of a known publisher under the name of another', () => {
	const conversation = (publisher: string): string =>
		`{ url: "https://theconversation.com/tides-12345", publisher: ${publisher} }`;

	test.each([
		[conversation('My Friend'), [['warning', 'host']]],
		[conversation('The Conversation'), []],
		[conversation('the-conversation'), []],
		// Both are known: partners carry each other's stories.
		[conversation('Global Voices'), []],
		['{ url: "https://publisher.example/a/tides", publisher: My Friend }', []],
	])('%s', (source, expected) => {
		expect(doubts(source, 'Words.')).toEqual(expected);
	});

	test('not where the text itself names who is declared', () => {
		const text = 'This story first appeared on My Friend.';
		expect(doubts(conversation('My Friend'), text)).toEqual([]);
	});

	test('nor at a network, or at a publisher with stories of partners', () => {
		const at = (rules: object) =>
			doubts('{ url: "https://net.example/a/tides", publisher: My Friend }', 'Words.', {
				publishers: [{ id: 'net', name: 'The Network', domains: ['net.example'], ...rules }],
			});
		expect(at({})).toEqual([['warning', 'host']]);
		expect(at({ credit: { elements: { outlet: 'demanded' } } })).toEqual([]);
		expect(at({ partnerStories: { rule: 'own-terms' } })).toEqual([]);
	});
});

test('is told with the sentence and what to write', () => {
	const terms = termsOfText(`source: ${globalVoices}\nlicense: CC-BY-3.0`, other);
	expect(judgeArticle(articleDeclared, terms)).toMatchObject([
		{
			severity: 'warning',
			message:
				'Unexpected source Global Voices, but the text says “This article was originally published by Agência Pública.” (line 6): a person must look',
			expected: [expect.stringContaining('publisher: Agência Pública')],
			evidence: { kind: 'notice', place: { line: 6 } },
		},
	]);
	const host = termsOfText(
		'source: { url: "https://theconversation.com/tides-12345", publisher: My Friend }\nlicense: CC-BY-ND-4.0',
	);
	expect(judgeArticle(articleDeclared, host)).toMatchObject([
		{
			message:
				'Unexpected publisher “My Friend” of an address at theconversation.com, which belongs to The Conversation: a person must look whose terms bind',
			expected: ['source:\n  publisher: the-conversation'],
		},
	]);
});
