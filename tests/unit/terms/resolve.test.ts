import { describe, expect, test } from 'vitest';
import { compileDeclare } from '../../../plugins/article/declare/declare.ts';
import type { Terms } from '../../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';
import { compileTerms } from '../../../plugins/terms/index.ts';

const url = 'https://publisher.example/story';
type Data = Record<string, unknown>;

const profiles: UserOptions = {
	publishers: [
		{
			id: 'the-publisher',
			name: 'The Publisher',
			url: 'https://publisher.example/',
			domains: ['WWW.Publisher.example', 'münchen.example'],
		},
		{
			id: 'partner',
			name: 'Partner  News',
			domains: ['partner.example', 'news.publisher.example'],
			grant: {
				id: 'partner-terms',
				name: 'Partner terms',
				url: 'https://partner.example/terms',
				words: 'Anyone is free to republish.',
			},
		},
	],
};

function termsOf(data: Data, options: UserOptions = {}): Terms {
	const parsed = parseOptions(options, 'a test');
	return compileTerms(parsed)(compileDeclare(parsed)('content/a.md', data).declaration);
}

const article = (license: string | undefined): Data => ({
	title: 'Tides',
	author: ['A', 'B'],
	source: { url, publisher: 'P' },
	license,
});

/** Duties as `rule element severity: where from`. */
function duties(license: string | undefined, options: UserOptions = {}): string[] {
	return termsOf(article(license), options).duties.map(({ rule, severity, detail, evidence }) => {
		const clause = /(?:sections?|clauses?) [^:]+/.exec(evidence.text)?.[0] ?? '';
		return `${rule} ${detail.element ?? ''} ${severity} ${evidence.kind} ${clause}`
			.replace(/ +/g, ' ')
			.trim();
	});
}

describe('duties by licence', () => {
	test('CC BY 4.0 in full', () => {
		expect(duties('CC-BY-4.0')).toMatchInlineSnapshot(`
			[
			  "credit-present error license section 3(a)(1)(A)(i)",
			  "credit-visible error default section 3(a)(1)(A)(i)",
			  "placeholder-absent error license section 3(a)(1)(A)(i)",
			  "credit-complete author error license section 3(a)(1)(A)(i)",
			  "credit-complete author error license section 3(a)(1)(A)(i)",
			  "credit-complete publisher error license section 3(a)(1)(A)(i)",
			  "license-linked error license section 3(a)(1)(C)",
			  "backlink-present error license section 3(a)(1)(A)(v)",
			  "backlink-target error license section 3(a)(1)(A)(v)",
			  "backlink-followed error default section 3(a)(1)(A)(v)",
			  "endorsement-absent error license section 2(a)(6)",
			  "endorsement-absent error license section 2(a)(6)",
			  "endorsement-absent error license section 2(a)(6)",
			  "metadata-true error default section 3(a)(1)(C)",
			  "metadata-true error default section 3(a)(1)(A)(i)",
			  "metadata-true warning default section 3(a)(1)(A)(v)",
			]
		`);
	});
	test('CC BY-NC-SA 3.0 in full', () => {
		expect(duties('CC-BY-NC-SA-3.0')).toMatchInlineSnapshot(`
			[
			  "credit-present error license section 4(d)(i)",
			  "credit-visible error default section 4(d)(i)",
			  "placeholder-absent error license section 4(d)(i)",
			  "credit-complete author error license section 4(d)(i)",
			  "credit-complete author error license section 4(d)(i)",
			  "credit-complete title error license section 4(d)(ii)",
			  "credit-complete publisher error license section 4(d)(i)",
			  "license-linked error license section 4(a)",
			  "backlink-present error license section 4(d)(iii)",
			  "backlink-target error license section 4(d)(iii)",
			  "backlink-followed error default section 4(d)(iii)",
			  "commercial-allowed error license section 4(c)",
			  "endorsement-absent error license section 4(d)",
			  "endorsement-absent error license section 4(d)",
			  "endorsement-absent error license section 4(d)",
			  "metadata-true error default section 4(a)",
			  "metadata-true error default section 4(d)(i)",
			  "metadata-true warning default section 4(d)(iii)",
			]
		`);
	});
	test('CC BY 1.0 in full', () => {
		expect(duties('CC-BY-1.0')).toMatchInlineSnapshot(`
			[
			  "credit-present error license section 4(b)",
			  "credit-visible error default section 4(b)",
			  "placeholder-absent error license section 4(b)",
			  "credit-complete author error license section 4(b)",
			  "credit-complete author error license section 4(b)",
			  "credit-complete title error license section 4(b)",
			  "license-linked error license section 4(a)",
			  "backlink-present error default",
			  "backlink-target error default",
			  "backlink-followed error default",
			  "metadata-true error default section 4(a)",
			  "metadata-true error default section 4(b)",
			  "metadata-true warning default",
			]
		`);
	});
	test('CC0 in full', () => {
		expect(duties('CC0-1.0')).toMatchInlineSnapshot(`
			[
			  "credit-present warning default",
			  "credit-visible warning default",
			  "placeholder-absent warning default",
			  "license-linked warning default",
			  "backlink-present warning default",
			  "backlink-target warning default",
			  "backlink-followed warning default",
			  "endorsement-absent warning license",
			  "endorsement-absent warning license",
			  "endorsement-absent warning license",
			  "metadata-true warning default",
			  "metadata-true warning default",
			  "metadata-true warning default",
			]
		`);
	});
	test('the Public Domain Mark asks for what CC0 does', () => {
		expect(duties('https://creativecommons.org/publicdomain/mark/1.0/')).toEqual(duties('CC0-1.0'));
	});
	test.each([
		['CC-BY-NC-ND-4.0', 'section 3(a)(1)(A)(i)', 'section 3(a)(1)(A)(v)', 'section 3(a)(1)(C)'],
		['CC-BY-3.0', 'section 4(b)(i)', 'section 4(b)(iii)', 'section 4(a)'],
		['CC-BY-SA-3.0', 'section 4(c)(i)', 'section 4(c)(iii)', 'section 4(a)'],
		['CC-BY-NC-2.0', 'section 4(c)', 'section 4(c)', 'section 4(a)'],
		['CC-BY-2.5', 'section 4(b)', 'section 4(b)', 'section 4(a)'],
	])('clauses of %s', (license, author, source, link) => {
		const found = duties(license);
		expect(found).toContain(`credit-complete author error license ${author}`);
		expect(found).toContain(`backlink-present error license ${source}`);
		expect(found).toContain(`license-linked error license ${link}`);
	});
	test('a publisher’s own grant in full', () => {
		expect(duties('partner-terms', profiles)).toMatchInlineSnapshot(`
			[
			  "credit-present error default",
			  "credit-visible error default",
			  "placeholder-absent error default",
			  "credit-complete author error default",
			  "credit-complete author error default",
			  "credit-complete publisher error default",
			  "backlink-present error default",
			  "backlink-target error default",
			  "backlink-followed error default",
			  "metadata-true error default",
			  "metadata-true error default",
			  "metadata-true warning default",
			  "article-declared warning profile",
			]
		`);
	});
	test('unknown in full', () => {
		expect(duties('CC-BY-9.0')).toMatchInlineSnapshot(`
			[
			  "credit-present error license section 3(a)(1)(A)(i) of version 4.0",
			  "credit-visible error default section 3(a)(1)(A)(i) of version 4.0",
			  "placeholder-absent error license section 3(a)(1)(A)(i) of version 4.0",
			  "credit-complete author error license section 3(a)(1)(A)(i) of version 4.0",
			  "credit-complete author error license section 3(a)(1)(A)(i) of version 4.0",
			  "credit-complete title error license section 4 of versions 1.0 to 3.0",
			  "credit-complete publisher error license section 3(a)(1)(A)(i) of version 4.0",
			  "backlink-present error license section 3(a)(1)(A)(v) of version 4.0",
			  "backlink-target error license section 3(a)(1)(A)(v) of version 4.0",
			  "backlink-followed error default section 3(a)(1)(A)(v) of version 4.0",
			  "endorsement-absent error license section 2(a)(6) of version 4.0",
			  "endorsement-absent error license section 2(a)(6) of version 4.0",
			  "endorsement-absent error license section 2(a)(6) of version 4.0",
			  "metadata-true error default section 3(a)(1)(C) of version 4.0",
			  "metadata-true error default section 3(a)(1)(A)(i) of version 4.0",
			  "metadata-true warning default section 3(a)(1)(A)(v) of version 4.0",
			]
		`);
		expect(duties(undefined)).toEqual(duties('CC-BY-9.0'));
	});

	test('every duty has its reason', () => {
		for (const license of [
			'CC-BY-4.0',
			'CC-BY-SA-3.0',
			'CC-BY-ND-1.0',
			'CC0-1.0',
			'partner-terms',
			'x',
			undefined,
		]) {
			const { duties: all } = termsOf(article(license), profiles);
			expect(all.length).toBeGreaterThan(5);
			for (const { rule, evidence } of all) {
				expect(evidence.text.length, `${license} ${rule}`).toBeGreaterThan(20);
				if (evidence.kind === 'license')
					expect(evidence.url).toMatch(/^https:\/\/creativecommons\.org\//);
			}
		}
	});

	test('what is owed has its words', () => {
		const { duties: all } = termsOf(article('CC-BY-3.0'));
		const owed = all.filter(({ rule }) => rule === 'credit-complete').map(({ detail }) => detail);
		expect(owed).toEqual([
			{ element: 'author', text: 'A' },
			{ element: 'author', text: 'B' },
			{ element: 'title', text: 'Tides' },
			{ element: 'publisher', text: 'P' },
		]);
		expect(all.find(({ rule }) => rule === 'license-linked')?.detail).toEqual({
			url: 'https://creativecommons.org/licenses/by/3.0/',
		});
		expect(all.find(({ rule }) => rule === 'backlink-target')?.detail).toEqual({ url });
	});

	test('what is not declared is not owed', () => {
		const { duties: all } = termsOf({ source: 'P', license: 'CC-BY-3.0' });
		const rules = all.map(({ rule, detail }) => [rule, detail.element].filter(Boolean).join(' '));
		expect(rules).toEqual([
			'credit-present',
			'credit-visible',
			'placeholder-absent',
			'credit-complete publisher',
			'license-linked',
			'endorsement-absent',
			'metadata-true',
			'metadata-true',
			'metadata-true',
		]);
	});
});

describe('grants', () => {
	test.each([
		['CC-BY-4.0', {}, 'license'],
		['partner-terms', profiles, 'publisher'],
		['partner-terms', {}, 'unknown'],
		['Partner-Terms', profiles, 'unknown'],
		['all rights reserved', profiles, 'unknown'],
		[undefined, {}, 'unknown'],
	])('%s', (license, options, kind) => {
		expect(termsOf(article(license), options).grant.kind).toBe(kind);
	});

	test('a publisher’s grant is its own article’s when no licence is named', () => {
		const data = { source: { url, publisher: 'partner' } };
		expect(termsOf(data, profiles).grant).toEqual({
			kind: 'publisher',
			id: 'partner-terms',
			name: 'Partner terms',
			url: 'https://partner.example/terms',
			words: 'Anyone is free to republish.',
		});
		expect(termsOf({ ...data, license: 'CC-BY-4.0' }, profiles).grant.kind).toBe('license');
		expect(termsOf({ source: { url, publisher: 'the-publisher' } }, profiles).grant).toEqual({
			kind: 'unknown',
			written: null,
			usual: [],
		});
	});

	test('a publisher that is known grants what its own policy says, by the day', () => {
		const of = (address: string, published?: string) =>
			termsOf({ source: { url: address, ...(published ? { published } : {}) } });
		const voices = of('https://globalvoices.org/2026/01/02/a-story/');
		expect(voices.publisher?.name).toBe('Global Voices');
		expect(voices.grant).toMatchObject({ kind: 'license', license: { id: 'CC-BY-3.0' } });
		// Others say CC BY-ND 4.0 of The Conversation; its own pages name no version.
		expect(of('https://theconversation.com/a-story-1').grant).toMatchObject({
			kind: 'unknown',
			usual: [{ id: 'CC-BY-ND-4.0' }],
		});
	});

	test('house rules ask beyond the licence, with the policy as evidence', () => {
		const terms = termsOf({
			author: { name: 'A. Writer', institution: 'University of Nowhere' },
			license: 'CC-BY-ND-4.0',
			source: { url: 'https://theconversation.com/a-story-1' },
		});
		const asked = terms.duties.filter(({ evidence }) => evidence.kind === 'profile');
		expect(asked.map(({ rule, severity, detail }) => [rule, severity, detail.element])).toEqual([
			['credit-complete', 'error', 'institution'],
			['credit-placed', 'warning', undefined],
			['pixel-kept', 'error', undefined],
			// More than style, time and place; length; language: leave is asked for each.
			['adaptation-allowed', 'warning', undefined],
			['adaptation-allowed', 'warning', undefined],
			['adaptation-allowed', 'warning', undefined],
			['media-granted', 'error', undefined],
			['media-granted', 'error', undefined],
		]);
		// What the licence asks for, too, stands in its words, and the publisher's are named beside.
		const author = terms.duties.find(({ detail }) => detail.element === 'author');
		expect(author?.evidence.kind).toBe('license');
		expect(author?.evidence.text).toMatch(/See also the publisher’s rules, http/);
		expect(asked.every(({ evidence }) => evidence.url?.includes('theconversation.com'))).toBe(true);
	});
});

describe('the publisher’s profile', () => {
	const cases: [source: Data, id: string | null, name: string | null][] = [
		[{ publisher: 'the-publisher' }, 'the-publisher', 'The Publisher'],
		[{ publisher: 'The Publisher' }, 'the-publisher', 'The Publisher'],
		[{ publisher: 'THE   publisher ' }, 'the-publisher', 'The Publisher'],
		[{ publisher: 'partner news' }, 'partner', 'Partner  News'],
		[{ publisher: { id: 'partner', name: 'Else' } }, 'partner', 'Partner  News'],
		[{ publisher: { id: 'unknown', name: 'The Publisher' } }, 'the-publisher', 'The Publisher'],
		[{ url }, 'the-publisher', 'The Publisher'],
		[{ url: 'https://www.publisher.example/x' }, 'the-publisher', 'The Publisher'],
		[{ url: 'https://PUBLISHER.example./x' }, 'the-publisher', 'The Publisher'],
		[{ url: 'https://a.b.publisher.example/x' }, 'the-publisher', 'The Publisher'],
		[{ url: 'https://news.publisher.example/x' }, 'partner', 'Partner  News'],
		[{ url: 'https://münchen.example/x' }, 'the-publisher', 'The Publisher'],
		[{ url: 'https://notpublisher.example/x' }, null, null],
		[{ url: 'https://publisher.example.evil.test/x' }, null, null],
		[{ url: 'https://' }, null, null],
		[{ url, publisher: 'Partner News' }, 'partner', 'Partner  News'],
		[{ url, publisher: 'Somebody' }, null, 'Somebody'],
		[{ url, publisher: { url: 'https://x.example/' } }, 'the-publisher', 'The Publisher'],
	];
	test.each(cases)('%j', (source, id, name) => {
		const { publisher } = termsOf({ source }, profiles);
		expect(publisher?.id ?? null).toBe(id);
		expect(publisher?.name ?? null).toBe(name);
	});

	test('the article’s address of the publisher wins', () => {
		const own = { source: { publisher: { name: 'The Publisher', url: 'https://x.example/' } } };
		expect(termsOf(own, profiles).publisher?.url).toBe('https://x.example/');
		expect(termsOf({ source: { url } }, profiles).publisher?.url).toBe(
			'https://publisher.example/',
		);
	});
});

test.each([
	[{ original: true }, 'original'],
	[{ original: true, source: url }, 'original'],
	[{ title: 'x' }, 'undeclared'],
	[{ title: 'x', license: 'CC-BY-4.0' }, 'undeclared'],
	[{ source: url }, 'republished'],
])('status of %j', (data, status) => {
	const terms = termsOf(data);
	expect(terms.status).toBe(status);
	expect(terms.duties.length > 0).toBe(status === 'republished');
});

test('the title is the source’s own', () => {
	expect(termsOf({ title: 'Shown', source: { title: 'Own' } }).title).toBe('Own');
	expect(termsOf({ title: 'Shown', source: url }).title).toBe('Shown');
});
