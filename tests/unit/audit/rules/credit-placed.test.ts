import { describe, expect, test } from 'vitest';
import rule from '../../../../plugins/audit/rules/credit-placed.ts';
import { sourceUrl } from '../../../helpers/article.ts';
import { judgeHouse } from '../../../helpers/house-rules.ts';
import { dutyOf, reportsOf, termsOf, work } from '../../../helpers/reading.ts';

const credit = `<p>A. Writer, <a href="${sourceUrl}">The Publisher</a></p>`;
const unlinked = '<p>By A. Writer, The Publisher</p>';

function messages(html: string, detail: Record<string, string>): string[] {
	const duties = [dutyOf('credit-placed', detail)];
	return reportsOf(rule, html, duties).map(({ words }) => words);
}

describe('placed as asked', () => {
	test.each<[string, Record<string, string>, string]>([
		['above the text', { at: 'top' }, credit + work()],
		['behind the first paragraph', { at: 'top' }, work(0, 1) + credit + work(1)],
		[
			'within three paragraphs',
			{ at: 'top', withinParagraphs: '3' },
			work(0, 3) + credit + work(3),
		],
		[
			'in a header',
			{ at: 'top' },
			`<header><h1>Tides</h1>${credit}</header><article>${work()}</article>`,
		],
		['in an aside before the text', { at: 'top' }, `<aside>${credit}</aside>${work()}`],
		['below the text', { at: 'end' }, work() + credit],
		['above the last paragraph', { at: 'end' }, work(0, 11) + credit + work(11)],
		[
			'comments and stories below',
			{ at: 'end' },
			`${work()}${credit}<section id="comments"><div class="comment">${work(2, 5)}</div></section><aside><p>Related: how the people of another coast learned to live with their own sea.</p></aside>`,
		],
		['either: top', { at: 'either' }, credit + work()],
		['either: end', { at: 'either' }, work() + credit],
		['both', { at: 'both' }, credit + work() + credit],
		['both, a byline at the top', { at: 'both' }, unlinked + work() + credit],
		['both, a byline at the end', { at: 'both' }, credit + work() + unlinked],
		['both in a work of one paragraph', { at: 'both' }, credit + work(0, 1) + credit],
		['a work of one paragraph, top', { at: 'top' }, work(0, 1) + credit],
		['a work of one paragraph, end', { at: 'end' }, credit + work(0, 1)],
		['a work of two paragraphs', { at: 'end' }, work(0, 1) + credit + work(1, 2)],
		['no credit, which other rules tell', { at: 'top' }, work()],
		['an unlinked credit, which other rules tell', { at: 'top' }, work() + unlinked],
	])('%s', (_, detail, html) => {
		expect(messages(html, detail)).toEqual([]);
	});
});

describe('placed elsewhere', () => {
	test.each<[string, Record<string, string>, string, string]>([
		[
			'at the end',
			{ at: 'top' },
			work() + credit,
			'Unexpected credit below 12 of 12 paragraphs, expected it at the top',
		],
		[
			'behind the second paragraph',
			{ at: 'top' },
			work(0, 2) + credit + work(2),
			'Unexpected credit below 2 of 12 paragraphs, expected it at the top',
		],
		[
			'behind the fourth of three',
			{ at: 'top', withinParagraphs: '3' },
			work(0, 4) + credit + work(4),
			'Unexpected credit below 4 of 12 paragraphs, expected it at the top (within 3 paragraphs)',
		],
		[
			'at the end of two paragraphs',
			{ at: 'top' },
			work(0, 2) + credit,
			'Unexpected credit below 2 of 2 paragraphs, expected it at the top',
		],
		[
			'at the top',
			{ at: 'end' },
			credit + work(),
			'Unexpected credit with 12 of 12 paragraphs below it, expected it at the end',
		],
		[
			'in the middle',
			{ at: 'either' },
			work(0, 6) + credit + work(6),
			'Unexpected credit with 6 of 12 paragraphs below it, expected it at the top or at the end',
		],
		[
			'both, only the end',
			{ at: 'both' },
			work() + credit,
			'Unexpected credit below 12 of 12 paragraphs and no other one at the top, expected one at the top and one at the end',
		],
		[
			'both, only the top',
			{ at: 'both' },
			credit + work(),
			'Unexpected credit above the text and no other one at the end, expected one at the top and one at the end',
		],
		[
			'both, but one in a work of one paragraph',
			{ at: 'both' },
			work(0, 1) + credit,
			'Unexpected credit below the only paragraph and no other one at the top, expected one at the top and one at the end',
		],
		[
			'both, the other one only in a comment of a visitor',
			{ at: 'both' },
			`${work()}${credit}<div class="comment">${credit}</div>`,
			'Unexpected credit below 12 of 12 paragraphs and no other one at the top, expected one at the top and one at the end',
		],
		[
			'both, the other one only in navigation',
			{ at: 'both' },
			`<nav>${credit}</nav>${work()}${credit}`,
			'Unexpected credit below 12 of 12 paragraphs and no other one at the top, expected one at the top and one at the end',
		],
	])('%s', (_, detail, html, message) => {
		expect(messages(html, detail)).toEqual([message]);
	});

	test('a finding points at the credit and shows what passes', () => {
		const [report] = reportsOf(rule, work() + credit, [dutyOf('credit-placed', { at: 'top' })]);
		expect(report?.node).toMatchObject({ tagName: 'p' });
		expect(report?.expected?.[0]).toMatch(/^<p>.*<\/p>\n<!-- the work -->$/);
		expect(report?.evidence?.text).toBe('The policy says so.');
	});

	test('a line in the publisher’s words is a credit where both places are asked for', () => {
		const duties = [
			dutyOf('credit-placed', { at: 'both' }),
			dutyOf('credit-wording', { accept: 'First told by The Publisher', at: 'top' }),
		];
		const html = `<p>First told by The Publisher</p>${work()}${credit}`;
		const placed = duties.slice(0, 1);
		expect(reportsOf(rule, html, placed, termsOf({ duties }))).toEqual([]);
		expect(reportsOf(rule, html, placed, termsOf({ duties: placed }))).toHaveLength(1);
	});
});

describe('style that moves the credit or the work', () => {
	const judge = (css: string) =>
		judgeHouse({
			profile: { credit: { position: { at: 'end' } } },
			head: `<style>${css}</style>`,
		});

	test.each([
		['an order of its own', 'main{display:flex}p:last-child{order:-1}', '{ order:-1 }'],
		[
			'children from the last',
			'main{display:flex;flex-flow:column-reverse wrap}',
			'column-reverse',
		],
		['a row of a grid', 'main{display:grid}p:last-child{grid-row:1}', '{ grid-row:1 }'],
		['an order of the work', 'main{display:flex}p:first-child{order:2}', '{ order:2 }'],
	])('%s is a warning', async (_, css, shown) => {
		const [finding, ...others] = await judge(css);
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ rule: 'credit-placed', severity: 'warning' });
		expect(finding?.message).toContain(shown);
	});

	test.each([
		['no order', 'main{display:flex;flex-direction:column}p{order:0}'],
		['one for both', 'main{order:3}'],
		['children of the credit', 'p:last-child{display:flex;flex-direction:column-reverse}'],
		['rows as they come', 'p:last-child{grid-row:auto}'],
	])('%s passes', async (_, css) => {
		expect(await judge(css)).toEqual([]);
	});
});
