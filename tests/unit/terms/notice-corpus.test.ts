import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure, precision, readCorpus, recall } from '../../../bench/lib/notice-corpus.ts';

const folder = join(import.meta.dirname, '../../corpus/notices');
const cases = globSync(`${folder}/*.json`).sort().flatMap(readCorpus);

test('the corpus is as large and as balanced as it says', () => {
	const negative = cases.filter((one) => one.expected.isRepublished === false).length;
	expect(cases.length).toBeGreaterThanOrEqual(300);
	expect(negative / cases.length).toBeGreaterThan(0.45);
	expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
	expect(new Set(cases.map((one) => one.lang)).size).toBeGreaterThanOrEqual(12);
});

const { scores, misses } = measure(cases);
test.each([...scores])('%s is read with 0.99 precision and 0.97 recall', (field, score) => {
	const own = misses
		.filter((miss) => miss.field === field)
		.map(({ id, want, have }) => ({ id, want, have }));
	expect(precision(score), JSON.stringify(own)).toBeGreaterThanOrEqual(0.99);
	expect(recall(score), JSON.stringify(own)).toBeGreaterThanOrEqual(0.97);
});
