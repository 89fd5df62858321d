import { describe, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../../../helpers/article.ts';
import { judgePage } from '../../../helpers/judge.ts';

const notice = 'This article is licensed under CC BY 4.0, and isn’t to be sold.';
const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>`;

/** Messages of `notice-kept` on a page whose article ends with a notice. */
async function found(html: string, text = `${body}\n${notice}\n`) {
	const findings = await judgePage(html, { text: article({}, text) });
	return findings
		.filter(({ rule }) => rule === 'notice-kept')
		.map(({ message, place, severity, evidence }) => [
			message,
			place?.line,
			severity,
			evidence?.kind,
		]);
}

const cut = [
	[
		`Unexpected copy without a notice of its own text (line 14), expected “${notice}”`,
		14,
		'error',
		'notice',
	],
];

describe('a notice that stands in the article’s own text', () => {
	test.each([
		['as it stands', `BODY<p>${notice}</p>${credit}`],
		[
			'with other quotes and a link',
			`BODY<p>This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, and isn't to be sold.</p>${credit}`,
		],
		['in a block of its own elsewhere', `${credit}BODY<aside>${notice}</aside>`],
		['in a text to be copied', `${credit}BODY<textarea readonly>${notice}</textarea>`],
	])('%s', async (_, html) => {
		expect(await found(html)).toEqual([]);
	});

	test.each([
		['cut off with the last paragraph', `BODY${credit}`],
		['in a comment', `BODY<!-- ${notice} -->${credit}`],
		['changed', `BODY<p>This article is licensed under CC BY 4.0.</p>${credit}`],
	])('%s', async (_, html) => {
		expect(await found(html)).toEqual(cut);
	});

	test('hidden', async () => {
		expect(await found(`BODY<p hidden>${notice}</p>${credit}`)).toEqual([
			[expect.stringContaining('Unexpected hidden notice'), 14, 'error', 'notice'],
		]);
	});

	test('nothing is owed for a text that says nothing of it', async () => {
		expect(await found(`BODY${credit}`, body)).toEqual([]);
	});
});

describe('a notice that the front matter names', () => {
	const owed = '© 2026 The Publisher. The maps are no aid to navigation.';
	const text = article({ 'license: CC-BY-4.0': `license: CC-BY-4.0\nnotices: ${owed}` }, body);
	const codes = async (html: string) =>
		(await judgePage(`BODY${credit}${html}`, { text }))
			.filter(({ rule }) => rule === 'notice-kept')
			.map(({ message }) => message.split(',')[0]);

	test.each([
		['as it stands', `<p>${owed}</p>`],
		['with another sign', `<p>${owed.replace('©', '(c)')}</p>`],
		['in two paragraphs', `<p>© 2026 The Publisher.</p><p>The maps are no aid to navigation.</p>`],
	])('%s', async (_, html) => {
		expect(await codes(html)).toEqual([]);
	});

	test.each([
		['one sentence of it', '<p>© 2026 The Publisher.</p>'],
		['its opposite', '<p>© 2026 The Publisher.</p><p>The maps are an aid to navigation.</p>'],
		[
			'a hidden sentence',
			'<p>© 2026 The Publisher.</p><p hidden>The maps are no aid to navigation.</p>',
		],
	])('is cut: %s', async (_, html) => {
		expect(await codes(html)).toEqual(['Unexpected copy without a notice of its source']);
	});
});
