import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { compileCredit, creditToHtml, creditToText } from '../../../plugins/credit/index.ts';
import { part, safeHref } from '../../../plugins/credit/part.ts';
import { fillPattern } from '../../../plugins/credit/pattern.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';

const url = 'https://publisher.example/2026/story';
type Data = Record<string, unknown>;

const complete: Data = {
	title: 'Tides',
	author: 'A. Writer',
	source: { url, publisher: 'The Publisher', published: '2026-01-31' },
	license: 'CC-BY-4.0',
};

function creditOf(data: Data, options: UserOptions = {}) {
	return compileCredit(parseOptions(options, 'a test'))('content/a.md', data);
}

/** The credit's sentence, without addresses. */
function line(data: Data, options: UserOptions = {}): string {
	return (creditOf(data, options)?.line ?? []).map(({ text }) => text).join('');
}

function html(data: Data, options: UserOptions = {}): string {
	const credit = creditOf(data, options);
	if (!credit) throw new Error('No credit');
	return creditToHtml(credit);
}

const grant: UserOptions = {
	publishers: [
		{
			id: 'the-publisher',
			name: 'The Publisher',
			grant: { id: 'pub', name: 'the republishing terms', words: 'Republish us.' },
		},
	],
};

describe('the sentence', () => {
	const source = complete.source as Data;
	const cases: [name: string, data: Data, sentence: string, options?: UserOptions][] = [
		[
			'all',
			complete,
			'Tides by A. Writer was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.',
		],
		[
			'no title',
			{ ...complete, title: undefined },
			'This article by A. Writer was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.',
		],
		[
			'a title of its own',
			{ ...complete, source: { ...source, title: 'Ebb' } },
			'Ebb by A. Writer was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.',
		],
		[
			'no author',
			{ ...complete, author: undefined },
			'Tides was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.',
		],
		[
			'two authors',
			{ ...complete, author: ['A', 'B'] },
			'Tides by A and B was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.',
		],
		[
			'three authors',
			{ ...complete, author: ['A', 'B', 'C'] },
			'Tides by A, B, and C was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.',
		],
		[
			'an institution',
			{ ...complete, author: [{ name: 'A', institution: 'U' }, 'B'] },
			'Tides by A (U) and B was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.',
		],
		[
			'no publisher',
			{ ...complete, source: { url } },
			'Tides by A. Writer was first published at publisher.example and is republished here under CC BY 4.0.',
		],
		[
			'no publisher, no address',
			{ ...complete, source: { title: 'Ebb' } },
			'Ebb by A. Writer was first published and is republished here under CC BY 4.0.',
		],
		[
			'no licence',
			{ ...complete, license: undefined },
			'Tides by A. Writer was first published by The Publisher on 31 January 2026 and is republished here.',
		],
		[
			'no such licence',
			{ ...complete, license: 'CC-BY-9.0' },
			'Tides by A. Writer was first published by The Publisher on 31 January 2026 and is republished here.',
		],
		[
			'CC0',
			{ ...complete, license: 'CC0-1.0' },
			'Tides by A. Writer was first published by The Publisher on 31 January 2026 and is free to reuse (CC0 1.0).',
		],
		[
			'ported',
			{ ...complete, license: 'CC BY-SA 3.0 DE' },
			'Tides by A. Writer was first published by The Publisher on 31 January 2026 and is republished here under CC BY-SA 3.0 DE.',
		],
		[
			'the publisher’s grant',
			{ ...complete, license: 'pub' },
			'Tides by A. Writer was first published by The Publisher on 31 January 2026 and is republished here under the republishing terms.',
			grant,
		],
		[
			'the bare minimum',
			{ source: url },
			'This article was first published at publisher.example and is republished here.',
		],
		[
			'braces in the words',
			{ source: url, title: '{license} [by]' },
			'{license} [by] was first published at publisher.example and is republished here.',
		],
	];
	test.each(cases)('%s', (_, data, sentence, options) => {
		expect(line(data, options)).toBe(sentence);
	});

	test.each([
		['2026-01-31', 'on 31 January 2026', '2026-01-31'],
		[new Date('2026-01-31T23:30:00Z'), 'on 31 January 2026', '2026-01-31'],
		['2026-01', 'in January 2026', '2026-01'],
		['2026', 'in 2026', '2026'],
		[2026, 'in 2026', '2026'],
	])('published %s', (published, words, datetime) => {
		const data = { source: { url, publisher: 'P', published } };
		expect(line(data)).toContain(`by P ${words} and is`);
		expect(creditOf(data)?.line.find(({ role }) => role === 'date')?.datetime).toBe(datetime);
	});

	test.each([
		'2026-02-30',
		'2026-13',
		'2026-13-01',
		'2026-00-10',
		'soon',
		new Date(Number.NaN),
		'',
		'2026-01-31x',
	])('no day: %s', (published) => {
		expect(line({ source: { url, publisher: 'P', published } })).toBe(
			'This article was first published by P and is republished here.',
		);
	});

	test.each([
		['Shortened', 'Changes: Shortened.'],
		['Shortened.', 'Changes: Shortened.'],
		[['Shortened;', 'New headline. '], 'Changes: Shortened; New headline.'],
		[['Shortened!'], 'Changes: Shortened!'],
		[['有改动。'], 'Changes: 有改动。'],
		[['.', 'Shortened', ';'], 'Changes: Shortened.'],
		[['...'], ''],
		[undefined, ''],
		[`x${'.'.repeat(100_000)}y`, `Changes: x${'.'.repeat(100_000)}y.`],
	])('changes %#', (changes, sentence) => {
		const text = creditOf({ ...complete, changes })
			?.changes.map((part) => part.text)
			.join('');
		expect(text).toBe(sentence);
	});

	test.each([{ original: true }, { ...complete, original: true }, {}, { title: 'x' }])(
		'no credit is owed: %j',
		(data) => {
			expect(creditOf(data)).toBeNull();
		},
	);
});

describe('HTML', () => {
	test('all there is', () => {
		const data = {
			...complete,
			author: [{ name: 'A. Writer', url: 'https://a.example/', institution: 'U' }, 'B'],
			source: {
				...(complete.source as Data),
				publisher: { name: 'The Publisher', url: 'https://publisher.example/' },
			},
			changes: 'Shortened',
			notices: ['© 2026 The Publisher', 'No warranty.'],
			lang: 'fi',
		};
		expect(html(data).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
			"<aside class="creditline h-cite" lang="en" dir="ltr" aria-label="Credit" about="https://publisher.example/2026/story">
			<p class="creditline-line">
			<cite class="creditline-title p-name" dir="auto" property="dcterms:title" lang="fi">
			<a class="creditline-source u-url" href="https://publisher.example/2026/story" rel="cc:attributionURL">Tides</a>
			</cite> by <a class="creditline-author p-author" href="https://a.example/" property="dcterms:creator cc:attributionName" about="https://publisher.example/2026/story" content="A. Writer">A. Writer</a> (<span class="creditline-institution">U</span>) and <span class="creditline-author p-author" property="dcterms:creator cc:attributionName">B</span> was first published by <a class="creditline-publisher p-publication" href="https://publisher.example/" property="dcterms:publisher" about="https://publisher.example/2026/story" content="The Publisher">The Publisher</a> on <time class="dt-published" datetime="2026-01-31" property="dcterms:issued">31 January 2026</time> and is republished here under <a class="creditline-license" href="https://creativecommons.org/licenses/by/4.0/" rel="cc:license">CC BY 4.0</a>.</p>
			<p class="creditline-changes">Changes: <span lang="fi" dir="auto">Shortened</span>.</p>
			<p class="creditline-notice" dir="auto">© 2026 The Publisher</p>
			<p class="creditline-notice" dir="auto">No warranty.</p>
			</aside>"
		`);
	});

	test('the least there is', () => {
		expect(html({ source: 'The Publisher' }).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
			"<aside class="creditline" lang="en" dir="ltr" aria-label="Credit">
			<p class="creditline-line">
			<cite class="creditline-title" dir="auto">
			<span class="creditline-source">This article</span>
			</cite> was first published by <span class="creditline-publisher">The Publisher</span> and is republished here.</p>
			</aside>"
		`);
	});

	test('the article’s language is not the title’s that the source has', () => {
		expect(html({ ...complete, lang: 'fi' })).toContain(
			'<cite class="creditline-title p-name" dir="auto" property="dcterms:title" lang="fi">',
		);
		for (const data of [
			{ ...complete, lang: 'fi', source: { url, title: 'Ebb' } },
			{ ...complete, lang: 'fi', title: undefined },
			{ ...complete, lang: 'en' },
			{ ...complete, lang: 'not a tag' },
		]) {
			expect(html(data)).toContain(
				'<cite class="creditline-title p-name" dir="auto" property="dcterms:title"><a',
			);
		}
	});
});

describe('other people’s words stay words', () => {
	const hostile = [
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' onmouseover='alert(1)",
		'</cite></aside><b>',
		'&lt;b&gt;',
		'<!-- x',
		']]>',
	];
	test.each(hostile)('%s', (text) => {
		const data = {
			title: text,
			author: [{ name: text, institution: text, url: text }],
			source: { url, publisher: { name: text, url: text }, published: text },
			license: text,
			changes: text,
			notices: text,
			lang: text,
		};
		const made = html(data);
		const names = new Set<string>();
		const attributes = new Set<string>();
		visit(unified().use(rehypeParse, { fragment: true }).parse(made), 'element', (node) => {
			names.add(node.tagName);
			for (const name of Object.keys(node.properties)) attributes.add(name);
		});
		expect([...names].sort()).toEqual(['a', 'aside', 'cite', 'p', 'span']);
		const own = ['ariaLabel', 'className', 'dir', 'href', 'lang'];
		const said = ['about', 'property', 'rel'];
		expect([...attributes].sort()).toEqual([...own, ...said].sort());
		expect(made.match(/href="[^"]*"/g)).toEqual([`href="${url}"`]);
		expect(made).toContain('lang="en"');
	});

	test.each([
		'javascript:alert(1)',
		' JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		'data:text/html,<script>',
		'vbscript:x',
		'file:///etc/passwd',
		'blob:https://x.example/1',
		'ftp://publisher.example/',
		'https://user:secret@publisher.example/',
		'https://user@publisher.example/',
		'//publisher.example/',
		'/story',
		'https://',
		'https://exa mple/',
		'',
		null,
		undefined,
	])('never a link: %j', (address) => {
		expect(safeHref(address)).toBeNull();
		const made = html({
			title: 'x',
			source: { url: address ?? undefined, publisher: { name: 'P', url: address ?? undefined } },
			author: { name: 'A', url: address ?? undefined },
		});
		expect(made).not.toContain('href');
	});

	test.each([
		[url, url],
		['https://publisher.example', 'https://publisher.example'],
		['http://publisher.example/?a=b&c="d"', 'http://publisher.example/?a=b&c="d"'],
		['https://publisher.example/日本', 'https://publisher.example/%E6%97%A5%E6%9C%AC'],
		['https://publisher.example/\u202eevil', 'https://publisher.example/%E2%80%AEevil'],
		['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
	])('link %s', (address, href) => {
		expect(safeHref(address)).toBe(href);
	});

	test('marks that turn the direction, and controls, go; marks of letters stay', () => {
		const turned = 'A\u202e\u2066B\u0000\u001b[31m\u0085\u200fC\u200d';
		const data = {
			title: turned,
			author: turned,
			source: { url, publisher: turned },
			changes: turned,
			notices: turned,
		};
		const credit = creditOf(data);
		const text = credit ? creditToText(credit) : '';
		expect(text.match(/AB\[31m\u200fC/g)).toHaveLength(5);
		expect(html(data)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
		expect(html(data)).not.toContain('\u001b');
	});
});

test('text', () => {
	const credit = creditOf({ ...complete, changes: 'Shortened', notices: ['© 2026'] });
	expect(credit && creditToText(credit)).toMatchInlineSnapshot(`
		"Tides (https://publisher.example/2026/story) by A. Writer was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
		Changes: Shortened.
		© 2026"
	`);
});

describe('patterns', () => {
	const fill = (pattern: string, values: Record<string, string[]>) =>
		fillPattern(
			pattern,
			Object.fromEntries(
				Object.entries(values).map(([name, texts]) => [
					name,
					texts.map((text) => part('text', text)),
				]),
			),
		)
			.map(({ text }) => text)
			.join('|');
	test.each([
		['{a}', { a: ['1'] }, '1'],
		['{a}', {}, ''],
		['x{a}y', { a: ['1', '2'] }, 'x|1|2|y'],
		['[by {a}]z', {}, 'z'],
		['[by {a}]z', { a: [] }, 'z'],
		['[by {a}]z', { a: ['1'] }, 'by |1|z'],
		['[{a}{b}]', { a: ['1'] }, ''],
		['[x]', {}, 'x'],
		['{a}', { a: ['{b}[c|d]'], b: ['no'] }, '{b}[c|d]'],
		['[{a} {b}|{a}|none]', { a: ['1'], b: ['2'] }, '1| |2'],
		['[{a} {b}|{a}|none]', { a: ['1'] }, '1'],
		['[{a} {b}|{a}|none]', { b: ['2'] }, 'none'],
		['x|y', {}, 'x|y'],
		['', {}, ''],
		['{a}. B', { a: ['Ltd.'] }, 'Ltd.| B'],
		['{a}. B', { a: ['“Why?”'] }, '“Why?”| B'],
		['{a}. B', { a: ['(Ltd.)'] }, '(Ltd.)|. B'],
		['{a}. B', { a: ['何？'] }, '何？| B'],
		['{a}。', { a: ['何？'] }, '何？'],
		['{a}。', { a: ['Ltd.'] }, 'Ltd.|。'],
		['{a}।', { a: ['क्यों?'] }, 'क्यों?'],
		['{a}.[ x]. y', { a: ['1'] }, '1|.| x|. y'],
	])('%s %j', (pattern, values, expected) => {
		expect(fill(pattern, values)).toBe(expected);
	});
});
