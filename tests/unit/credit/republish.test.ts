import { describe, expect, test } from 'vitest';
import {
	compileCredit,
	compileRepublishable,
	licenseToHtml,
	republishOf,
} from '../../../plugins/credit/index.ts';
import { parseOptions } from '../../../plugins/options.ts';

const options = parseOptions(
	{
		publishers: [
			{
				id: 'desk',
				name: 'The Desk',
				grant: { id: 'desk-terms', name: 'Desk terms', words: 'Republish us with a link.' },
			},
		],
	},
	'a test',
);
const data = {
	title: 'Tides',
	author: 'A. Writer',
	source: { url: 'https://publisher.example/2026/story', publisher: 'The Publisher' },
	license: 'CC-BY-4.0',
	notices: '© 2026 The Publisher',
};
const page = 'https://site.example/a/';

test.each([
	['CC-BY-4.0', true],
	['CC BY-NC-ND 3.0 DE', true],
	['CC-BY-SA-2.5', true],
	['CC0-1.0', true],
	['https://creativecommons.org/publicdomain/mark/1.0/', true],
	['desk-terms', false],
	['all rights reserved', false],
	[undefined, false],
])('under %s, everybody may republish: %s', (license, free) => {
	const { license: _, ...rest } = data;
	const made = { ...rest, ...(license === undefined ? {} : { license }) };
	expect(compileRepublishable(options)('content/a.md', made)).toBe(free);
});

test.each([
	{ ...data, original: true },
	{ title: 'Tides', license: 'CC-BY-4.0' },
])('own work is not offered: %j', (own) => {
	expect(compileRepublishable(options)('content/a.md', own)).toBe(false);
});

function copy(html: string, url: string | null = page) {
	const credit = compileCredit(options)('content/a.md', data);
	if (!credit) throw new Error('No credit');
	return republishOf(credit, html, url);
}

const line =
	'<a href="https://publisher.example/2026/story">Tides</a></cite> by <span>A. Writer</span> was first published by <span>The Publisher</span> and is republished here under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>';

test('the text with its credit, in both forms', () => {
	const { html, text } = copy(
		'<h2 id="x" class="y">Ebb</h2>\n<p style="color:red">The <em>sea</em>\n goes.<br>It comes.</p>',
	);
	expect(html).toBe(
		`<h2>Ebb</h2>\n<p>The <em>sea</em>\n goes.<br>It comes.</p>\n<aside lang="en" dir="ltr"><p><cite dir="auto">${line}<p dir="auto">© 2026 The Publisher</p></aside>`,
	);
	expect(text).toBe(
		`Ebb

The sea goes.
It comes.

Tides (https://publisher.example/2026/story) by A. Writer was first published by The Publisher and is republished here under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
© 2026 The Publisher`,
	);
});

describe('what is left out, and what is mended', () => {
	const cases: [name: string, html: string, kept: string][] = [
		['pictures', '<p>a<img src="x.jpg" alt="x"></p><picture><img src="y"></picture>', '<p>a</p>'],
		['embeds', '<p>a</p><iframe src="x"></iframe><object data="x">y</object>', '<p>a</p>'],
		['scripts', '<p onclick="x()">a<script>x()</script></p><style>p{}</style>', '<p>a</p>'],
		['drawings', '<p>a<svg><text>b</text></svg></p>', '<p>a</p>'],
		[
			'the credit of this page',
			'<aside class="creditline creditline-card"><p>Credit</p></aside><p>a</p>',
			'<p>a</p>',
		],
		['comments', '<p>a<!-- secret --></p>', '<p>a</p>'],
		[
			'relative links',
			'<a href="../b/">b</a><a href="#c">c</a>',
			`<a href="https://site.example/b/">b</a><a href="${page}#c">c</a>`,
		],
		['links that run code', '<a href="javascript:x()">b</a>', '<a>b</a>'],
		[
			'language and direction stay',
			'<p lang="ar" dir="rtl" data-x="1">a</p>',
			'<p lang="ar" dir="rtl">a</p>',
		],
		['markup in the words', '<p>&lt;b&gt;</p>', '<p>&#x3C;b></p>'],
	];
	test.each(cases)('%s', (_, html, kept) => {
		expect(copy(html).html.split('\n<aside')[0]).toBe(kept);
	});

	test('without an address of the page, links stay as they are', () => {
		expect(copy('<a href="../b/">b</a>', null).html).toContain('<a href="../b/">b</a>');
	});

	test('deep nesting is read to its end', () => {
		const { text } = copy(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`);
		expect(text).toMatch(/^deep\n\n/);
	});
});

test('a badge has icons for what the licence asks, and its name', () => {
	expect(licenseToHtml('CC-BY-NC-SA-4.0')).toMatch(
		/^<span class="creditline-badge" dir="auto"><a class="creditline-license" href="https:\/\/creativecommons\.org\/licenses\/by-nc-sa\/4\.0\/"><svg class="creditline-icons" width="64"[^>]* aria-hidden="true">(?:<path d="[^"]+"(?: transform="translate\(\d+\)")?><\/path>){3}<\/svg>CC BY-NC-SA 4\.0<\/a><\/span>$/,
	);
	expect(licenseToHtml('CC0-1.0')).toContain('width="20"');
	expect(licenseToHtml('no licence')).toBe('');
	expect(licenseToHtml(null)).toBe('');
});
