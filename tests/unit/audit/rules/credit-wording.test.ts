import { describe, expect, test } from 'vitest';
import rule from '../../../../plugins/audit/rules/credit-wording.ts';
import type { Duty } from '../../../../plugins/model.ts';
import { sourceUrl } from '../../../helpers/article.ts';
import { dutyOf, paragraphs, reportsOf, termsOf, work } from '../../../helpers/reading.ts';

const link = `<a href="${sourceUrl}">The Publisher</a>`;
const credit = `<p>A. Writer, <a href="${sourceUrl}">Tides</a></p>`;
const told = 'This story was first told by The Publisher.';
const toldLinked = `This story was first told by [The Publisher](${sourceUrl}).`;

function duty(accept: string, at = 'anywhere'): Duty {
	return dutyOf('credit-wording', { accept, at });
}

function messages(html: string, accept: string, at?: string): string[] {
	return reportsOf(rule, html, [duty(accept, at)]).map(({ words }) => words);
}

describe('lines that a reader finds', () => {
	test.each<[string, string, string, string?]>([
		['as it is', `<p>${told}</p>`, told],
		['in other letters', `<p>THIS STORY WAS FIRST TOLD BY THE PUBLISHER</p>`, told],
		['without its full stop, going on', `<p>${told.slice(0, -1)}, where it won.</p>`, told],
		['joined with another', `<p>More: ${told} It won.</p>`, told],
		['over line breaks', '<p>This story was<br>first told<br>by The\n Publisher</p>', told],
		['over blocks', '<div>This story was first told by</div><div>The Publisher</div>', told],
		[
			'over inline elements that a stylesheet sets apart',
			'<p>12 May<span>This story was first told by</span><b>The Publisher</b><i>A. Writer</i></p>',
			told,
		],
		[
			'with a word in bold',
			'<p><b>T</b>his story was first <em>told</em> by The Publisher</p>',
			told,
		],
		['in the work’s own text', `<p>${paragraphs[0]} ${told}</p>`, told],
		['with other quotes', '<p>“Tides” by “A” – Z</p>', '"Tides" by \'A\' - Z'],
		[
			'an initial with or without a space',
			'<p>By J. R. Smith, The Publisher</p>',
			'By J.R. Smith, The Publisher',
		],
		[
			'names joined in another way',
			'<p>By A. Writer &amp; B. Editor</p>',
			'By A. Writer and B. Editor',
		],
		['the second form', `<p>${told}</p>`, `Written by somebody else\n${told}`, 'top\nanywhere'],
		['a link', `<p>This story was first told by ${link}.</p>`, toldLinked],
		[
			'a link with more words',
			`<p>This story was first <a href="${sourceUrl}?utm_source=x">told by The Publisher</a>.</p>`,
			toldLinked,
		],
		['a link around blocks', `<a href="${sourceUrl}"><p>${told}</p></a>`, toldLinked],
		[
			'sentences apart',
			`<p>${told}</p><hr><p>Read the ${link.replace('The Publisher', 'original article')}</p>`,
			`${told} Read the [original article](${sourceUrl}).`,
		],
		['an address as words', `<p>Read it at: ${sourceUrl}.</p>`, `Read it at: ${sourceUrl}.`],
		[
			'an address as a link',
			`<p>Read it at: <a href="${sourceUrl}">The Publisher</a></p>`,
			`Read it at: ${sourceUrl}.`,
		],
		['only the link’s own words', `<p>${link}</p>`, `[The Publisher](${sourceUrl})`],
		[
			'brackets in a title',
			`<p><a href="${sourceUrl}">[Draft] Tides</a></p>`,
			`[[Draft] Tides](${sourceUrl})`,
		],
		['Chinese without spaces', '<p>本文由《出版社》首次发表。</p>', '本文由 出版社 首次发表'],
	])('%s', (_, html, accept, at) => {
		expect(messages(`${credit}${work()}${html}`, accept, at)).toEqual([]);
	});

	test.each<[string, string, string]>([
		['at the top', `<p>${told}</p>${work()}${credit}`, 'top'],
		['behind the first paragraph', `${work(0, 1)}<p>${told}</p>${work(1)}${credit}`, 'top'],
		['in the first paragraph', `<p>${paragraphs[0]} ${told}</p>${work(1)}${credit}`, 'top'],
		[
			'in a byline behind the text',
			`${work()}<p class="post-byline">${told}</p>${credit}`,
			'byline',
		],
		['in a heading behind the text', `${work()}<h2>${told}</h2>${credit}`, 'top'],
		['at the end', `${credit}${work()}<p>${told}</p>`, 'end'],
		['at the top, too', `<p>${told}</p>${work()}${credit}<p>${told}</p>`, 'end'],
		['above comments', `${credit}${work()}<p>${told}</p><div id="comments">${work()}</div>`, 'end'],
	])('placed %s', (_, html, at) => {
		expect(messages(html, told, at)).toEqual([]);
	});

	test.each([
		['no credit at all', work()],
		['a hidden credit', `<div hidden>${credit}</div>${work()}`],
	])('other rules tell: %s', (_, html) => {
		expect(messages(html, 'Never written')).toEqual([]);
	});
});

describe('lines that a reader misses', () => {
	const missing = `Unexpected credit without the publisher’s line, expected “${told}”`;
	const unlinked = `Unexpected line “${told}” without its link, expected “The Publisher” to link to ${sourceUrl}`;
	test.each<[string, string, string, string, string?]>([
		['not there', '<p>Told by The Publisher.</p>', told, missing],
		['only in navigation', `<nav><p>${told}</p></nav>`, told, missing],
		[
			'only in a comment of a visitor',
			`<ol class="comment-list"><li>${told}</li></ol>`,
			told,
			missing,
		],
		['only in the title', `<title>${told}</title>`, told, missing],
		[
			'with a word between',
			'<p>This story was first ever told by The Publisher.</p>',
			told,
			missing,
		],
		['with another name', '<p>This story was first told by The Publishers.</p>', told, missing],
		['glued to another word', '<p>xThis story was first told by The Publisher.</p>', told, missing],
		[
			'hidden by a style',
			`<p style="display:none">${told}</p>`,
			told,
			`Unexpected hidden line “${told}”: \`style="display:none"\` on \`<p>\` keeps it from readers`,
		],
		[
			'partly hidden',
			'<p>This story was first told by <span hidden>The Publisher</span></p>',
			told,
			`Unexpected hidden line “${told}”: \`hidden\` on \`<span>\` keeps it from readers`,
		],
		[
			'in an HTML comment',
			`<!-- <p>This story was <b>first</b> told by The Publisher.</p> -->`,
			told,
			`Unexpected hidden line “${told}”: an HTML comment keeps it from readers`,
		],
		['not linked', `<p>${told}</p>`, toldLinked, unlinked],
		[
			'linked to the home page',
			`<p>${told.replace('The Publisher', '<a href="https://publisher.example/">The Publisher</a>')}</p>`,
			toldLinked,
			unlinked,
		],
		[
			'linked on other words',
			`<p>This <a href="${sourceUrl}">story</a> was first told by The Publisher.</p>`,
			toldLinked,
			unlinked,
		],
		[
			'linked invisibly',
			`<p>${told} <a href="${sourceUrl}" style="display:none">The Publisher</a></p>`,
			toldLinked,
			unlinked,
		],
		[
			'linked by somebody else',
			`<p>${told}</p><p>x</p><p>y</p><div>${link}</div>`,
			toldLinked,
			unlinked,
		],
		[
			'address lost',
			'<p>Read it at: our friends</p>',
			`Read it at: ${sourceUrl}.`,
			`Unexpected credit without the publisher’s line, expected “Read it at: ${sourceUrl}.”`,
		],
		[
			'at the end',
			`<p>${told}</p>`,
			told,
			`Unexpected line “${told}” below 12 of 12 paragraphs, expected it at the top`,
			'top',
		],
		[
			'in no byline',
			`<p>${told}</p>`,
			told,
			`Unexpected line “${told}” below 12 of 12 paragraphs, expected it in the byline`,
			'byline',
		],
	])('%s', (_, html, accept, message, at) => {
		expect(messages(`${credit}${work()}${html}`, accept, at)).toEqual([message]);
	});

	test('in the middle, where the end is asked for', () => {
		const html = `${work(0, 5)}<p>${told}</p>${work(5)}${credit}`;
		expect(messages(html, told, 'end')).toEqual([
			`Unexpected line “${told}” below 5 of 12 paragraphs, expected it at the end`,
		]);
	});

	test('the form that comes closest speaks, with its place', () => {
		const accept = `Written by somebody else\n${toldLinked}`;
		const [report] = reportsOf(rule, `${credit}${work()}<h4>${told}</h4>`, [duty(accept)]);
		expect(report?.words).toBe(unlinked);
		expect(report?.node).toMatchObject({ tagName: 'h4' });
		expect(report?.expected).toEqual([`<p>This story was first told by ${link}.</p>`]);
	});

	test('what would pass is HTML, and names cannot break it', () => {
		const [report] = reportsOf(rule, credit + work(), [
			duty(`By <b>A</b> & "B"\n[x](${sourceUrl}?a=1&b=2)`, 'top\ntop'),
		]);
		expect(report?.expected).toEqual([
			'<p>By &lt;b&gt;A&lt;/b&gt; &amp; &quot;B&quot;</p>',
			`<p><a href="${sourceUrl}?a=1&amp;b=2">x</a></p>`,
		]);
	});

	test('every line that is owed', () => {
		expect(reportsOf(rule, credit + work(), [duty('One line'), duty('Another line')])).toHaveLength(
			2,
		);
	});
});

describe('lines that cannot be filled in', () => {
	test.each([
		[
			'source.published',
			'source.published',
			/^# below the `source:` that is there.*\n {2}published: /,
		],
		['author', 'author', /^author: /],
		['author.institution', 'author.institution', /institution/],
		['site.name', undefined, /^site: \{ name/],
	])('%s', (needs, field, expected) => {
		const [report] = reportsOf(rule, credit + work(), [dutyOf('credit-wording', { needs })]);
		expect(report?.words).toBe(
			`Unexpected article without \`${needs}\`, which the credit line that The Publisher asks for names`,
		);
		expect(report?.field).toBe(field);
		expect(report?.expected?.[0]).toMatch(expected);
		expect(report?.severity).toBe('error');
	});

	test('what no field can say is for a person', () => {
		const duties = [dutyOf('credit-wording', { needs: 'seen' })];
		const [report] = reportsOf(rule, credit + work(), duties);
		expect(report?.words).toMatch(/a person must look/);
		expect(report?.severity).toBe('warning');
	});
});

test('a large page and a strange line take no time', () => {
	const html = `${credit}${work()}${'<p>This story was first told by a gull.</p>'.repeat(5_000)}`;
	expect(messages(html, told)).toHaveLength(1);
	expect(messages(credit + work(), '['.repeat(20_000))).toHaveLength(0);
	expect(messages(credit + work(), `${'[x]('.repeat(20_000)} word`)).toHaveLength(1);
	const terms = termsOf({ title: 'gull' });
	expect(reportsOf(rule, html, [duty(`[gull](${sourceUrl})`)], terms)).toHaveLength(1);
});
