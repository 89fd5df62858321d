import { describe, expect, test } from 'vitest';
import { placesIn, readNotices } from '../../../plugins/terms/notice/index.ts';
import { hostile, ordinary } from './notice-hostile.ts';

const MEGABYTE = 1_000_000;
const prose = steps(ordinary(MEGABYTE)) / MEGABYTE;

test('ordinary prose costs a few steps a character', () => {
	expect(prose).toBeGreaterThan(3);
	expect(prose).toBeLessThan(6);
});

describe.each(hostile)('%s', (_, make) => {
	test('costs at most ten times ordinary prose', () => {
		const text = make(MEGABYTE);
		expect(steps(text) / text.length / prose).toBeLessThan(10);
	});

	test('twice the text is twice the work', () => {
		const small = make(50_000);
		const large = make(100_000);
		const growth = steps(large) / steps(small) / (large.length / small.length);
		expect(growth).toBeLessThan(1.1);
	});
});

test('JSX and braces are no dearer', () => {
	for (const part of ['{', '<A b={', '<A b={"', '{/* ', '{`', "{'a'} "]) {
		const text = part.repeat(MEGABYTE / 10 / part.length);
		expect(steps(text, true) / text.length / prose, part).toBeLessThan(10);
	}
});

test('of a text that is all notices both ends are read, and the time for it is bounded', () => {
	const one = (name: string) => `This article was originally published on ${name}.\n\n`;
	const text = one('First Lantern') + one('The Gazette').repeat(40_000) + one('Last Lantern');
	const meter = { steps: 0 };
	const found = readNotices(text, { ...options(text), meter }).map((notice) => notice.publisher);
	expect(found[0]).toBe('First Lantern');
	expect(found.at(-1)).toBe('Last Lantern');
	expect(found.length).toBeLessThan(40_000);
	expect(found.length).toBeGreaterThan(1_000);
	expect(meter.steps / text.length / prose).toBeLessThan(10);
});

function steps(text: string, mdx = false): number {
	const meter = { steps: 0 };
	readNotices(text, { ...options(text), mdx, meter });
	return meter.steps;
}

function options(text: string) {
	return { mdx: false, placeOf: placesIn(text, 0) };
}
