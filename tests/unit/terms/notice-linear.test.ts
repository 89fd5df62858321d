import { expect, test } from 'vitest';
import { placesIn, readNotices } from '../../../plugins/terms/notice/index.ts';

const prose =
	'The ferry left at noon, and nobody on the pier thought it would be the last one that week. ' +
	'People had brought bread, two bicycles and a crate of pears; by four the water was over the road.\n\n';

/** Texts that make a reader go back, hold on or look ahead. */
const hostile: readonly (readonly [string, (length: number) => string])[] = [
	['nested quotes', (n) => `${'>'.repeat(n)} a`],
	['lists in lists', fill('- - - a\n')],
	['open brackets', fill('[')],
	['open links', fill('[a](')],
	['labels', (n) => `[a]: /x\n\n${fill('[a]')(n)}`],
	['open tags', fill('<a b="')],
	['open scripts', fill('<script>')],
	['open comments', fill('\n\n<!-- ')],
	['open braces', fill('{')],
	['addresses', fill('http://')],
	[
		'backticks',
		(n) => Array.from({ length: Math.sqrt(n * 2) }, (_, i) => `${'`'.repeat(i)} `).join(''),
	],
	['beginnings of phrases', fill('this article ')],
	['phrases', fill('this article was originally published on ')],
	['phrases in Chinese', fill('本文转载自')],
	['phrases in Japanese', fill('この記事は最初に')],
	['licences', fill('[x](https://creativecommons.org/licenses/by/4.0/) ')],
	['grants', fill('you may republish this article, ')],
	['one line', fill('word ')],
];

test.each(hostile)('%s: twice the text is twice the work', (_, make) => {
	const small = steps(make(50_000));
	const large = steps(make(100_000));
	expect(large / small).toBeLessThan(2.2);
});

test.each(hostile)('%s: takes a bounded number of steps a character', (_, make) => {
	const text = make(50_000);
	const ordinary = steps(fill(prose)(50_000)) / 50_000;
	expect(steps(text) / text.length / ordinary).toBeLessThan(40);
});

test('100,000 nested quotes and a line of a megabyte are read', () => {
	expect(readNotices(`${'>'.repeat(100_000)} a`, options('')).length).toBe(0);
	expect(readNotices('word '.repeat(200_000), options('')).length).toBe(0);
});

function steps(text: string): number {
	const meter = { steps: 0 };
	readNotices(text, { ...options(text), meter });
	return meter.steps;
}

function options(text: string) {
	return { mdx: false, placeOf: placesIn(text, 0) };
}

function fill(part: string): (length: number) => string {
	return (length) => part.repeat(Math.ceil(length / part.length));
}
